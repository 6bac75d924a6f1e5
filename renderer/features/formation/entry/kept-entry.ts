import { newEntry, type FormationEntry } from './formation-entry.ts';

/** Under which the editor keeps what is typed and not saved; the backend uses the same words. */
export const formationDraftSubject = (id: string | null): string => `formation:${id ?? 'new'}`;

const EMPTY = newEntry(undefined);

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value);

/** Where nothing is chosen yet the field is null, later a text. */
const NULLABLE: ReadonlySet<string> = new Set(['districtCode', 'regionCode']);

/** The entry in a kept text; null when it was written by another version of the form. */
export function readKeptEntry(text: string): FormationEntry | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const kept = value as Readonly<Record<string, unknown>>;
  const fits = Object.entries(EMPTY).every(([field, empty]) =>
    NULLABLE.has(field)
      ? kept[field] === null || typeof kept[field] === 'string'
      : kindOf(kept[field]) === kindOf(empty),
  );
  return fits ? (value as FormationEntry) : null;
}
