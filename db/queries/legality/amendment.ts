import type { DocumentEntry } from '#rules/formation/formation.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';

/** State of each document of an amendment's checklist, by its code. */
export type AmendmentDocuments = Readonly<Record<string, DocumentEntry>>;

export async function findAmendmentChecklist(
  db: ReadHandle,
  amendmentId: string,
): Promise<AmendmentDocuments | null> {
  const row = await db
    .selectFrom('amendment_checklist')
    .select('documents_json')
    .where('amendment_id', '=', amendmentId)
    .executeTakeFirst();
  return row ? (JSON.parse(row.documents_json) as AmendmentDocuments) : null;
}

export async function writeAmendmentChecklist(
  db: WriteHandle,
  amendmentId: string,
  documents: AmendmentDocuments | null,
  at: string,
): Promise<void> {
  if (documents === null) {
    await db.deleteFrom('amendment_checklist').where('amendment_id', '=', amendmentId).execute();
    return;
  }
  const values = { documents_json: JSON.stringify(documents), recorded_at: at };
  await db
    .insertInto('amendment_checklist')
    .values({ amendment_id: amendmentId, ...values })
    .onConflict((conflict) => conflict.column('amendment_id').doUpdateSet(values))
    .execute();
}
