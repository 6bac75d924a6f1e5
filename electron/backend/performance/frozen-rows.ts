import { z } from 'zod';
import { AppError } from '#contract/errors.ts';
import type { ReportRow } from '#contract/performance/shapes.ts';
import type { Freeze } from '#db/queries/performance/freeze.ts';
import { readStored } from '#db/read-stored.ts';
import { DIRECTIONS, FORMULAS } from '#rules/performance/indicator.ts';
import { SCALE_WORDS } from '#rules/performance/achievement.ts';
import { quarterName, QUARTERS } from '#rules/performance/quarter.ts';
import { sha256Of } from '../paper/stored-paper.ts';

const amount = z.int().nullable();

/** The quarters beside the frozen one and the year so far, as the report showed them. */
const frozenCell = z.strictObject({
  quarter: z.literal(QUARTERS),
  numerator: amount,
  denominator: amount,
  value: amount,
  target: amount,
});

/** A row as it was frozen. Its shape is of version 1 for ever: a later one is read beside it, never in its place. */
const frozenRow = z.strictObject({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  definition: z.string(),
  unit: z.string(),
  direction: z.enum(DIRECTIONS),
  formula: z.enum(FORMULAS),
  formulaText: z.string(),
  formulaShort: z.string(),
  numeratorName: z.string(),
  denominatorName: z.string(),
  objective: z.string(),
  division: z.string(),
  source: z.string(),
  programmeCode: z.string(),
  programmeName: z.string(),
  isDistinct: z.boolean(),
  isTyped: z.boolean(),
  target: amount,
  isYearTarget: z.boolean(),
  targetBasis: z.string(),
  numerator: amount,
  denominator: amount,
  value: amount,
  achievement: amount,
  scale: z.enum(Object.keys(SCALE_WORDS) as [keyof typeof SCALE_WORDS]).nullable(),
  typedSource: z.string(),
  causes: z.string(),
  efforts: z.string(),
  cells: z.array(frozenCell).readonly(),
});
const frozenRows = z.strictObject({ version: z.literal(1), rows: z.array(frozenRow).readonly() });
export type FrozenRow = z.infer<typeof frozenRow>;

/** What of a row is frozen: all that the report said, nothing of what it would say another day. */
export function frozenText(rows: readonly ReportRow[]): string {
  const kept = rows.map(({ cells, isMissing: _missing, alike: _alike, ...row }): FrozenRow => ({
    ...row,
    cells: cells.map(({ quarter, numerator, denominator, value, target }) => ({
      quarter,
      numerator,
      denominator,
      value,
      target,
    })),
  }));
  return JSON.stringify({ version: 1, rows: kept });
}

/** The rows of a frozen quarter, exactly as sealed. @throws AppError SNAPSHOT_ALTERED when one sign of them changed */
export function frozenRowsOf({ rowsJson, sha256, year, quarter }: Freeze): readonly FrozenRow[] {
  const apa = `laporan kinerja ${quarterName(year, quarter)}`;
  if (sha256Of(rowsJson) !== sha256) throw new AppError('SNAPSHOT_ALTERED', { facts: { apa } });
  return readStored(frozenRows, rowsJson, apa).rows;
}
