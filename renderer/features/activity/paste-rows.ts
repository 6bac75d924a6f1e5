import type { NewParticipant } from '#contract/activity/facts.ts';
import type { NibBasis } from '#rules/activity/activity.ts';
import { parseBlock } from '../../parts/grid/clipboard-text.ts';

const NIB_WORDS: Readonly<Record<string, NibBasis>> = {
  sendiri: 'own',
  ya: 'own',
  koperasi: 'cooperative',
  'calon wirausaha': 'candidate',
  calon: 'candidate',
  tidak: 'none',
  'tanpa nib': 'none',
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

/** What a pasted column says, in the order in which it is read where no heading names it. */
const COLUMNS = ['name', 'nikKtp', 'sex', 'business', 'role', 'nib', 'origin', 'pre', 'post'] as const;
type Column = (typeof COLUMNS)[number] | 'number';

/** What headings say; the first that fits names the column: "Nama koperasi" is not the name of a person. */
const HEADINGS: readonly (readonly [Column, RegExp])[] = [
  ['business', /koperasi|usaha|umkm|lembaga|instansi/i],
  ['origin', /kabupaten|\bkab\b|\bkota\b|daerah|\basal\b/i],
  ['nikKtp', /\bnik\b|\bktp\b/i],
  ['nib', /\bnib\b/i],
  ['sex', /^l\s*\/\s*p$|kelamin|^jk$/i],
  ['role', /jabatan/i],
  ['pre', /\bpra\b|\bpre/i],
  ['post', /pasca|\bpost/i],
  ['name', /^nama\b/i],
  ['number', /^no\b|nomor/i],
];
const HEADING_COUNT = 2;

const headingOf = (cell: string): Column | undefined =>
  HEADINGS.find(([, words]) => words.test(cell.trim()))?.[0];

/** A row of headings says "Nama" where the names stand; below the first row it names another column beside it too. */
function isHeadings(row: readonly string[], at: number): boolean {
  const named = new Set(row.map(headingOf).filter((one) => one !== undefined));
  return named.has('name') && (at === 0 || named.size >= HEADING_COUNT);
}

/** A list may begin with its numbers: a first column of nothing but digits and dots. */
function isNumbered(rows: readonly (readonly string[])[]): boolean {
  const body = rows.filter((row, at) => !isHeadings(row, at));
  return body.length > 0 && body.every((row) => /^\d{1,4}\.?$/.test((row[0] ?? '').trim()));
}

/** The columns of the rows: by their headings; behind these, or without any, in the usual order. */
function columnsOf(rows: readonly (readonly string[])[]): readonly (Column | undefined)[] {
  const usual: readonly Column[] = isNumbered(rows) ? ['number', ...COLUMNS] : COLUMNS;
  const headings = rows.find(isHeadings) ?? [];
  const named = headings.map((cell) => headingOf(cell));
  // A heading that stands twice names its first column only; what the second holds is told as unread.
  const once = named.map((column, at) => (named.indexOf(column) === at ? column : undefined));
  const behind = usual.slice(once.length).map((column) => (once.includes(column) ? undefined : column));
  return [...once, ...behind];
}

/** A cell whose words mean nothing here, so that they would be lost unseen. */
export interface UnreadCell {
  /** Of what was pasted, from 1. */
  readonly row: number;
  readonly cell: string;
}

export interface PastedParticipants {
  readonly participants: readonly NewParticipant[];
  readonly unread: readonly UnreadCell[];
  /** Origins that are not known here: who comes from elsewhere must not be counted as one's own. */
  readonly strange: readonly UnreadCell[];
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

/** Participants out of pasted rows, by their headings or in the usual order; every cell that says nothing here is named. */
export function readPasted(pasted: string, origins: readonly Origin[]): PastedParticipants {
  const participants: NewParticipant[] = [];
  const unread: UnreadCell[] = [];
  const strange: UnreadCell[] = [];
  const rows = parseBlock(pasted);
  const columns = columnsOf(rows);
  for (const [index, row] of rows.entries()) {
    if (isHeadings(row, index)) continue;
    const cells = row.map((cell) => cell.trim());
    const cellOf = (column: Column): string => {
      const at = columns.indexOf(column);
      const cell = at === -1 ? '' : (cells[at] ?? '');
      return column !== 'name' && isEmpty(cell) ? '' : cell;
    };
    const name = cellOf('name');
    const read = {
      sex: SEX_WORDS[cellOf('sex').toLowerCase()],
      nib: NIB_WORDS[cellOf('nib').toLowerCase()],
      origin: originOf(cellOf('origin'), origins),
      pre: scoreOf(cellOf('pre')),
      post: scoreOf(cellOf('post')),
    };
    const isLost = (at: number): boolean => {
      const column = columns[at];
      if (column === undefined || name === '') return column !== 'number';
      if (column === 'origin') return false;
      return column in read && read[column as keyof typeof read] === undefined;
    };
    const origin = cellOf('origin');
    if (name !== '' && origin !== '' && read.origin === undefined)
      strange.push({ row: index + 1, cell: origin });
    unread.push(
      ...cells.filter((cell, at) => !isEmpty(cell) && isLost(at)).map((cell) => ({ row: index + 1, cell })),
    );
    if (name === '') continue;
    participants.push({
      name,
      nikKtp: cellOf('nikKtp').replace(/^'/, ''),
      sex: read.sex ?? null,
      business: cellOf('business'),
      role: cellOf('role'),
      nibBasis: read.nib ?? 'none',
      originCode: read.origin ?? '',
      preScore: read.pre ?? null,
      postScore: read.post ?? null,
    });
  }
  return { participants, unread, strange };
}
