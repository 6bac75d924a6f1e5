import { byField, describeField, FIELD_NAMES } from '#rules/cooperative/field-lists.ts';
import type { FieldName, FieldWith } from '#rules/cooperative/field-lists.ts';
import { FURTHER_HEADINGS } from './further-headings.ts';
import { headerLabel, isBookYear } from './header-label.ts';
import { isYearColumn } from './year-column.ts';

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
  regencyName: [
    'kabupaten',
    'kabupaten kota',
    'kota',
    'nama kabupaten',
    'nama kabupaten kota',
    'kota kabupaten',
  ],
  provinceName: ['provinsi', 'nama provinsi'],
  bookYear: [
    'tahun buku',
    'tahun buku angka',
    'tanggal keadaan',
    'keadaan per',
    'keadaan tanggal',
    'keadaan per tanggal',
    'posisi per',
    'tahun data',
  ],
  ratHeldMark: [
    'rat sudah',
    'sudah rat',
    'rat ya',
    'rat sudah melaksanakan',
    'sudah melaksanakan rat',
    'melaksanakan rat',
    'rat',
    'status rat',
    'keterangan rat',
    'sudah belum rat',
  ],
  ratNotHeldMark: [
    'rat belum',
    'belum rat',
    'rat tidak',
    'tidak rat',
    'rat belum melaksanakan',
    'belum melaksanakan rat',
    'tidak melaksanakan rat',
  ],
  statusActiveMark: [
    'status koperasi aktif',
    'keaktifan aktif',
    'aktif',
    'status a',
    'keaktifan a',
    'status koperasi a',
  ],
  statusInactiveMark: [
    'status tidak aktif',
    'status koperasi tidak aktif',
    'keaktifan tidak aktif',
    'tidak aktif',
    'status ta',
    'keaktifan ta',
    'status koperasi ta',
    'status t a',
    'status non aktif',
    'non aktif',
    'nonaktif',
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
    'total member',
  ],
  managerCount: ['total manajer', 'jumlah manajer'],
  employeeCount: ['total karyawan', 'jumlah karyawan', 'karyawan'],
  ownCapital: [
    'modal sendiri',
    'permodalan modal sendiri',
    'modal modal sendiri',
    'modal sendiri jumlah',
    'modal sendiri koperasi',
    'own modal',
  ],
  outsideCapital: [
    'modal luar',
    'permodalan modal luar',
    'modal pinjaman',
    'modal luar pinjaman',
    'modal modal luar',
    'outside modal',
    'external modal',
  ],
  assets: ['aset', 'total aset', 'jumlah aset', 'kekayaan', 'aset koperasi'],
  turnover: [
    'volume usaha',
    'omzet',
    'omset',
    'volume',
    'total volume usaha',
    'turnover',
    'business volume',
    'vol usaha',
  ],
  surplus: [
    'shu',
    'sisa hasil usaha',
    'shu tahun berjalan',
    'sisa hasil usaha shu',
    'surplus',
    'net income',
    'jumlah shu',
  ],
  grade: ['grade', 'grade koperasi', 'peringkat', 'status grade', 'nilai grade'],
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
  return [...(ods === undefined ? [] : [ods]), label, ...(headings?.split(', ') ?? [])];
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

/** What a column holds: a field, or the day of the RAT or the day its report came in of one book year, null where it is asked. */
export interface ColumnMeaning {
  readonly field: ColumnField | 'rat' | 'ratReported';
  readonly bookYear: number | null;
  /** Rupiah per unit of the column. */
  readonly scale: number;
  /** Its unit has to be asked (`headerLabel`). */
  readonly isUnitDoubtful?: boolean;
  /** Figures of another book year than the list's, beside those of the list (`apartByYear`). */
  readonly isFurtherYear?: boolean;
}

const FIELD_BY_WORDS: ReadonlyMap<string, ColumnField> = new Map(
  (Object.entries(SYNONYMS) as [ColumnField, readonly string[]][])
    .flatMap(([field, forms]) =>
      [...forms, ...(FURTHER_HEADINGS[field]?.split(', ') ?? [])].map((form): [string, ColumnField] => [
        headerLabel([form]).words,
        field,
      ]),
    )
    .reverse(), // the first field of the table wins where two share a heading
);
const HEADING_WORDS: ReadonlySet<string> = new Set(
  [...FIELD_BY_WORDS.keys()].flatMap((form) => form.split(' ')),
);
const isHeadingWord = (word: string): boolean => HEADING_WORDS.has(word);
const labelOf = (parts: readonly string[]) => headerLabel(parts, isHeadingWord);

/** Words that say nothing more: "Nama Ketua Koperasi", "Alamat Lengkap Kantor". */
const FILLERS =
  /\b(?:nama|koperasi|lengkap|kantor|data|saat|ini|sekarang|terakhir|terbaru|sesuai|akta|resmi|pengurus|yang|dan|dari|per|domisili|lokasi|asal|tempat|tahun buku|tahun)\b/g;
const withoutFillers = (words: string): string => words.replace(FILLERS, ' ').replace(/\s+/g, ' ').trim();

/** Headings by what is left of them without fillers; one that two fields share is left out. */
const FIELD_BY_CORE: ReadonlyMap<string, ColumnField | null> = [...FIELD_BY_WORDS].reduce(
  (byCore, [words, field]) => {
    const core = withoutFillers(words);
    // "Keadaan" alone is the state of a cooperative and not the day of the figures.
    if (field === 'bookYear' || core === '') return byCore;
    const rival = byCore.get(core);
    return byCore.set(core, rival === undefined || rival === field ? field : null);
  },
  new Map<string, ColumnField | null>(),
);

/** "Anggota Pasif", "Modal Luar Negeri" are other figures than those without the word behind. */
const isFigure = (field: ColumnField): boolean =>
  Object.hasOwn(OTHER_HEADINGS, field) && field !== 'rowNumber' && field !== 'regencyName';

/** One word that is a heading even with strange words behind it. */
const STRONG_WORDS: ReadonlySet<string> = new Set(['alamat', 'npwp', 'nib']);
const LONGEST_TRAIL = 4;

/** "Nomor Badan Hukum Pengesahan Kemenkumham": a heading, and behind it words that occur in no other heading. */
function headingBefore(words: string): ColumnField | undefined {
  const parts = words.split(' ');
  for (let trail = 1; trail <= Math.min(LONGEST_TRAIL, parts.length - 1); trail += 1) {
    const head = parts.slice(0, -trail);
    const rest = withoutFillers(parts.slice(-trail).join(' ')).split(' ');
    if (rest.some((word) => word !== '' && isHeadingWord(word))) return undefined;
    const field = FIELD_BY_WORDS.get(head.join(' '));
    if (field !== undefined && !isFigure(field) && (head.length > 1 || STRONG_WORDS.has(head[0] ?? '')))
      return field;
  }
  return undefined;
}

const PHONE_TRAIL = / (?:dan )?(?:nomor )?telepon$/;

/** "KETUA / NO. HP": a person's column whose telephone numbers `partPhones` takes out of its cells. */
function personBeforePhone(words: string): ColumnField | undefined {
  if (!PHONE_TRAIL.test(words)) return undefined;
  const person = words.replace(PHONE_TRAIL, '');
  const field = FIELD_BY_WORDS.get(person) ?? FIELD_BY_CORE.get(withoutFillers(person)) ?? undefined;
  const isPerson = SHEET_FIELDS.some((one) => one === field && describeField(one).kind === 'person');
  return isPerson ? field : undefined;
}

/** "Nama Koperasi (sesuai Badan Hukum)": what stands in brackets only explains. */
const withoutBrackets = (text: string): string => text.replace(/\([^()]*\)/g, ' ');

/** What a heading means: as it stands, without what only explains it, without fillers, or by its first words. */
function fieldOfPath(path: readonly string[]): ColumnField | undefined {
  const { words } = labelOf(path);
  const plain = labelOf(path.map(withoutBrackets)).words;
  return (
    FIELD_BY_WORDS.get(words) ??
    FIELD_BY_WORDS.get(plain) ??
    FIELD_BY_CORE.get(withoutFillers(plain)) ??
    headingBefore(plain) ??
    personBeforePhone(plain)
  );
}

const RAT_WORDS =
  /^(?:(?:tanggal|pelaksanaan|data|laporan|sudah|bulan) )*(?:rat|rapat anggota tahunan|rapat anggota)?(?: (?:tanggal|pelaksanaan|rat))*$/;
/** "Tanggal Lapor TB 2024", "RAT 2024 / Tanggal Laporan": the day the report reached the office. */
const REPORT_WORDS =
  /^(?=.*\b(?:lapor|pelaporan|dilaporkan|tanggal laporan|penyampaian|diterima)\b)(?:(?:tanggal|rat|rapat|anggota|tahunan|lapor|laporan|pelaporan|dilaporkan|penyampaian|diterima|masuk|ke|dinas|tahun|buku) ?)+$/;

function ratMeaning(parts: readonly string[]): ColumnMeaning | null {
  const { words, year, namesBookYear } = labelOf(parts);
  if (year === null) return null;
  if (REPORT_WORDS.test(words)) return { field: 'ratReported', bookYear: year, scale: 1 };
  const isRat = RAT_WORDS.test(words) && (namesBookYear || /\brat\b|rapat anggota/.test(words));
  return isRat ? { field: 'rat', bookYear: year, scale: 1 } : null;
}

/** "No & Tgl Badan Hukum" over "Nomor" and "Tgl": the lower heading says which of the two stands in its column. */
function apart(parts: readonly string[]): readonly string[] {
  const [top = '', ...below] = parts;
  const lower = labelOf(below.slice(-1)).words;
  if (below.length === 0 || (lower !== 'nomor' && lower !== 'tanggal')) return parts;
  const { words } = labelOf([top]);
  const subject = words.replace(/^(?:nomor(?: dan)? tanggal|tanggal(?: dan)? nomor) /, '');
  return subject === words ? parts : [subject, ...below];
}

/**
 * What the headings above one column mean, from the top heading down; null where nothing is known. The whole path is
 * tried first ("Badan Hukum / Nomor"), then its lower end ("Alamat / Kecamatan").
 */
export function columnMeaning(typed: readonly string[]): ColumnMeaning | null {
  const parts = apart(typed);
  const { scale, year, isUnitDoubtful } = labelOf(parts);
  for (let from = 0; from < parts.length; from += 1) {
    const path = parts.slice(from);
    const rat = ratMeaning(path);
    if (rat !== null) return rat;
    const { words } = labelOf(path);
    const field = fieldOfPath(path);
    const isStatusMark = path.length > 1 && words === 'status aktif';
    if (isStatusMark) return { field: 'statusActiveMark', bookYear: null, scale: 1 };
    // "Nomor" under an unknown heading is some other number.
    if (field !== undefined && !(field === 'rowNumber' && from > 0))
      return { field, bookYear: year, scale, isUnitDoubtful };
  }
  return null;
}

/** In a sheet about RAT a column headed by a book year alone ("TB 2023", "2023") holds the day of its RAT. */
export function ratColumnMeaning(parts: readonly string[]): ColumnMeaning | null {
  const known = columnMeaning(parts);
  // "Tanggal RAT" of a list about the RAT is that of the list's own book year, which its title names.
  if (known?.field === 'lastRatOn') return { field: 'rat', bookYear: null, scale: 1 };
  if (known !== null) return known;
  const { words, year } = labelOf(parts.slice(-1));
  if (year === null && REPORT_WORDS.test(words)) return { field: 'ratReported', bookYear: null, scale: 1 };
  return year !== null && /^(?:tanggal)?$/.test(words) ? { field: 'rat', bookYear: year, scale: 1 } : null;
}

/** Whether a text is a heading word for word, and not only begins like one. */
export const isKnownHeading = (text: string): boolean => FIELD_BY_WORDS.has(labelOf([text]).words);

/** The name a mapping calls a column by: the field, with the book year where it holds one year's: "rat:2024". */
export function meaningKey({ field, bookYear, isFurtherYear = false }: ColumnMeaning): string {
  return (field === 'rat' || field === 'ratReported' || isFurtherYear) && bookYear !== null
    ? `${field}:${String(bookYear)}`
    : field;
}

/** The meaning that a mapping's name stands for, under the column's own heading; null for a name nobody knows. */
export function meaningOfKey(key: string, header: readonly string[]): ColumnMeaning | null {
  const { year, scale, isUnitDoubtful } = labelOf(header);
  const rat = /^(rat|ratReported):(\d{4})$/.exec(key);
  if (rat) {
    const bookYear = Number(rat[2]);
    if (!isBookYear(bookYear)) return null;
    return { field: rat[1] === 'rat' ? 'rat' : 'ratReported', bookYear, scale: 1 };
  }
  const figure = /^(\w+):(\d{4})$/.exec(key);
  if (figure) {
    const [field, bookYear] = [COLUMN_FIELDS.find((one) => one === figure[1]), Number(figure[2])];
    if (field === undefined || !isYearColumn(field) || !isBookYear(bookYear)) return null;
    return { field, bookYear, scale, isUnitDoubtful, isFurtherYear: true };
  }
  if (key === 'rat' || key === 'ratReported') return { field: key, bookYear: year, scale: 1 };
  const field = COLUMN_FIELDS.find((one) => one === key);
  return field === undefined ? null : { field, bookYear: year, scale, isUnitDoubtful };
}
