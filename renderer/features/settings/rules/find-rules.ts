import type { RuleVersion } from '#contract/rule-book.ts';
import type { RuleEditor } from './rule-editor.ts';

export interface FoundRule {
  readonly editor: RuleEditor;
  readonly versions: readonly RuleVersion[];
}

const wordsOf = ({ editor, versions }: FoundRule): string =>
  [
    editor.title,
    editor.hint,
    ...versions.flatMap(({ value, basis, note }) => [editor.say(value), basis, note]),
  ]
    .join('\n')
    .toLowerCase();

/** The rules in which every word stands, in title, value, basis or note; those that have them in their title come first. */
export function findRules(rules: readonly FoundRule[], text: string): readonly FoundRule[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rules;
  const has = (where: string) => words.every((word) => where.includes(word));
  const found = rules.filter((rule) => has(wordsOf(rule)));
  const isNamed = ({ editor }: FoundRule) => has(editor.title.toLowerCase());
  return [...found.filter(isNamed), ...found.filter((rule) => !isNamed(rule))];
}
