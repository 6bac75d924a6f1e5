import { ruleName } from '#rules/rule-book/rule-name.ts';
import type { RuleCode, RuleValues } from '#rules/rule-book/rule-value.ts';
import { formationRuleText as text } from '../../../text/formation/rule.ts';
import { ruleText } from '../../../text/settings/rule-book.ts';
import { ruleEditor, type RuleEditor } from './rule-editor.ts';

/** Rules whose value is one whole number. */
type NumberCode = {
  [Code in RuleCode]: RuleValues[Code] extends number ? Code : never;
}[RuleCode];

interface NumberRule {
  readonly code: NumberCode;
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly say: (value: number) => string;
}

const numberEditor = ({ code, label, from, to, say }: NumberRule): RuleEditor =>
  ruleEditor({
    code,
    title: ruleName(code),
    hint: text.hint,
    chosenBy: ruleText.byMeeting,
    fields: [{ name: 'value', label, kind: 'number', from, to }],
    say,
    textsOf: (value) => ({ value: String(value) }),
    valueOf: (_texts, number) => number('value') ?? 0,
  });

/** The rules of a formation file; its checklists are edited on the formation screen. */
export const FORMATION_RULE_EDITORS: readonly RuleEditor[] = [
  numberEditor({ code: 'founder-count-primer', label: text.people, from: 1, to: 1000, say: text.sayPeople }),
  numberEditor({
    code: 'founder-count-sekunder',
    label: text.cooperatives,
    from: 1,
    to: 1000,
    say: text.sayCooperatives,
  }),
  numberEditor({ code: 'founder-age', label: text.years, from: 0, to: 120, say: text.sayYears }),
  numberEditor({ code: 'notary-age', label: text.years, from: 0, to: 120, say: text.sayYears }),
  numberEditor({ code: 'name-word-count', label: text.words, from: 0, to: 20, say: text.sayWords }),
];
