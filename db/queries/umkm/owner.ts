import type { ReadHandle, WriteHandle } from '../../handles.ts';

/** Cooperatives in which a person holds or held an office, or which the person founded, by name. */
export async function listOwnerCooperatives(db: ReadHandle, personId: string): Promise<readonly string[]> {
  const roles = await db
    .selectFrom('cooperative_role')
    .innerJoin('cooperative', 'cooperative.id', 'cooperative_role.cooperative_id')
    .select(['cooperative.id', 'cooperative.name'])
    .where('cooperative_role.person_id', '=', personId)
    .execute();
  const founded = await db
    .selectFrom('cooperative_founder')
    .innerJoin('cooperative', 'cooperative.id', 'cooperative_founder.cooperative_id')
    .select(['cooperative.id', 'cooperative.name'])
    .where('cooperative_founder.person_id', '=', personId)
    .execute();
  return [...new Map([...roles, ...founded].map(({ id, name }) => [id, name])).values()].toSorted();
}

/** Businesses of one person become another's: two records of the person were joined. */
export async function moveOwnership(db: WriteHandle, fromId: string, toId: string): Promise<void> {
  await db.updateTable('umkm').set({ owner_id: toId }).where('owner_id', '=', fromId).execute();
}
