import { NIB_LABELS } from './activity.ts';
import type { NibBasis } from './activity.ts';

/** Lists of participants as offices keep them in spreadsheets: what their headings and cells mean, pasted or out of a file. */

const NIB_WORDS: Readonly<Record<string, NibBasis>> = {
  ...Object.fromEntries(
    (Object.keys(NIB_LABELS) as NibBasis[]).map((basis) => [NIB_LABELS[basis].toLowerCase(), basis]),
  ),
  ya: 'own',
  calon: 'candidate',
  tidak: 'none',
};

const SEX_WORDS: Readonly<Record<string, 'L' | 'P'>> = {
  l: 'L',
  lk: 'L',
  'laki-laki': 'L',
  pria: 'L',
  p: 'P',
  pr: 'P',
  perempuan: 'P',
  wanita: 'P',
};

/** What a column says, in the order in which it is read where no heading names it. */
const USUAL = ['name', 'nikKtp', 'sex', 'business', 'role', 'nib', 'origin', 'pre', 'post'] as const;
export type ParticipantColumn = (typeof USUAL)[number] | 'category' | 'number';

/**
 * What headings look like by their small letters alone, without spaces and signs; the first that fits names the column:
 * "Nama koperasi" is not the name of a person, and "Nama kegiatan" heads no list of people.
 */
export const PARTICIPANT_HEADINGS: Readonly<Record<ParticipantColumn, RegExp>> = {
  business: /koperasi|usaha|umkm|lembaga|instansi/,
  category: /kategori/,
  origin: /kabupaten|^kab(kota)?$|kabkota|^kota$|daerah|^asal|asal(kab)?$/,
  nikKtp: /^(no|nomor)?nik(?!ah)|ktp/,
  nib: /^(no|nomor)?nib|nib$/,
  sex: /^lp$|kelamin|^jk$/,
  role: /jabatan/,
  pre: /(^|nilai|skor|hasil)pr[ae](tes|test|nilai|$)/,
  post: /pasca|(^|nilai|skor|hasil)post(es|test|nilai|$)/,
  name: /^nama(?!kegiatan|pelatihan|bimtek|angkatan|narasumber|penyelenggara|tempat)/,
  number: /^(no|nomor)(urut)?$/,
};
const HEADING_COUNT = 2;
const COLUMN_NAMES = Object.keys(PARTICIPANT_HEADINGS) as readonly ParticipantColumn[];

function headingOf(cell: string): ParticipantColumn | undefined {
  const letters = cell.toLowerCase().replaceAll(/[^a-z]/g, '');
  return COLUMN_NAMES.find((column) => PARTICIPANT_HEADINGS[column].test(letters));
}

/** The columns that headings name; one that stands twice names its first column only, so that the second is told. */
export function namedColumns(headings: readonly string[]): readonly (ParticipantColumn | undefined)[] {
  const named = headings.map(headingOf);
  return named.map((column, at) => (named.indexOf(column) === at ? column : undefined));
}

/** A row of headings says "Nama" where the names stand; below the first row it names another column beside it too. */
export function isHeadings(row: readonly string[], at: number): boolean {
  const named = new Set(row.map(headingOf).filter((one) => one !== undefined));
  return named.has('name') && (at === 0 || named.size >= HEADING_COUNT);
}

/** A list may begin with its numbers: a first column of nothing but digits and dots. */
function isNumbered(rows: readonly (readonly string[])[]): boolean {
  const body = rows.filter((row, at) => !isHeadings(row, at));
  return body.length > 0 && body.every((row) => /^\d{1,4}\.?$/.test((row[0] ?? '').trim()));
}

/** The columns of pasted rows: by their headings; behind these, or without any, in the usual order. */
export function columnsOf(rows: readonly (readonly string[])[]): readonly (ParticipantColumn | undefined)[] {
  const usual: readonly ParticipantColumn[] = isNumbered(rows) ? ['number', ...USUAL] : USUAL;
  const named = namedColumns(rows.find(isHeadings) ?? []);
  const behind = usual.slice(named.length).map((column) => (named.includes(column) ? undefined : column));
  return [...named, ...behind];
}

/** A kabupaten or kota that participants may come from. */
export interface Origin {
  readonly code: string;
  readonly name: string;
}

const isEmpty = (cell: string): boolean => cell === '' || cell === '-';
const plainName = (name: string): string => name.toLowerCase().replace(/^(kabupaten|kab\.?|kota)\s+/, '');

/** By code, by the whole name, or by the short one that only one of them bears. */
function originOf(cell: string, origins: readonly Origin[]): string | undefined {
  const lower = cell.toLowerCase().replace(/^kab\.?\s+/, 'kabupaten ');
  const whole = origins.find(({ code, name }) => code === cell || name.toLowerCase() === lower);
  if (whole) return whole.code;
  const short = origins.filter(({ name }) => plainName(name) === plainName(cell));
  return short.length === 1 ? short[0]?.code : undefined;
}

const MOST_SCORE = 100;
const scoreOf = (cell: string): number | undefined =>
  /^\d{1,3}$/.test(cell) && Number(cell) <= MOST_SCORE ? Number(cell) : undefined;

/** What a row says of its participant; of what it does not say nothing is assumed. */
export interface ListedParticipant {
  readonly name: string;
  readonly nikKtp: string;
  readonly sex: 'L' | 'P' | null;
  readonly business: string;
  readonly role: string;
  readonly nibBasis: NibBasis;
  readonly originCode: string;
  readonly category: string;
  readonly preScore: number | null;
  readonly postScore: number | null;
}

export interface ReadRow {
  /** Undefined where no name stands. */
  readonly participant: ListedParticipant | undefined;
  /** Cells whose words mean nothing here, so that they would be lost unseen. */
  readonly unread: readonly string[];
  /** An origin that is not known: who comes from elsewhere must not be counted as one's own. */
  readonly strange: string | undefined;
}

/** One row of a list by its columns. */
export function readParticipantRow(
  row: readonly string[],
  columns: readonly (ParticipantColumn | undefined)[],
  origins: readonly Origin[],
): ReadRow {
  const cells = row.map((cell) => cell.trim());
  const cellOf = (column: ParticipantColumn): string => {
    const at = columns.indexOf(column);
    const cell = at === -1 ? '' : (cells[at] ?? '');
    return column !== 'name' && isEmpty(cell) ? '' : cell;
  };
  const name = cellOf('name');
  const read = {
    sex: SEX_WORDS[cellOf('sex').toLowerCase()],
    nib: NIB_WORDS[cellOf('nib').toLowerCase()],
    pre: scoreOf(cellOf('pre')),
    post: scoreOf(cellOf('post')),
  };
  const isLost = (at: number): boolean => {
    const column = columns[at];
    if (column === undefined || name === '') return column !== 'number';
    return column in read && read[column as keyof typeof read] === undefined;
  };
  const unread = cells.filter((cell, at) => !isEmpty(cell) && isLost(at));
  if (name === '') return { participant: undefined, unread, strange: undefined };
  const origin = cellOf('origin');
  const originCode = originOf(origin, origins);
  const participant = {
    name,
    nikKtp: cellOf('nikKtp').replace(/^'/, ''),
    sex: read.sex ?? null,
    business: cellOf('business'),
    role: cellOf('role'),
    nibBasis: read.nib ?? 'none',
    originCode: originCode ?? '',
    category: cellOf('category'),
    preScore: read.pre ?? null,
    postScore: read.post ?? null,
  };
  return { participant, unread, strange: origin !== '' && originCode === undefined ? origin : undefined };
}
