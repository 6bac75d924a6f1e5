import type { CooperativeLine } from '#db/queries/cooperative/list.ts';
import {
  columnText,
  isCountedColumn,
  isDayColumn,
  REGISTER_COLUMN_LABELS,
} from '#rules/cooperative/register-column.ts';
import type { CountedColumn, DayColumn, RegisterColumn } from '#rules/cooperative/register-column.ts';
import { VERIFICATION_LABELS, VERIFICATION_OUTCOMES } from '#rules/cooperative/register-field.ts';
import { localDay } from '../../base/local-day.ts';
import { dayColumn, numberColumn, textColumn } from './export-column.ts';
import type { ExportColumn } from './export-column.ts';

/** The words people read in the list; stored words as their labels. */
function wordsOf(line: CooperativeLine, column: Exclude<RegisterColumn, DayColumn | CountedColumn>): string {
  if (column === 'verification') {
    const outcome = VERIFICATION_OUTCOMES.find((one) => one === line.verification);
    return outcome ? VERIFICATION_LABELS[outcome] : '';
  }
  return columnText(column, line[column]);
}

/** The chosen columns of the list, in the order chosen, under the headers the list has. */
export function listColumns(columns: readonly RegisterColumn[]): readonly ExportColumn<CooperativeLine>[] {
  return columns.map((column) => {
    const header = REGISTER_COLUMN_LABELS[column];
    if (isDayColumn(column)) return dayColumn<CooperativeLine>(header, (line) => line[column]);
    if (isCountedColumn(column)) return numberColumn<CooperativeLine>(header, (line) => line[column]);
    if (column === 'updatedAt') return dayColumn<CooperativeLine>(header, (line) => localDay(line.updatedAt));
    return textColumn<CooperativeLine>(header, column === 'name' ? 44 : 20, (line) => wordsOf(line, column));
  });
}
