import { nikDigits } from '#rules/cooperative/identity-number.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { FormationFile } from '#rules/formation/formation.ts';
import type { Rows } from '../../../parts/grid/grid-place.ts';
import { formationText } from '../../../text/formation/formation.ts';

type Founder = FormationFile['founders'][number];
type Officer = FormationFile['officers'][number];
type Row = readonly string[];

const FEMALE = /^(?:p|pr|perempuan|wanita|f)$/i;
const MALE = /^(?:l|lk|laki-laki|laki laki|pria|m)$/i;
const YES = /^(?:ya|y|hadir|v|x|1|✓)$/i;
const NO = /^(?:tidak|t|tdk|tidak hadir|-|0)$/i;

/** "perempuan" -> "P"; what is not understood stays as typed and is marked. */
export function tidySex(text: string): string {
  const typed = text.trim();
  if (FEMALE.test(typed)) return 'P';
  return MALE.test(typed) ? 'L' : typed;
}

/** Without the spaces between groups and the quote by which Excel marks a number as text; its form is judged later. */
export function tidyNik(text: string): string {
  return text.replace(/^\s*'|\s/g, '');
}

export function tidyPresent(text: string): string {
  const typed = text.trim();
  if (YES.test(typed)) return formationText.yes;
  return NO.test(typed) ? formationText.no : typed;
}

export function tidyDate(text: string): string {
  const day = parseTypedDate(text);
  return day ? formatShortDate(day) : text.trim();
}

function sexOf(text: string | undefined): 'L' | 'P' | null {
  return text === 'L' || text === 'P' ? text : null;
}

/** What the office has decided about one founder, by reason; empty where it has not. */
export interface FounderOverrides {
  readonly capacity: Override | null;
  readonly asOnKtp: Override | null;
}
type Override = NonNullable<Founder['capacity']>;
export type OverridesByFounder = Readonly<Record<string, FounderOverrides>>;
export const NO_OVERRIDES: FounderOverrides = { capacity: null, asOnKtp: null };

/** A founder is known by the NIK, else by the name: a corrected NIK is another person and must be judged anew. */
export function founderKey(row: Row): string {
  return nikDigits(row[1] ?? '') || (row[0] ?? '').trim().toLowerCase();
}

export function overridesOf(founders: readonly Founder[]): OverridesByFounder {
  return Object.fromEntries(
    founders
      .filter(({ capacity, asOnKtp }) => capacity !== null || asOnKtp !== null)
      .map(({ name, nikKtp, capacity, asOnKtp }) => [founderKey([name, nikKtp]), { capacity, asOnKtp }]),
  );
}

/** The rows and what was decided about them, once a founder's masked NIK has been opened. */
export function withNik(
  { founders, overrides }: { readonly founders: Rows; readonly overrides: OverridesByFounder },
  row: number,
  nikKtp: string,
): { readonly founders: Rows; readonly overrides: OverridesByFounder } {
  const before = founders[row] ?? [];
  const after = before.map((cell, column) => (column === 1 ? nikKtp : cell));
  const own = overrides[founderKey(before)];
  return {
    founders: founders.map((cells, at) => (at === row ? after : cells)),
    overrides: own ? { ...overrides, [founderKey(after)]: own } : overrides,
  };
}

const isEntered = (row: Row) => row.some((cell) => cell.trim() !== '');

/** Rows of the grid (name, NIK KTP, birth date, sex, address, present) as the request wants them. */
export function foundersOf(rows: Rows, overrides: OverridesByFounder = {}): Founder[] {
  return rows.filter(isEntered).map((row) => ({
    name: row[0] ?? '',
    nikKtp: tidyNik(row[1] ?? ''),
    bornOn: parseTypedDate(row[2] ?? '') ?? null,
    sex: sexOf(row[3]),
    address: row[4] ?? '',
    isPresent: row[5] === formationText.yes,
    ...(overrides[founderKey(row)] ?? NO_OVERRIDES),
  }));
}

export function rowsOfFounders(founders: readonly Founder[]): Rows {
  return founders.map((founder) => [
    founder.name,
    founder.nikKtp,
    founder.bornOn ? formatShortDate(founder.bornOn) : '',
    founder.sex ?? '',
    founder.address,
    founder.isPresent ? formationText.yes : formationText.no,
  ]);
}

/** Whoever is written down was there, until the clerk says otherwise; a row of nothing else is no founder. */
export function presumePresent(row: Row): Row {
  const others = row.slice(0, 5);
  if (others.every((cell) => cell.trim() === '')) return row.map(() => '');
  return row[5] === '' ? [...others, formationText.yes] : row;
}

/** Which founder of the verdict a row of the grid is; undefined for an empty row. */
export function founderIndexOf(rows: Rows, row: number): number | undefined {
  const cells = rows[row];
  if (!cells || !isEntered(cells)) return undefined;
  return rows.slice(0, row).filter(isEntered).length;
}

/** Rows of the grid (name, position, sex) as officers. */
export function officersOf(rows: Rows): Officer[] {
  return rows
    .filter(isEntered)
    .map((row) => ({ name: row[0] ?? '', position: row[1] ?? '', sex: sexOf(row[2]) }));
}

export function rowsOfOfficers(officers: readonly Officer[]): Rows {
  return officers.map((officer) => [officer.name, officer.position, officer.sex ?? '']);
}
