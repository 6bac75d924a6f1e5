import { STANDARD_VILLAGE_WORK_RULES } from '#rules/rule-book/village-work-rules.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { villageRuleText as text } from '../../../text/settings/village-work-rules.ts';
import { ruleEditor, type RuleEditor } from './rule-editor.ts';
import { choiceListEditor } from './topic-rule-editor.ts';

const MOST_RUPIAH = 1e15;
const { kinds, operation, stale, financing, load } = text;

/** Rules about village cooperatives at work. */
export const VILLAGE_WORK_RULE_EDITORS: readonly RuleEditor[] = [
  choiceListEditor({
    code: 'village-unit-kinds',
    standard: STANDARD_VILLAGE_WORK_RULES.filter(({ code }) => code === 'village-unit-kinds'),
    text: kinds,
    kept: 'lain',
  }),
  ruleEditor({
    code: 'village-operation',
    title: operation.title,
    hint: operation.hint,
    chosenBy: operation.byDay,
    fields: [
      { name: 'required', label: operation.required, kind: 'text', isOptional: true },
      { name: 'fewest', label: operation.fewest, kind: 'number', from: 1, to: 50 },
    ],
    say: operation.say,
    textsOf: ({ required, fewest }) => ({ required: required.join(', '), fewest: String(fewest) }),
    valueOf: ({ required }, number) => ({
      required: [
        ...new Set(
          required
            .split(',')
            .map((code) => code.trim())
            .filter(Boolean),
        ),
      ],
      fewest: number('fewest') ?? 0,
    }),
    check: ({ required, fewest }) => (fewest < required.length ? { fewest: operation.tooFew } : {}),
  }),
  ruleEditor({
    code: 'village-account-stale-days',
    title: stale.title,
    hint: stale.hint,
    chosenBy: stale.byDay,
    fields: [{ name: 'days', label: stale.days, kind: 'number', from: 1, to: 3650 }],
    say: stale.say,
    textsOf: (days) => ({ days: String(days) }),
    valueOf: (_texts, number) => number('days') ?? 0,
  }),
  ruleEditor({
    code: 'village-financing',
    title: financing.title,
    hint: financing.hint,
    chosenBy: financing.byDay,
    fields: [
      { name: 'limit', label: financing.limit, kind: 'number', from: 1, to: MOST_RUPIAH },
      { name: 'operatingLimit', label: financing.operatingLimit, kind: 'number', from: 0, to: MOST_RUPIAH },
      { name: 'months', label: financing.months, kind: 'number', from: 1, to: 600 },
      { name: 'graceFewest', label: financing.graceFewest, kind: 'number', from: 0, to: 600 },
      { name: 'graceMost', label: financing.graceMost, kind: 'number', from: 0, to: 600 },
      { name: 'instalmentDay', label: financing.instalmentDay, kind: 'number', from: 1, to: 28 },
    ],
    say: financing.say,
    textsOf: (rule) => ({
      limit: formatInteger(rule.limit),
      operatingLimit: formatInteger(rule.operatingLimit),
      months: String(rule.months),
      graceFewest: String(rule.graceFewest),
      graceMost: String(rule.graceMost),
      instalmentDay: String(rule.instalmentDay),
    }),
    valueOf: (_texts, number) => ({
      limit: number('limit') ?? 0,
      operatingLimit: number('operatingLimit') ?? 0,
      months: number('months') ?? 0,
      graceFewest: number('graceFewest') ?? 0,
      graceMost: number('graceMost') ?? 0,
      instalmentDay: number('instalmentDay') ?? 0,
    }),
    check: ({ limit, operatingLimit, graceFewest, graceMost }) => ({
      ...(limit < operatingLimit ? { limit: financing.belowOperating } : {}),
      ...(graceMost < graceFewest ? { graceMost: text.order } : {}),
    }),
  }),
  ruleEditor({
    code: 'village-assistant-load',
    title: load.title,
    hint: load.hint,
    chosenBy: load.byDay,
    fields: [
      { name: 'fewest', label: load.fewest, kind: 'number', from: 0, to: 1000 },
      { name: 'most', label: load.most, kind: 'number', from: 1, to: 1000 },
    ],
    say: load.say,
    textsOf: ({ fewest, most }) => ({ fewest: String(fewest), most: String(most) }),
    valueOf: (_texts, number) => ({ fewest: number('fewest') ?? 0, most: number('most') ?? 0 }),
    check: ({ fewest, most }) => (most < fewest ? { most: text.order } : {}),
  }),
];
