import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { readingIn } from '#db/handles.ts';
import type { ReadHandle } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import { insertCalendarDay, listCalendarDays, updateCalendarDay } from '#db/queries/calendar/calendar-day.ts';
import type { CalendarDay } from '#db/queries/calendar/calendar-day.ts';
import type { DayOff } from '#rules/calendar/calendar-day.ts';
import type { TaskContext } from '../base/context.ts';
import { laterThan } from '../base/later-than.ts';
import { requireOffice } from '../office/require-office.ts';
import { READ_WORKBOOK } from '../spreadsheet/jobs.ts';
import { readCalendarSheet } from './read-sheet.ts';

interface Compared {
  readonly added: readonly DayOff[];
  readonly changed: readonly { readonly known: CalendarDay; readonly facts: DayOff }[];
  readonly same: number;
}

/** What the file says over what the year has; an empty cell takes nothing away, nor does a day that the file lacks. */
async function compare(read: ReadHandle, year: number, days: readonly DayOff[]): Promise<Compared> {
  const known = new Map(
    (await listCalendarDays(read, { year, isRemoved: false })).map((one) => [one.day, one]),
  );
  const both = days.flatMap((facts) => {
    const before = known.get(facts.day);
    return before ? [{ known: before, facts: { ...facts, source: facts.source || before.source } }] : [];
  });
  const changed = both.filter(
    ({ known: before, facts }) =>
      facts.name !== before.name || facts.kind !== before.kind || facts.source !== before.source,
  );
  return {
    added: days.filter(({ day }) => !known.has(day)),
    changed,
    same: both.length - changed.length,
  };
}

/** The days off of a year from a sheet: tried first, then written in one piece. */
export async function importCalendar(
  { year, path, isDryRun }: CheckedInputOf<'calendar.import'>,
  { read, transaction, runJob, signal, now, actor }: TaskContext,
): Promise<OutputOf<'calendar.import'>> {
  await requireOffice(read);
  const grids = await runJob(READ_WORKBOOK, { path }, { signal });
  const { days, ...said } = readCalendarSheet(grids, year);
  const { added, changed, same } = isDryRun
    ? await compare(read, year, days)
    : await transaction(async (handle) => {
        const compared = await compare(readingIn(handle), year, days);
        const at = now();
        for (const facts of compared.added)
          await insertCalendarDay(handle, newId(), facts, { at, who: actor.name });
        for (const { known, facts } of compared.changed)
          await updateCalendarDay(handle, known.id, facts, laterThan(known.updatedAt, at));
        return compared;
      });
  return { ...said, added: added.length, changed: changed.length, same };
}
