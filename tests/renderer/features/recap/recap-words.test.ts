import { describe, expect, it } from 'vitest';
import type { RecapTable } from '#contract/recap/recap.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import {
  cellText,
  differenceText,
  figureColumns,
  figureRow,
  isEmptyTable,
  totalOf,
  unitUnder,
} from '../../../../renderer/features/recap/recap-words.ts';

const column = (key: 'active' | 'certifiedPercent' | 'surplus', unit: 'count' | 'percent' | 'rupiah') => ({
  key,
  bookYear: null,
  name: key,
  heading: key,
  definition: `${key} adalah …`,
  unit,
});
const table: RecapTable = {
  grouping: 'district',
  groupHeading: 'Kecamatan',
  groupDefinition: '',
  cutOffOn: toPlainDate('2025-11-18'),
  source: 'Register',
  filterSentence: '',
  columns: [column('active', 'count'), column('certifiedPercent', 'percent'), column('surplus', 'rupiah')],
  rows: [{ key: '64.08.01', label: 'Muara Ancalong', cells: [0, null, 0] }],
  total: { key: '', label: 'Kutai Timur', cells: [1234, 14.77, -1_005_000] },
};

describe('numbers of a recap as they are printed', () => {
  it('have a dash for an empty Progres only, as on paper', () => {
    expect(cellText({ key: 'inProgress', unit: 'count' }, 0)).toBe('-');
    expect(cellText({ key: 'active', unit: 'count' }, 0)).toBe('0');
    expect(cellText({ key: 'members', unit: 'people' }, 0)).toBe('0');
    expect(cellText({ key: 'surplus', unit: 'rupiah' }, 0)).toBe('0,00');
    expect(cellText({ key: 'surplus', unit: 'rupiah' }, -2_500_000_000)).toBe('-2.500,00');
    expect(cellText({ key: 'certifiedPercent', unit: 'percent' }, null)).toBe('-');
  });

  it('shows a difference with its sign', () => {
    expect(differenceText('count', 3)).toBe('+3');
    expect(differenceText('count', -3)).toBe('-3');
    expect(differenceText('count', 0)).toBe('0');
    expect(differenceText('percent', null)).toBe('-');
    expect(differenceText('percent', 1.5)).toBe('+1,50');
  });

  it('says the unit under a heading that does not say it', () => {
    expect(unitUnder('rupiah', 'SHU')).toBe('Rp juta');
    expect(unitUnder('percent', 'Persentase')).toBe('%');
    expect(unitUnder('percent', '% RAT TB 2024')).toBeUndefined();
    expect(unitUnder('count', 'Aktif')).toBeUndefined();
  });
});

describe('the table on screen', () => {
  it('opens numbers and leaves dashes and zeros closed', () => {
    expect(figureRow(table, table.total).cells).toEqual([
      { text: '1.234', isOpen: true },
      { text: '14,77', isOpen: true },
      { text: '-1,01', isOpen: true },
    ]);
    const first = table.rows[0];
    expect(first && figureRow(table, first).cells.map(({ text, isOpen }) => `${text} ${isOpen}`)).toEqual([
      '0 false',
      '- false',
      '0,00 false',
    ]);
  });

  it('has the definition at each heading', () => {
    expect(figureColumns(table)[1]).toMatchObject({ under: '%', hint: 'certifiedPercent adalah …' });
  });

  it('knows when nothing was counted', () => {
    expect(isEmptyTable(table)).toBe(false);
    expect(isEmptyTable({ ...table, total: { ...table.total, cells: [0, null, 0] } })).toBe(true);
    expect(totalOf(table, 'active')).toBe(1234);
    expect(totalOf(table, 'total')).toBeUndefined();
  });
});
