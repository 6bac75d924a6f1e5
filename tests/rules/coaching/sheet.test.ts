import { describe, expect, test } from 'vitest';
import {
  OUTCOME_LETTERS,
  readActivity,
  readFinding,
  readOutcome,
  SHEET_CELLS,
  sheetColumns,
} from '#rules/coaching/sheet.ts';
import { readSheetRow, sheetCellFault } from '#rules/coaching/sheet-table.ts';
import { VISIT_OUTCOMES } from '#rules/coaching/visit.ts';

const ASPECTS = [
  { code: 'kelembagaan', name: 'Kelembagaan' },
  { code: 'usaha', name: 'Usaha' },
];
const columns = sheetColumns(ASPECTS);

describe('the columns of a sheet', () => {
  test('are numbered without a gap, an aspect each, in the one order', () => {
    expect(columns.map(({ number }) => number)).toEqual(columns.map((_column, at) => at + 1));
    expect(columns).toHaveLength(SHEET_CELLS.length - 1 + ASPECTS.length);
    expect(columns.map(({ label }) => label).slice(0, 8)).toEqual([
      'Petugas',
      'Tanggal',
      'Bertemu dengan',
      'Jabatannya',
      'Hasil',
      'Kegiatan',
      'Kelembagaan',
      'Usaha',
    ]);
  });
});

describe('what is keyed', () => {
  test('every outcome has its own letter, in either case, or the beginning of its word', () => {
    expect(new Set(Object.values(OUTCOME_LETTERS)).size).toBe(VISIT_OUTCOMES.length);
    for (const outcome of VISIT_OUTCOMES) expect(readOutcome(OUTCOME_LETTERS[outcome])).toBe(outcome);
    expect(readOutcome(' d ')).toBe('not_found');
    expect(readOutcome('Bertemu')).toBe('met_officers');
    expect(readOutcome('tidak dit')).toBe('not_found');
    for (const unread of ['', 'g', 'be', 'aktif']) expect(readOutcome(unread)).toBeUndefined();
  });

  test('an empty cell says nothing of the activity and looks at no aspect; another sign is refused', () => {
    expect([readActivity(''), readActivity('a'), readActivity('T'), readActivity('tidak')]).toEqual([
      'unknown',
      'yes',
      'no',
      'no',
    ]);
    expect(readActivity('x')).toBeUndefined();
    expect([readFinding(''), readFinding('b'), readFinding('P'), readFinding('perlu')]).toEqual([
      null,
      'good',
      'lacking',
      'lacking',
    ]);
    expect(readFinding('x')).toBeUndefined();
  });

  test('a row is read by the numbers of the sheet, with what cannot be read told at its cell', () => {
    const cells = ['Contoh', '10/6/2025', 'W', 'ketua', 'b', 'a', '', 'p', 'M', 'S', 'T', 'O', '30-6-2025'];
    expect(readSheetRow(cells, columns)).toEqual({
      officer: 'Contoh',
      visitedOn: '2025-06-10',
      metName: 'W',
      metPosition: 'ketua',
      outcome: 'office_only',
      activitySeen: 'yes',
      findings: [{ aspect: 'usaha', state: 'lacking' }],
      note: 'M',
      advice: 'S',
      task: 'T',
      taskBy: 'O',
      taskDue: '2025-06-30',
    });
    const fault = (cell: (typeof SHEET_CELLS)[number], typed: string) => sheetCellFault({ cell }, typed);
    expect(fault('visitedOn', 'kemarin')).toMatch(/Tulis misalnya/);
    expect(fault('outcome', 'z')).toMatch(/A, B, C, D, E, atau F/);
    expect(fault('activitySeen', 'z')).toMatch(/Tulis A/);
    expect(fault('findings', 'z')).toMatch(/Tulis B/);
    for (const cell of SHEET_CELLS) expect(fault(cell, '')).toBeUndefined();
  });
});
