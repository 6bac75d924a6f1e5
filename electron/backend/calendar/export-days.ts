import type { DayOffLine } from '#contract/calendar/calendar.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { DAY_OFF_FIELDS, DAY_OFF_LABELS } from '#rules/calendar/calendar-day.ts';
import { weekdayName } from '#rules/value/indonesian-date.ts';
import type { TaskContext } from '../base/context.ts';
import { writeWholeFile } from '../base/replace-file.ts';
import { requireOffice } from '../office/require-office.ts';
import { dayColumn, textColumn } from '../spreadsheet/write/export-column.ts';
import type { ExportColumn } from '../spreadsheet/write/export-column.ts';
import { writeWorkbook } from '../spreadsheet/write/export-workbook.ts';
import { shownCalendar } from './shown.ts';

const COLUMNS: readonly ExportColumn<DayOffLine>[] = [
  dayColumn(DAY_OFF_FIELDS.day, (row) => row.day),
  textColumn('Hari', 12, (row) => weekdayName(row.day)),
  textColumn(DAY_OFF_FIELDS.name, 50, (row) => row.name),
  textColumn(DAY_OFF_FIELDS.kind, 20, (row) => DAY_OFF_LABELS[row.kind]),
  textColumn(DAY_OFF_FIELDS.source, 40, (row) => row.source),
];

/** The days off of a year as a workbook that can be read in again; a whole file or none. */
export async function exportCalendar(
  { year, path: target }: CheckedInputOf<'calendar.export'>,
  { read }: TaskContext,
): Promise<OutputOf<'calendar.export'>> {
  const office = await requireOffice(read);
  const { rows } = await shownCalendar(read, { year, isRemoved: false });
  await writeWholeFile(target, async (file) => {
    await writeWorkbook(file, `Hari libur ${String(year)}`, COLUMNS, [rows], { isSample: office.isSample });
  });
  return { path: target, rowCount: rows.length };
}
