import path from 'node:path';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { listParticipants } from '#db/queries/activity/participant.ts';
import { readTerms } from '#db/queries/activity/terms.ts';
import { isRealised } from '#rules/activity/activity.ts';
import { listDays } from '#rules/activity/batch.ts';
import {
  PAY_LABELS,
  rateOf,
  receiptFaults,
  STANDARD_AUTHORITY,
  stampNoteOf,
  taxText,
  unmarkedFaults,
} from '#rules/activity/payment.ts';
import type { PayItem, PayRow, PaySheet } from '#rules/activity/payment.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import { longDaysText } from '#rules/activity/speaker.ts';
import type { TaskContext } from '../base/context.ts';
import { refuseFaults } from '../base/refusal.ts';
import { writeWholeFile } from '../base/replace-file.ts';
import type { PrintJob } from '../documents/render.ts';
import { letterheadOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { printPaper } from '../paper/print-paper.ts';
import { numberColumn, textColumn } from '../spreadsheet/write/export-column.ts';
import type { ExportColumn } from '../spreadsheet/write/export-column.ts';
import { writeWorkbook } from '../spreadsheet/write/export-workbook.ts';
import { paidInAll, sheetOf } from './pay.ts';
import { requireBatch } from './require-activity.ts';
import { fundText, paperFolder, wordsOn } from './shown.ts';

const FILES: Readonly<Record<PayItem, string>> = {
  allowance: 'uang-saku',
  transport: 'uang-transport',
  speaker: 'honorarium-narasumber',
};

const unitOf = (item: PayItem): string => (item === 'speaker' ? 'JP' : 'Hari');

const fromLabelOf = (item: PayItem): string => (item === 'speaker' ? 'Materi' : 'Koperasi atau usaha');

const columnsFor = (item: PayItem): readonly ExportColumn<PayRow>[] => [
  textColumn('Nama', 34, ({ name }) => name),
  textColumn(fromLabelOf(item), 40, ({ from }) => from),
  numberColumn(unitOf(item), ({ units }) => units),
  numberColumn('Tarif (Rp)', ({ rate }) => rate),
  numberColumn('Jumlah (Rp)', ({ gross }) => gross),
  numberColumn('Pajak (Rp)', ({ tax }) => tax),
  numberColumn('Diterima (Rp)', ({ net }) => net),
];

/** The rows and their sums as a workbook. */
async function writeSheet(item: PayItem, sheet: PaySheet, target: string, isSample: boolean): Promise<void> {
  const { gross, tax, net } = sheet;
  const units = sheet.rows.reduce((sum, row) => sum + row.units, 0);
  const rows = sheet.rows.map((row) => row as Omit<PayRow, 'rate'> & { readonly rate: number | null });
  const total = { name: 'Jumlah', from: '', units, rate: null, gross, tax, net };
  const columns = columnsFor(item) as readonly ExportColumn<(typeof rows)[number]>[];
  await writeWholeFile(target, async (file) => {
    await writeWorkbook(file, PAY_LABELS[item], columns, [[...rows, total]], { isSample });
  });
}

/**
 * A receipt of one batch for allowance, transport or the speakers' fee: who was there counts.
 * @throws AppError INVALID_INPUT where nothing is paid or money does not add up
 */
export async function printReceipt(
  { batchId, item, on, expected, isSheet, path: chosen }: CheckedInputOf<'activity.printReceipt'>,
  context: TaskContext,
): Promise<OutputOf<'activity.printReceipt'>> {
  const { read, today, folders } = context;
  const office = await requireOffice(read);
  const place = await requireBatch(read, batchId);
  const { activity, batch, batches } = place;
  const terms = await readTerms(read, activity.id);
  const participants = await listParticipants(read, [batchId]);
  if (item !== 'speaker')
    refuseFaults(unmarkedFaults(participants, listDays(batch), isRealised(activity.state)));
  const sheet = sheetOf(item, terms, { sessions: batch.sessions, participants });
  const { rate, tax } = rateOf(item, terms);
  const allItems = await paidInAll(read, place);
  const { budgetSpent } = activity;
  refuseFaults(receiptFaults({ item, rate, sheet, expected, allItems, budgetSpent }));
  const title = `Tanda terima ${PAY_LABELS[item].toLowerCase()}`;
  const file = `tanda-terima-${FILES[item]}-angkatan-${String(batch.number)}`;
  const name = path.join(paperFolder(activity), file);
  if (isSheet) {
    const target = chosen ?? path.join(folders.documents, `${name}.xlsx`);
    await writeSheet(item, sheet, target, office.isSample);
    return { path: target, pages: 0 };
  }
  const book = await readRuleBook(read);
  const funds = fundText(activity, wordsOn(book, today));
  const ofBatch = batches.length > 1 ? `, angkatan ${String(batch.number)}` : '';
  const facts = [
    ['Kegiatan', `${activity.title}${ofBatch}`],
    ['Waktu dan tempat', [longDaysText(batch), batch.place].filter((part) => part !== '').join(', di ')],
    ['Sub kegiatan', activity.subActivityCode],
    ['Kode rekening', terms.accountCode],
    ['Sumber dana', funds],
    ['Dasar tarif', terms.basis],
    ['Pajak', tax === 0 ? '' : taxText(tax)],
  ] as const;
  const job: PrintJob = {
    kind: 'payment-receipt',
    info: { title: `${title} ${activity.title}`, createdOn: today },
    data: {
      letterhead: letterheadOf(office),
      title,
      facts: facts.filter(([, value]) => value !== ''),
      fromLabel: fromLabelOf(item),
      unit: unitOf(item),
      rows: sheet.rows,
      sums: { gross: sheet.gross, tax: sheet.tax, net: sheet.net },
      city: office.city,
      on: on ?? today,
      stampNote: stampNoteOf(sheet, ruleOrEarliest(book['receipt-stamp'], on ?? today).value),
      signers: [
        {
          above: 'Mengetahui',
          position: terms.authorityPosition === '' ? STANDARD_AUTHORITY : terms.authorityPosition,
          name: terms.authorityName,
          nip: terms.authorityNip,
        },
        { position: 'Bendahara Pengeluaran', name: terms.treasurerName, nip: terms.treasurerNip },
        {
          position: 'Pejabat Pelaksana Teknis Kegiatan',
          name: terms.officerName,
          nip: terms.officerNip,
        },
      ],
      isSample: office.isSample,
    },
  };
  return printPaper({ job, chosen, name: `${name}.pdf` }, context);
}
