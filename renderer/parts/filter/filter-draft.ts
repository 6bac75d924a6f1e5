import type { CooperativeFilter } from '#contract/cooperative/filter.ts';
import { COMPLETENESS_ITEMS } from '#rules/cooperative/completeness.ts';
import {
  CERTIFICATE_STATES,
  COOPERATIVE_PATTERNS,
  COOPERATIVE_STATUSES,
  SAVINGS_LOAN_KINDS,
} from '#rules/cooperative/cooperative.ts';
import { isDayFilter, isFreeWordFilter, type DayFilter } from '#rules/cooperative/field-lists.ts';
import { FORMATION_FORMS } from '#rules/formation/formation.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { VERIFICATION_OUTCOMES } from '#rules/cooperative/register-field.ts';
import { filterText } from '../../text/parts/filter.ts';
import { isDaysFilter, type FilterField } from './filter-list.ts';

/** A condition while it is being chosen; which parts count depends on the field. */
export interface FilterDraft {
  readonly field: FilterField;
  readonly chosen: readonly string[];
  /** Ends of a range as typed. */
  readonly from: string;
  readonly to: string;
  readonly bookYear: number | null;
  readonly isReported: boolean;
}

export type ReadFilter =
  { readonly ok: true; readonly filter: CooperativeFilter } | { readonly ok: false; readonly fault: string };

export function emptyDraft(field: FilterField): FilterDraft {
  return { field, chosen: [], from: '', to: '', bookYear: null, isReported: false };
}

/** A condition of the list, opened to be changed. */
export function draftOf(filter: CooperativeFilter): FilterDraft {
  const draft = emptyDraft(filter.field);
  if ('in' in filter) return { ...draft, chosen: filter.in };
  if (filter.field === 'rat') return { ...draft, bookYear: filter.bookYear, isReported: filter.isReported };
  if (isDaysFilter(filter)) {
    const write = (day: typeof filter.from) => (day === null ? '' : formatShortDate(day));
    return { ...draft, from: write(filter.from), to: write(filter.to) };
  }
  const write = (amount: number | null) => (amount === null ? '' : formatInteger(amount));
  return { ...draft, from: write(filter.from), to: write(filter.to) };
}

const { editor } = filterText;
const refused = (fault: string): ReadFilter => ({ ok: false, fault });
const accepted = (filter: CooperativeFilter): ReadFilter => ({ ok: true, filter });

/** "1.500" or "1500"; null when empty, undefined when it is no whole number. */
function readAmount(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (!/^(?:\d{1,15}|\d{1,3}(?:\.\d{3}){1,4})$/.test(trimmed)) return undefined;
  return Number(trimmed.replaceAll('.', ''));
}

function readRange(
  field: 'members' | 'assets' | 'turnover' | 'completeness',
  draft: FilterDraft,
): ReadFilter {
  const [from, to] = [readAmount(draft.from), readAmount(draft.to)];
  if (from === undefined || to === undefined) return refused(editor.notNumber);
  if (from === null && to === null) return refused(editor.emptyRange);
  if (from !== null && to !== null && from > to) return refused(editor.turnedRange);
  return accepted({ field, from, to });
}

function readDays(field: DayFilter, draft: FilterDraft): ReadFilter {
  const [from, to] = [draft.from, draft.to].map((text) => (text.trim() === '' ? null : parseTypedDate(text)));
  if (from === undefined || to === undefined) return refused(editor.dateUnreadable);
  if (from === null && to === null) return refused(editor.emptyRange);
  if (from !== null && to !== null && from > to) return refused(editor.turnedRange);
  return accepted({ field, from, to });
}

const VERIFICATIONS = [...VERIFICATION_OUTCOMES, 'none'] as const;

/** The chosen values that the list knows, in the list's order. */
function known<Value extends string>(list: readonly Value[], draft: FilterDraft): readonly Value[] {
  return list.filter((value) => draft.chosen.includes(value));
}

function readChoices(draft: FilterDraft): CooperativeFilter | undefined {
  if (isFreeWordFilter(draft.field)) return { field: draft.field, in: draft.chosen };
  switch (draft.field) {
    case 'status':
      return { field: 'status', in: known(COOPERATIVE_STATUSES, draft) };
    case 'form':
      return { field: 'form', in: known(FORMATION_FORMS, draft) };
    case 'pattern':
      return { field: 'pattern', in: known(COOPERATIVE_PATTERNS, draft) };
    case 'savingsLoan':
      return { field: 'savingsLoan', in: known(SAVINGS_LOAN_KINDS, draft) };
    case 'certificate':
      return { field: 'certificate', in: known(CERTIFICATE_STATES, draft) };
    case 'verification':
      return { field: 'verification', in: known(VERIFICATIONS, draft) };
    case 'missing':
      return { field: 'missing', in: known(COMPLETENESS_ITEMS, draft) };
    case 'district':
    case 'village':
    case 'regency':
    case 'officer':
      return { field: draft.field, in: draft.chosen };
    default:
      return undefined;
  }
}

/** What was chosen as a condition, or what is still wrong with it; null while nothing has been chosen. */
export function readDraft(draft: FilterDraft): ReadFilter | null {
  if (isDayFilter(draft.field)) return readDays(draft.field, draft);
  switch (draft.field) {
    case 'rat':
      if (draft.bookYear === null) return null;
      return accepted({ field: 'rat', bookYear: draft.bookYear, isReported: draft.isReported });
    case 'members':
    case 'assets':
    case 'turnover':
    case 'completeness':
      return readRange(draft.field, draft);
    default: {
      if (draft.chosen.length === 0) return null;
      const filter = readChoices(draft);
      return filter === undefined ? null : accepted(filter);
    }
  }
}
