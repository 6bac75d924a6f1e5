import type { DayOffLine } from '#contract/calendar/calendar.ts';
import { DAY_OFF_LABELS } from '#rules/calendar/calendar-day.ts';
import { formatWeekdayDate } from '#rules/value/indonesian-date.ts';
import type { Column } from '../../parts/table/data-table-column.ts';
import { calendarText as text } from '../../text/calendar.ts';

const kindText = ({ kind, isWeekend }: DayOffLine): string =>
  isWeekend ? `${DAY_OFF_LABELS[kind]}; ${text.weekend}` : DAY_OFF_LABELS[kind];

export const DAY_COLUMNS: readonly Column<DayOffLine>[] = [
  { key: 'day', header: text.columns.day, width: '12rem', render: ({ day }) => formatWeekdayDate(day) },
  { key: 'name', header: text.columns.name, width: 'minmax(12rem, 2fr)', render: ({ name }) => name },
  { key: 'kind', header: text.columns.kind, width: 'minmax(9rem, 1.4fr)', render: kindText },
  {
    key: 'source',
    header: text.columns.source,
    width: 'minmax(8rem, 1fr)',
    render: ({ source }) => source || '-',
  },
];
