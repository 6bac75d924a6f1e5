import { AppError } from '#contract/errors.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { columnLetter } from '../spreadsheet/find/column-letter.ts';
import type { SheetGrid } from '../spreadsheet/file/sheet-grid.ts';
import { cannotDoWithout } from './lacking-columns.ts';
import type { PlannedRow } from './planned-row.ts';
import type { ReadRows } from './read-rows.ts';
import type { ScaleJump } from './scale-jump.ts';
import type { ReadColumn, TableReading } from '../spreadsheet/read/read-register.ts';

const WANTED_LABELS = { name: 'nama koperasi', rat: 'tanggal RAT', district: 'kecamatan', status: 'status' };
const SHOWN_COLUMNS = 12;
const SHOWN_ROWS = 5;

/** A table's columns, as far as a sentence names them. */
interface NamedColumns {
  readonly table: Pick<TableReading, 'sheet' | 'headerRow'> & {
    readonly columns: readonly Pick<ReadColumn, 'index' | 'header'>[];
  };
  readonly lacking: ReadRows['lacking'];
}

/** The columns that nothing of a list can be taken without were not recognised: says which, and how to name them. */
export function columnMissing({ table, lacking }: NamedColumns, sheets: readonly string[]): AppError {
  const columns = table.columns
    .filter(({ header }) => header !== '')
    .slice(0, SHOWN_COLUMNS)
    .map(({ index, header }) => `${columnLetter(index)} "${header.slice(0, 40)}"`);
  return new AppError('HEADER_NOT_FOUND', {
    facts: {
      lembar: table.sheet,
      tersedia: sheets.map((name) => `"${name}"`).join(', '),
      jumlahLembar: sheets.length,
      kurang: cannotDoWithout(lacking)
        .map((column) => WANTED_LABELS[column])
        .join(' dan '),
      baris: table.headerRow,
      kolom: columns.join(', '),
    },
    sheets,
  });
}

/**
 * Refuses to write while something about the file has to be asked.
 * @throws AppError HEADER_NOT_FOUND, IMPORT_ASKS
 */
export function refuseOpen(
  read: ReadRows,
  grids: readonly SheetGrid[],
  planned: readonly PlannedRow[],
  jump: ScaleJump | null,
): void {
  if (cannotDoWithout(read.lacking).length > 0)
    throw columnMissing(
      read,
      grids.map(({ name }) => name),
    );
  const asked = planned.filter(({ outcome }) => outcome === 'asked').map(({ row }) => row);
  const asks = [
    ...(read.questions.includes('kind')
      ? [
          {
            question:
              'Berkas ini tampaknya daftar hasil RAT, bukan register: kolomnya hanya nama, tempat, dan RAT.',
            answer:
              'Impor sebagai laporan RAT; pada baris perintah: --jenis rat. Bila memang register, tegaskan; pada baris perintah: --jenis koperasi.',
          },
        ]
      : []),
    ...(read.questions.includes('unit')
      ? [
          {
            question: 'Satuan uang dalam berkas ini belum jelas (judulnya memuat "000").',
            answer: 'Pilih satuannya; pada baris perintah: --satuan ribu, juta, atau satu.',
          },
        ]
      : []),
    ...(read.questions.includes('bookYear') && read.isYearVital
      ? [
          {
            question:
              'Tahun buku RAT dalam berkas ini belum diketahui: tidak disebut pada judul, kepala kolom, maupun kolomnya.',
            answer: 'Pilih tahun bukunya; pada baris perintah: --tahun-buku 2024, misalnya.',
          },
        ]
      : []),
    ...(jump === null ? [] : [{ question: jumpSentence(jump), answer: JUMP_ANSWER }]),
    ...(asked.length > 0
      ? [
          {
            question: `Ada ${String(asked.length)} baris yang koperasinya perlu Anda pastikan, karena nomor atau namanya menunjuk koperasi lain (baris ${rowNumbers(asked)}).`,
            answer: `Jawab untuk tiap baris: sama, baru, atau lewati; pada baris perintah: --jawab ${String(asked[0])}=sama, misalnya.`,
          },
        ]
      : []),
  ];
  if (asks.length === 0) return;
  throw new AppError('IMPORT_ASKS', {
    facts: {
      pertanyaan: asks.map(({ question }) => question).join(' '),
      jawaban: asks.map(({ answer }) => answer).join(' '),
    },
  });
}

const JUMP_ANSWER =
  'Periksa satuan uangnya; pada baris perintah: --satuan. Bila satuannya memang benar dan register yang keliru, tegaskan; pada baris perintah: --tegaskan-satuan.';

function jumpSentence({ factor, isGreater, amounts, ofAmounts }: ScaleJump): string {
  const change = isGreater ? 'lebih besar' : 'lebih kecil';
  return `Dari ${formatInteger(ofAmounts)} angka uang koperasi terdaftar yang berubah, ${formatInteger(amounts)} menjadi tepat ${formatInteger(factor)} kali ${change}; satuannya mungkin keliru.`;
}

const rowNumbers = (rows: readonly number[]): string =>
  rows.slice(0, SHOWN_ROWS).join(', ') + (rows.length > SHOWN_ROWS ? ', …' : '');
