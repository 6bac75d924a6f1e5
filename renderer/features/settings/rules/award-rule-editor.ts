import { AWARD_RANKINGS } from '#rules/award/ranking.ts';
import { AWARD_CRITERION_LABELS } from '#rules/award/verdict.ts';
import { GRADES } from '#rules/value/grade-name.ts';
import { awardRuleText as text } from '../../../text/award/rule.ts';
import { ruleText } from '../../../text/settings/rule-book.ts';
import { ruleEditor } from './rule-editor.ts';

const SWITCHES = {
  isReportRequired: AWARD_CRITERION_LABELS.report,
  isTimelinessRequired: AWARD_CRITERION_LABELS.timeliness,
  isActiveStatusRequired: AWARD_CRITERION_LABELS.status,
  isRunningBusinessRequired: AWARD_CRITERION_LABELS.business,
  isCertificateRequired: AWARD_CRITERION_LABELS.certificate,
} as const;
type Switch = keyof typeof SWITCHES;

const ASKED = [
  { value: 'yes', label: text.asked },
  { value: 'no', label: text.notAsked },
];
const ANY = 'any';

const switchField = (name: Switch) =>
  ({ name, label: SWITCHES[name], kind: 'choice', choices: ASKED }) as const;
const years = { kind: 'number', from: 0 } as const;

/** What an award asks, how many there are to be and by what candidates are put in order: the office's own setting. */
export const AWARD_RULE_EDITOR = ruleEditor({
  code: 'award-criteria',
  title: text.title,
  hint: text.hint,
  chosenBy: ruleText.byBookYear,
  fields: [
    {
      name: 'plannedCount',
      label: text.planned,
      hint: text.plannedHint,
      kind: 'number',
      from: 1,
      to: 100_000,
      isOptional: true,
    },
    {
      name: 'ranking',
      label: text.ranking,
      kind: 'choice',
      choices: AWARD_RANKINGS.map((value) => ({ value, label: text.rankings[value] })),
    },
    switchField('isReportRequired'),
    switchField('isTimelinessRequired'),
    switchField('isActiveStatusRequired'),
    switchField('isRunningBusinessRequired'),
    switchField('isCertificateRequired'),
    { name: 'coolingOffYears', label: text.coolingOff, ...years, to: 20 },
    { name: 'minimumYears', label: text.minimumYears, ...years, to: 100 },
    {
      name: 'minimumGrade',
      label: text.minimumGrade,
      kind: 'choice',
      choices: [{ value: ANY, label: text.anyGrade }, ...GRADES.map((value) => ({ value, label: value }))],
    },
  ],
  say: (value) =>
    text.say(
      value.plannedCount,
      (Object.keys(SWITCHES) as Switch[]).filter((name) => value[name]).map((name) => SWITCHES[name]),
    ),
  textsOf: (value) => {
    const answer = (name: Switch) => (value[name] ? 'yes' : 'no');
    return {
      plannedCount: value.plannedCount === null ? '' : String(value.plannedCount),
      ranking: value.ranking,
      isReportRequired: answer('isReportRequired'),
      isTimelinessRequired: answer('isTimelinessRequired'),
      isActiveStatusRequired: answer('isActiveStatusRequired'),
      isRunningBusinessRequired: answer('isRunningBusinessRequired'),
      isCertificateRequired: answer('isCertificateRequired'),
      coolingOffYears: String(value.coolingOffYears),
      minimumYears: String(value.minimumYears),
      minimumGrade: value.minimumGrade ?? ANY,
    };
  },
  valueOf: (texts, number) => ({
    plannedCount: number('plannedCount'),
    ranking: AWARD_RANKINGS.find((one) => one === texts.ranking) ?? 'grade',
    isReportRequired: texts.isReportRequired === 'yes',
    isTimelinessRequired: texts.isTimelinessRequired === 'yes',
    isActiveStatusRequired: texts.isActiveStatusRequired === 'yes',
    isRunningBusinessRequired: texts.isRunningBusinessRequired === 'yes',
    isCertificateRequired: texts.isCertificateRequired === 'yes',
    coolingOffYears: number('coolingOffYears') ?? 0,
    minimumYears: number('minimumYears') ?? 0,
    minimumGrade: GRADES.find((one) => one === texts.minimumGrade) ?? null,
  }),
});
