import { describe, expect, test } from 'vitest';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import { RULE_EDITORS } from '../../../../../renderer/features/settings/rules/rule-editors.ts';

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
      .filter((field) => field.kind === 'choice' || !field.isOptional)
      .map(({ name }) => name);
    const empty = editor.read({});
    expect('faults' in empty ? Object.keys(empty.faults).sort() : []).toEqual([...names].sort());
    const number = editor.fields.find((field) => field.kind === 'number');
    const wrong = editor.read({ ...editor.textsOf(rules[0]?.value), [number?.name ?? '']: '999999' });
    expect('faults' in wrong ? Object.keys(wrong.faults) : []).toEqual(number ? [number.name] : []);
  });
});

test('every instruction of a disposition may go, an own one comes last, and codes stay', () => {
  const editor = RULE_EDITORS.find(({ code }) => code === 'disposition-instructions');
  const standard = STANDARD_RULES.find(({ code }) => code === 'disposition-instructions')?.value;
  const texts = editor?.textsOf(standard) ?? {};
  const read = editor?.read({ ...texts, arsipkan: '', hadiri: 'Hadir', 'sendiri-1': 'Paraf' });
  const all = read && 'value' in read ? (read.value as readonly { code: string; name: string }[]) : [];
  expect(all.map(({ code }) => code)).not.toContain('arsipkan');
  expect(all.find(({ code }) => code === 'hadiri')?.name).toBe('Hadir');
  expect(all.at(-1)).toEqual({ code: 'sendiri-1', name: 'Paraf' });
});

test('a topic left empty goes off the list, an own one comes before "Lain-lain", and that one cannot go', () => {
  const editor = RULE_EDITORS.find(({ code }) => code === 'consultation-topics');
  const standard = STANDARD_RULES.find(({ code }) => code === 'consultation-topics')?.value;
  const texts = editor?.textsOf(standard) ?? {};
  const read = editor?.read({ ...texts, merek: '', 'sendiri-1': 'Perbankan' });
  const topics = read && 'value' in read ? (read.value as readonly { code: string; name: string }[]) : [];
  expect(topics.map(({ code }) => code)).not.toContain('merek');
  expect(topics.slice(-2)).toEqual([
    { code: 'sendiri-1', name: 'Perbankan' },
    { code: 'lain', name: 'Lain-lain' },
  ]);
  expect(editor?.read({ ...texts, lain: ' ' })).toEqual({ faults: { lain: 'Lain-lain harus diisi.' } });
});

test('a kind of licence goes off the list, another gets its own years and owners, an own one comes last', () => {
  const editor = RULE_EDITORS.find(({ code }) => code === 'licence-kinds');
  const standard = STANDARD_RULES.find(({ code }) => code === 'licence-kinds')?.value;
  const texts = editor?.textsOf(standard) ?? {};
  const read = editor?.read({
    ...texts,
    haccp: '',
    'pirt years': '3',
    'slhs years': '0',
    'sni owners': 'umkm+cooperative',
    'sendiri-1': 'Izin lokasi',
  });
  const kinds = read && 'value' in read ? (read.value as readonly { readonly code: string }[]) : [];
  const of = (code: string) => kinds.find((kind) => kind.code === code);
  expect(of('haccp')).toBeUndefined();
  expect(of('pirt')).toMatchObject({ validity: 3, reading: 'pirt' });
  expect(of('slhs')).toMatchObject({ validity: 'endless' });
  expect(of('nib')).toMatchObject({ validity: 'endless', isSingle: true });
  expect(of('sni')).toMatchObject({ owners: ['umkm', 'cooperative'] });
  expect(kinds.at(-1)).toMatchObject({ code: 'sendiri-1', name: 'Izin lokasi', validity: 'typed' });
});
