import type { CheckedInputOf } from '#contract/index.ts';
import type { NeedState } from '#rules/village/lack.ts';
import type { BoardVillage } from './board-village.ts';

type Sort = CheckedInputOf<'village.board'>['sort'];

/** How urgent a state is: what lacks stands before what is under way, and that before what is there. */
const RANK: Readonly<Record<NeedState, number>> = {
  missing: 4,
  under_way: 3,
  unnumbered: 2,
  there: 1,
  not_asked: 0,
};

const rankOf = (row: BoardVillage, by: Sort['by']): number =>
  by === 'code' ? 0 : by === 'count' ? row.lacks.length : RANK[row.states[by]];

const isShort = (row: BoardVillage, by: Sort['by']): number => {
  if (by === 'code') return 0;
  return by === 'count' ? row.lacks.length : Number(row.lacks.includes(by));
};

/** The kecamatan that lacks most stands first, and in it the village that does; equal ones by their codes. */
export function sortBoard(
  rows: readonly BoardVillage[],
  { by, isReversed }: Sort = { by: 'code', isReversed: false },
): readonly BoardVillage[] {
  if (by === 'code') return isReversed ? rows.toReversed() : rows;
  const way = isReversed ? -1 : 1;
  const lacking = new Map<string, number>();
  for (const row of rows) {
    lacking.set(row.districtCode, (lacking.get(row.districtCode) ?? 0) + isShort(row, by));
  }
  const districtOf = (row: BoardVillage) => lacking.get(row.districtCode) ?? 0;
  return rows.toSorted(
    (a, b) =>
      way * (districtOf(b) - districtOf(a)) ||
      a.districtCode.localeCompare(b.districtCode) ||
      way * (rankOf(b, by) - rankOf(a, by)) ||
      a.code.localeCompare(b.code),
  );
}
