import type { DayOff } from '#rules/calendar/calendar-day.ts';
import type { WorkCalendar } from '#rules/calendar/working-days.ts';
import { dateParts, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { removalColumns } from '../../engine/removal.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { CalendarDayRow } from '../../schema/calendar.ts';

/** A day off as it stands on record. */
export interface CalendarDay extends DayOff {
  readonly id: string;
  readonly updatedAt: string;
  /** Null while it counts. */
  readonly removedAt: string | null;
  readonly removedReason: string;
}

const toDay = (row: CalendarDayRow): CalendarDay => ({
  id: row.id,
  day: toPlainDate(row.day),
  name: row.name,
  kind: row.kind,
  source: row.source,
  updatedAt: row.updated_at,
  removedAt: row.removed_at,
  removedReason: row.removed_reason,
});

/** The days off of a year by day; `isRemoved`: those taken out instead. */
export async function listCalendarDays(
  db: ReadHandle,
  { year, isRemoved }: { readonly year: number; readonly isRemoved: boolean },
): Promise<readonly CalendarDay[]> {
  const rows = await db
    .selectFrom('calendar_day')
    .selectAll()
    .where('day', '>=', `${String(year)}-01-01`)
    .where('day', '<=', `${String(year)}-12-31`)
    .where('removed_at', isRemoved ? 'is not' : 'is', null)
    .orderBy('day')
    .orderBy('id')
    .execute();
  return rows.map(toDay);
}

export async function findCalendarDay(db: ReadHandle, id: string): Promise<CalendarDay | undefined> {
  const row = await db.selectFrom('calendar_day').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toDay(row);
}

/** What counts as off on a day. */
export async function findDayOff(db: ReadHandle, day: PlainDate): Promise<CalendarDay | undefined> {
  const row = await db
    .selectFrom('calendar_day')
    .selectAll()
    .where('day', '=', day)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return row && toDay(row);
}

/** Every day off that counts with what it is called, by day: some twenty a year. */
export async function readDaysOff(db: ReadHandle): Promise<ReadonlyMap<PlainDate, string>> {
  const rows = await db
    .selectFrom('calendar_day')
    .select(['day', 'name'])
    .where('removed_at', 'is', null)
    .orderBy('day')
    .execute();
  return new Map(rows.map(({ day, name }) => [toPlainDate(day), name]));
}

/** How the office works, for counting working days. */
export async function readWorkCalendar(db: ReadHandle, weekDays: number): Promise<WorkCalendar> {
  const daysOff = await readDaysOff(db);
  const knownYears = new Set([...daysOff.keys()].map((day) => dateParts(day).year));
  return { weekDays, daysOff, knownYears };
}

export async function insertCalendarDay(
  db: WriteHandle,
  id: string,
  { day, name, kind, source }: DayOff,
  { at, who }: { readonly at: string; readonly who: string },
): Promise<void> {
  await db
    .insertInto('calendar_day')
    .values({
      id,
      day,
      name,
      kind,
      source,
      recorded_at: at,
      recorded_by: who,
      updated_at: at,
      removed_at: null,
      removed_reason: '',
    })
    .execute();
}

export async function updateCalendarDay(
  db: WriteHandle,
  id: string,
  { day, name, kind, source }: DayOff,
  at: string,
): Promise<void> {
  await db
    .updateTable('calendar_day')
    .set({ day, name, kind, source, updated_at: at })
    .where('id', '=', id)
    .execute();
}

/** Takes a day off out of every count, or back; the reason is empty on the way back. */
export async function markCalendarDay(
  db: WriteHandle,
  id: string,
  removed: { readonly reason: string } | null,
  at: string,
): Promise<void> {
  await db.updateTable('calendar_day').set(removalColumns(removed, at)).where('id', '=', id).execute();
}
