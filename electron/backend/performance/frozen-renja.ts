import { z } from 'zod';
import { AppError } from '#contract/errors.ts';
import type { RenjaTable } from '#contract/performance/renja.ts';
import type { Freeze } from '#db/queries/performance/freeze.ts';
import { readStored } from '#db/read-stored.ts';
import { SCALE_WORDS } from '#rules/performance/achievement.ts';
import { DIRECTIONS } from '#rules/performance/indicator.ts';
import { quarterName } from '#rules/performance/quarter.ts';
import { sha256Of } from '../paper/stored-paper.ts';

const amount = z.int().nullable();
const pair = z.strictObject({ k: amount, rp: amount });

/** A row as it was frozen. Its shape is of version 1 for ever: a later one is read beside it, never in its place. */
const row = z.strictObject({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  unit: z.string(),
  direction: z.enum(DIRECTIONS),
  objective: z.string(),
  division: z.string(),
  programmeCode: z.string(),
  programmeName: z.string(),
  joining: z.enum(['sum', 'distinct', 'level']),
  isCumulative: z.boolean(),
  renstraUntil: amount,
  basis: z.string(),
  renstra: pair,
  before: pair,
  planned: pair,
  quarters: z.array(pair).length(4).readonly(),
  done: pair,
  total: pair,
  ofRenstra: pair,
  ofYear: pair,
});
const mean = z.strictObject({
  value: amount,
  count: z.int(),
  scale: z.enum(Object.keys(SCALE_WORDS) as [keyof typeof SCALE_WORDS]).nullable(),
});
const means = z.strictObject({ k: mean, rp: mean });
const frozenTable = z.strictObject({
  version: z.literal(1),
  rows: z.array(row).readonly(),
  ofYear: means,
  ofRenstra: means,
  notes: z.strictObject({
    drivers: z.string(),
    obstacles: z.string(),
    nextQuarter: z.string(),
    nextRenja: z.string(),
    evaluator: z.string(),
  }),
});

/** The evaluation as it is frozen: every figure, name and word of the table. */
export const frozenRenjaText = ({ rows, ofYear, ofRenstra, notes }: RenjaTable): string =>
  JSON.stringify({ version: 1, rows, ofYear, ofRenstra, notes });

/**
 * The evaluation exactly as sealed; undefined where the quarter was frozen before the table existed.
 * @throws AppError SNAPSHOT_ALTERED when one sign of it changed
 */
export function frozenRenjaOf({ renjaJson, renjaSha256, year, quarter }: Freeze): RenjaTable | undefined {
  if (renjaJson === '' && renjaSha256 === '') return undefined;
  const apa = `evaluasi Renja ${quarterName(year, quarter)}`;
  if (sha256Of(renjaJson) !== renjaSha256) throw new AppError('SNAPSHOT_ALTERED', { facts: { apa } });
  const { version: _version, ...table } = readStored(frozenTable, renjaJson, apa);
  return table;
}
