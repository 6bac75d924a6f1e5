import { sql } from 'kysely';
import { readingIn } from '../handles.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';
import type { CooperativeRow } from '../schema/cooperative.ts';

/**
 * A history that goes along when two cooperatives become one. Statuses do not: a status of one is none of the other's,
 * and a recap of an earlier day counts by them; the record page shows those of both.
 */
interface History {
  readonly table: string;
  readonly label: string;
  /** What names a row within its cooperative. */
  readonly key: string;
  /** A row of the kept one (`mine`) that leaves no room for the other's (`theirs`); empty where all go along. */
  readonly conflict: string;
  /** How a row is called in a sentence. */
  readonly title: string;
}

export const MERGED_HISTORIES = [
  {
    table: 'rat',
    label: 'RAT',
    key: 'book_year',
    conflict: 'mine.book_year = theirs.book_year',
    title: `'RAT tahun buku ' || theirs.book_year`,
  },
  {
    table: 'cooperative_year',
    label: 'Angka tahun buku',
    key: 'book_year',
    conflict: 'mine.book_year = theirs.book_year',
    title: `'angka tahun buku ' || theirs.book_year`,
  },
  {
    table: 'rat_detail',
    label: 'Catatan RAT',
    key: 'book_year',
    conflict: 'mine.book_year = theirs.book_year',
    title: `'catatan RAT tahun buku ' || theirs.book_year`,
  },
  {
    table: 'rat_stage',
    label: 'Tahap RAT',
    key: 'id',
    conflict: 'mine.book_year = theirs.book_year AND mine.stage = theirs.stage',
    title: `'tahap RAT tahun buku ' || theirs.book_year`,
  },
  {
    table: 'rat_reminder',
    label: 'Surat teguran RAT',
    key: 'id',
    conflict: 'mine.book_year = theirs.book_year AND mine.step = theirs.step',
    title: `'teguran RAT tahun buku ' || theirs.book_year`,
  },
  {
    table: 'special_meeting',
    label: 'Rapat anggota luar biasa',
    key: 'id',
    conflict: '',
    title: `'rapat anggota luar biasa ' || theirs.held_on`,
  },
  {
    table: 'cooperative_role',
    label: 'Pengurus dan pengawas',
    key: 'id',
    conflict: `mine.organ = theirs.organ AND mine.position = theirs.position AND mine.starts_on IS theirs.starts_on
      AND (SELECT name_key FROM person WHERE id = mine.person_id) =
        (SELECT name_key FROM person WHERE id = theirs.person_id)`,
    title: `theirs.position || ' ' || (SELECT name FROM person WHERE id = theirs.person_id)`,
  },
  {
    table: 'cooperative_amendment',
    label: 'Perubahan anggaran dasar',
    key: 'id',
    conflict: 'mine.number = theirs.number AND mine.subject = theirs.subject',
    title: `'perubahan ' || theirs.number`,
  },
  { table: 'cooperative_verification', label: 'Verifikasi', key: 'id', conflict: '', title: `'verifikasi'` },
  {
    table: 'cooperative_document',
    label: 'Dokumen',
    key: 'id',
    conflict: 'mine.sha256 = theirs.sha256 AND mine.removed_at IS NULL',
    title: `'dokumen ' || theirs.title`,
  },
  {
    table: 'health_inspection',
    label: 'Pemeriksaan kesehatan',
    key: 'id',
    conflict: '',
    title: `'pemeriksaan kesehatan'`,
  },
  { table: 'cooperative_kuk', label: 'KUK', key: 'id', conflict: '', title: `'KUK'` },
  { table: 'cooperative_permit', label: 'Izin', key: 'id', conflict: '', title: `'izin'` },
  { table: 'cooperative_dissolution', label: 'Usul pembubaran', key: 'id', conflict: '', title: `'usul'` },
] as const satisfies readonly History[];
export type MergedTable = (typeof MERGED_HISTORIES)[number]['table'];

/** Keys of the rows that went along, per history. */
export type MovedRows = Readonly<Partial<Record<MergedTable, readonly (string | number)[]>>>;

export interface MergeStory {
  /** Rows of both before and right after, as they are stored. */
  readonly before: { readonly kept: CooperativeRow; readonly removed: CooperativeRow };
  readonly after: { readonly kept: CooperativeRow; readonly removed: CooperativeRow };
  readonly moved: MovedRows;
  readonly batchId: string | null;
}

export interface Merge {
  readonly id: string;
  readonly keptId: string;
  readonly removedId: string;
  readonly mergedAt: string;
  readonly undoneAt: string | null;
}

const blocked = ({ table, conflict }: History) =>
  sql.raw(`EXISTS (SELECT 1 FROM ${table} AS mine WHERE mine.cooperative_id = kept.id AND ${conflict})`);

/** How many rows a cooperative has in a history. */
export async function countHistory(db: ReadHandle, table: MergedTable, id: string): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select((expression) => expression.fn.countAll<number>().as('n'))
    .where('cooperative_id', '=', id)
    .executeTakeFirstOrThrow();
  return row.n;
}

/** What stays behind because the kept one has its own: "RAT tahun buku 2024". */
export async function listConflicts(
  db: ReadHandle,
  keptId: string,
  removedId: string,
): Promise<readonly string[]> {
  const titles: string[] = [];
  for (const history of MERGED_HISTORIES) {
    if (history.conflict === '') continue;
    const rows = await db
      .selectFrom(sql`${sql.table(history.table)}`.as('theirs'))
      .innerJoin('cooperative as kept', (join) => join.on('kept.id', '=', keptId))
      .select(sql<string>`${sql.raw(history.title)}`.as('title'))
      .where(sql<boolean>`theirs.cooperative_id = ${removedId} AND ${blocked(history)}`)
      .orderBy('title')
      .execute();
    titles.push(...rows.map(({ title }) => title));
  }
  return titles;
}

/** Lets the histories of one go along to the other where nothing stands in the way. */
export async function moveHistories(db: WriteHandle, keptId: string, removedId: string): Promise<MovedRows> {
  const moved: Partial<Record<MergedTable, readonly (string | number)[]>> = {};
  for (const history of MERGED_HISTORIES) {
    const free = history.conflict === '' ? sql`1` : sql`NOT ${blocked(history)}`;
    const { rows } = await sql<{ key: string | number }>`SELECT theirs.${sql.ref(history.key)} AS key
      FROM ${sql.table(history.table)} AS theirs JOIN cooperative AS kept ON kept.id = ${keptId}
      WHERE theirs.cooperative_id = ${removedId} AND ${free} ORDER BY 1`.execute(db);
    const keys = rows.map(({ key }) => key);
    if (keys.length > 0) moved[history.table] = keys;
    await moveRows(db, history.table, keys, { from: removedId, to: keptId });
  }
  return moved;
}

/** @returns how many rows were there to be moved */
export async function moveRows(
  db: WriteHandle,
  table: MergedTable,
  keys: readonly (string | number)[],
  { from, to }: { readonly from: string; readonly to: string },
): Promise<number> {
  const key = MERGED_HISTORIES.find((history) => history.table === table)?.key ?? 'id';
  const { numAffectedRows } = await sql`UPDATE ${sql.table(table)} SET cooperative_id = ${to}
    WHERE cooperative_id = ${from} AND ${sql.ref(key)} IN (SELECT value FROM json_each(${JSON.stringify(keys)}))`.execute(
    db,
  );
  return Number(numAffectedRows ?? 0n);
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
    story: JSON.parse(row.before_json) as MergeStory,
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
