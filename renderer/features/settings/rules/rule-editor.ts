import type { RuleCode, RuleValues } from '#rules/rule-book/rule-value.ts';
import { RULE_VALUE_READERS } from '#rules/rule-book/rule-value-reader.ts';
import type { Faults } from '../../../lib/faults.ts';
import { readMoney } from '../../../lib/money-text.ts';
import { ruleText } from '../../../text/settings/rule-book.ts';

/** One field of a rule's value. Numbers are whole; a choice is stored by its value. */
export type RuleField<Name extends string = string> = {
  readonly name: Name;
  readonly label: string;
  readonly hint?: string;
} & (
  | { readonly kind: 'number'; readonly from: number; readonly to: number; readonly isOptional?: boolean }
  | { readonly kind: 'text'; readonly isOptional?: boolean }
  /** Several lines, over the whole width. */
  | { readonly kind: 'lines'; readonly isOptional?: boolean }
  | {
      readonly kind: 'choice';
      readonly choices: readonly { readonly value: string; readonly label: string }[];
    }
);

export type RuleTexts = Readonly<Record<string, string>>;

/** How the office reads and writes the value of one rule. */
export interface RuleEditor {
  readonly code: RuleCode;
  readonly title: string;
  readonly hint: string;
  /** By which day a version is chosen: "akhir tahun buku". */
  readonly chosenBy: string;
  readonly fields: readonly RuleField[];
  /** A stored value in one sentence. */
  readonly say: (value: unknown) => string;
  readonly textsOf: (value: unknown) => RuleTexts;
  readonly read: (texts: RuleTexts) => { readonly value: unknown } | { readonly faults: Faults };
}

interface RuleEditorOf<Code extends RuleCode, Name extends string> {
  readonly code: Code;
  readonly title: string;
  readonly hint: string;
  readonly chosenBy: string;
  readonly fields: readonly RuleField<Name>[];
  readonly say: (value: RuleValues[Code]) => string;
  readonly textsOf: (value: RuleValues[Code]) => Readonly<Record<Name, string>>;
  /** `number` gives a number field's value, null where an optional one is empty. */
  readonly valueOf: (
    texts: Readonly<Record<Name, string>>,
    number: (name: Name) => number | null,
  ) => RuleValues[Code];
  /** What is wrong with the fields together, at the field to change. */
  readonly check?: (value: RuleValues[Code]) => Partial<Record<Name, string>>;
}

function fieldFault(field: RuleField, text: string): string | undefined {
  if (text.trim() === '') {
    const isOptional = field.kind !== 'choice' && field.isOptional === true;
    return isOptional ? undefined : ruleText.required(field.label);
  }
  if (field.kind !== 'number') return undefined;
  const value = readMoney(text);
  return typeof value === 'number' && value >= field.from && value <= field.to
    ? undefined
    : ruleText.between(field.from, field.to);
}

/** One entry of RULE_EDITORS: typed by the rule's own value here, by texts outside. */
export function ruleEditor<Code extends RuleCode, Name extends string>(
  editor: RuleEditorOf<Code, Name>,
): RuleEditor {
  const { code, title, hint, chosenBy, fields } = editor;
  const stored = (value: unknown) => RULE_VALUE_READERS[code](value);
  return {
    code,
    title,
    hint,
    chosenBy,
    fields,
    say: (value) => {
      const known = stored(value);
      return known === undefined ? ruleText.unreadable : editor.say(known);
    },
    textsOf: (value) => {
      const known = stored(value);
      return known === undefined ? {} : editor.textsOf(known);
    },
    read: (texts) => {
      const faults = Object.fromEntries(
        fields.flatMap((field) => {
          const fault = fieldFault(field, texts[field.name] ?? '');
          return fault === undefined ? [] : [[field.name, fault]];
        }),
      );
      if (Object.keys(faults).length > 0) return { faults };
      const number = (name: Name): number | null => readMoney(texts[name] ?? '') ?? null;
      const value = editor.valueOf(texts, number);
      const together = Object.entries<string | undefined>(editor.check?.(value) ?? {});
      const told = together.filter((entry): entry is [string, string] => entry[1] !== undefined);
      return told.length > 0 ? { faults: Object.fromEntries(told) } : { value };
    },
  };
}
