import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReportRow } from '#contract/performance/shapes.ts';
import { DIRECTION_LABELS, INDICATOR_LABELS } from '#rules/performance/indicator.ts';
import { quarterName, quarterShort } from '#rules/performance/quarter.ts';
import type { TaskContext } from '../base/context.ts';
import { removeUnfinished, replaceFile, writeNewFile } from '../base/replace-file.ts';
import { unfinishedName } from '../base/unfinished.ts';
import { requireOffice } from '../office/require-office.ts';
import { numberColumn, textColumn } from '../spreadsheet/write/export-column.ts';
import type { ExportColumn } from '../spreadsheet/write/export-column.ts';
import { writeWorkbook } from '../spreadsheet/write/export-workbook.ts';
import { scaleText } from './printed-report.ts';
import { readReport } from './report.ts';

/** Hundredths as a number of the sheet. */
const figure = (amount: number | null): number | null => (amount === null ? null : amount / 100);

const labels = INDICATOR_LABELS;

function columnsOf(isYear: boolean): readonly ExportColumn<ReportRow>[] {
  return [
    textColumn(labels.programmeCode, 20, (row) => row.programmeCode),
    textColumn('Program', 40, (row) => row.programmeName),
    textColumn(labels.code, 10, (row) => row.code),
    textColumn('Indikator', 44, (row) => row.name),
    textColumn('Definisi', 50, (row) => row.definition),
    textColumn(labels.formula, 50, (row) => row.formulaText),
    textColumn(labels.unit, 12, (row) => row.unit),
    textColumn(labels.direction, 14, (row) => DIRECTION_LABELS[row.direction]),
    numberColumn('Target', (row) => figure(row.target)),
    textColumn('Target milik', 12, (row) =>
      row.target === null ? '' : row.isYearTarget || isYear ? 'setahun' : 'triwulan',
    ),
    textColumn(labels.numerator, 34, (row) => row.numeratorName),
    numberColumn('Angka pembilang', (row) => figure(row.numerator)),
    textColumn(labels.denominator, 34, (row) => row.denominatorName),
    numberColumn('Angka penyebut', (row) => figure(row.denominator)),
    ...([0, 1, 2, 3, 4] as const).map((at) =>
      numberColumn<ReportRow>(
        at === 4 ? 'Setahun (dihitung)' : quarterShort(([1, 2, 3, 4] as const)[at]),
        (row) => figure(row.cells[at]?.value ?? null),
      ),
    ),
    numberColumn('Capaian (%)', (row) => figure(row.achievement)),
    textColumn('Kata capaian', 16, scaleText),
    textColumn('Penyebab', 40, (row) => row.causes),
    textColumn('Upaya', 40, (row) => row.efforts),
    textColumn('Sumber angka yang diketik', 34, (row) => row.typedSource),
    textColumn('Dasar target', 24, (row) => row.targetBasis),
    textColumn(labels.division, 26, (row) => row.division),
    textColumn(labels.source, 26, (row) => row.source),
  ];
}

/** The table of a quarter as a workbook; a whole file or none. */
export async function exportReport(
  { year, quarter, path: target }: CheckedInputOf<'performance.export'>,
  { read, today }: TaskContext,
): Promise<OutputOf<'performance.export'>> {
  const office = await requireOffice(read);
  const { rows } = await readReport(read, office, { year, quarter, today });
  const unfinished = unfinishedName(target);
  try {
    await writeNewFile(unfinished, async (file) => {
      await writeWorkbook(file, quarterName(year, quarter), columnsOf(quarter === 0), [rows], {
        isSample: office.isSample,
      });
    });
    await replaceFile(unfinished, target);
  } catch (error) {
    await removeUnfinished(unfinished);
    throw error;
  }
  return { path: target, rowCount: rows.length };
}
