import { REGISTER_FIELDS, type RegisterField } from '#rules/cooperative/register-field.ts';
import type { Rows } from '../../../../parts/grid/grid-place.ts';

/** Typed and not saved: texts by field, and the grid of figures when it differs. */
export interface RecordDraft {
  readonly fields: Readonly<Partial<Record<RegisterField, string>>>;
  readonly figures: Rows | null;
}

/** One draft for every record, and one for the new record being written. */
export function draftSubject(id: string | null): string {
  return `cooperative:${id ?? 'new'}`;
}

/** The text a draft is kept as: the typed texts by field, which `cooperative.get` reads too, and the grid beside them. */
export function draftContent({ fields, figures }: RecordDraft): string {
  return JSON.stringify(figures === null ? fields : { ...fields, figures });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function readRows(value: unknown): Rows | null {
  if (!Array.isArray(value)) return null;
  const rows = value.filter(
    (row): row is string[] => Array.isArray(row) && row.every((cell) => typeof cell === 'string'),
  );
  return rows.length === value.length ? rows : null;
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}

/** The draft in a kept text; null when it holds nothing that can be offered. */
export function readDraft(content: string): RecordDraft | null {
  const typed = parsed(content);
  if (!isObject(typed)) return null;
  const fields = Object.fromEntries(
    REGISTER_FIELDS.flatMap((field) => {
      const text = typed[field];
      return typeof text === 'string' ? [[field, text] as const] : [];
    }),
  );
  const figures = readRows(typed['figures']);
  return Object.keys(fields).length === 0 && figures === null ? null : { fields, figures };
}
