import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import { byField, GROUPING_FIELDS } from '#rules/cooperative/field-lists.ts';
import { FIRST_RAT_YEAR, LAST_RAT_YEAR } from '#rules/rat/mask.ts';
import type { RecapGrouping } from '#rules/recap/grouping.ts';
import type { OfficialFigureCooperativeRow } from '../../schema/recap.ts';
import { COLUMNS } from '../cooperative/columns.ts';

/** What a cooperative is counted by. The live register and a frozen figure both speak these names. */
export type Fact = Exclude<keyof OfficialFigureCooperativeRow, 'figure_number'>;

/** Book years a count needs to know of. */
export type RatYears = readonly number[] | 'all';

/**
 * Where facts come from: today's register, the register as of a day, or the rows of a frozen figure. Counting, the list
 * behind a number and freezing all read through one of these, so they cannot define a number differently.
 */
export interface FactSource {
  /** A SELECT of the named facts, one row for each cooperative that could be counted; `rat_years` tells those years. */
  readonly select: (facts: readonly Fact[], years: RatYears) => RawBuilder<unknown>;
  /** What a row of the above must meet to be counted. */
  readonly isCounted: RawBuilder<SqlBool>;
}

/** Those of the book year that counts. */
export const FIGURE_FACTS = [
  'members_male',
  'members_female',
  'members',
  'managers',
  'employees',
  'own_capital',
  'outside_capital',
  'assets',
  'turnover',
  'surplus',
] as const satisfies readonly Fact[];

/** Every fact, in the order in which a frozen row is sealed: this order is never changed. */
export const FROZEN_FACTS = [
  'cooperative_id',
  'name',
  'name_key',
  'legal_entity_number',
  'legal_entity_on',
  'village_name',
  'district_name',
  'status',
  'certificate',
  'district',
  'village',
  'regency',
  'kind',
  'cooperative_group',
  'sector',
  'form',
  'pattern',
  'grade',
  'local_class',
  'officer',
  'figures_year',
  ...FIGURE_FACTS,
  'rat_years',
  'trained',
  'visited',
  'inspected',
] as const satisfies readonly Fact[];

/**
 * Facts that later programs froze too, in the order they came. Null in a figure frozen before, whose seal says nothing
 * of them; never null in one frozen since.
 */
export const LATER_FACTS = ['kbli', 'savings_loan'] as const satisfies readonly Fact[];
export const isLaterFact = (fact: Fact): boolean => (LATER_FACTS as readonly Fact[]).includes(fact);

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
  ...byField(GROUPING_FIELDS, (field) => COLUMNS[field]),
};

/** A fact of the relation, which is always called `fact`. */
export const factOf = (name: Fact): RawBuilder<unknown> => sql`${sql.ref(`fact.${name}`)}`;

/** 1 where a row has a RAT of the book year, else 0. */
export function hasRat(bookYear: number): RawBuilder<number> {
  if (bookYear < FIRST_RAT_YEAR || bookYear > LAST_RAT_YEAR) return sql<number>`0`;
  return sql<number>`((fact.rat_years >> ${sql.lit(bookYear - FIRST_RAT_YEAR)}) & 1)`;
}
