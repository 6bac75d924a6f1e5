import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { outcomeBoxes, sheetColumns } from '#rules/coaching/sheet.ts';
import { STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import type { TaskContext } from '../base/context.ts';
import { refuse } from '../base/refusal.ts';
import type { VisitSheet } from '../documents/coaching/visit-sheet.ts';
import type { PrintJob } from '../documents/render.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { printPaper } from '../paper/print-paper.ts';
import { sheetsInOrder } from './sheet-order.ts';
import type { SheetInOrder } from './sheet-order.ts';
import { wordsOn } from './shown.ts';

/** As many sheets as one file holds; more are printed kecamatan by kecamatan. */
const MOST_SHEETS = 500;

const figure = (value: number | null): string => (value === null ? '' : formatInteger(value));

function sheetOf(one: SheetInOrder): VisitSheet {
  const { figures, bookYear } = one;
  const members =
    figures.membersMale === null && figures.membersFemale === null
      ? figure(figures.members)
      : `${figure(figures.membersMale) || '-'} / ${figure(figures.membersFemale) || '-'}`;
  return {
    name: one.name,
    district: one.districtName,
    officer: one.officer,
    facts: [
      ['Badan hukum', one.legalEntityNumber],
      ['NIK Koperasi', one.nikKoperasi],
      ['NIB', one.nib],
      ['Status', STATUS_LABELS[one.status]],
      ['Alamat', one.address],
      ['Desa/kelurahan', one.villageName],
      ['Ketua', one.chairName],
      ['Telepon', one.phone],
    ],
    organisation: [
      ['Pengurus', one.chairName],
      ['Pengawas', one.supervisorName],
      ['AD/ART', one.legalEntityNumber === '' ? '' : 'berbadan hukum'],
      ['NIK Koperasi', one.nikKoperasi],
      ['RAT terakhir', one.ratYear === null ? '' : `TB ${String(one.ratYear)}`],
      ['16 buku administrasi', ''],
      ['Izin usaha', one.nib],
      ['Kantor', ''],
      ['Papan nama', ''],
      ['Jadwal rapat', ''],
    ],
    figuresOf: bookYear === null ? 'Belum ada catatan' : `Catatan TB ${String(bookYear)}`,
    figures: [
      ['Anggota L / P', members],
      ['Modal sendiri', figure(figures.ownCapital)],
      ['Pinjaman', figure(figures.outsideCapital)],
      ['Volume usaha', figure(figures.turnover)],
      ['SHU', figure(figures.surplus)],
    ],
  };
}

/** A pack of visit sheets: per kecamatan its list and a sheet for each cooperative, in the order of the entry table. */
export async function printSheets(
  { selection, assignment, path: chosen }: CheckedInputOf<'coaching.printSheets'>,
  context: TaskContext,
): Promise<OutputOf<'coaching.printSheets'>> {
  const { read, today } = context;
  const office = await requireOffice(read);
  const sheets = (await sheetsInOrder(read, selection)).map(sheetOf);
  if (sheets.length === 0)
    refuse('selection', 'Tidak ada koperasi pada pilihan ini. Pilih kecamatan, rencana, atau kampanye lain.');
  if (sheets.length > MOST_SHEETS)
    refuse(
      'selection',
      `Pilihan ini memuat ${formatInteger(sheets.length)} koperasi; satu berkas paling banyak ${formatInteger(MOST_SHEETS)} lembar. Cetak per kecamatan.`,
    );
  const { aspects } = wordsOn(await readRuleBook(read), today);
  const job: PrintJob = {
    kind: 'visit-sheets',
    info: { title: 'Lembar kunjungan pembinaan', createdOn: today },
    data: {
      agency: office.name,
      assignment,
      places: sheetColumns(aspects).map(({ cell, number, label }) => ({
        cell,
        number,
        label,
        isFinding: cell === 'findings',
      })),
      outcomes: outcomeBoxes,
      sheets,
      printedOn: today,
      isSample: office.isSample,
    },
  };
  const printed = await printPaper({ job, chosen, name: 'lembar-kunjungan.pdf' }, context);
  return { ...printed, sheets: sheets.length };
}
