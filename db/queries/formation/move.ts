import { sql } from 'kysely';
import type { ReadHandle, WriteHandle } from '../../handles.ts';

/** The register's record a file became, and since when; null while it is still a file. */
export async function findMove(
  db: ReadHandle,
  formationId: string,
): Promise<{ readonly cooperativeId: string; readonly movedAt: string } | null> {
  const row = await db
    .selectFrom('formation')
    .select(['cooperative_id', 'moved_at'])
    .where('id', '=', formationId)
    .executeTakeFirst();
  if (!row || row.cooperative_id === null || row.moved_at === null) return null;
  return { cooperativeId: row.cooperative_id, movedAt: row.moved_at };
}

export async function markMoved(
  db: WriteHandle,
  formationId: string,
  cooperativeId: string | null,
  at: string | null,
): Promise<void> {
  await db
    .updateTable('formation')
    .set({ cooperative_id: cooperativeId, moved_at: at })
    .where('id', '=', formationId)
    .execute();
}

/** Takes away what only the move brought: roles, founders, papers, and people nobody else refers to. */
export async function deleteMoved(db: WriteHandle, cooperativeId: string, movedAt: string): Promise<void> {
  await db.deleteFrom('cooperative_role').where('cooperative_id', '=', cooperativeId).execute();
  await db.deleteFrom('cooperative_founder').where('cooperative_id', '=', cooperativeId).execute();
  await db.deleteFrom('cooperative_founding_member').where('cooperative_id', '=', cooperativeId).execute();
  await db.deleteFrom('cooperative_document').where('cooperative_id', '=', cooperativeId).execute();
  await sql`DELETE FROM person WHERE created_at = ${movedAt}
    AND NOT EXISTS (SELECT 1 FROM cooperative_role WHERE cooperative_role.person_id = person.id)
    AND NOT EXISTS (SELECT 1 FROM cooperative_founder WHERE cooperative_founder.person_id = person.id)`.execute(
    db,
  );
}
