import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import type { CellObject } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
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
