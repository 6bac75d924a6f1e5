import type { OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listCalendarDays, readWorkCalendar } from '#db/queries/calendar/calendar-day.ts';
import { weekdayOf, workingDaysBetween } from '#rules/calendar/working-days.ts';
import type { WorkCalendar } from '#rules/calendar/working-days.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { readRuleBook } from '../office/rule-book.ts';

/** How the office works, with the week of the rule in force on `on`. */
export async function workCalendar(read: ReadHandle, on: PlainDate): Promise<WorkCalendar> {
  const book = await readRuleBook(read);
  return readWorkCalendar(read, ruleOrEarliest(book['working-week'], on).value);
}

/** The days off of a year with what they make of its working days. */
export async function shownCalendar(
  read: ReadHandle,
  { year, isRemoved }: { readonly year: number; readonly isRemoved: boolean },
): Promise<OutputOf<'calendar.list'>> {
  const first = toPlainDate(`${String(year)}-01-01`);
  const calendar = await workCalendar(read, first);
  const days = await listCalendarDays(read, { year, isRemoved });
  return {
    rows: days.map(({ removedAt: _removedAt, ...one }) => ({
      ...one,
      isWeekend: weekdayOf(one.day) > calendar.weekDays,
    })),
    weekDays: calendar.weekDays,
    workingDays: workingDaysBetween(first, toPlainDate(`${String(year)}-12-31`), calendar).days,
    isFilled: calendar.knownYears.has(year),
    years: [...calendar.knownYears].toSorted((one, other) => other - one),
  };
}
