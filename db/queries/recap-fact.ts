import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import type { RecapGrouping } from '#rules/recap-grouping.ts';
import type { OfficialFigureCooperativeRow } from '../schema/figure.ts';

/** What a cooperative is counted by. The live register and a frozen figure both speak these names. */
export type Fact = Exclude<keyof OfficialFigureCooperativeRow, 'figure_number'>;

/**
 * Where facts come from: today's register, the register as of a day, or the rows of a frozen figure. Counting, the list
 * behind a number and freezing all read through one of these, so they cannot define a number differently.
 */
export interface FactSource {
  /** A SELECT of the named facts, one row for each cooperative that could be counted. */
  readonly select: (facts: readonly Fact[]) => RawBuilder<unknown>;
  /** What a row of the above must meet to be counted. */
  readonly isCounted: RawBuilder<SqlBool>;
  /** The year that bit 0 of `rat_years` stands for. */
  readonly baseYear: number;
}

/** Book years that one row's `rat_years` can tell: the base year and so many before it. */
export const RAT_YEARS_KEPT = 40;

/** The fact each grouping reads. */
export const GROUPING_FACT: Readonly<Record<RecapGrouping, Fact>> = {
  district: 'district',
  village: 'village',
  regency: 'regency',
  kind: 'kind',
  group: 'cooperative_group',
  sector: 'sector',
  form: 'form',
  pattern: 'pattern',
  grade: 'grade',
  localClass: 'local_class',
  officer: 'officer',
};

/** A fact of the relation, which is always called `fact`. */
export const factOf = (name: Fact): RawBuilder<unknown> => sql`${sql.ref(`fact.${name}`)}`;

/** 1 where a row has a RAT of the book year, else 0. */
export function hasRat(source: FactSource, bookYear: number): RawBuilder<number> {
  const before = source.baseYear - bookYear;
  if (before < 0 || before > RAT_YEARS_KEPT) return sql<number>`0`;
  return sql<number>`((fact.rat_years >> ${sql.lit(before)}) & 1)`;
}
