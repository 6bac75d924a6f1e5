import { RETENTION_KINDS } from '#rules/cooperative/retention.ts';
import { ruleName } from '#rules/rule-book/rule-name.ts';
import { ruleText } from '../../../text/settings/rule-book.ts';
import { ruleEditor, type RuleEditor } from './rule-editor.ts';

const { retention: text } = ruleText;

/** How long each kind of personal data is kept; a kind without years is kept until somebody decides otherwise. */
export const RETENTION_RULE_EDITOR: RuleEditor = ruleEditor({
  code: 'retention-years',
  title: ruleName('retention-years'),
  hint: text.hint,
  chosenBy: text.byDay,
  fields: RETENTION_KINDS.map(({ code, name }) => ({
    name: code,
    label: text.years(name),
    kind: 'number' as const,
    from: 0,
    to: 100,
    isOptional: true,
  })),
  say: (value) => `${value.map(({ name, years }) => text.said(name, years)).join('; ')}.`,
  textsOf: (value) => {
    const texts = RETENTION_KINDS.map(({ code }) => {
      const set = value.find((kind) => kind.code === code);
      return [code, set === undefined ? '' : String(set.years)] as const;
    });
    return Object.fromEntries(texts) as Record<(typeof RETENTION_KINDS)[number]['code'], string>;
  },
  valueOf: (_texts, number) =>
    RETENTION_KINDS.flatMap(({ code, name }) => {
      const years = number(code);
      return years === null ? [] : [{ code, name, years }];
    }),
});
