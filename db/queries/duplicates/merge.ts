import { z } from 'zod';
import { readingIn } from '../../handles.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { CooperativeRow } from '../../schema/cooperative.ts';
import type { MovedRows } from './merge-histories.ts';
import { readStored } from '../../read-stored.ts';

export interface MergeStory {
  /** Rows of both before and right after, as they are stored. */
  readonly before: { readonly kept: CooperativeRow; readonly removed: CooperativeRow };
  readonly after: { readonly kept: CooperativeRow; readonly removed: CooperativeRow };
  readonly moved: MovedRows;
  readonly batchId: string | null;
}

/** Columns of a stored row: which there are is the schema's matter, and a row is only ever written back as a whole. */
const storedRow = z.custom<CooperativeRow>(
  (value) => z.looseObject({ id: z.string(), name: z.string() }).safeParse(value).success,
);
const pair = z.looseObject({ kept: storedRow, removed: storedRow });
const story = z.looseObject({
  before: pair,
  after: pair,
  moved: z.record(z.string(), z.array(z.union([z.string(), z.number()]))),
  batchId: z.string().nullable(),
}) satisfies z.ZodType<MergeStory>;

export interface Merge {
  readonly id: string;
  readonly keptId: string;
  readonly removedId: string;
  readonly mergedAt: string;
  readonly undoneAt: string | null;
}

/** The row as it is stored, for a story that must come back exactly. */
export async function findStoredRow(db: WriteHandle, id: string): Promise<CooperativeRow | undefined> {
  return readingIn(db).selectFrom('cooperative').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function setMergedInto(db: WriteHandle, id: string, keptId: string | null): Promise<void> {
  await db.updateTable('cooperative').set({ merged_into: keptId }).where('id', '=', id).execute();
}

/** Writes single columns of a stored row back. */
export async function restoreColumns(
  db: WriteHandle,
  id: string,
  columns: Readonly<Partial<CooperativeRow>>,
): Promise<void> {
  if (Object.keys(columns).length === 0) return;
  await db.updateTable('cooperative').set(columns).where('id', '=', id).execute();
}

export async function insertMerge(
  db: WriteHandle,
  merge: Omit<Merge, 'undoneAt'> & { readonly story: MergeStory },
): Promise<void> {
  await db
    .insertInto('cooperative_merge')
    .values({
      id: merge.id,
      kept_id: merge.keptId,
      removed_id: merge.removedId,
      before_json: JSON.stringify(merge.story),
      merged_at: merge.mergedAt,
      undone_at: null,
    })
    .execute();
}

export async function findMerge(
  db: ReadHandle,
  id: string,
): Promise<(Merge & { readonly story: MergeStory }) | undefined> {
  const row = await db.selectFrom('cooperative_merge').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  return {
    id: row.id,
    keptId: row.kept_id,
    removedId: row.removed_id,
    mergedAt: row.merged_at,
    undoneAt: row.undone_at,
    story: readStored(story, row.before_json, 'penggabungan catatan ganda'),
  };
}

export async function markMergeUndone(db: WriteHandle, id: string, at: string): Promise<void> {
  await db.updateTable('cooperative_merge').set({ undone_at: at }).where('id', '=', id).execute();
}

/** The records that were merged into this one, by name. */
export async function listMergedInto(
  db: ReadHandle,
  id: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return db
    .selectFrom('cooperative')
    .select(['id', 'name'])
    .where('merged_into', '=', id)
    .orderBy('name_key')
    .orderBy('id')
    .execute();
}

/** Newest first. */
export async function listMerges(db: ReadHandle) {
  const rows = await db
    .selectFrom('cooperative_merge')
    .innerJoin('cooperative as kept', 'kept.id', 'kept_id')
    .innerJoin('cooperative as removed', 'removed.id', 'removed_id')
    .select([
      'cooperative_merge.id',
      'kept.name as kept_name',
      'removed.name as removed_name',
      'merged_at',
      'undone_at',
    ])
    .orderBy('merged_at', 'desc')
    .orderBy('cooperative_merge.id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    keptName: row.kept_name,
    removedName: row.removed_name,
    mergedAt: row.merged_at,
    isUndone: row.undone_at !== null,
  }));
}

/** What is counted by its cooperative and goes along in a merge. */
export type MovedTable = 'activity_participant' | 'coaching_visit' | 'consultation';

/** Rows that went along in a merge that stands, and where their cooperative was before. */
export interface Moved {
  readonly ids: readonly string[];
  readonly mergedAt: string;
  readonly kept: { readonly id: string; readonly name: string };
  readonly removed: {
    readonly id: string;
    readonly name: string;
    readonly regencyCode: string;
    readonly districtName: string;
  };
}

/** Every merge that stands and took such rows along, newest first. */
export async function listMoved(db: ReadHandle, table: MovedTable): Promise<readonly Moved[]> {
  const rows = await db
    .selectFrom('cooperative_merge')
    .innerJoin('cooperative as kept', 'kept.id', 'kept_id')
    .innerJoin('cooperative as removed', 'removed.id', 'removed_id')
    .select([
      'kept_id',
      'removed_id',
      'kept.name as kept_name',
      'removed.name as removed_name',
      'removed.regency_code',
      'removed.district_name',
      'merged_at',
      'before_json',
    ])
    .where('undone_at', 'is', null)
    // A story is long: those without such rows are not read at all.
    .where('before_json', 'like', `%"${table}"%`)
    .orderBy('merged_at', 'desc')
    .orderBy('cooperative_merge.id', 'desc')
    .execute();
  return rows.map((row) => ({
    ids: (readStored(story, row.before_json, 'penggabungan catatan ganda').moved[table] ?? []).map(String),
    mergedAt: row.merged_at,
    kept: { id: row.kept_id, name: row.kept_name },
    removed: {
      id: row.removed_id,
      name: row.removed_name,
      regencyCode: row.regency_code ?? '',
      districtName: row.district_name ?? '',
    },
  }));
}
