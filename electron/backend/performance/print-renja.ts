import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { positionKeyOf } from '#rules/cooperative/signatory.ts';
import { quarterName } from '#rules/performance/quarter.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { TaskContext } from '../base/context.ts';
import type { PrintJob } from '../documents/render.ts';
import type { Signatory } from '../documents/layout/signature-block.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { governmentLineOf, signatoryOn, signatureOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { printPaper } from '../paper/print-paper.ts';
import { printedRenjaRow, renjaFootnotes, renjaHeadings, renjaMeans, renjaWords } from './printed-renja.ts';
import { standingText } from './printed-report.ts';
import { readRenja } from './renja.ts';
import { readReport } from './report.ts';

/** The one who evaluates, from the office's list of officials; the position alone where nobody is recorded for it. */
function evaluatorOf(office: OfficeRecord, position: string, on: PlainDate): Signatory {
  const key = positionKeyOf('other', position);
  const signature = signatureOf(office, on, { position: key });
  return signatoryOn(office, on, key) ? signature : { ...signature, position };
}

/**
 * Tabel E.81 of a quarter. A frozen one is dated and signed as of the day it was frozen, so that it comes out the same
 * whenever it is printed.
 */
export async function printRenja(
  { year, quarter, sheet, path: chosen }: CheckedInputOf<'performance.printRenja'>,
  context: TaskContext,
): Promise<OutputOf<'performance.printRenja'>> {
  const { read, today } = context;
  const office = await requireOffice(read);
  const asked = { year, quarter, today };
  const evaluation = await readRenja(read, office, asked);
  const report = await readReport(read, office, asked);
  const frozenOn = report.frozen.find((one) => one.quarter === quarter)?.frozenOn;
  const on = frozenOn ?? today;
  const period = quarterName(year, quarter);
  const job: PrintJob = {
    kind: 'renja-table',
    info: { title: `Evaluasi Hasil Renja ${period}`, createdOn: on },
    data: {
      sheet,
      office: `${office.name} ${governmentLineOf(office)}`,
      period,
      standing: standingText(report),
      rows: evaluation.rows.map((row) => printedRenjaRow(row, quarter)),
      headings: renjaHeadings(evaluation),
      means: renjaMeans(evaluation),
      words: renjaWords(evaluation),
      notes: renjaFootnotes(evaluation),
      placeAndDay: `${office.city}, ${formatLongDate(on)}`,
      preparedBy: signatureOf(office, on),
      evaluatedBy: evaluatorOf(office, evaluation.notes.evaluator, on),
      isSample: office.isSample,
    },
  };
  const word = quarter === 0 ? 'setahun' : `tw-${String(quarter)}`;
  return printPaper({ job, chosen, name: `evaluasi-renja-${String(year)}-${word}.pdf` }, context);
}
