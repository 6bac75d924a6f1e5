import type { ReadHandle, WriteHandle } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import type { CommandContext } from './context.ts';
import { notFound } from './refusal.ts';
import { saveGuarded } from './saved-record.ts';
import type { ShownField } from './saved-record.ts';

/** What every record of such a book has beside its facts. */
interface Kept {
  readonly updatedAt: string;
  /** Null while it counts. */
  readonly removedAt: string | null;
}

/** A book whose records are written, corrected, and taken out with a reason, never deleted. */
export interface KeptBook<Facts, Record extends Kept> {
  /** "Hari libur": what is not found. */
  readonly what: string;
  /** One record's name for ever, as the guard of saves knows it. */
  readonly subjectOf: (id: string) => string;
  readonly find: (db: ReadHandle, id: string) => Promise<Record | undefined>;
  readonly insert: (
    db: WriteHandle,
    id: string,
    facts: Facts,
    by: { readonly at: string; readonly who: string },
  ) => Promise<void>;
  readonly update: (db: WriteHandle, id: string, facts: Facts, at: string) => Promise<void>;
  readonly mark: (
    db: WriteHandle,
    id: string,
    removed: { readonly reason: string } | null,
    at: string,
  ) => Promise<void>;
  readonly fieldsOf: (record: Record) => readonly ShownField[];
}

interface Saved {
  readonly id: string;
  readonly updatedAt: string;
}

interface Entry<Facts> {
  /** Null: a new record. */
  readonly id: string | null;
  readonly expectedUpdatedAt: string | null;
  readonly facts: Facts;
}

/** @throws AppError NOT_FOUND where there is no such record, or it was taken out */
export async function requireKept<Facts, Record extends Kept>(
  book: KeptBook<Facts, Record>,
  db: ReadHandle,
  id: string,
): Promise<Record> {
  const found = await book.find(db, id);
  if (!found || found.removedAt !== null) throw notFound(book.what);
  return found;
}

/**
 * Writes a new record or corrects one, inside the caller's transaction; the caller has refused what is wrong.
 * @throws AppError NOT_FOUND or RECORD_CHANGED_ELSEWHERE, with nothing written
 */
export async function saveKept<Facts, Record extends Kept>(
  book: KeptBook<Facts, Record>,
  { id, expectedUpdatedAt, facts }: Entry<Facts>,
  context: CommandContext,
): Promise<Saved> {
  const { read, write, now, actor } = context;
  if (id === null) {
    const at = now();
    const newOne = newId();
    await book.insert(write, newOne, facts, { at, who: actor.name });
    return { id: newOne, updatedAt: at };
  }
  const known = await requireKept(book, read, id);
  const record = {
    subject: book.subjectOf(id),
    expectedUpdatedAt,
    updatedAt: known.updatedAt,
    shown: async () => book.fieldsOf(await requireKept(book, read, id)),
  };
  return saveGuarded(context, record, async (at) => {
    await book.update(write, id, facts, at);
    return { id, updatedAt: at };
  });
}

/** @throws AppError NOT_FOUND */
export async function removeKept<Facts, Record extends Kept>(
  book: KeptBook<Facts, Record>,
  { id, reason }: { readonly id: string; readonly reason: string },
  { read, write, now }: CommandContext,
): Promise<Saved> {
  await requireKept(book, read, id);
  const at = now();
  await book.mark(write, id, { reason }, at);
  return { id, updatedAt: at };
}

/**
 * @param mayReturn - refuses where something else has taken the record's place meanwhile
 * @throws AppError NOT_FOUND where nothing of this id was taken out
 */
export async function restoreKept<Facts, Record extends Kept>(
  book: KeptBook<Facts, Record>,
  { id }: { readonly id: string },
  { read, write, now }: CommandContext,
  mayReturn?: (record: Record) => Promise<void>,
): Promise<Saved> {
  const found = await book.find(read, id);
  if (!found || found.removedAt === null) throw notFound(`${book.what} yang dihapus`);
  await mayReturn?.(found);
  const at = now();
  await book.mark(write, id, null, at);
  return { id, updatedAt: at };
}
