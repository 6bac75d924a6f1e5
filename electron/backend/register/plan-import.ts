import type { KnownEntry, RegisterEntry } from '#db/queries/register-entry.ts';
import { normaliseCooperativeName, normaliseLegalEntityNumber } from '#rules/cooperative-name.ts';
import { isAccepted } from '#rules/reason.ts';
import type { Reason } from '#rules/reason.ts';
import { entryOnly } from './merge-entry.ts';

/** One row of the file, judged and compared with the register. */
export interface PlannedRow {
  readonly row: number;
  readonly name: string;
  readonly reasons: readonly Reason[];
  readonly outcome: 'created' | 'changed' | 'unchanged' | 'refused';
  readonly known: KnownEntry | undefined;
  /** What the register will say; undefined for a refused row. */
  readonly entry: RegisterEntry | undefined;
}

/** A row as read from the file, with what finds its cooperative and how it changes what is known. */
export interface ReadEntryRow {
  readonly row: number;
  readonly name: string | null;
  readonly nikKoperasi: string | null;
  readonly legalEntityNumber: string | null;
  readonly districtCode: string | null;
  readonly reasons: readonly Reason[];
  readonly mayCreate: boolean;
  merge(known: RegisterEntry | undefined): {
    readonly entry: RegisterEntry;
    readonly reasons: readonly Reason[];
  };
}

type Finder = (row: ReadEntryRow) => KnownEntry | undefined;

/** Finds a cooperative by legal-entity number, then NIK Koperasi, then normalised name within its kecamatan. */
function createFinder(register: readonly KnownEntry[]): Finder {
  const byNumber = new Map<string, KnownEntry>();
  const byNik = new Map<string, KnownEntry>();
  const byPlace = new Map<string, KnownEntry>();
  const byName = new Map<string, KnownEntry | null>();
  for (const known of register) {
    if (known.legalEntityKey !== '' && !byNumber.has(known.legalEntityKey))
      byNumber.set(known.legalEntityKey, known);
    if (known.nikKoperasi !== '' && !byNik.has(known.nikKoperasi)) byNik.set(known.nikKoperasi, known);
    byPlace.set(`${known.districtCode ?? ''}|${known.nameKey}`, known);
    byName.set(known.nameKey, byName.has(known.nameKey) ? null : known);
  }
  return (row) => {
    const nameKey = normaliseCooperativeName(row.name ?? '');
    return (
      byNumber.get(normaliseLegalEntityNumber(row.legalEntityNumber ?? '')) ??
      byNik.get(row.nikKoperasi ?? '') ??
      byPlace.get(`${row.districtCode ?? ''}|${nameKey}`) ??
      // Without a kecamatan only a name that occurs once can be meant.
      (row.districtCode === null ? (byName.get(nameKey) ?? undefined) : undefined)
    );
  };
}

/** Compares every row with the register: what is new, what changes, what stays, what is refused and why. */
export function planImport(
  rows: readonly ReadEntryRow[],
  register: readonly KnownEntry[],
): readonly PlannedRow[] {
  const find = createFinder(register);
  const claimed = new Map<string, number>();
  return rows.map((read) => planRow(read, find, claimed));
}

function planRow(read: ReadEntryRow, find: Finder, claimed: Map<string, number>): PlannedRow {
  const { row } = read;
  const name = read.name ?? '';
  const refused = (reasons: readonly Reason[]): PlannedRow => ({
    row,
    name,
    reasons,
    outcome: 'refused',
    known: undefined,
    entry: undefined,
  });
  if (!isAccepted(read.reasons)) return refused(read.reasons);
  const known = find(read);
  if (!known && !read.mayCreate) return refused([...read.reasons, notInRegister(name)]);
  if (known) {
    const earlier = claimed.get(known.id);
    if (earlier !== undefined) return refused([...read.reasons, claimedTwice(known.name, earlier)]);
    claimed.set(known.id, row);
  }
  const merged = read.merge(known);
  const reasons = [...read.reasons, ...merged.reasons];
  if (!known) return { row, name, reasons, outcome: 'created', known, entry: merged.entry };
  const isSame = JSON.stringify(entryOnly(known)) === JSON.stringify(entryOnly(merged.entry));
  return {
    row,
    name,
    reasons: isSame ? reasons : [...reasons, updates(known.name)],
    outcome: isSame ? 'unchanged' : 'changed',
    known,
    entry: merged.entry,
  };
}

function updates(name: string): Reason {
  return {
    code: 'GANDA_DI_REGISTER',
    level: 'info',
    message: `Sudah ada di register sebagai "${name}"; baris ini memperbaruinya.`,
  };
}

function claimedTwice(name: string, earlier: number): Reason {
  return {
    code: 'GANDA_DALAM_BERKAS',
    level: 'refuse',
    message: `Menunjuk koperasi yang sama di register ("${name}") dengan baris ${earlier}. Sisakan satu baris.`,
    value: String(earlier),
  };
}

function notInRegister(name: string): Reason {
  return {
    code: 'KOPERASI_TIDAK_DITEMUKAN',
    level: 'refuse',
    message: `Koperasi "${name}" tidak ditemukan di register. Periksa nama atau nomor badan hukumnya, atau impor registernya lebih dahulu.`,
  };
}
