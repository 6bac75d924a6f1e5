import type { ReferenceLine } from '#contract/calendar/reference.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { listAwardsReceived } from '#db/queries/reference/award-received.ts';
import type { KeptAward } from '#db/queries/reference/award-received.ts';
import { AWARD_FIELDS, AWARD_LEVEL_LABELS } from '#rules/reference/award-received.ts';
import { REFERENCE_FIELDS } from '#rules/reference/reference-figure.ts';
import type { TaskContext } from '../base/context.ts';
import { writeWholeFile } from '../base/replace-file.ts';
import { requireOffice } from '../office/require-office.ts';
import { dayColumn, textColumn } from '../spreadsheet/write/export-column.ts';
import type { ExportColumn } from '../spreadsheet/write/export-column.ts';
import { writeWorkbook } from '../spreadsheet/write/export-workbook.ts';
import { shownReferences } from './shown.ts';

const REFERENCE_COLUMNS: readonly ExportColumn<ReferenceLine>[] = [
  textColumn(REFERENCE_FIELDS.subject, 36, (row) => row.subject),
  textColumn(REFERENCE_FIELDS.area, 30, (row) => row.area),
  textColumn(REFERENCE_FIELDS.amount, 16, (row) => row.amount),
  textColumn(REFERENCE_FIELDS.isAbout, 10, (row) => (row.isAbout ? 'ya' : '')),
  textColumn(REFERENCE_FIELDS.unit, 14, (row) => row.unit),
  dayColumn(REFERENCE_FIELDS.asOf, (row) => row.asOf),
  textColumn(REFERENCE_FIELDS.source, 40, (row) => row.source),
  dayColumn(REFERENCE_FIELDS.sourceOn, (row) => row.sourceOn),
  textColumn(REFERENCE_FIELDS.note, 40, (row) => row.note),
];

const AWARD_COLUMNS: readonly ExportColumn<KeptAward>[] = [
  dayColumn(AWARD_FIELDS.receivedOn, (row) => row.receivedOn),
  textColumn(AWARD_FIELDS.name, 44, (row) => row.name),
  textColumn(AWARD_FIELDS.giver, 34, (row) => row.giver),
  textColumn(AWARD_FIELDS.level, 16, (row) => AWARD_LEVEL_LABELS[row.level]),
  textColumn(AWARD_FIELDS.number, 24, (row) => row.number),
  textColumn(AWARD_FIELDS.keptAt, 30, (row) => row.keptAt),
  textColumn(AWARD_FIELDS.note, 40, (row) => row.note),
];

/** The figures of others as a workbook; a whole file or none. */
export async function exportReferences(
  { path: target }: CheckedInputOf<'reference.export'>,
  { read }: TaskContext,
): Promise<OutputOf<'reference.export'>> {
  const { isSample } = await requireOffice(read);
  const rows = await shownReferences(read, false);
  await writeWholeFile(target, async (file) => {
    await writeWorkbook(file, 'Angka acuan', REFERENCE_COLUMNS, [rows], { isSample });
  });
  return { path: target, rowCount: rows.length };
}

/** What the office was awarded as a workbook; a whole file or none. */
export async function exportAwardsReceived(
  { path: target }: CheckedInputOf<'honour.export'>,
  { read }: TaskContext,
): Promise<OutputOf<'honour.export'>> {
  const { isSample } = await requireOffice(read);
  const rows = await listAwardsReceived(read, false);
  await writeWholeFile(target, async (file) => {
    await writeWorkbook(file, 'Penghargaan diterima', AWARD_COLUMNS, [rows], { isSample });
  });
  return { path: target, rowCount: rows.length };
}
