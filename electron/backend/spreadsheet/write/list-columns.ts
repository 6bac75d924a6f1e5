import type { CooperativeLine } from '#db/queries/cooperative/list.ts';
import { CERTIFICATE_LABELS, STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import { REGISTER_COLUMN_LABELS } from '#rules/cooperative/register-column.ts';
import type { RegisterColumn } from '#rules/cooperative/register-column.ts';
import { VERIFICATION_LABELS, VERIFICATION_OUTCOMES } from '#rules/cooperative/register-field.ts';
import { localDay } from '../../base/local-day.ts';
import { dayColumn, numberColumn, textColumn } from './export-column.ts';
import type { ExportColumn } from './export-column.ts';

const DAYS = ['legalEntityOn', 'lastRatOn'] as const;
const NUMBERS = ['completeness', 'members', 'ownCapital', 'assets', 'turnover', 'surplus'] as const;
type Words = Exclude<RegisterColumn, (typeof DAYS)[number] | (typeof NUMBERS)[number]>;

const isDay = (column: RegisterColumn): column is (typeof DAYS)[number] =>
  (DAYS as readonly string[]).includes(column);
const isNumber = (column: RegisterColumn): column is (typeof NUMBERS)[number] =>
  (NUMBERS as readonly string[]).includes(column);

/** The words people read in the list; stored words as their labels. */
function wordsOf(line: CooperativeLine, column: Words): string {
  if (column === 'status') return STATUS_LABELS[line.status];
  if (column === 'certificate') return CERTIFICATE_LABELS[line.certificate];
  if (column === 'verification') {
    const outcome = VERIFICATION_OUTCOMES.find((one) => one === line.verification);
    return outcome ? VERIFICATION_LABELS[outcome] : '';
  }
  return line[column];
}

/** The chosen columns of the list, in the order chosen, under the headers the list has. */
export function listColumns(columns: readonly RegisterColumn[]): readonly ExportColumn<CooperativeLine>[] {
  return columns.map((column) => {
    const header = REGISTER_COLUMN_LABELS[column];
    if (isDay(column)) return dayColumn<CooperativeLine>(header, (line) => line[column]);
    if (isNumber(column)) return numberColumn<CooperativeLine>(header, (line) => line[column]);
    if (column === 'updatedAt') return dayColumn<CooperativeLine>(header, (line) => localDay(line.updatedAt));
    return textColumn<CooperativeLine>(header, column === 'name' ? 44 : 20, (line) => wordsOf(line, column));
  });
}
