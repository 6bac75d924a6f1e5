import { describe, expect, it } from 'vitest';
import type { ImportResult } from '#contract/import.ts';
import {
  importInput,
  NOTHING_CORRECTED,
  writesAnything,
} from '../../../../../renderer/features/import/parts/import-plan.ts';
import {
  keepEverything,
  NOTHING_KEPT,
  withFieldKept,
  withKept,
} from '../../../../../renderer/features/import/parts/kept-choices.ts';
import { columnLetter, fieldOf, withField } from '../../../../../renderer/parts/columns/column-mapping.ts';

const COLUMNS = [
  { index: 0, header: 'Nama', field: 'name', samples: ['Koperasi Uji'] },
  { index: 3, header: 'Telp', field: null, samples: ['0812'] },
  { index: 4, header: 'HP Ketua', field: 'phone', samples: [] },
] as const;
describe('correcting what the columns mean', () => {
  it('gives a column the field that is dropped on it, and takes the field from the column that had it', () => {
    const mapping = withField(COLUMNS, {}, 3, 'phone');
    expect(COLUMNS.map((column) => fieldOf(column, mapping))).toEqual(['name', 'phone', null]);
    expect(mapping).toEqual({ '3': 'phone', '4': null });
  });

  it('leaves a column out without touching the others that are left out', () => {
    const mapping = withField(COLUMNS, {}, 4, null);
    expect(COLUMNS.map((column) => fieldOf(column, mapping))).toEqual(['name', null, null]);
    expect(mapping).toEqual({ '4': null });
  });

  it('can be corrected back and forth', () => {
    const there = withField(COLUMNS, {}, 3, 'phone');
    const back = withField(COLUMNS, there, 4, 'phone');
    expect(COLUMNS.map((column) => fieldOf(column, back))).toEqual(['name', null, 'phone']);
  });

  it('names columns as Excel does', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });
});

describe('what is sent with the save', () => {
  const source = { path: '/berkas.xlsx', kind: 'cooperative' } as const;

  it('names the rule and the rows that differ from it', () => {
    const kept = withKept(withFieldKept(NOTHING_KEPT, 'address', true), 5, ['phone'], true);
    expect(importInput(source, NOTHING_CORRECTED, { isDryRun: false, kept })).toMatchObject({
      isDryRun: false,
      keep: { fields: ['address'], rows: [{ row: 5, keep: ['phone'], take: [] }] },
    });
  });

  it('is nothing when nothing was chosen', () => {
    expect(importInput(source, NOTHING_CORRECTED, { isDryRun: true }).keep).toEqual({ fields: [], rows: [] });
  });
});

describe('whether there is anything to save', () => {
  const changedFields = [
    { field: 'phone', label: 'Telepon', rows: 3000 },
    { field: 'address', label: 'Alamat', rows: 1 },
  ];
  const result = (created: number) => ({ created, changedFields }) as unknown as ImportResult;
  const all = keepEverything(changedFields);

  it('a new row, or one field of one row that takes the file’s value', () => {
    expect(writesAnything(result(1), all)).toBe(true);
    expect(writesAnything(result(0), NOTHING_KEPT)).toBe(true);
    expect(writesAnything(result(0), withKept(all, 2999, ['phone'], false))).toBe(true);
  });

  it('not when every change keeps the register’s value', () => {
    expect(writesAnything(result(0), all)).toBe(false);
    const oneByOne = withKept(withFieldKept(NOTHING_KEPT, 'phone', true), 7, ['address'], true);
    expect(writesAnything(result(0), oneByOne)).toBe(false);
  });
});
