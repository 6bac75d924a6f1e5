import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import type { CellObject } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { isMoney, isYearFigure } from './lists/figures.ts';
import { generateList } from './lists/generate-list.ts';
import { isEmptyCell } from './lists/line.ts';
import { PASSED_OVER_KINDS } from './lists/list-types.ts';
import type { Cell, GeneratedList } from './lists/list-types.ts';
import { plainText, writeList } from './lists/write-list.ts';
import { tempFolder } from './temp-folder.ts';

const LISTS = Array.from({ length: 500 }, (_none, seed) => generateList(seed));

function tableOf({ sheets, truth }: GeneratedList) {
  const table = sheets.find(({ name }) => name === truth.sheet);
  if (table === undefined) throw new Error(`no sheet ${truth.sheet}`);
  return table;
}

/** Without the empty cells at the end of rows and the empty rows at the end. */
function shape(rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const cut = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null && cell !== '') + 1));
  return cut.slice(0, cut.findLastIndex((row) => row.length > 0) + 1);
}

const valueOf = (cell: Cell): string | number | null =>
  typeof cell === 'object' ? (cell?.value ?? null) : cell;

describe('invented lists', () => {
  test('the same seed gives the same list, another seed another', () => {
    expect(generateList(7)).toEqual(generateList(7));
    expect(new Set(LISTS.map((list) => JSON.stringify(list.sheets))).size).toBe(LISTS.length);
  });

  test('every row is told of, up to the last that holds anything', () => {
    const wrong = LISTS.filter((list) => {
      const { rows } = tableOf(list);
      const last = rows.findLastIndex((row) => row.some((cell) => !isEmptyCell(cell)));
      const blanks = list.truth.rows.filter(
        ({ kind }, row) => (kind === 'blank') !== (rows[row] ?? []).every((cell) => isEmptyCell(cell)),
      );
      return list.truth.rows.length !== last + 1 || blanks.length > 0;
    });
    expect(wrong.map(({ seed }) => seed)).toEqual([]);
  });

  test('every column with a cell in the table is told of', () => {
    const wrong = LISTS.filter((list) => {
      const { rows } = tableOf(list);
      return list.truth.rows.some(
        ({ kind }, row) => kind === 'cooperative' && (rows[row]?.length ?? 0) > list.truth.columns.length,
      );
    });
    expect(wrong.map(({ seed }) => seed)).toEqual([]);
  });

  test('every kind of row occurs', () => {
    const kinds = new Set(LISTS.flatMap(({ truth }) => truth.rows.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(['cooperative', ...PASSED_OVER_KINDS].sort());
  });

  test('a name stands in the column of names, and twice in a place only where the truth says so', () => {
    for (const { truth, ...list } of LISTS) {
      const { rows } = tableOf({ truth, ...list });
      const nameColumn = truth.columns.findIndex(({ meaning }) => meaning === 'name');
      const seen = new Map<string, number>();
      truth.rows.forEach((row, index) => {
        if (row.kind !== 'cooperative') return;
        const cell = rows[index]?.[nameColumn] ?? null;
        if (row.refusal === 'no-name') return expect(row.name).toBe('');
        expect(plainText(cell).trim()).toBe(row.name);
        const key = `${row.name} ${row.placeCode ?? ''}`;
        const first = seen.get(key);
        if (first !== undefined) expect({ seed: list.seed, ...row }.doubleOf).toBe(first);
        else seen.set(key, index);
        return undefined;
      });
    }
  });

  test('a figure written as a number is the truth in the unit of the list', () => {
    let compared = 0;
    for (const list of LISTS) {
      const { rows } = tableOf(list);
      const unit = { ribu: 1000, juta: 1_000_000, one: 1 }[list.answers.unit ?? 'one'];
      list.truth.columns.forEach(({ meaning }, column) => {
        if (!isYearFigure(meaning)) return;
        list.truth.rows.forEach((row, index) => {
          const cell = rows[index]?.[column] ?? null;
          if (row.kind !== 'cooperative' || typeof cell !== 'number') return;
          compared += 1;
          expect(row.figures[meaning]).toBe(Math.round(cell * (isMoney(meaning) ? unit : 1)));
        });
      });
    }
    expect(compared).toBeGreaterThan(10_000);
  });

  test('a code belongs to the office, and a village to its kecamatan', () => {
    for (const { truth, office } of LISTS) {
      for (const row of truth.rows) {
        if (row.kind !== 'cooperative') continue;
        expect((row.placeCode ?? office).startsWith(office)).toBe(true);
        expect((row.villageCode ?? row.placeCode ?? '').startsWith(row.placeCode ?? '')).toBe(true);
      }
    }
  });

  test('a workbook holds the cells of its list', async () => {
    const folder = tempFolder();
    for (const list of LISTS.filter(({ format }) => format === 'xlsx').slice(0, 60)) {
      const book = read(readFileSync(await writeList(list, folder)));
      expect(book.SheetNames).toEqual(list.sheets.map(({ name }) => name));
      for (const { name, rows } of list.sheets) {
        const sheet = book.Sheets[name];
        const found = rows.map((row, r) =>
          row.map((_cell, c) => (sheet?.[utils.encode_cell({ r, c })] as CellObject | undefined)?.v ?? null),
        );
        expect(shape(found)).toEqual(shape(rows.map((row) => row.map(valueOf))));
      }
    }
  });

  test('a plain text file holds the cells of its list', async () => {
    const folder = tempFolder();
    for (const list of LISTS.filter(({ format }) => format === 'csv').slice(0, 60)) {
      const text = readFileSync(await writeList(list, folder), 'utf8').replace(/^\uFEFF/, '');
      const book = read(text, { type: 'string', raw: true, FS: list.csv.separator });
      const sheet = book.Sheets[book.SheetNames[0] ?? ''];
      const found =
        sheet === undefined
          ? []
          : utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: '', raw: true });
      expect(shape(found)).toEqual(shape(tableOf(list).rows.map((row) => row.map(plainText))));
    }
  });
});
