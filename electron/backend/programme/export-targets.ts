import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { TargetLine } from '#contract/programme.ts';
import { MEASURE_LABELS, TARGET_LABELS, UNIT_LABELS } from '#rules/programme/target.ts';
import type { TaskContext } from '../base/context.ts';
import { writeWholeFile } from '../base/replace-file.ts';
import { requireOffice } from '../office/require-office.ts';
import { dayColumn, numberColumn, textColumn } from '../spreadsheet/write/export-column.ts';
import type { ExportColumn } from '../spreadsheet/write/export-column.ts';
import { writeWorkbook } from '../spreadsheet/write/export-workbook.ts';
import { shownTargets } from './shown.ts';

const labels = TARGET_LABELS;

const COLUMNS: readonly ExportColumn<TargetLine>[] = [
  textColumn(labels.name, 40, (row) => row.name),
  textColumn(labels.code, 20, (row) => row.code),
  textColumn('Nama sub kegiatan', 50, (row) => row.codeName),
  textColumn(labels.measure, 24, (row) => MEASURE_LABELS[row.measure]),
  textColumn(labels.unit, 14, (row) => UNIT_LABELS[row.unit]),
  numberColumn(labels.amount, (row) => row.amount),
  numberColumn(labels.realised, (row) => row.reached),
  textColumn('%', 10, (row) => row.percent),
  numberColumn(labels.budget, (row) => row.budget),
  textColumn(labels.basis, 24, (row) => row.basis),
  dayColumn(labels.datedOn, (row) => row.datedOn),
  dayColumn('Dihitung sampai', (row) => row.asOf),
  textColumn(labels.realisedSource, 30, (row) => row.realisedSource),
  textColumn('Berubah karena penggabungan', 50, (row) => row.merges.join(' ')),
  textColumn(labels.note, 40, (row) => row.note),
];

/** Targets and what was reached as a workbook; a whole file or none. */
export async function exportTargets(
  { year, path: target }: CheckedInputOf<'target.export'>,
  { read, today }: TaskContext,
): Promise<OutputOf<'target.export'>> {
  const office = await requireOffice(read);
  const rows = await shownTargets(read, office, { year, isRemoved: false }, today);
  const pages = async function* () {
    yield rows;
  };
  await writeWholeFile(target, async (file) => {
    await writeWorkbook(file, `Target ${String(year)}`, COLUMNS, pages(), { isSample: office.isSample });
  });
  return { path: target, rowCount: rows.length };
}
