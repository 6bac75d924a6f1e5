import type { OutputOf } from '#contract/index.ts';
import { VILLAGE_LACKS } from '#rules/village/lack.ts';
import type { VillageLack } from '#rules/village/lack.ts';
import { askedNeeds } from '#rules/village/need.ts';
import { byDistrict, denominatorOf, isComplete } from './board.ts';
import type { Board, BoardVillage } from './board.ts';

type Matrix = OutputOf<'village.matrix'>;

function sumsOf(rows: readonly BoardVillage[], needs: readonly VillageLack[]): Matrix['total'] {
  const countOf = (need: VillageLack, isCounted: (state: BoardVillage['states'][VillageLack]) => boolean) =>
    rows.reduce((sum, { states }) => sum + Number(isCounted(states[need])), 0);
  return {
    villages: rows.length,
    complete: rows.filter(isComplete).length,
    lacking: rows.reduce((sum, { lacks }) => sum + lacks.length, 0),
    there: needs.map((need) => countOf(need, (state) => state === 'there' || state === 'unnumbered')),
    asked: needs.map((need) => countOf(need, (state) => state !== 'not_asked')),
  };
}

/**
 * The villages by what each needs, with the sums of each kecamatan and of all.
 * @param board of the filter without its completeness, so that the three counts are of one list
 */
export function matrixAnswer(board: Board, wanted: boolean | null): Matrix {
  const { all, selected, ratYear } = board;
  const needs = askedNeeds(VILLAGE_LACKS, ratYear);
  const shown = wanted === null ? selected : selected.filter((row) => isComplete(row) === wanted);
  const complete = selected.filter(isComplete).length;
  return {
    needs,
    ratYear,
    rows: shown.map(({ code, name, kind, districtCode, states, lacks, updatedAt }) => ({
      code,
      name,
      kind,
      districtCode,
      states: needs.map((need) => states[need]),
      lacking: lacks.length,
      updatedAt,
    })),
    districts: byDistrict(shown).map((rows) => ({
      code: rows[0]?.districtCode ?? '',
      name: rows[0]?.districtName ?? '',
      ...sumsOf(rows, needs),
    })),
    total: sumsOf(shown, needs),
    counts: { all: selected.length, lacking: selected.length - complete, complete },
    denominator: denominatorOf(all),
    complete: all.filter(isComplete).length,
  };
}
