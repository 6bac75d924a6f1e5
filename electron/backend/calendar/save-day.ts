import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import {
  findCalendarDay,
  findDayOff,
  insertCalendarDay,
  markCalendarDay,
  updateCalendarDay,
} from '#db/queries/calendar/calendar-day.ts';
import type { CalendarDay } from '#db/queries/calendar/calendar-day.ts';
import { DAY_OFF_FIELDS, DAY_OFF_LABELS, dayOffFaults } from '#rules/calendar/calendar-day.ts';
import type { DayOff } from '#rules/calendar/calendar-day.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { CommandContext } from '../base/context.ts';
import { removeKept, restoreKept, saveKept } from '../base/kept-record.ts';
import type { KeptBook } from '../base/kept-record.ts';
import { refuseFaults } from '../base/refusal.ts';
import { shownFields } from '../base/saved-record.ts';
import { requireOffice } from '../office/require-office.ts';

const DAYS_OFF: KeptBook<DayOff, CalendarDay> = {
  what: 'Hari libur',
  subjectOf: (id) => `calendar:${id}`,
  find: findCalendarDay,
  insert: insertCalendarDay,
  update: updateCalendarDay,
  mark: markCalendarDay,
  fieldsOf: (one) =>
    shownFields(DAY_OFF_FIELDS, { ...one, day: formatShortDate(one.day), kind: DAY_OFF_LABELS[one.kind] }),
};

/** Refuses a second word for a day that is off already. */
async function requireFree(read: ReadHandle, day: PlainDate, own: string | null): Promise<void> {
  const taken = await findDayOff(read, day);
  refuseFaults(dayOffFaults(taken?.id === own ? undefined : taken));
}

export async function saveCalendarDay(
  { id, expectedUpdatedAt, ...facts }: CheckedInputOf<'calendar.save'>,
  context: CommandContext,
): Promise<OutputOf<'calendar.save'>> {
  await requireOffice(context.read);
  await requireFree(context.read, facts.day, id);
  return saveKept(DAYS_OFF, { id, expectedUpdatedAt, facts }, context);
}

export const removeCalendarDay = async (
  asked: CheckedInputOf<'calendar.remove'>,
  context: CommandContext,
): Promise<OutputOf<'calendar.remove'>> => removeKept(DAYS_OFF, asked, context);

/** Brings a day back, unless another word was found for it meanwhile. */
export const restoreCalendarDay = async (
  asked: CheckedInputOf<'calendar.restore'>,
  context: CommandContext,
): Promise<OutputOf<'calendar.restore'>> =>
  restoreKept(DAYS_OFF, asked, context, ({ day, id }) => requireFree(context.read, day, id));
