import type { BookYearLimit } from '#rules/rule-book/rule-value.ts';
import { ruleText } from '../../../text/settings/rule-book.ts';
import { AWARD_RULE_EDITOR } from './award-rule-editor.ts';
import { EVALUATION_RULE_EDITORS } from './evaluation-rule-editors.ts';
import { FORMATION_RULE_EDITORS } from './formation-rule-editors.ts';
import { HALAL_RULE_EDITORS } from './halal-rule-editors.ts';
import { RETENTION_RULE_EDITOR } from './retention-rule-editor.ts';
import { ruleEditor, type RuleEditor } from './rule-editor.ts';
import { VILLAGE_WORK_RULE_EDITORS } from './village-work-rule-editors.ts';
import { WORKSHEET_RULE_EDITOR } from './worksheet-rule-editor.ts';
import {
  ACTIVITY_LIST_EDITORS,
  COACHING_LIST_EDITORS,
  INSTRUCTION_RULE_EDITOR,
  TOPIC_RULE_EDITOR,
  UMKM_LIST_EDITORS,
} from './topic-rule-editor.ts';
import { LICENCE_RULE_EDITORS } from './licence-rule-editors.ts';
import { UMKM_SCALE_EDITOR } from './umkm-rule-editor.ts';

const {
  attendance,
  batchQuota,
  oftenTrained,
  receiptStamp,
  workingWeek,
  achievement,
  officerCertificates,
  deadline,
  dissolution,
  incident,
  quorum,
  reminder,
  legal,
  villageRat,
} = ruleText;

const limitTexts = ({ monthsAfter, day }: BookYearLimit) => ({
  months: String(monthsAfter),
  day: day === null ? '' : String(day),
});

const deadlineEditor = (form: 'primer' | 'sekunder'): RuleEditor =>
  ruleEditor({
    code: `rat-deadline-${form}`,
    title: deadline.title(form),
    hint: deadline.hint,
    chosenBy: ruleText.byBookYear,
    fields: [
      {
        name: 'heldMonths',
        label: deadline.heldMonths,
        hint: deadline.monthHint,
        kind: 'number',
        from: 1,
        to: 36,
      },
      {
        name: 'heldDay',
        label: deadline.heldDay,
        hint: deadline.dayHint,
        kind: 'number',
        from: 1,
        to: 31,
        isOptional: true,
      },
      {
        name: 'reportMonths',
        label: deadline.reportMonths,
        hint: deadline.monthHint,
        kind: 'number',
        from: 1,
        to: 36,
      },
      {
        name: 'reportDay',
        label: deadline.reportDay,
        hint: deadline.dayHint,
        kind: 'number',
        from: 1,
        to: 31,
        isOptional: true,
      },
    ],
    say: ({ held, report }) => deadline.say(held, report),
    textsOf: ({ held, report }) => ({
      heldMonths: limitTexts(held).months,
      heldDay: limitTexts(held).day,
      reportMonths: limitTexts(report).months,
      reportDay: limitTexts(report).day,
    }),
    valueOf: (_texts, number) => ({
      held: { monthsAfter: number('heldMonths') ?? 0, day: number('heldDay') },
      report: { monthsAfter: number('reportMonths') ?? 0, day: number('reportDay') },
    }),
  });

const quorumEditor = (code: 'rat-quorum' | 'rat-quorum-second', title: string): RuleEditor =>
  ruleEditor({
    code,
    title,
    hint: quorum.hint,
    chosenBy: ruleText.byMeeting,
    fields: [
      { name: 'mustExceed', label: quorum.mustExceed, kind: 'choice', choices: quorum.choices },
      { name: 'numerator', label: quorum.numerator, kind: 'number', from: 1, to: 100 },
      { name: 'denominator', label: quorum.denominator, kind: 'number', from: 1, to: 100 },
    ],
    say: quorum.say,
    textsOf: ({ numerator, denominator, mustExceed }) => ({
      numerator: String(numerator),
      denominator: String(denominator),
      mustExceed: mustExceed ? 'more' : 'least',
    }),
    valueOf: (texts, number) => ({
      numerator: number('numerator') ?? 0,
      denominator: number('denominator') ?? 0,
      mustExceed: texts.mustExceed === 'more',
    }),
  });

/**
 * The rules the office can add versions to, in the order of the screen. To add one: its entry here, its words in
 * text/rule.ts.
 */
export const RULE_EDITORS: readonly RuleEditor[] = [
  ...FORMATION_RULE_EDITORS,
  deadlineEditor('primer'),
  deadlineEditor('sekunder'),
  ruleEditor({
    code: 'rat-legal-months',
    title: legal.title,
    hint: legal.hint,
    chosenBy: ruleText.byBookYear,
    fields: [{ name: 'months', label: legal.months, kind: 'number', from: 1, to: 36 }],
    say: legal.say,
    textsOf: (months) => ({ months: String(months) }),
    valueOf: (_texts, number) => number('months') ?? 0,
  }),
  ruleEditor({
    code: 'village-first-book-year',
    title: villageRat.title,
    hint: villageRat.hint,
    chosenBy: villageRat.byDay,
    fields: [{ name: 'year', label: villageRat.year, kind: 'number', from: 2025, to: 2200 }],
    say: villageRat.say,
    textsOf: (year) => ({ year: String(year) }),
    valueOf: (_texts, number) => number('year') ?? 0,
  }),
  quorumEditor('rat-quorum', quorum.title),
  quorumEditor('rat-quorum-second', quorum.secondTitle),
  ruleEditor({
    code: 'rat-reminder',
    title: reminder.title,
    hint: reminder.hint,
    chosenBy: ruleText.byBookYear,
    fields: [
      { name: 'firstAfterLimit', label: reminder.first, kind: 'number', from: 0, to: 366 },
      { name: 'secondAfterFirst', label: reminder.second, kind: 'number', from: 1, to: 366 },
      { name: 'thirdAfterSecond', label: reminder.third, kind: 'number', from: 1, to: 366 },
    ],
    say: reminder.say,
    textsOf: (value) => ({
      firstAfterLimit: String(value.firstAfterLimit),
      secondAfterFirst: String(value.secondAfterFirst),
      thirdAfterSecond: String(value.thirdAfterSecond),
    }),
    valueOf: (_texts, number) => ({
      firstAfterLimit: number('firstAfterLimit') ?? 0,
      secondAfterFirst: number('secondAfterFirst') ?? 0,
      thirdAfterSecond: number('thirdAfterSecond') ?? 0,
    }),
  }),
  ruleEditor({
    code: 'dissolution-terms',
    title: dissolution.title,
    hint: dissolution.hint,
    chosenBy: dissolution.byReceipt,
    fields: [
      { name: 'objectionMonths', label: dissolution.objection, kind: 'number', from: 1, to: 60 },
      { name: 'decisionMonths', label: dissolution.decision, kind: 'number', from: 1, to: 60 },
      { name: 'creditorMonths', label: dissolution.creditor, kind: 'number', from: 1, to: 60 },
    ],
    say: dissolution.say,
    textsOf: (value) => ({
      objectionMonths: String(value.objectionMonths),
      decisionMonths: String(value.decisionMonths),
      creditorMonths: String(value.creditorMonths),
    }),
    valueOf: (_texts, number) => ({
      objectionMonths: number('objectionMonths') ?? 0,
      decisionMonths: number('decisionMonths') ?? 0,
      creditorMonths: number('creditorMonths') ?? 0,
    }),
  }),
  ruleEditor({
    code: 'incident-notice-hours',
    title: incident.title,
    hint: incident.hint,
    chosenBy: incident.byDay,
    fields: [{ name: 'hours', label: incident.hours, kind: 'number', from: 1, to: 720 }],
    say: incident.say,
    textsOf: (hours) => ({ hours: String(hours) }),
    valueOf: (_texts, number) => number('hours') ?? 0,
  }),
  RETENTION_RULE_EDITOR,
  ...EVALUATION_RULE_EDITORS,
  WORKSHEET_RULE_EDITOR,
  AWARD_RULE_EDITOR,
  TOPIC_RULE_EDITOR,
  INSTRUCTION_RULE_EDITOR,
  ...ACTIVITY_LIST_EDITORS,
  ...COACHING_LIST_EDITORS,
  ...UMKM_LIST_EDITORS,
  UMKM_SCALE_EDITOR,
  ruleEditor({
    code: 'activity-attendance',
    title: attendance.title,
    hint: attendance.hint,
    chosenBy: attendance.byDay,
    fields: [{ name: 'percent', label: attendance.percent, kind: 'number', from: 1, to: 100 }],
    say: attendance.say,
    textsOf: (percent) => ({ percent: String(percent) }),
    valueOf: (_texts, number) => number('percent') ?? 0,
  }),
  ruleEditor({
    code: 'activity-quota',
    title: batchQuota.title,
    hint: batchQuota.hint,
    chosenBy: batchQuota.byDay,
    fields: [{ name: 'people', label: batchQuota.people, kind: 'number', from: 1, to: 10_000 }],
    say: batchQuota.say,
    textsOf: (people) => ({ people: String(people) }),
    valueOf: (_texts, number) => number('people') ?? 0,
  }),
  ruleEditor({
    code: 'receipt-stamp',
    title: receiptStamp.title,
    hint: receiptStamp.hint,
    chosenBy: receiptStamp.byDay,
    fields: [{ name: 'thousands', label: receiptStamp.thousands, kind: 'number', from: 1, to: 900_000 }],
    say: receiptStamp.say,
    textsOf: (rupiah) => ({ thousands: String(Math.round(rupiah / 1000)) }),
    valueOf: (_texts, number) => (number('thousands') ?? 0) * 1000,
  }),
  ruleEditor({
    code: 'activity-often',
    title: oftenTrained.title,
    hint: oftenTrained.hint,
    chosenBy: oftenTrained.byDay,
    fields: [{ name: 'times', label: oftenTrained.times, kind: 'number', from: 2, to: 1000 }],
    say: oftenTrained.say,
    textsOf: (times) => ({ times: String(times) }),
    valueOf: (_texts, number) => number('times') ?? 0,
  }),
  ruleEditor({
    code: 'working-week',
    title: workingWeek.title,
    hint: workingWeek.hint,
    chosenBy: workingWeek.byDay,
    fields: [{ name: 'days', label: workingWeek.days, kind: 'number', from: 1, to: 7 }],
    say: workingWeek.say,
    textsOf: (days) => ({ days: String(days) }),
    valueOf: (_texts, number) => number('days') ?? 0,
  }),
  ruleEditor({
    code: 'achievement-scale',
    title: achievement.title,
    hint: achievement.hint,
    chosenBy: achievement.byDay,
    fields: [
      { name: 'veryHigh', label: achievement.veryHigh, kind: 'number', from: 1, to: 1000 },
      { name: 'high', label: achievement.high, kind: 'number', from: 1, to: 1000 },
      { name: 'medium', label: achievement.medium, kind: 'number', from: 1, to: 1000 },
      { name: 'low', label: achievement.low, kind: 'number', from: 1, to: 1000 },
    ],
    say: achievement.say,
    textsOf: (scale) => ({
      veryHigh: String(scale.veryHigh),
      high: String(scale.high),
      medium: String(scale.medium),
      low: String(scale.low),
    }),
    valueOf: (_texts, number) => ({
      veryHigh: number('veryHigh') ?? 0,
      high: number('high') ?? 0,
      medium: number('medium') ?? 0,
      low: number('low') ?? 0,
    }),
  }),
  ruleEditor({
    code: 'officer-certificate-target',
    title: officerCertificates.title,
    hint: officerCertificates.hint,
    chosenBy: officerCertificates.byDay,
    fields: [{ name: 'count', label: officerCertificates.count, kind: 'number', from: 1, to: 10_000 }],
    say: officerCertificates.say,
    textsOf: (count) => ({ count: String(count) }),
    valueOf: (_texts, number) => number('count') ?? 0,
  }),
  ...HALAL_RULE_EDITORS,
  ...VILLAGE_WORK_RULE_EDITORS,
  ...LICENCE_RULE_EDITORS,
];
