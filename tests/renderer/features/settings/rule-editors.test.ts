import { describe, expect, test } from 'vitest';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import { RULE_EDITORS } from '../../../../renderer/features/settings/rule-editors.ts';

describe.each(RULE_EDITORS)('the editor of $code', (editor) => {
  const rules = STANDARD_RULES.filter(({ code }) => code === editor.code);

  test('writes every standard version back as it read it, and says it in a sentence', () => {
    expect(rules.length).toBeGreaterThan(0);
    for (const { value } of rules) {
      expect(editor.read(editor.textsOf(value))).toEqual({ value });
      expect(editor.say(value)).toMatch(/\.$/);
      expect(editor.say(value)).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test('refuses empty and impossible fields at their place', () => {
    const names = editor.fields
      .filter((field) => field.kind !== 'number' || !field.isOptional)
      .map(({ name }) => name);
    const empty = editor.read({});
    expect('faults' in empty ? Object.keys(empty.faults).sort() : []).toEqual([...names].sort());
    const number = editor.fields.find((field) => field.kind === 'number');
    const texts = { ...editor.textsOf(rules[0]?.value), [number?.name ?? '']: '9999' };
    const wrong = editor.read(texts);
    expect('faults' in wrong ? Object.keys(wrong.faults) : []).toEqual([number?.name]);
  });
});
