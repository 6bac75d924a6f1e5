import { byField, describeField, FIELD_NAMES } from '#rules/cooperative/field-lists.ts';
import type { FieldName, FieldWith } from '#rules/cooperative/field-lists.ts';
import { headerLabel, isBookYear } from './header-label.ts';

/** Headings that mean a field, in the standard spelling of `headerLabel`: ODS labels, then office habits. */
const MEMBER_HEADINGS = [
  'anggota',
  'jumlah anggota',
  'keanggotaan',
  'banyaknya anggota',
  'anggota koperasi',
] as const;

function under(headings: readonly string[], words: readonly string[]): readonly string[] {
  return headings.flatMap((heading) => words.map((word) => `${heading} ${word}`));
}

/** Columns that are no field of the record: what is counted by year, marks, and the place in a sheet. */
const OTHER_HEADINGS = {
  rowNumber: ['nomor', 'nomor urut', 'urut', 'nomor register'],
  regencyName: ['kabupaten', 'kabupaten kota', 'kota', 'nama kabupaten'],
  statusActiveMark: ['status aktif', 'status koperasi aktif', 'keaktifan aktif'],
  statusInactiveMark: [
    'status tidak aktif',
    'status koperasi tidak aktif',
    'keaktifan tidak aktif',
    'tidak aktif',
  ],
  membersMale: [
    ...under(MEMBER_HEADINGS, ['l', 'lk', 'laki laki', 'laki', 'pria']),
    'pria',
    'laki laki',
    'l',
  ],
  membersFemale: [...under(MEMBER_HEADINGS, ['p', 'pr', 'perempuan', 'wanita']), 'wanita', 'perempuan', 'p'],
  membersTotal: [
    ...under(MEMBER_HEADINGS, ['jumlah', 'total', 'l p', 'seluruhnya']),
    ...MEMBER_HEADINGS,
    'total anggota',
    'anggota total',
  ],
  managerCount: ['total manajer', 'jumlah manajer', 'total manager', 'jumlah manager'],
  employeeCount: ['total karyawan', 'jumlah karyawan', 'karyawan'],
  ownCapital: [
    'modal sendiri',
    'permodalan modal sendiri',
    'modal modal sendiri',
    'modal sendiri jumlah',
    'modal sendiri koperasi',
  ],
  outsideCapital: [
    'modal luar',
    'permodalan modal luar',
    'modal pinjaman',
    'modal luar pinjaman',
    'modal modal luar',
  ],
  assets: ['aset', 'total aset', 'jumlah aset', 'kekayaan'],
  turnover: ['volume usaha', 'omzet', 'omset', 'volume', 'total volume usaha'],
  surplus: ['shu', 'sisa hasil usaha', 'shu tahun berjalan', 'sisa hasil usaha shu'],
  grade: ['grade', 'grade koperasi', 'peringkat'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
type OtherColumn = keyof typeof OTHER_HEADINGS;
const OTHER_COLUMNS = Object.keys(OTHER_HEADINGS) as readonly OtherColumn[];

/** Fields that a sheet can name: codes of regions follow from names. */
type SheetField = Exclude<FieldName, FieldWith<{ readonly kind: 'regionCode' }>>;
const SHEET_FIELDS = FIELD_NAMES.filter(
  (name): name is SheetField => describeField(name).kind !== 'regionCode',
);

/** What this program itself and ODS call a field is always understood, so that an export comes back whole. */
function headingsOf(name: SheetField): readonly string[] {
  const { label, ods, headings } = describeField(name);
  return [
    ...[ods, label].flatMap((text) => (text === undefined ? [] : headerLabel([text]).words)),
    ...(headings?.split(', ') ?? []),
  ];
}

const SYNONYMS: Readonly<Record<ColumnField, readonly string[]>> = {
  ...byField(SHEET_FIELDS, headingsOf),
  ...OTHER_HEADINGS,
};

/** What a cell of a column can be read as. */
export type ColumnField = SheetField | OtherColumn;
export const COLUMN_FIELDS: readonly ColumnField[] = [
  'rowNumber',
  ...SHEET_FIELDS,
  ...OTHER_COLUMNS.slice(1),
];

/** What a column holds: a field, or for one book year the day of the RAT or the day its report came in. */
export interface ColumnMeaning {
  readonly field: ColumnField | 'rat' | 'ratReported';
  readonly bookYear: number | null;
  /** Rupiah per unit of the column. */
  readonly scale: number;
}

const FIELD_BY_WORDS: ReadonlyMap<string, ColumnField> = new Map(
  (Object.entries(SYNONYMS) as [ColumnField, readonly string[]][])
    .flatMap(([field, forms]) => forms.map((form): [string, ColumnField] => [form, field]))
    .reverse(), // the first field of the table wins where two share a heading
);

const RAT_WORDS =
  /^(?:(?:tanggal|pelaksanaan|data|laporan|sudah|bulan) )*(?:rat|rapat anggota tahunan|rapat anggota)?(?: (?:tanggal|pelaksanaan|rat))*$/;
/** "Tanggal Lapor TB 2024", "RAT 2024 / Tanggal Laporan": the day the report reached the office. */
const REPORT_WORDS =
  /^(?=.*\b(?:lapor|pelaporan|dilaporkan|tanggal laporan|penyampaian|diterima)\b)(?:(?:tanggal|rat|rapat|anggota|tahunan|lapor|laporan|pelaporan|dilaporkan|penyampaian|diterima|masuk|ke|dinas|tahun|buku) ?)+$/;

function ratMeaning(parts: readonly string[]): ColumnMeaning | null {
  const { words, year, namesBookYear } = headerLabel(parts);
  if (year === null) return null;
  if (REPORT_WORDS.test(words)) return { field: 'ratReported', bookYear: year, scale: 1 };
  const isRat = RAT_WORDS.test(words) && (namesBookYear || /\brat\b|rapat anggota/.test(words));
  return isRat ? { field: 'rat', bookYear: year, scale: 1 } : null;
}

/**
 * What the headings above one column mean, from the top heading down; null where nothing is known. The whole path is
 * tried first ("Badan Hukum / Nomor"), then its lower end ("Alamat / Kecamatan").
 */
export function columnMeaning(parts: readonly string[]): ColumnMeaning | null {
  const { scale, year } = headerLabel(parts);
  for (let from = 0; from < parts.length; from += 1) {
    const path = parts.slice(from);
    const rat = ratMeaning(path);
    if (rat !== null) return rat;
    const { words } = headerLabel(path);
    const field = FIELD_BY_WORDS.get(words);
    const isStatusMark = path.length > 1 && words === 'status aktif';
    if (isStatusMark) return { field: 'statusActiveMark', bookYear: null, scale: 1 };
    // "Nomor" under an unknown heading is some other number.
    if (field !== undefined && !(field === 'rowNumber' && from > 0)) return { field, bookYear: year, scale };
  }
  return null;
}

/** In a sheet about RAT a column headed by a book year alone ("TB 2023", "2023") holds the day of its RAT. */
export function ratColumnMeaning(parts: readonly string[]): ColumnMeaning | null {
  const known = columnMeaning(parts);
  if (known !== null) return known;
  const { words, year } = headerLabel(parts.slice(-1));
  return year !== null && /^(?:tanggal)?$/.test(words) ? { field: 'rat', bookYear: year, scale: 1 } : null;
}

/** The name a mapping calls a column by: the field, with the book year where it holds one year's RAT: "rat:2024". */
export function meaningKey({ field, bookYear }: ColumnMeaning): string {
  return field === 'rat' || field === 'ratReported' ? `${field}:${String(bookYear)}` : field;
}

/** The meaning that a mapping's name stands for, under the column's own heading; null for a name nobody knows. */
export function meaningOfKey(key: string, header: readonly string[]): ColumnMeaning | null {
  const { year, scale } = headerLabel(header);
  const rat = /^(rat|ratReported):(\d{4})$/.exec(key);
  if (rat) {
    const bookYear = Number(rat[2]);
    if (!isBookYear(bookYear)) return null;
    return { field: rat[1] === 'rat' ? 'rat' : 'ratReported', bookYear, scale: 1 };
  }
  const field = COLUMN_FIELDS.find((one) => one === key);
  return field === undefined ? null : { field, bookYear: year, scale };
}
