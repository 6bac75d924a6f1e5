import type { CooperativeFilter } from '#contract/cooperative/filter.ts';
import { COMPLETENESS_LABELS } from '#rules/cooperative/completeness.ts';
import { STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import { registerFieldText } from '#rules/cooperative/register-field-text.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { formatInteger, formatRupiah } from '#rules/value/numbers.ts';
import { VERIFICATION_LABELS } from '#rules/cooperative/register-field.ts';
import { assertNever } from '../../lib/assert-never.ts';
import { filterText } from '../../text/parts/filter.ts';
import { isDaysFilter, isWordsFilter, type DaysFilter } from './filter-list.ts';

const { phrases, dates, amounts, or } = filterText;
/** More names than this make the sentence a list nobody reads. */
const NAMED = 3;

/** "Bengalon", "Bengalon atau Telen", "A, B, atau C"; beyond three the rest is counted. */
export function anyOf(names: readonly string[]): string {
  const shown = names.length > NAMED ? names.slice(0, NAMED - 1) : names;
  const rest = names.length - shown.length;
  const parts = rest > 0 ? [...shown, filterText.others(rest)] : shown;
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  if (parts.length === 2) return `${parts[0] ?? ''} ${or} ${last}`;
  return `${parts.slice(0, -1).join(', ')}, ${or} ${last}`;
}

function amountRange(
  { from, to }: { readonly from: number | null; readonly to: number | null },
  write: (amount: number) => string,
): string {
  if (from !== null && to !== null) return amounts.between(write(from), write(to));
  if (from !== null) return amounts.from(write(from));
  return to === null ? phrases.unknown : amounts.to(write(to));
}

function dateRange({ from, to }: DaysFilter): string {
  if (from !== null && to !== null) return dates.between(formatShortDate(from), formatShortDate(to));
  if (from !== null) return dates.from(formatShortDate(from));
  return to === null ? phrases.unknown : dates.to(formatShortDate(to));
}

/** Names with a value that means "none": the none alone has a phrase of its own. */
function orNone(names: readonly string[], none: string, all: (what: string) => string, orNoneWord: string) {
  const named = names.filter((name) => name !== none);
  if (named.length === 0) return undefined;
  return all(anyOf(named.length === names.length ? named : [...named, orNoneWord]));
}

/**
 * One condition as its part of the sentence: "berstatus aktif", "di Bengalon atau Telen", "yang belum RAT TB 2024".
 * `regionName` gives the name of a region's code, and the code itself while the name is being read.
 */
export function phraseOf(filter: CooperativeFilter, regionName: (code: string) => string): string {
  if (isDaysFilter(filter)) return phrases.days(filter.field, dateRange(filter));
  if (isWordsFilter(filter)) {
    const words = filter.in.map((word) => registerFieldText(filter.field, word) || filterText.editor.noPlace);
    return phrases.words(filter.field, anyOf(words));
  }
  switch (filter.field) {
    case 'status':
      return phrases.status(anyOf(filter.in.map((status) => STATUS_LABELS[status])));
    case 'district':
    case 'regency': {
      const names = filter.in.map((code) => (code === '' ? '' : regionName(code)));
      return orNone(names, '', phrases[filter.field], phrases.orNoPlace) ?? phrases.noPlace[filter.field];
    }
    case 'village':
      return phrases.village(anyOf(filter.in.map(regionName)));
    case 'certificate':
      return phrases.certificate(anyOf(filter.in.map((state) => phrases.certificates[state])));
    case 'officer':
      return orNone(filter.in, '', phrases.officer, phrases.orNoOfficer) ?? phrases.noOfficer;
    case 'verification': {
      const names = filter.in.map((outcome) => (outcome === 'none' ? '' : VERIFICATION_LABELS[outcome]));
      return orNone(names, '', phrases.verification, phrases.orNotVerified) ?? phrases.notVerified;
    }
    case 'rat':
      return filter.isReported ? phrases.rat(filter.bookYear) : phrases.noRat(filter.bookYear);
    case 'members':
    case 'completeness':
      return phrases[filter.field](amountRange(filter, formatInteger));
    case 'assets':
    case 'turnover':
      return phrases[filter.field](amountRange(filter, formatRupiah));
    case 'missing':
      return phrases.missing(anyOf(filter.in.map((item) => COMPLETENESS_LABELS[item])));
    default:
      return assertNever(filter);
  }
}

/** The whole selection as one sentence, for the export dialog and for whoever cannot see the conditions. */
export function sentenceOf(
  text: string,
  filters: readonly CooperativeFilter[],
  regionName: (code: string) => string,
): string {
  const parts = filters.map((filter) => phraseOf(filter, regionName));
  if (text.trim() !== '') parts.push(filterText.matching(text.trim()));
  return parts.length === 0 ? filterText.all : `${filterText.show} ${parts.join(', ')}`;
}
