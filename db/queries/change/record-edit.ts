import { z } from 'zod';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { readStored } from '../../read-stored.ts';

/** A field of a record as a form names it and as people call it. */
export interface EditedField {
  readonly name: string;
  readonly label: string;
}

const editedFields = z.array(z.object({ name: z.string(), label: z.string() }));

/** One saved change of a record outside the register of cooperatives. */
export interface RecordEdit {
  /** ISO instant. */
  readonly at: string;
  readonly who: string;
  readonly fields: readonly EditedField[];
}

/** The changes of a record after an instant, oldest first; null: all of them. */
export async function listRecordEdits(
  db: ReadHandle,
  subject: string,
  after: string | null,
): Promise<readonly RecordEdit[]> {
  const rows = await db
    .selectFrom('record_edit')
    .selectAll()
    .where('subject', '=', subject)
    .$if(after !== null, (query) => query.where('at', '>', after ?? ''))
    .orderBy('at')
    .execute();
  return rows.map(({ at, who, fields_json }) => ({
    at,
    who,
    fields: readStored(editedFields, fields_json, `riwayat ubahan ${subject}`),
  }));
}

/** When each record whose subject begins so was last saved, by subject; a record never saved is not in it. */
export async function lastEditsOf(db: ReadHandle, opening: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('record_edit')
    .select((select) => ['subject', select.fn.max<string>('at').as('last')])
    .where('subject', '>=', opening)
    .where('subject', '<', `${opening}\u{10FFFF}`)
    .groupBy('subject')
    .execute();
  return new Map(rows.map(({ subject, last }) => [subject, last]));
}

/** Null when it was never saved. */
export async function lastEditOf(db: ReadHandle, subject: string): Promise<string | null> {
  const row = await db
    .selectFrom('record_edit')
    .select((select) => select.fn.max<string | null>('at').as('last'))
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row?.last ?? null;
}

export async function insertRecordEdit(
  db: WriteHandle,
  subject: string,
  { at, who, fields }: RecordEdit,
): Promise<void> {
  await db
    .insertInto('record_edit')
    .values({ subject, at, who, fields_json: JSON.stringify(fields) })
    .execute();
}
