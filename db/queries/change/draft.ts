import type { ReadHandle, WriteHandle } from '../../handles.ts';

export interface Draft {
  /** As the page wrote it. */
  readonly content: string;
  readonly savedAt: string;
}

export async function findDraft(db: ReadHandle, subject: string): Promise<Draft | undefined> {
  const row = await db
    .selectFrom('record_draft')
    .selectAll()
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row && { content: row.draft_json, savedAt: row.saved_at };
}

export async function writeDraft(db: WriteHandle, subject: string, draft: Draft): Promise<void> {
  const values = { draft_json: draft.content, saved_at: draft.savedAt };
  await db
    .insertInto('record_draft')
    .values({ subject, ...values })
    .onConflict((conflict) => conflict.column('subject').doUpdateSet(values))
    .execute();
}

/** True when there was one. */
export async function deleteDraft(db: WriteHandle, subject: string): Promise<boolean> {
  const result = await db.deleteFrom('record_draft').where('subject', '=', subject).executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Subjects that begin so and have a draft. */
export async function listDraftSubjects(db: ReadHandle, opening: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('record_draft')
    .select('subject')
    .where('subject', 'like', `${opening}%`)
    .execute();
  return new Set(rows.map(({ subject }) => subject));
}
