import { describe, expect, test } from 'vitest';
import type { CheckedRatRow } from '#contract/rat-table.ts';
import {
  askedRows,
  cellFault,
  CELLS,
  leftRows,
  savedRows,
  standingOf,
  type JudgedRow,
} from '../../../../renderer/features/rat/table-rows.ts';

const row = (name: string, cells: Partial<Record<(typeof CELLS)[number], string>> = {}) => [
  name,
  ...CELLS.map((cell) => cells[cell] ?? ''),
];
const GOOD: CheckedRatRow = {
  cooperative: { id: 'k1', name: 'Koperasi Satu', districtName: '', updatedAt: 'kemarin' },
  candidates: [],
  faults: [],
  reasons: [],
  isSame: false,
};
const judged = (
  at: number,
  more: Partial<CheckedRatRow> = {},
  unreadable: JudgedRow['unreadable'] = [],
): JudgedRow => ({
  at,
  checked: { ...GOOD, ...more },
  unreadable,
});
const FAULT = { faults: [{ field: 'held', message: 'salah' }] };
const WARNING = { code: 'RAT_BELUM_DILAPORKAN', level: 'warning', message: 'belum' } as const;

describe('rows of the table', () => {
  test('are asked about as they stand, empty lines between them left out', () => {
    const rows = [
      row('Koperasi Satu', { held: '15/3/25', assets: 'Rp 1.000' }),
      row(''),
      row(' Koperasi Dua '),
    ];
    const asked = askedRows(rows, new Map([['Koperasi Dua', 'k2']]));
    expect(asked.map(({ at }) => at)).toEqual([0, 2]);
    expect(asked[0]?.row).toMatchObject({
      held: '2025-03-15',
      assets: 1000,
      reported: null,
      cooperativeId: null,
    });
    expect(askedRows([row('Satu', { held: '√' })], new Map())[0]?.row).toMatchObject({
      held: null,
      isHeld: true,
    });
    expect(asked[1]?.row).toMatchObject({ isHeld: false, name: 'Koperasi Dua', cooperativeId: 'k2' });
  });

  test('a cell is wrong by its form: a day that is none, people below nobody, words for money', () => {
    expect(cellFault('held', '31/04/2025')).toMatch(/^Tanggal belum terbaca/);
    expect(cellFault('held', '30/04/2025')).toBeUndefined();
    for (const tick of ['√', 'V', ' sudah ']) expect(cellFault('held', tick)).toBeUndefined();
    expect(cellFault('reported', '√')).toBeDefined();
    expect(cellFault('present', '-1')).toBeDefined();
    expect(cellFault('surplus', '-1')).toBeUndefined();
    expect(cellFault('assets', 'banyak')).toBeDefined();
    for (const name of CELLS) expect(cellFault(name, ' ')).toBeUndefined();
  });

  test('stand as ready, to be looked at, wrong, the same, or waiting', () => {
    expect(standingOf(judged(0))).toBe('ready');
    expect(standingOf(judged(0, { reasons: [WARNING] }))).toBe('look');
    expect(standingOf(judged(0, FAULT))).toBe('wrong');
    expect(standingOf(judged(0, {}, ['held']))).toBe('wrong');
    expect(standingOf(judged(0, { isSame: true }))).toBe('same');
    expect(standingOf({ at: 0, checked: undefined, unreadable: [] })).toBe('waiting');
  });

  test('the good ones are saved, the wrong and the waiting ones stay', () => {
    const rows = ['satu', 'dua', 'tiga', 'empat', 'lima'].map((name) => row(name, { held: '15/03/2025' }));
    const all = [
      judged(0),
      judged(1, FAULT),
      judged(2, { isSame: true }),
      { at: 3, checked: undefined, unreadable: [] },
      judged(4, { reasons: [WARNING] }),
    ];
    expect(savedRows(rows, all)).toMatchObject([
      { cooperativeId: 'k1', expectedUpdatedAt: 'kemarin', held: '2025-03-15' },
      { cooperativeId: 'k1' },
    ]);
    expect(leftRows(rows, all).map(([name]) => name)).toEqual(['dua', 'empat']);
  });
});
