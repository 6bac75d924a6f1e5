import { FORMATION_FORMS } from '../formation/formation.ts';
import type { FormationForm } from '../formation/formation.ts';
import { dateParts } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { ratDeadlines } from './deadline.ts';
import type { RuleBook } from '../rule-book/rule-book.ts';

/** A limit of a book year's RAT that an office watches today. */
export interface RatAgendaEntry {
  readonly bookYear: number;
  readonly form: FormationForm;
  /** The meeting is to be held until then, or its report is to be in. */
  readonly limit: 'held' | 'report';
  readonly on: PlainDate;
}

/** The book year whose RATs are held in the year of `today`. */
export const runningBookYear = (today: PlainDate): number => dateParts(today).year - 1;

/**
 * The limits watched on a day, for each form: of the running book year the next that comes, or the report's once that is
 * gone by (a circular may ask for the report before the meeting's own limit); until then also the report's of the year
 * before, so that nobody is forgotten over New Year. Books that end on another day than 31 December have limits of
 * their own, on the board of their book year.
 */
export function ratAgenda(ruleBook: RuleBook, today: PlainDate): readonly RatAgendaEntry[] {
  const running = runningBookYear(today);
  return FORMATION_FORMS.flatMap((form) => {
    const { heldLimitOn, reportLimitOn } = ratDeadlines(ruleBook, { bookYear: running, form });
    const next: RatAgendaEntry =
      today <= heldLimitOn && heldLimitOn < reportLimitOn
        ? { bookYear: running, form, limit: 'held', on: heldLimitOn }
        : { bookYear: running, form, limit: 'report', on: reportLimitOn };
    if (today > reportLimitOn) return [next];
    const before = ratDeadlines(ruleBook, { bookYear: running - 1, form }).reportLimitOn;
    return before < today ? [{ bookYear: running - 1, form, limit: 'report', on: before }, next] : [next];
  });
}
