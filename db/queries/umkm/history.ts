import type { UmkmStatus } from '#rules/umkm/umkm.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { readingIn } from '../../handles.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { newId } from '../../new-id.ts';
import type { UmkmChangeRow } from '../../schema/umkm.ts';
import { readChangedFacts } from './stored-facts.ts';
import type { ChangedFacts } from './stored-facts.ts';

export interface UmkmChange {
  readonly id: string;
  readonly umkmId: string;
  readonly position: number;
  readonly kind: UmkmChangeRow['kind'];
  readonly at: string;
  readonly who: string;
  readonly importId: string | null;
  readonly before: ChangedFacts;
  readonly after: ChangedFacts;
  /** The change that took this one back. */
  readonly undoneBy: string | null;
}

const toChange = (row: UmkmChangeRow): UmkmChange => ({
  id: row.id,
  umkmId: row.umkm_id,
  position: row.position,
  kind: row.kind,
  at: row.at,
  who: row.who,
  importId: row.import_id,
  before: readChangedFacts(row.before_json),
  after: readChangedFacts(row.after_json),
  undoneBy: row.undone_by,
});

export interface NewChange {
  readonly kind: UmkmChangeRow['kind'];
  readonly importId?: string;
  readonly before: ChangedFacts;
  readonly after: ChangedFacts;
}

/** @returns the id of the change */
export async function insertChange(
  db: WriteHandle,
  umkmId: string,
  { kind, importId, before, after }: NewChange,
  { at, who }: { readonly at: string; readonly who: string },
): Promise<string> {
  const last = await readingIn(db)
    .selectFrom('umkm_change')
    .select((expression) => expression.fn.max<number | null>('position').as('position'))
    .where('umkm_id', '=', umkmId)
    .executeTakeFirst();
  const id = newId();
  await db
    .insertInto('umkm_change')
    .values({
      id,
      umkm_id: umkmId,
      position: (last?.position ?? 0) + 1,
      kind,
      at,
      who,
      import_id: importId ?? null,
      before_json: JSON.stringify(before),
      after_json: JSON.stringify(after),
      undone_by: null,
    })
    .execute();
  return id;
}

/** What was changed of one business, the latest first. */
export async function listChanges(db: ReadHandle, umkmId: string): Promise<readonly UmkmChange[]> {
  const rows = await db
    .selectFrom('umkm_change')
    .selectAll()
    .where('umkm_id', '=', umkmId)
    .orderBy('position', 'desc')
    .execute();
  return rows.map(toChange);
}

export async function findChange(db: ReadHandle, id: string): Promise<UmkmChange | undefined> {
  const row = await db.selectFrom('umkm_change').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toChange(row);
}

/** What an import changed, the latest first. */
export async function listChangesOfImport(db: ReadHandle, importId: string): Promise<readonly UmkmChange[]> {
  const rows = await db
    .selectFrom('umkm_change')
    .selectAll()
    .where('import_id', '=', importId)
    .orderBy('umkm_id')
    .orderBy('position', 'desc')
    .execute();
  return rows.map(toChange);
}

export async function markUndone(db: WriteHandle, id: string, undoneBy: string): Promise<void> {
  await db.updateTable('umkm_change').set({ undone_by: undoneBy }).where('id', '=', id).execute();
}

export interface StatusEntry {
  readonly id: string;
  readonly status: UmkmStatus;
  readonly since: PlainDate;
  readonly reason: string;
  readonly who: string;
  readonly at: string;
}

/** What is known of one business's status, the latest day first; what was taken back is left out. */
export async function listStatuses(db: ReadHandle, umkmId: string): Promise<readonly StatusEntry[]> {
  const rows = await db
    .selectFrom('umkm_status')
    .selectAll()
    .where('umkm_id', '=', umkmId)
    .where('undone_at', 'is', null)
    .orderBy('since', 'desc')
    .orderBy('at', 'desc')
    .execute();
  return rows.map(({ id, status, since, reason, who, at }) => ({
    id,
    status,
    since: toPlainDate(since),
    reason,
    who,
    at,
  }));
}

/** The status that counts is that of the latest entry; a business without any is active. */
export async function renewStatus(db: WriteHandle, umkmId: string, at: string): Promise<void> {
  const [latest] = await listStatuses(readingIn(db), umkmId);
  await db
    .updateTable('umkm')
    .set({ status: latest?.status ?? 'active', updated_at: at })
    .where('id', '=', umkmId)
    .execute();
}

export async function insertStatus(
  db: WriteHandle,
  umkmId: string,
  entry: Pick<StatusEntry, 'status' | 'since' | 'reason'>,
  { at, who }: { readonly at: string; readonly who: string },
): Promise<string> {
  const id = newId();
  await db
    .insertInto('umkm_status')
    .values({ id, umkm_id: umkmId, ...entry, who, at, undone_at: null })
    .execute();
  await renewStatus(db, umkmId, at);
  return id;
}

/** Takes an entry back; it stays on record. */
export async function undoStatus(db: WriteHandle, umkmId: string, id: string, at: string): Promise<void> {
  await db.updateTable('umkm_status').set({ undone_at: at }).where('id', '=', id).execute();
  await renewStatus(db, umkmId, at);
}
