import { z } from 'zod';
import { isPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { DatabaseError } from './database-error.ts';

/**
 * Data that the program once stored as JSON, looked at before it is used: a row written by another version, or altered
 * behind the program, is refused by name instead of printed wrong or failing somewhere else.
 *
 * @param what names the data in the refusal, "berkas usul pembubaran"
 * @throws DatabaseError STORED_DATA_UNREADABLE naming where the shape differs
 */
export function readStored<Value>(shape: z.ZodType<Value>, text: string, what: string): Value {
  return checkStored(shape, parseStored(text, what), what);
}

/** @throws DatabaseError STORED_DATA_UNREADABLE when the text is no JSON */
export function parseStored(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unreadable(what, 'isinya bukan JSON yang utuh', error);
  }
}

/** @throws DatabaseError STORED_DATA_UNREADABLE naming where the shape differs */
export function checkStored<Value>(shape: z.ZodType<Value>, value: unknown, what: string): Value {
  const read = shape.safeParse(value);
  if (read.success) return read.data;
  const place = read.error.issues[0]?.path.join('.') ?? '';
  throw unreadable(what, place === '' ? 'bentuknya lain' : `bentuk ${place} lain`, read.error);
}

export function unreadable(apa: string, sebab: string, cause?: unknown): DatabaseError {
  return new DatabaseError('STORED_DATA_UNREADABLE', { apa, sebab }, { cause });
}

/** A day inside stored JSON. */
export const storedDate = z.custom<PlainDate>((value) => typeof value === 'string' && isPlainDate(value));
