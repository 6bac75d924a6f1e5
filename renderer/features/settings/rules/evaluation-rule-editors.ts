import { HEALTH_ASPECT_LABELS, HEALTH_ASPECTS, weightFault } from '#rules/rule-book/health-score.ts';
import { KUK_CRITERIA, type KukCriterion } from '#rules/evaluation/kuk.ts';
import { evaluationRuleText as text } from '../../../text/evaluation/rule.ts';
import { ruleText } from '../../../text/settings/rule-book.ts';
import { ruleEditor, type RuleEditor, type RuleField } from './rule-editor.ts';

const { activity, localClass, weights, bands, kuk, certificate } = text;

const yesNo = <Name extends string>(name: Name, label: string): RuleField<Name> => ({
  name,
  label,
  kind: 'choice',
  choices: text.yesNo,
});
const textOf = (isSo: boolean): string => (isSo ? 'yes' : 'no');

const weightEditor = (code: 'health-weights' | 'health-weights-syariah', title: string): RuleEditor =>
  ruleEditor({
    code,
    title,
    hint: weights.hint,
    chosenBy: text.byInspection,
    fields: HEALTH_ASPECTS.map((name) => ({
      name,
      label: `${HEALTH_ASPECT_LABELS[name]} (%)`,
      kind: 'number',
      from: 0,
      to: 100,
    })),
    say: weights.say,
    textsOf: ({ governance, risk, finance, capital, sharia }) => ({
      governance: String(governance),
      risk: String(risk),
      finance: String(finance),
      capital: String(capital),
      sharia: String(sharia),
    }),
    valueOf: (_texts, number) => ({
      governance: number('governance') ?? 0,
      risk: number('risk') ?? 0,
      finance: number('finance') ?? 0,
      capital: number('capital') ?? 0,
      sharia: number('sharia') ?? 0,
    }),
    check: (value) => {
      const fault = weightFault(value);
      return fault === undefined ? {} : { governance: fault };
    },
  });

type KukField = `${KukCriterion}${1 | 2 | 3}`;
const KUK_CLASSES = [1, 2, 3] as const;
const MOST: Readonly<Record<KukCriterion, number>> = {
  members: 10_000_000,
  ownCapital: 1_000_000_000_000_000,
  assets: 1_000_000_000_000_000,
};
const kukFields = KUK_CRITERIA.flatMap((criterion) =>
  KUK_CLASSES.map((one) => ({ criterion, one, name: `${criterion}${one}` satisfies KukField })),
);

/** The evaluation's rules, in the order of the settings screen. */
export const EVALUATION_RULE_EDITORS: readonly RuleEditor[] = [
  ruleEditor({
    code: 'activity-test',
    title: activity.title,
    hint: activity.hint,
    chosenBy: ruleText.byBookYear,
    fields: [
      yesNo('report', activity.report),
      yesNo('business', activity.business),
      {
        name: 'years',
        label: activity.years,
        hint: activity.yearsHint,
        kind: 'number',
        from: 0,
        to: 20,
        isOptional: true,
      },
      yesNo('visit', activity.visit),
    ],
    say: activity.say,
    textsOf: (rule) => ({
      report: textOf(rule.isReportRequired),
      business: textOf(rule.isRunningBusinessRequired),
      years: rule.maxYearsWithoutRat === null ? '' : String(rule.maxYearsWithoutRat),
      visit: textOf(rule.isFoundOnVisitRequired),
    }),
    valueOf: (texts, number) => ({
      isReportRequired: texts.report === 'yes',
      isRunningBusinessRequired: texts.business === 'yes',
      maxYearsWithoutRat: number('years'),
      isFoundOnVisitRequired: texts.visit === 'yes',
    }),
    check: (rule) =>
      rule.isReportRequired ||
      rule.isRunningBusinessRequired ||
      rule.isFoundOnVisitRequired ||
      rule.maxYearsWithoutRat !== null
        ? {}
        : { report: activity.atLeastOne },
  }),
  ruleEditor({
    code: 'local-class',
    title: localClass.title,
    hint: localClass.hint,
    chosenBy: ruleText.byBookYear,
    fields: [
      { name: 'healthy', label: localClass.healthyYears, kind: 'number', from: 1, to: 20 },
      { name: 'unhealthy', label: localClass.unhealthyYears, kind: 'number', from: 1, to: 20 },
      yesNo('officers', localClass.officers),
      yesNo('articles', localClass.articles),
      yesNo('financial', localClass.financial),
      yesNo('ods', localClass.ods),
    ],
    say: localClass.say,
    textsOf: (rule) => ({
      healthy: String(rule.healthyBookYears),
      unhealthy: String(rule.unhealthyYearsWithoutRat),
      officers: textOf(rule.areOfficersRequired),
      articles: textOf(rule.areArticlesRequired),
      financial: textOf(rule.isFinancialReportRequired),
      ods: textOf(rule.isOdsRequired),
    }),
    valueOf: (texts, number) => ({
      healthyBookYears: number('healthy') ?? 0,
      unhealthyYearsWithoutRat: number('unhealthy') ?? 0,
      areOfficersRequired: texts.officers === 'yes',
      areArticlesRequired: texts.articles === 'yes',
      isFinancialReportRequired: texts.financial === 'yes',
      isOdsRequired: texts.ods === 'yes',
    }),
  }),
  weightEditor('health-weights', weights.title),
  weightEditor('health-weights-syariah', weights.shariaTitle),
  ruleEditor({
    code: 'health-bands',
    title: bands.title,
    hint: bands.hint,
    chosenBy: text.byInspection,
    fields: [
      { name: 'healthy', label: bands.healthy, kind: 'number', from: 3, to: 100 },
      { name: 'fairly', label: bands.fairly, kind: 'number', from: 2, to: 99 },
      { name: 'supervised', label: bands.supervised, kind: 'number', from: 1, to: 98 },
    ],
    say: bands.say,
    textsOf: ({ healthy, fairlyHealthy, supervised }) => ({
      healthy: String(healthy),
      fairly: String(fairlyHealthy),
      supervised: String(supervised),
    }),
    valueOf: (_texts, number) => ({
      healthy: number('healthy') ?? 0,
      fairlyHealthy: number('fairly') ?? 0,
      supervised: number('supervised') ?? 0,
    }),
    check: ({ healthy, fairlyHealthy, supervised }) => ({
      ...(fairlyHealthy < healthy ? {} : { fairly: bands.lower('Sehat') }),
      ...(supervised < fairlyHealthy ? {} : { supervised: bands.lower('Cukup Sehat') }),
    }),
  }),
  ruleEditor({
    code: 'kuk-limits',
    title: kuk.title,
    hint: kuk.hint,
    chosenBy: text.byConfirmation,
    fields: kukFields.map(({ criterion, one, name }) => ({
      name,
      label: kuk.upTo(kuk.criteria[criterion], one),
      kind: 'number',
      from: 1,
      to: MOST[criterion],
    })),
    say: kuk.say,
    textsOf: (limits) =>
      Object.fromEntries(
        kukFields.map(({ criterion, one, name }) => [name, String(limits[criterion][one - 1] ?? '')]),
      ) as Record<KukField, string>,
    valueOf: (_texts, number) => {
      const of = (criterion: KukCriterion) => KUK_CLASSES.map((one) => number(`${criterion}${one}`) ?? 0);
      return { members: of('members'), ownCapital: of('ownCapital'), assets: of('assets') };
    },
    check: (limits) =>
      Object.fromEntries(
        kukFields.flatMap(({ criterion, one, name }) => {
          const [here, next] = [limits[criterion][one - 1] ?? 0, limits[criterion][one]];
          return next !== undefined && here >= next ? [[name, kuk.rising(one + 1)]] : [];
        }),
      ),
  }),
  ruleEditor({
    code: 'certificate-reminder',
    title: certificate.title,
    hint: certificate.hint,
    chosenBy: text.byToday,
    fields: [{ name: 'days', label: certificate.days, kind: 'number', from: 0, to: 365 }],
    say: certificate.say,
    textsOf: (days) => ({ days: String(days) }),
    valueOf: (_texts, number) => number('days') ?? 0,
  }),
];
