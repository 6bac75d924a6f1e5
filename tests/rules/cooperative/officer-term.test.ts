import { describe, expect, test } from 'vitest';
import { officerSlotOf } from '#rules/cooperative/officer-slot.ts';
import {
  doubleHolderReasons,
  expiredTermReasons,
  slotHolder,
  termText,
} from '#rules/cooperative/officer-term.ts';
import type { OfficerTerm } from '#rules/cooperative/officer-term.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const today = toPlainDate('2025-11-18');

function term(name: string, from: string | null, until: string | null, position = 'Ketua'): OfficerTerm {
  return {
    name,
    organ: 'pengurus',
    position,
    startsOn: from === null ? null : toPlainDate(from),
    endsOn: until === null ? null : toPlainDate(until),
  };
}

test.each([
  ['pengurus', 'Ketua', 'chair'],
  ['pengurus', ' KETUA  umum ', 'chair'],
  ['pengurus', 'Wakil Ketua', undefined],
  ['pengurus', 'Ketua II', undefined],
  ['pengurus', 'Sekretaris I', 'secretary'],
  ['pengurus', 'Bendahara', 'treasurer'],
  ['pengurus', 'Anggota', undefined],
  ['pengawas', 'Ketua', 'supervisor'],
  ['pengawas', 'Anggota', 'supervisor'],
  ['manajer', 'Manajer Unit', 'manager'],
] as const)('%s "%s" fills %s', (organ, position, slot) => {
  expect(officerSlotOf(organ, position)).toBe(slot);
});

describe('the holder of a position', () => {
  test('is who holds it on the day; of two the one who came later', () => {
    const terms = [term('Lama', '2020-01-01', null), term('Baru', '2025-11-18', null)];
    expect(slotHolder(terms, 'chair', today)?.name).toBe('Baru');
    expect(slotHolder(terms, 'chair', toPlainDate('2025-11-17'))?.name).toBe('Lama');
  });

  test('after a term ran out without a successor is still its last holder', () => {
    const terms = [term('Satu', '2015-01-01', '2019-12-31'), term('Dua', '2020-01-01', '2024-12-31')];
    expect(slotHolder(terms, 'chair', today)?.name).toBe('Dua');
  });

  test('is nobody where nobody has begun', () => {
    expect(slotHolder([term('Nanti', '2025-11-19', null)], 'chair', today)).toBeUndefined();
    expect(slotHolder([], 'chair', today)).toBeUndefined();
  });
});

describe('remarks about terms', () => {
  test('an expired term is remarked only while nobody has taken over', () => {
    const ended = term('Lama', '2020-01-01', '2025-11-17');
    expect(expiredTermReasons([ended], today)).toMatchObject([
      { code: 'MASA_JABATAN_BERAKHIR', value: 'Lama' },
    ]);
    expect(expiredTermReasons([term('Lama', '2020-01-01', '2025-11-18')], today)).toEqual([]);
    expect(expiredTermReasons([ended, term('Baru', '2025-11-18', null, 'Ketua Umum')], today)).toEqual([]);
    expect(expiredTermReasons([ended, term('Lain', null, null, 'Wakil Ketua')], today)).toHaveLength(1);
  });

  test('two holders are remarked, one person entered twice is not', () => {
    const a = term('A', null, null);
    expect(doubleHolderReasons([a, term('B', null, null)], today)).toMatchObject([{ code: 'JABATAN_GANDA' }]);
    expect(doubleHolderReasons([a, term('A', '2020-01-01', null)], today)).toEqual([]);
    expect(doubleHolderReasons([a, term('B', null, '2025-11-17')], today)).toEqual([]);
    expect(doubleHolderReasons([a, term('B', null, null, 'Anggota')], today)).toEqual([]);
  });
});

test.each([
  [null, null, ''],
  ['2021-01-01', null, 'sejak 1 Januari 2021'],
  [null, '2024-12-31', 'sampai 31 Desember 2024'],
  ['2021-01-01', '2024-12-31', '1 Januari 2021 sampai 31 Desember 2024'],
])('a term from %s until %s reads "%s"', (from, until, text) => {
  expect(termText(term('A', from, until))).toBe(text);
});
