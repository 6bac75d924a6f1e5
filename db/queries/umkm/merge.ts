import { sql } from 'kysely';
import { z } from 'zod';
import { isAmongWords } from '../../engine/value-list.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { newId } from '../../new-id.ts';
import { readStored } from '../../read-stored.ts';

const ids = z.array(z.string());
/** What went along when two businesses became one; facts stand in the change. */
const moved = z.object({
  products: ids,
  statuses: ids,
  /** Left out in joins of before there were licences. */
  licences: ids.default([]),
  /** Records joined earlier, which point straight to the one that stands. */
  merged: ids,
  /** Of activities, and consultations; a join of before these were kept names none. */
  participants: ids.default([]),
  consultations: ids.default([]),
  /** The change of the kept one; null where nothing of the other was lacking. */
  changeId: z.string().nullable(),
});
export type MovedUmkm = z.infer<typeof moved>;

export interface UmkmMerge {
  readonly id: string;
  readonly keptId: string;
  readonly removedId: string;
  readonly at: string;
  readonly who: string;
  readonly moved: MovedUmkm;
  readonly undoneAt: string | null;
}

export async function findMerge(db: ReadHandle, id: string): Promise<UmkmMerge | undefined> {
  const row = await db.selectFrom('umkm_merge').selectAll().where('id', '=', id).executeTakeFirst();
  return (
    row && {
      id,
      keptId: row.kept_id,
      removedId: row.removed_id,
      at: row.at,
      who: row.who,
      moved: readStored(moved, row.moved_json, 'penggabungan UMKM'),
      undoneAt: row.undone_at,
    }
  );
}

export interface MergeLine {
  readonly id: string;
  readonly keptId: string;
  readonly keptName: string;
  readonly removedId: string;
  readonly removedName: string;
  readonly at: string;
  readonly who: string;
}

/** Joins that stand, the latest first. */
export async function listMerges(db: ReadHandle, limit: number): Promise<readonly MergeLine[]> {
  const rows = await db
    .selectFrom('umkm_merge')
    .innerJoin('umkm as kept', 'kept.id', 'umkm_merge.kept_id')
    .innerJoin('umkm as removed', 'removed.id', 'umkm_merge.removed_id')
    .select(['umkm_merge.id', 'kept_id', 'removed_id', 'umkm_merge.at', 'umkm_merge.who'])
    .select(['kept.name as kept_name', 'removed.name as removed_name'])
    .where('umkm_merge.undone_at', 'is', null)
    .orderBy('umkm_merge.at', 'desc')
    .orderBy('umkm_merge.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    keptId: row.kept_id,
    keptName: row.kept_name,
    removedId: row.removed_id,
    removedName: row.removed_name,
    at: row.at,
    who: row.who,
  }));
}

type Going = Omit<MovedUmkm, 'changeId'>;

/** Lets products, licences, statuses, earlier joins, participants and visitors go along to the other. @returns which ones they were */
export async function movePossessions(
  read: ReadHandle,
  db: WriteHandle,
  fromId: string,
  toId: string,
): Promise<Going> {
  const products = await read.selectFrom('product').select('id').where('umkm_id', '=', fromId).execute();
  const statuses = await read.selectFrom('umkm_status').select('id').where('umkm_id', '=', fromId).execute();
  const licences = await read.selectFrom('licence').select('id').where('umkm_id', '=', fromId).execute();
  const merged = await read.selectFrom('umkm').select('id').where('merged_into', '=', fromId).execute();
  const participants = await read
    .selectFrom('activity_participant')
    .select('id')
    .where('umkm_id', '=', fromId)
    .execute();
  const consultations = await read
    .selectFrom('consultation')
    .select('id')
    .where('umkm_id', '=', fromId)
    .execute();
  const of = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  const going: Going = {
    products: of(products),
    statuses: of(statuses),
    licences: of(licences),
    merged: of(merged),
    participants: of(participants),
    consultations: of(consultations),
  };
  await bringPossessions(db, going, toId);
  return going;
}

/** Gives them to a business, on the way there or back. */
export async function bringPossessions(
  db: WriteHandle,
  { products, statuses, licences, merged, participants, consultations }: Going,
  toId: string,
): Promise<void> {
  const isOne = (known: readonly string[]) => isAmongWords(sql.ref('id'), known);
  await db.updateTable('product').set({ umkm_id: toId }).where(isOne(products)).execute();
  await db.updateTable('umkm_status').set({ umkm_id: toId }).where(isOne(statuses)).execute();
  await db.updateTable('licence').set({ umkm_id: toId }).where(isOne(licences)).execute();
  await db.updateTable('umkm').set({ merged_into: toId }).where(isOne(merged)).execute();
  await db.updateTable('activity_participant').set({ umkm_id: toId }).where(isOne(participants)).execute();
  await db.updateTable('consultation').set({ umkm_id: toId }).where(isOne(consultations)).execute();
}

export async function insertMerge(
  db: WriteHandle,
  { keptId, removedId }: Pick<UmkmMerge, 'keptId' | 'removedId'>,
  going: MovedUmkm,
  { at, who }: { readonly at: string; readonly who: string },
): Promise<string> {
  const id = newId();
  await db
    .insertInto('umkm_merge')
    .values({
      id,
      kept_id: keptId,
      removed_id: removedId,
      at,
      who,
      moved_json: JSON.stringify(going),
      undone_at: null,
    })
    .execute();
  return id;
}

export async function markMergeUndone(db: WriteHandle, id: string, at: string): Promise<void> {
  await db.updateTable('umkm_merge').set({ undone_at: at }).where('id', '=', id).execute();
}
