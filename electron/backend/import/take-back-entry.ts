import type { KnownEntry, RegisterEntry } from '#db/queries/cooperative/register-entry.ts';
import { laterThan } from '../base/later-than.ts';
import { differingFields, keepFields } from './entry-field.ts';
import { entryOnly } from './merge-entry.ts';

/** What one import did to one cooperative. */
export interface StoredImportChange {
  /** Null: the import created it. */
  readonly before: { readonly updatedAt: string; readonly entry: RegisterEntry } | null;
  readonly after: RegisterEntry;
}

/** A cooperative with the fields of the import as they were before it. */
export interface RestoredEntry {
  readonly current: KnownEntry;
  readonly updatedAt: string;
  readonly entry: RegisterEntry;
}

export interface TakenBack {
  /** What was done since and stands on the import, as part of a sentence. */
  readonly laterWork?: string;
  readonly restored?: RestoredEntry;
}

/**
 * What one cooperative becomes without an import. A field that it changed goes back unless somebody changed it again;
 * one that it left alone keeps what stands there now. A cooperative that it created goes, and with it every edit.
 * @param at ISO instant of the undoing
 */
export function takeBack(
  current: KnownEntry | undefined,
  { before, after }: StoredImportChange,
  at: string,
): TakenBack {
  if (!current) return { laterWork: 'salah satu koperasinya sudah tidak ada di register' };
  if (current.mergedInto !== null) {
    return { laterWork: `"${current.name}" sudah digabungkan dengan koperasi lain` };
  }
  const present = entryOnly(current);
  const edited = differingFields(after, present);
  if (before === null) {
    return edited.length === 0
      ? {}
      : { laterWork: `${labelsOf(edited)} pada "${current.name}" diubah sesudah impor itu` };
  }
  const own = differingFields(before.entry, after);
  const names = new Set(own.flatMap(({ field }) => [field, ...standingOn(field)]));
  const blocking = edited.filter(
    ({ field, value }) => names.has(field) && value(present) !== value(before.entry),
  );
  if (blocking.length > 0) {
    return { laterWork: `${labelsOf(blocking)} pada "${current.name}" diubah lagi sesudah impor itu` };
  }
  const entry = keepFields(present, before.entry, (field) => own.some((one) => one.field === field));
  const updatedAt = edited.length === 0 ? before.updatedAt : laterThan(current.updatedAt, at);
  return { restored: { current, updatedAt, entry } };
}

/** A report is of its meeting: without the day of the meeting it would be lost. */
const standingOn = (field: string): readonly string[] =>
  field.startsWith('rat:') ? [field.replace('rat:', 'ratReported:')] : [];

const labelsOf = (fields: readonly { readonly label: string }[]): string =>
  fields.map(({ label }) => label).join(', ');
