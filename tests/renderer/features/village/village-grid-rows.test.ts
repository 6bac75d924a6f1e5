import { expect, test } from 'vitest';
import type { VillageRow } from '#contract/village.ts';
import { NO_VILLAGE_FACTS } from '#rules/village/programme.ts';
import {
  changedVillages,
  firstWrongPage,
  GRID_PAGE_ROWS,
  pageCells,
  pageCount,
} from '../../../../renderer/features/village/village-grid-rows.ts';

const row = (index: number): VillageRow => ({
  code: `64.08.09.${1000 + index}`,
  name: `Desa Uji ${index}`,
  kind: 'desa',
  districtCode: '64.08.09',
  districtName: 'Bengalon',
  facts: NO_VILLAGE_FACTS,
  formation: null,
  cooperative: null,
  lacks: [],
  updatedAt: null,
});
const rows = (count: number) => Array.from({ length: count }, (_, index) => row(index));
const byCode = (all: readonly VillageRow[]) => new Map(all.map((one) => [one.code, one]));
const HEAD = 10;
const withHead = (cells: readonly (readonly string[])[], at: number, name: string) =>
  cells.map((own, index) => (index === at ? own.with(HEAD, name) : own));

test.each([
  [0, 1],
  [1, 1],
  [GRID_PAGE_ROWS, 1],
  [GRID_PAGE_ROWS + 1, 2],
  [1501, 16],
])('%i villages stand on %i pages, none of them left out', (count, pages) => {
  const all = rows(count);
  expect(pageCount(all)).toBe(pages);
  const codes = Array.from({ length: pages }, (_, page) => pageCells(all, page).map((cells) => cells[0]));
  expect(codes.flat()).toEqual(all.map(({ code }) => code));
});

test('what was typed on several pages is saved together, by the code of each row', () => {
  const all = rows(1501);
  const typed = new Map([
    [15, withHead(pageCells(all, 15), 0, 'Kades Akhir')],
    [0, withHead(pageCells(all, 0), 3, 'Kades Awal')],
    [7, pageCells(all, 7)],
  ]);
  expect(changedVillages(typed, byCode(all)).toSorted((a, b) => (a.code < b.code ? -1 : 1))).toEqual([
    { code: row(3).code, expectedUpdatedAt: null, changes: { headName: 'Kades Awal' } },
    { code: row(1500).code, expectedUpdatedAt: null, changes: { headName: 'Kades Akhir' } },
  ]);
});

test('the first page with a cell that cannot be read is where the cursor goes', () => {
  const all = rows(300);
  const bad = pageCells(all, 2).map((own, index) => (index === 5 ? own.with(3, '31/02/2025') : own));
  const strange = pageCells(all, 1).map((own, index) => (index === 0 ? own.with(0, '64.08.99.1') : own));
  expect(firstWrongPage(new Map([[0, pageCells(all, 0)]]), byCode(all))).toBeUndefined();
  expect(firstWrongPage(new Map([[2, bad]]), byCode(all))).toBe(2);
  const both = new Map([
    [2, bad],
    [1, strange],
  ]);
  expect(firstWrongPage(both, byCode(all))).toBe(1);
});
