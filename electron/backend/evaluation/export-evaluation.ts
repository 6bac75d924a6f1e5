import { setImmediate } from 'node:timers/promises';
import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { inParts } from '#db/in-parts.ts';
import { ACTIVITY_LABELS } from '#rules/evaluation/activity.ts';
import { CERTIFICATE_STANDING_LABELS } from '#rules/evaluation/certificate-standing.ts';
import { STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import { HEALTH_PREDICATE_LABELS } from '#rules/rule-book/health-score.ts';
import { RAT_STANDING_LABELS, timelinessWord } from '#rules/rat/standing.ts';
import { LOCAL_CLASS_LABELS } from '#rules/evaluation/local-class.ts';
import type { TaskContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { removeUnfinished, replaceFile, writeNewFile } from '../base/replace-file.ts';
import { unfinishedName } from '../base/unfinished.ts';
import { numberColumn, textColumn } from '../spreadsheet/write/export-column.ts';
import { writeWorkbook } from '../spreadsheet/write/export-workbook.ts';
import type { EvaluatedLine } from './evaluated.ts';
import { sheetOf } from './sheet.ts';
import { viewOf } from './sheet-view.ts';

type Row = EvaluatedLine & { readonly position: number };

const yesNo = (isSo: boolean): string => (isSo ? 'ya' : 'tidak');

const COLUMNS = [
  numberColumn<Row>('No.', (row) => row.position),
  textColumn<Row>('Nama Koperasi', 44, (row) => row.name),
  textColumn<Row>('Nomor Badan Hukum', 30, (row) => row.legalEntityNumber),
  textColumn<Row>('Kecamatan', 20, (row) => row.districtName),
  textColumn<Row>('Grade', 8, (row) => row.grade),
  textColumn<Row>('RAT Dilaporkan', 14, (row) =>
    row.rat === 'unplaced' || row.rat === 'held' || row.rat === 'undated'
      ? RAT_STANDING_LABELS[row.rat]
      : yesNo(row.isRatReported),
  ),
  textColumn<Row>('Tepat Waktu', 12, timelinessWord),
  textColumn<Row>('Usaha Berjalan', 14, (row) => yesNo(row.isBusinessRunning)),
  textColumn<Row>('Keaktifan', 14, (row) => ACTIVITY_LABELS[row.activity]),
  textColumn<Row>('Ditetapkan Petugas', 18, (row) => yesNo(row.isOverridden)),
  textColumn<Row>('Kelas Dinas', 16, (row) => LOCAL_CLASS_LABELS[row.localClass]),
  textColumn<Row>('Predikat Kesehatan', 26, (row) =>
    row.predicate ? HEALTH_PREDICATE_LABELS[row.predicate] : 'belum diperiksa',
  ),
  numberColumn<Row>('KUK', (row) => row.kuk),
  textColumn<Row>('Sertifikat NIK', 28, (row) => CERTIFICATE_STANDING_LABELS[row.certificate]),
  textColumn<Row>('Status Register', 20, (row) => STATUS_LABELS[row.status]),
];

const PER_TURN = 1000;

/** Writes exactly the list on screen, in its order, as a workbook. */
export async function exportEvaluation(
  { path: target, ...selection }: CheckedInputOf<'evaluation.export'>,
  { read, today, signal, progress }: TaskContext,
): Promise<OutputOf<'evaluation.export'>> {
  const { isSample } = await requireOffice(read);
  const view = viewOf((await sheetOf(read, selection.bookYear, today)).lines, selection);
  const unfinished = unfinishedName(target);
  const pages = async function* () {
    for (const [index, part] of inParts(view, PER_TURN).entries()) {
      if (signal.aborted) throw new AppError('CANCELLED');
      yield part.map((line, at): Row => ({ ...line, position: index * PER_TURN + at + 1 }));
      progress(Math.min((index + 1) * PER_TURN, view.length), view.length, 'Menulis daftar');
      await setImmediate();
    }
  };
  try {
    let rowCount = 0;
    await writeNewFile(unfinished, async (file) => {
      rowCount = await writeWorkbook(file, `Evaluasi TB ${selection.bookYear}`, COLUMNS, pages(), {
        isSample,
      });
    });
    await replaceFile(unfinished, target);
    return { path: target, rowCount };
  } catch (error) {
    await removeUnfinished(unfinished);
    throw error;
  }
}
