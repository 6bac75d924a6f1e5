import { sql } from 'kysely';
import { z } from 'zod';
import type { KnownRegionChange } from '#rules/village/region-change.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { readStored } from '../../read-stored.ts';
import type { RegionChangeRow } from '../../schema/office.ts';
import type { Region } from './region.ts';

/** A dated change of the list of regions, as it was recorded. */
export interface RegionChange extends KnownRegionChange {
  readonly id: string;
  readonly basis: string;
  readonly batchId: string | null;
  readonly at: string;
  readonly who: string;
  readonly undoneAt: string | null;
}

const ids = z.array(z.string()) as z.ZodType<readonly string[]>;

function toChange(row: RegionChangeRow): RegionChange {
  return {
    id: row.id,
    kind: row.kind,
    code: row.code,
    newCode: row.new_code,
    oldName: row.old_name,
    newName: row.new_name,
    effectiveOn: toPlainDate(row.effective_on),
    basis: row.basis,
    movedIds: readStored(ids, row.moved_json, 'perubahan wilayah'),
    batchId: row.batch_id,
    at: row.at,
    who: row.who,
    undoneAt: row.undone_at,
  };
}

/** All that were not taken back, the earliest day first; an office has few of them. */
export async function listRegionChanges(db: ReadHandle): Promise<readonly RegionChange[]> {
  const rows = await db
    .selectFrom('region_change')
    .selectAll()
    .where('undone_at', 'is', null)
    .orderBy('effective_on')
    .orderBy('id')
    .execute();
  return rows.map(toChange);
}

/** Also those taken back, of one region or of all, the newest recording first. */
export async function listRecordedRegionChanges(
  db: ReadHandle,
  code: string | null,
): Promise<readonly RegionChange[]> {
  const rows = await db
    .selectFrom('region_change')
    .selectAll()
    .$if(code !== null, (query) =>
      query.where((where) => where.or([where('code', '=', code ?? ''), where('new_code', '=', code)])),
    )
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toChange);
}

export async function findRegionChange(db: ReadHandle, id: string): Promise<RegionChange | undefined> {
  const row = await db.selectFrom('region_change').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toChange(row);
}

/** Whether a change of the register came of a change of a region that still stands. */
export async function isOfRegionChange(db: ReadHandle, batchId: string): Promise<boolean> {
  const row = await db
    .selectFrom('region_change')
    .select('id')
    .where('batch_id', '=', batchId)
    .where('undone_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertRegionChange(db: WriteHandle, change: RegionChange): Promise<void> {
  await db
    .insertInto('region_change')
    .values({
      id: change.id,
      kind: change.kind,
      code: change.code,
      new_code: change.newCode,
      old_name: change.oldName,
      new_name: change.newName,
      effective_on: change.effectiveOn,
      basis: change.basis,
      moved_json: JSON.stringify(change.movedIds),
      batch_id: change.batchId,
      at: change.at,
      who: change.who,
      undone_at: change.undoneAt,
    })
    .execute();
}

export async function markRegionChangeUndone(db: WriteHandle, id: string, at: string): Promise<void> {
  await db.updateTable('region_change').set({ undone_at: at }).where('id', '=', id).execute();
}

export async function renameRegion(db: WriteHandle, code: string, name: string): Promise<void> {
  await db.updateTable('region').set({ name }).where('code', '=', code).execute();
}

/** @param on the first day it no longer exists; null: it does again */
export async function endRegion(db: WriteHandle, code: string, on: PlainDate | null): Promise<void> {
  await db.updateTable('region').set({ until_on: on }).where('code', '=', code).execute();
}

export async function deleteRegion(db: WriteHandle, code: string): Promise<void> {
  await db.deleteFrom('region').where('code', '=', code).execute();
}

/** What the office knows of a village's cooperative, and its files of formation, follow the village to its new code. */
export async function moveVillage(db: WriteHandle, from: string, to: string): Promise<void> {
  await db
    .updateTable('village_programme')
    .set({ village_code: to })
    .where('village_code', '=', from)
    .execute();
  await db
    .updateTable('umkm')
    .set({
      village_code: to,
      district_code: sql<string>`coalesce((SELECT parent_code FROM region WHERE code = ${to}), district_code)`,
    })
    .where('village_code', '=', from)
    .execute();
  await db.updateTable('village_work').set({ village_code: to }).where('village_code', '=', from).execute();
  await db.updateTable('formation').set({ region_code: to }).where('region_code', '=', from).execute();
}

export interface SeatedCooperative {
  readonly id: string;
  readonly name: string;
}

/** Cooperatives whose seat is a village, or lies in a kecamatan, those dissolved too; by name. */
export async function listSeated(
  db: ReadHandle,
  { code, level }: Pick<Region, 'code' | 'level'>,
): Promise<readonly SeatedCooperative[]> {
  return db
    .selectFrom('cooperative')
    .select(['id', 'name'])
    .where(level === 'village' ? 'village_code' : 'district_code', '=', code)
    .where('merged_into', 'is', null)
    .orderBy('name_key')
    .orderBy('id')
    .execute();
}

/** What stands on a code that is to be taken out of the list again; undefined where nothing does. */
export async function findUseOfRegion(db: ReadHandle, code: string): Promise<string | undefined> {
  const seated = await db
    .selectFrom('cooperative')
    .select('name')
    .where('village_code', '=', code)
    .executeTakeFirst();
  if (seated) return `"${seated.name}" tercatat di ${code}`;
  const business = await db
    .selectFrom('umkm')
    .select('name')
    .where('village_code', '=', code)
    .executeTakeFirst();
  if (business) return `UMKM "${business.name}" tercatat di ${code}`;
  const written = await db
    .selectFrom('village_change')
    .select('id')
    .where('village_code', '=', code)
    .executeTakeFirst();
  return written && `papan Merah Putih ${code} sudah diisi`;
}
