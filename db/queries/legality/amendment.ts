import { z } from 'zod';
import { DOCUMENT_STATES } from '#rules/formation/formation.ts';
import type { DocumentEntry } from '#rules/formation/formation.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { readStored, storedDate } from '../../read-stored.ts';

/** State of each document of an amendment's checklist, by its code. */
export type AmendmentDocuments = Readonly<Record<string, DocumentEntry>>;

const documents = z.record(
  z.string(),
  z.looseObject({ state: z.enum(DOCUMENT_STATES), on: storedDate.nullable(), note: z.string() }),
);

/** @throws DatabaseError STORED_DATA_UNREADABLE */
export const readAmendmentDocuments = (json: string): AmendmentDocuments =>
  readStored(documents, json, 'daftar periksa perubahan badan hukum');

export async function findAmendmentChecklist(
  db: ReadHandle,
  amendmentId: string,
): Promise<AmendmentDocuments | null> {
  const row = await db
    .selectFrom('amendment_checklist')
    .select('documents_json')
    .where('amendment_id', '=', amendmentId)
    .executeTakeFirst();
  return row ? readAmendmentDocuments(row.documents_json) : null;
}

export async function writeAmendmentChecklist(
  db: WriteHandle,
  amendmentId: string,
  checklist: AmendmentDocuments | null,
  at: string,
): Promise<void> {
  if (checklist === null) {
    await db.deleteFrom('amendment_checklist').where('amendment_id', '=', amendmentId).execute();
    return;
  }
  const values = { documents_json: JSON.stringify(checklist), recorded_at: at };
  await db
    .insertInto('amendment_checklist')
    .values({ amendment_id: amendmentId, ...values })
    .onConflict((conflict) => conflict.column('amendment_id').doUpdateSet(values))
    .execute();
}
