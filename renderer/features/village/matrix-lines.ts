import type { OutputOf } from '#contract/index.ts';
import type { MatrixRow } from '#contract/village.ts';
import { NEED_GROUPS } from '#rules/village/need.ts';
import type { VillageLack } from '#rules/village/lack.ts';
import { withinTable, type CellPlace } from '../../parts/figure/figure-moves.ts';

export type Matrix = OutputOf<'village.matrix'>;
export type MatrixDistrict = Matrix['districts'][number];

/** A line of the matrix as it is drawn: a kecamatan with its sums, or one of its villages. */
export type MatrixLine =
  | { readonly kind: 'district'; readonly district: MatrixDistrict; readonly isFolded: boolean }
  | { readonly kind: 'village'; readonly row: MatrixRow };

export const lineKey = (line: MatrixLine): string =>
  line.kind === 'district' ? line.district.code : line.row.code;

/** The kecamatan in the answer's order, each followed by its villages unless it is folded. */
export function matrixLines(matrix: Matrix, folded: ReadonlySet<string>): readonly MatrixLine[] {
  const rows = new Map<string, MatrixRow[]>();
  for (const row of matrix.rows) {
    const own = rows.get(row.districtCode);
    if (own) own.push(row);
    else rows.set(row.districtCode, [row]);
  }
  return matrix.districts.flatMap((district): readonly MatrixLine[] => {
    const isFolded = folded.has(district.code);
    const head = { kind: 'district' as const, district, isFolded };
    if (isFolded) return [head];
    return [head, ...(rows.get(district.code) ?? []).map((row) => ({ kind: 'village' as const, row }))];
  });
}

/** The needs that have a column, under their groups; a group without any is left out. */
export function needColumns(needs: readonly VillageLack[]) {
  return NEED_GROUPS.map(({ label, needs: own }) => ({
    label,
    needs: own.filter((need) => needs.includes(need)),
  })).filter(({ needs: own }) => own.length > 0);
}

/** The next village line from `from` in a direction, over the lines of kecamatan; `from` where there is none. */
export function nextVillage(lines: readonly MatrixLine[], from: number, step: 1 | -1): number {
  for (let at = from + step; at >= 0 && at < lines.length; at += step) {
    if (lines[at]?.kind === 'village') return at;
  }
  return from;
}

/** Where the cursor stands after lines came and went: at the same village and need, else near where it was. */
export function placeOf(
  lines: readonly MatrixLine[],
  key: string | null,
  place: CellPlace,
  columns: number,
): CellPlace {
  const at = key === null ? -1 : lines.findIndex((line) => lineKey(line) === key);
  return withinTable(at < 0 ? place : { ...place, row: at }, { rows: lines.length, columns });
}
