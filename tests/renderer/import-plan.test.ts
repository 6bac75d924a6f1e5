import { describe, expect, it } from 'vitest';
import type { ImportResult } from '#contract/spreadsheet-import.ts';
import {
  columnLetter,
  countKept,
  fieldOf,
  importInput,
  isKept,
  keepEverything,
  NO_CORRECTIONS,
  NOTHING_KEPT,
  stillKept,
  withField,
  withKept,
  writesAnything,
} from '../../renderer/features/import/import-plan.ts';

const COLUMNS = [
  { index: 0, header: 'Nama', field: 'name', samples: ['Koperasi Uji'] },
  { index: 3, header: 'Telp', field: null, samples: ['0812'] },
  { index: 4, header: 'HP Ketua', field: 'phone', samples: [] },
] as const;
const change = (row: number, ...fields: readonly string[]) => ({
  row,
  cooperativeId: `id-${row}`,
  name: `Koperasi ${row}`,
  fields: fields.map((field) => ({ field, label: field, before: 'lama', after: 'baru' })),
});
const CHANGES = [change(5, 'phone', 'address'), change(9, 'phone')];

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

describe('keeping what the register says', () => {
  it('is chosen field by field, row by row, or for all', () => {
    const one = withKept(NOTHING_KEPT, 5, ['phone'], true);
    expect([isKept(one, 5, 'phone'), isKept(one, 5, 'address'), isKept(one, 9, 'phone')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(countKept(withKept(one, 9, ['phone'], true))).toBe(2);
    expect(countKept(withKept(one, 5, ['phone'], true))).toBe(1);
    expect(withKept(one, 5, ['phone'], false).size).toBe(0);
    expect(countKept(keepEverything(CHANGES))).toBe(3);
  });

  it('is forgotten for fields that no longer change', () => {
    const kept = keepEverything(CHANGES);
    const after = stillKept(kept, [change(5, 'address', 'nib')]);
    expect([countKept(after), isKept(after, 5, 'address'), isKept(after, 5, 'nib')]).toEqual([
      1,
      true,
      false,
    ]);
  });

  it('is sent with the save, by Excel row', () => {
    const source = { path: '/berkas.xlsx', kind: 'cooperative' } as const;
    const kept = withKept(NOTHING_KEPT, 5, ['phone', 'address'], true);
    expect(importInput(source, NO_CORRECTIONS, { isDryRun: false, kept })).toMatchObject({
      isDryRun: false,
      keep: [{ row: 5, fields: ['phone', 'address'] }],
    });
    expect(importInput(source, NO_CORRECTIONS, { isDryRun: true }).keep).toEqual([]);
  });
});

describe('whether there is anything to save', () => {
  const result = (created: number, changed: number) =>
    ({ created, changed, changes: CHANGES }) as unknown as ImportResult;

  it('a new row, or a field that takes the file’s value', () => {
    expect(writesAnything(result(1, 2), keepEverything(CHANGES))).toBe(true);
    expect(writesAnything(result(0, 2), withKept(NOTHING_KEPT, 9, ['phone'], true))).toBe(true);
  });

  it('not when every change keeps the register’s value', () => {
    expect(writesAnything(result(0, 2), keepEverything(CHANGES))).toBe(false);
  });

  it('rows beyond those listed always take the file’s value', () => {
    expect(writesAnything(result(0, 3), keepEverything(CHANGES))).toBe(true);
  });
});
