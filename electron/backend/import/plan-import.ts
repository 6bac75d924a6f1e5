import type { KnownEntry, RegisterEntry } from '#db/queries/cooperative/register-entry.ts';
import { isAccepted } from '#rules/value/reason.ts';
import type { Reason } from '#rules/value/reason.ts';
import { differingFields, keepFields } from './entry-field.ts';
import { createFinder } from './find-known.ts';
import type { FindKnown, Sought } from './find-known.ts';
import type { KeptChoices } from './kept-choices.ts';
import type { PlannedRow } from './planned-row.ts';

/** A row as read from the file, with what finds its cooperative and how it changes what is known. */
export interface ReadEntryRow extends Sought {
  readonly row: number;
  readonly reasons: readonly Reason[];
  readonly mayCreate: boolean;
  merge(known: RegisterEntry | undefined): {
    readonly entry: RegisterEntry;
    readonly reasons: readonly Reason[];
  };
}

/** Compares every row with the register: what is new, what changes, what stays, what is refused and why. */
export function planImport(
  rows: readonly ReadEntryRow[],
  register: readonly KnownEntry[],
  kept: KeptChoices,
): readonly PlannedRow[] {
  const find = createFinder(register);
  const claimed = new Map<string, number>();
  return rows.map((read) => planRow(read, find, claimed, kept));
}

function planRow(
  read: ReadEntryRow,
  find: FindKnown,
  claimed: Map<string, number>,
  kept: KeptChoices,
): PlannedRow {
  const { row } = read;
  const name = read.name ?? '';
  const refused = (reasons: readonly Reason[]): PlannedRow => ({
    row,
    name,
    reasons,
    outcome: 'refused',
    known: undefined,
    entry: undefined,
    proposed: undefined,
    differing: [],
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
  const proposed = merged.entry;
  if (!known)
    return { row, name, reasons, outcome: 'created', known, entry: proposed, proposed, differing: [] };
  const differing = differingFields(known, proposed);
  const entry = kept.isNothing ? proposed : keepFields(proposed, known, (field) => kept.isKept(row, field));
  const isSame = (kept.isNothing ? differing : differingFields(known, entry)).length === 0;
  return {
    row,
    name,
    reasons: isSame ? reasons : [...reasons, updates(known.name)],
    outcome: isSame ? 'unchanged' : 'changed',
    known,
    entry,
    proposed,
    differing,
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
