import type { YearFigures } from '#db/queries/cooperative/cooperative.ts';
import type { PlannedRow } from './planned-row.ts';

/** Amounts in rupiah; people are counted and have no unit. */
const MONEY = ['ownCapital', 'outsideCapital', 'assets', 'turnover', 'surplus'] as const;

/** Rupiah, thousands, millions taken for one another. */
const FACTORS = [1e3, 1e6] as const;
/** So great a share of the amounts that change is no accident, and fewer amounts say nothing. */
const NEARLY_ALL = 0.9;
const FEWEST = 3;

/** Known cooperatives whose money nearly all changes by one factor, as when the unit was answered wrongly. */
export interface ScaleJump {
  /** How many times greater or smaller: 1,000 or 1,000,000. */
  readonly factor: number;
  readonly isGreater: boolean;
  /** Amounts that change so, and all amounts that change. */
  readonly amounts: number;
  readonly ofAmounts: number;
}

/** Amounts that stand in both and differ. */
function changedAmounts(
  before: readonly YearFigures[],
  after: readonly YearFigures[],
): readonly (readonly [before: number, after: number])[] {
  return after.flatMap((year) => {
    const known = before.find(({ bookYear }) => bookYear === year.bookYear);
    return MONEY.flatMap((figure): (readonly [number, number])[] => {
      const [was, is] = [known?.[figure] ?? 0, year[figure] ?? 0];
      return was === 0 || is === 0 || was === is ? [] : [[was, is]];
    });
  });
}

/** Whether the money of known cooperatives would change by a factor as only another unit makes it; null: it would not. */
export function scaleJump(planned: readonly PlannedRow[]): ScaleJump | null {
  const amounts = planned.flatMap(({ known, entry }) =>
    known && entry ? changedAmounts(known.figures, entry.figures) : [],
  );
  const jumps = FACTORS.flatMap((factor): ScaleJump[] =>
    [true, false].map((isGreater) => ({
      factor,
      isGreater,
      amounts: amounts.filter(([was, is]) => (isGreater ? is === was * factor : was === is * factor)).length,
      ofAmounts: amounts.length,
    })),
  );
  return jumps.find(({ amounts: count }) => count >= FEWEST && count >= amounts.length * NEARLY_ALL) ?? null;
}
