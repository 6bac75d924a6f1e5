import type { CooperativeFilter } from '#contract/cooperative/filter.ts';
import {
  isDayFilter,
  isWordFilter,
  type DayFilter,
  type WordFilter,
} from '#rules/cooperative/field-lists.ts';

export type FilterField = CooperativeFilter['field'];

/** From one day to another. */
export type DaysFilter = Extract<CooperativeFilter, { readonly field: DayFilter }>;
export const isDaysFilter = (filter: CooperativeFilter): filter is DaysFilter => isDayFilter(filter.field);

/** One or more words of a field. */
export type WordsFilter = Extract<CooperativeFilter, { readonly field: WordFilter }>;
export const isWordsFilter = (filter: CooperativeFilter): filter is WordsFilter => isWordFilter(filter.field);

/** The condition in place of one of the same field, or as the last one. */
export function withFilter(
  filters: readonly CooperativeFilter[],
  filter: CooperativeFilter,
  at: number | null,
): readonly CooperativeFilter[] {
  return at === null ? [...filters, filter] : filters.map((known, index) => (index === at ? filter : known));
}

export function withoutFilter(
  filters: readonly CooperativeFilter[],
  at: number,
): readonly CooperativeFilter[] {
  return filters.filter((_, index) => index !== at);
}
