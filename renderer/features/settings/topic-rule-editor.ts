import { OTHER_TOPIC } from '#rules/consultation/consultation.ts';
import { STANDARD_CONSULTATION_TOPICS } from '#rules/rule-book/consultation-topics.ts';
import { ruleName } from '#rules/rule-book/rule-name.ts';
import type { NamedChoice } from '#rules/rule-book/rule-value.ts';
import { ruleText } from '../../text/rule-book.ts';
import { ruleEditor, type RuleEditor } from './rule-editor.ts';

const { topics: text } = ruleText;

const STANDARD = STANDARD_CONSULTATION_TOPICS.flatMap(({ value }) => value as readonly NamedChoice[]);
/** Room for topics of the office's own; their codes never change either. */
const OWN = ['sendiri-1', 'sendiri-2', 'sendiri-3'];
const isKept = (code: string): boolean => code === OTHER_TOPIC;

/** Every topic can be called differently or taken off the list; what was recorded keeps its code. */
export const TOPIC_RULE_EDITOR: RuleEditor = ruleEditor({
  code: 'consultation-topics',
  title: ruleName('consultation-topics'),
  hint: text.hint,
  chosenBy: text.byDay,
  fields: [
    ...STANDARD.map(({ code, name }) => ({
      name: code,
      label: name,
      kind: 'text' as const,
      isOptional: !isKept(code),
    })),
    ...OWN.map((code, at) => ({
      name: code,
      label: text.own(at + 1),
      kind: 'text' as const,
      isOptional: true,
    })),
  ],
  say: (topics) => `${topics.map(({ name }) => name).join('; ')}.`,
  textsOf: (topics) => Object.fromEntries(topics.map(({ code, name }) => [code, name])),
  valueOf: (texts) =>
    [...STANDARD.map(({ code }) => code).filter((code) => !isKept(code)), ...OWN, OTHER_TOPIC].flatMap(
      (code) => {
        const name = (texts[code] ?? '').trim();
        return name === '' ? [] : [{ code, name }];
      },
    ),
});
