import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { newId } from '../../new-id.ts';

export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly viewJson: string;
  readonly savedAt: string;
}

/** By name. */
export async function listSavedViews(db: ReadHandle): Promise<readonly SavedView[]> {
  const rows = await db
    .selectFrom('saved_view')
    .select(['id', 'name', 'view_json', 'saved_at'])
    .orderBy('name')
    .execute();
  return rows.map((row) => ({ id: row.id, name: row.name, viewJson: row.view_json, savedAt: row.saved_at }));
}

/** Writes a view under its name, over the one of that name. @returns its id */
export async function saveView(db: WriteHandle, view: Omit<SavedView, 'id'>): Promise<string> {
  const row = { name: view.name, view_json: view.viewJson, saved_at: view.savedAt };
  const saved = await db
    .insertInto('saved_view')
    .values({ id: newId(), ...row })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
    .returning('id')
    .executeTakeFirstOrThrow();
  return saved.id;
}

/** @returns false when there was none of that id */
export async function removeSavedView(db: WriteHandle, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('saved_view').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}
