import type { DayOffKind } from '#rules/calendar/calendar-day.ts';

export interface CalendarDayRow {
  id: string;
  day: string;
  name: string;
  kind: DayOffKind;
  source: string;
  recorded_at: string;
  recorded_by: string;
  updated_at: string;
  removed_at: string | null;
  removed_reason: string;
}

export interface CalendarTables {
  calendar_day: CalendarDayRow;
}
