import { OTHER_TOPIC } from '#rules/consultation/consultation.ts';
import { STANDARD_ACTIVITY_RULES } from '#rules/rule-book/activity-rules.ts';
import { STANDARD_COACHING_RULES } from '#rules/rule-book/coaching-rules.ts';
import { STANDARD_CONSULTATION_TOPICS } from '#rules/rule-book/consultation-topics.ts';
import type { DatedRule } from '#rules/rule-book/dated-rule.ts';
import { STANDARD_DISPOSITION_INSTRUCTIONS } from '#rules/rule-book/disposition-instructions.ts';
import { ruleName } from '#rules/rule-book/rule-name.ts';
import { STANDARD_UMKM_RULES } from '#rules/rule-book/umkm-rules.ts';
import type { NamedChoice, RuleValue } from '#rules/rule-book/rule-value.ts';
import { ruleText } from '../../../text/settings/rule-book.ts';
import { ruleEditor, type RuleEditor } from './rule-editor.ts';

const { topics: topicText, instructions: instructionText, kinds: kindText, funds: fundText } = ruleText;
const { officerRoles, coachingGoals, coachingAspects } = ruleText;
const { umkmForms, umkmSectors, productKinds } = ruleText;

/** Room for choices of the office's own; their codes never change either. */
const OWN = ['sendiri-1', 'sendiri-2', 'sendiri-3'];

type UmkmList = 'umkm-forms' | 'umkm-sectors' | 'product-kinds';
type CoachingList = 'field-officer-roles' | 'coaching-goals' | 'coaching-aspects';

interface ChoiceList {
  readonly code:
    | 'consultation-topics'
    | 'disposition-instructions'
    | 'activity-kinds'
    | 'activity-funds'
    | 'village-unit-kinds'
    | 'pirt-packaging'
    | 'pirt-foods'
    | 'halal-stages'
    | CoachingList
    | UmkmList;
  readonly standard: readonly DatedRule<RuleValue>[];
  readonly text: { readonly hint: string; readonly byDay: string; readonly own: (at: number) => string };
  /** The choice that stays on the list, at its end; left out where each may go. */
  readonly kept?: string;
  /** Codes that further choices get, where they mean something by themselves. */
  readonly own?: readonly string[];
}

/** A list of the office's words: each can be called differently or taken off; what was recorded keeps its code. */
export function choiceListEditor({ code, standard, text, kept, own = OWN }: ChoiceList): RuleEditor {
  const choices = standard.flatMap(({ value }) => value as readonly NamedChoice[]);
  const isKept = (one: string): boolean => one === kept;
  const order = [
    ...choices.map((choice) => choice.code).filter((one) => !isKept(one)),
    ...own,
    ...(kept === undefined ? [] : [kept]),
  ];
  return ruleEditor({
    code,
    title: ruleName(code),
    hint: text.hint,
    chosenBy: text.byDay,
    fields: [
      ...choices.map((choice) => ({
        name: choice.code,
        label: choice.name,
        kind: 'text' as const,
        isOptional: !isKept(choice.code),
      })),
      ...own.map((name, at) => ({ name, label: text.own(at + 1), kind: 'text' as const, isOptional: true })),
    ],
    say: (value) => `${value.map(({ name }) => name).join('; ')}.`,
    textsOf: (value) => Object.fromEntries(value.map((choice) => [choice.code, choice.name])),
    valueOf: (texts) =>
      order.flatMap((one) => {
        const name = (texts[one] ?? '').trim();
        return name === '' ? [] : [{ code: one, name }];
      }),
  });
}

export const TOPIC_RULE_EDITOR: RuleEditor = choiceListEditor({
  code: 'consultation-topics',
  standard: STANDARD_CONSULTATION_TOPICS,
  text: topicText,
  kept: OTHER_TOPIC,
});

export const INSTRUCTION_RULE_EDITOR: RuleEditor = choiceListEditor({
  code: 'disposition-instructions',
  standard: STANDARD_DISPOSITION_INSTRUCTIONS,
  text: instructionText,
});

const standardOf = (wanted: 'activity-kinds' | 'activity-funds') =>
  STANDARD_ACTIVITY_RULES.filter(({ code }) => code === wanted);

export const ACTIVITY_LIST_EDITORS: readonly RuleEditor[] = [
  choiceListEditor({
    code: 'activity-kinds',
    standard: standardOf('activity-kinds'),
    text: kindText,
    kept: 'lain',
  }),
  choiceListEditor({
    code: 'activity-funds',
    standard: standardOf('activity-funds'),
    text: fundText,
    kept: 'lain',
  }),
];

const coachingEditor = (code: CoachingList, text: ChoiceList['text']): RuleEditor =>
  choiceListEditor({
    code,
    standard: STANDARD_COACHING_RULES.filter((rule) => rule.code === code),
    text,
    kept: 'lain',
  });

export const COACHING_LIST_EDITORS: readonly RuleEditor[] = [
  coachingEditor('field-officer-roles', officerRoles),
  coachingEditor('coaching-goals', coachingGoals),
  coachingEditor('coaching-aspects', coachingAspects),
];

const umkmEditor = (code: UmkmList, text: ChoiceList['text']): RuleEditor =>
  choiceListEditor({
    code,
    standard: STANDARD_UMKM_RULES.filter((rule) => rule.code === code),
    text,
    kept: 'lain',
  });

export const UMKM_LIST_EDITORS: readonly RuleEditor[] = [
  umkmEditor('umkm-forms', umkmForms),
  umkmEditor('umkm-sectors', umkmSectors),
  umkmEditor('product-kinds', productKinds),
];
