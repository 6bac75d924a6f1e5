import { sql } from 'kysely';
import type { ReadHandle, WriteHandle } from '../handles.ts';

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

export async function insertFounders(
  db: WriteHandle,
  cooperativeId: string,
  personIds: readonly string[],
): Promise<void> {
  if (personIds.length === 0) return;
  await db
    .insertInto('cooperative_founder')
    .values(
      personIds.map((personId, index) => ({
        cooperative_id: cooperativeId,
        position: index + 1,
        person_id: personId,
      })),
    )
    .execute();
}

/** A founder's places go along when two records of a person become one; where both founded it, one place stays. */
export async function moveFounder(db: WriteHandle, fromId: string, toId: string): Promise<void> {
  await db
    .deleteFrom('cooperative_founder')
    .where('person_id', '=', fromId)
    .where((where) =>
      where(
        'cooperative_id',
        'in',
        where.selectFrom('cooperative_founder').select('cooperative_id').where('person_id', '=', toId),
      ),
    )
    .execute();
  await db
    .updateTable('cooperative_founder')
    .set({ person_id: toId })
    .where('person_id', '=', fromId)
    .execute();
}

/** People who founded a cooperative, in the order of its list. */
export async function listFounders(
  db: ReadHandle,
  cooperativeId: string,
): Promise<readonly { readonly personId: string; readonly name: string; readonly nikKtp: string }[]> {
  return db
    .selectFrom('cooperative_founder')
    .innerJoin('person', 'person.id', 'cooperative_founder.person_id')
    .select(['person.id as personId', 'person.name', 'person.nik_ktp as nikKtp'])
    .where('cooperative_founder.cooperative_id', '=', cooperativeId)
    .orderBy('cooperative_founder.position')
    .execute();
}

/** Takes away what only the move brought: roles, founders, papers, and people nobody else refers to. */
export async function deleteMoved(db: WriteHandle, cooperativeId: string, movedAt: string): Promise<void> {
  await db.deleteFrom('cooperative_role').where('cooperative_id', '=', cooperativeId).execute();
  await db.deleteFrom('cooperative_founder').where('cooperative_id', '=', cooperativeId).execute();
  await db.deleteFrom('cooperative_document').where('cooperative_id', '=', cooperativeId).execute();
  await sql`DELETE FROM person WHERE created_at = ${movedAt}
    AND NOT EXISTS (SELECT 1 FROM cooperative_role WHERE cooperative_role.person_id = person.id)
    AND NOT EXISTS (SELECT 1 FROM cooperative_founder WHERE cooperative_founder.person_id = person.id)`.execute(
    db,
  );
}
