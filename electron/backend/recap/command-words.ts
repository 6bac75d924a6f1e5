import type { RecapTable, RecapTableRow } from '#contract/recap/recap.ts';
import { byField, GROUPING_FIELDS, groupingOfField } from '#rules/cooperative/field-lists.ts';
import { formatDecimal } from '#rules/value/numbers.ts';
import { recapColumnEntry, RECAP_COLUMN_KEYS } from '#rules/recap/column.ts';
import type { RecapColumnChoice, RecapColumnKey } from '#rules/recap/column.ts';
import { RECAP_GROUPINGS } from '#rules/recap/grouping.ts';
import type { RecapGrouping } from '#rules/recap/grouping.ts';
import { UsageError } from '../cli/command.ts';

/** As the command line calls groupings and columns; the words are part of its promise. */
export const GROUPING_WORDS: Readonly<Record<RecapGrouping, string>> = {
  district: 'kecamatan',
  village: 'desa',
  regency: 'kabupaten',
  kind: 'jenis',
  group: 'kelompok',
  sector: 'sektor',
  form: 'bentuk',
  pattern: 'pola',
  grade: 'grade',
  localClass: 'kelas',
  officer: 'petugas',
  ...byField(GROUPING_FIELDS, (field) => groupingOfField(field).word),
};
const COLUMN_WORDS: Readonly<Record<RecapColumnKey, string>> = {
  active: 'aktif',
  inactive: 'tidakAktif',
  total: 'total',
  rat: 'rat',
  ratPercent: 'persenRat',
  certified: 'bersertifikat',
  inProgress: 'progres',
  certifiedPercent: 'persentase',
  membersMale: 'anggotaL',
  membersFemale: 'anggotaP',
  members: 'anggota',
  managers: 'manajer',
  employees: 'karyawan',
  ownCapital: 'modalSendiri',
  outsideCapital: 'modalLuar',
  assets: 'aset',
  turnover: 'volumeUsaha',
  surplus: 'shu',
  trained: 'ikutPelatihan',
  trainingParticipants: 'pesertaPelatihan',
  visited: 'dikunjungi',
  inspected: 'diperiksa',
};

export const GROUPING_USAGE = Object.values(GROUPING_WORDS).join('|');
export const COLUMN_USAGE = 'aktif,total,rat:2024,…';

/** @throws UsageError naming the words there are */
export function groupingOf(word: string): RecapGrouping {
  const grouping = RECAP_GROUPINGS.find((one) => GROUPING_WORDS[one] === word);
  if (!grouping) throw new UsageError(`--per berupa ${Object.values(GROUPING_WORDS).join(', ')}.`);
  return grouping;
}

/** "aktif,rat:2024" as columns; undefined when none were named. @throws UsageError */
export function columnsOf(text: string | undefined): readonly RecapColumnChoice[] | undefined {
  return text?.split(',').map((part) => {
    const [word = '', year] = part.trim().split(':');
    const key = RECAP_COLUMN_KEYS.find((one) => COLUMN_WORDS[one] === word);
    if (!key) {
      throw new UsageError(
        `--kolom tidak mengenal "${word}"; yang ada: ${Object.values(COLUMN_WORDS).join(', ')}.`,
      );
    }
    const { needsBookYear } = recapColumnEntry(key);
    if (needsBookYear !== (year !== undefined) || (year !== undefined && !/^\d{4}$/.test(year))) {
      throw new UsageError(
        needsBookYear
          ? `Kolom ${word} memerlukan tahun buku, misalnya ${word}:2024.`
          : `Kolom ${word} tidak memakai tahun buku.`,
      );
    }
    return { key, bookYear: year === undefined ? null : Number(year) };
  });
}

type Column = RecapTable['columns'][number];

/** "aktif", or with its book year "rat2024". */
export const columnWord = ({ key, bookYear }: RecapColumnChoice): string =>
  `${COLUMN_WORDS[key]}${bookYear ?? ''}`;

/** A number as it stands; a percentage as printed, "37,61" or "-". */
export function cellValue({ unit }: Pick<Column, 'unit'>, cell: number | null): number | string {
  if (unit !== 'percent') return cell ?? 0;
  return cell === null ? '-' : formatDecimal(cell, 2);
}

/** A table as the command line answers it, and the lines a person reads. */
export function tableResult(table: RecapTable) {
  const kolom = ['wilayah', ...table.columns.map(columnWord)];
  const toBaris = ({ label, cells }: RecapTableRow): Readonly<Record<string, number | string>> => ({
    wilayah: label,
    ...Object.fromEntries(
      table.columns.map((column, at) => [columnWord(column), cellValue(column, cells[at] ?? null)]),
    ),
  });
  const baris = table.rows.map(toBaris);
  const jumlah = toBaris(table.total);
  const toLine = (row: typeof jumlah) => kolom.map((column) => row[column]).join('\t');
  return {
    value: {
      kolom,
      baris,
      jumlah,
      tanggal: table.cutOffOn,
      saringan: table.filterSentence,
      definisi: table.columns.map(({ definition }) => definition).join(' '),
      sumber: table.source,
    },
    lines: [kolom.join('\t'), ...baris.map(toLine), toLine(jumlah), table.source],
  };
}
