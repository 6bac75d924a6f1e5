import type { calendarContract } from '#contract/calendar/calendar.ts';
import { afterWorkingDays, unknownYearsText, workingDaysBetween } from '#rules/calendar/working-days.ts';
import type { Handlers } from '../base/handler-types.ts';
import { refuse } from '../base/refusal.ts';
import { requireOffice } from '../office/require-office.ts';
import { exportCalendar } from './export-days.ts';
import { importCalendar } from './import-days.ts';
import { removeCalendarDay, restoreCalendarDay, saveCalendarDay } from './save-day.ts';
import { shownCalendar, workCalendar } from './shown.ts';
import { shownTurn } from './turn.ts';

export const calendarHandlers = {
  'calendar.list': async (asked, { read }) => {
    await requireOffice(read);
    return shownCalendar(read, asked);
  },
  'calendar.save': saveCalendarDay,
  'calendar.remove': removeCalendarDay,
  'calendar.restore': restoreCalendarDay,
  'calendar.import': importCalendar,
  'calendar.export': exportCalendar,
  'calendar.turn': async ({ year }, { read }) => {
    await requireOffice(read);
    return shownTurn(read, year);
  },
  'calendar.count': async ({ from, until, days }, { read }) => {
    await requireOffice(read);
    if (until !== null && until < from)
      refuse('until', 'Tanggal akhir lebih dahulu daripada tanggal awal. Tukarkan keduanya.');
    const calendar = await workCalendar(read, from);
    const between = until === null ? null : workingDaysBetween(from, until, calendar);
    const end = days === null ? null : afterWorkingDays(from, days, calendar);
    const unknown = new Set([...(between?.unknownYears ?? []), ...(end?.unknownYears ?? [])]);
    return {
      between: between?.days ?? null,
      lastDay: end?.day ?? null,
      warning: unknownYearsText([...unknown].toSorted((one, other) => one - other)),
    };
  },
} as const satisfies Handlers<keyof typeof calendarContract>;
