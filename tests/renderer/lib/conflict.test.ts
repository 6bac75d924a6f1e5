import { describe, expect, test } from 'vitest';
import { AppError } from '#contract/errors.ts';
import { conflictOf, typedText } from '../../../renderer/lib/conflict.ts';
import type { Seen } from '../../../renderer/lib/conflict.ts';

const LATER = '2025-11-18T02:00:00.000Z';
const changed = new AppError('RECORD_CHANGED_ELSEWHERE', {
  changed: {
    updatedAt: LATER,
    fields: [
      { name: 'position', label: 'Jabatan', now: 'Sekretaris', value: 'Sekretaris' },
      { name: 'startsOn', label: 'Mulai', now: '1 Januari 2025', value: '2025-01-01' },
      { name: 'person.nikKtp', label: 'NIK KTP', now: '6408****0001' },
      { name: 'scores.risk', label: 'Risiko', now: '80,00', value: '80000' },
    ],
  },
});

function form(error: AppError | null) {
  const seen: { at: string | null } = { at: 'first' };
  const saved: (string | null)[] = [];
  let entry: Readonly<Record<string, string>> = { position: 'Ketua', startsOn: '', nikKtp: '1', risk: '1' };
  const keeper: Seen = { at: () => seen.at, move: (at) => (seen.at = at) };
  const conflict = () =>
    conflictOf({
      error,
      seen: keeper,
      entry,
      change: (changes) => (entry = { ...entry, ...changes }),
      save: () => saved.push(keeper.at()),
      toText: (name, value) => (name === 'risk' ? '80,00' : typedText(value)),
    });
  return { conflict, entry: () => entry, saved };
}

describe('a record saved elsewhere while a form was filled in', () => {
  test('is nobody’s conflict as long as nobody stood in the way', () => {
    expect(form(null).conflict()).toBeUndefined();
    expect(form(new AppError('PROOF_KEY_MISSING')).conflict()).toBeUndefined();
  });

  test('shows what the form says, by the last part of the name', () => {
    const { conflict } = form(changed);
    expect(
      ['position', 'person.nikKtp', 'scores.risk', 'unknown'].map((name) => conflict()?.mine(name)),
    ).toEqual(['Ketua', '1', '1', undefined]);
  });

  test('takes over one field or all, as the form writes them, and never a mask', () => {
    const fields = changed.details.changed?.fields ?? [];
    const one = form(changed);
    one.conflict()?.take?.(fields.slice(0, 1));
    expect(one.entry()).toEqual({ position: 'Sekretaris', startsOn: '', nikKtp: '1', risk: '1' });
    one.conflict()?.take?.(fields);
    expect(one.entry()).toEqual({
      position: 'Sekretaris',
      startsOn: '01/01/2025',
      nikKtp: '1',
      risk: '80,00',
    });
  });

  test('keeps what was typed: saved again, knowing the other save', () => {
    const { conflict, saved, entry } = form(changed);
    conflict()?.keep();
    expect(saved).toEqual([LATER]);
    expect(entry()['position']).toBe('Ketua');
  });
});
