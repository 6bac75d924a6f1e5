import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { insertRows } from '../../insert-rows.ts';
import type { ImportBatchRow } from '../../schema/change.ts';

export interface ImportBatch {
  readonly id: string;
  readonly kind: ImportBatchRow['kind'];
  readonly fileName: string;
  readonly fileSha256: string;
  readonly sheet: string;
  readonly rowCount: number;
  readonly created: number;
  readonly changed: number;
  readonly refused: number;
  readonly importedAt: string;
  readonly undoneAt: string | null;
}

function toBatch(row: ImportBatchRow): ImportBatch {
  return {
    id: row.id,
    kind: row.kind,
    fileName: row.file_name,
    fileSha256: row.file_sha256,
    sheet: row.sheet,
    rowCount: row.row_count,
    created: row.created_count,
    changed: row.changed_count,
    refused: row.refused_count,
    importedAt: row.imported_at,
    undoneAt: row.undone_at,
  };
}

/** Newest first. */
export async function listImports(db: ReadHandle): Promise<readonly ImportBatch[]> {
  const rows = await db
    .selectFrom('import_batch')
    .selectAll()
    .orderBy('imported_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toBatch);
}

export async function findImport(db: ReadHandle | WriteHandle, id: string): Promise<ImportBatch | undefined> {
  const row = await db.selectFrom('import_batch').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toBatch(row);
}

/** The latest import of the very same file that still stands; undefined where there is none. */
export async function findImportOfFile(
  db: ReadHandle,
  file: { readonly sha256: string; readonly kind: ImportBatchRow['kind']; readonly sheet: string },
): Promise<ImportBatch | undefined> {
  const row = await db
    .selectFrom('import_batch')
    .selectAll()
    .where('file_sha256', '=', file.sha256)
    .where('kind', '=', file.kind)
    .where('sheet', '=', file.sheet)
    .where('undone_at', 'is', null)
    .orderBy('imported_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && toBatch(row);
}

export async function insertImport(db: WriteHandle, batch: Omit<ImportBatch, 'undoneAt'>): Promise<void> {
  await db
    .insertInto('import_batch')
    .values({
      id: batch.id,
      kind: batch.kind,
      file_name: batch.fileName,
      file_sha256: batch.fileSha256,
      sheet: batch.sheet,
      row_count: batch.rowCount,
      created_count: batch.created,
      changed_count: batch.changed,
      refused_count: batch.refused,
      imported_at: batch.importedAt,
      undone_at: null,
    })
    .execute();
}

export async function markImportUndone(db: WriteHandle, id: string, at: string): Promise<void> {
  await db.updateTable('import_batch').set({ undone_at: at }).where('id', '=', id).execute();
}

export interface ImportChange {
  readonly cooperativeId: string;
  readonly beforeJson: string | null;
  readonly afterJson: string;
}

export async function insertImportChanges(
  db: WriteHandle,
  importId: string,
  changes: readonly ImportChange[],
): Promise<void> {
  const rows = changes.map(({ cooperativeId, beforeJson, afterJson }) => ({
    import_id: importId,
    cooperative_id: cooperativeId,
    action: beforeJson === null ? ('created' as const) : ('changed' as const),
    before_json: beforeJson,
    after_json: afterJson,
  }));
  await insertRows(db, 'import_change', rows);
}

/** What one import did, in no particular order. */
export async function listImportChanges(db: WriteHandle, importId: string): Promise<readonly ImportChange[]> {
  const rows = await db.selectFrom('import_change').selectAll().where('import_id', '=', importId).execute();
  return rows.map((row) => ({
    cooperativeId: row.cooperative_id,
    beforeJson: row.before_json,
    afterJson: row.after_json,
  }));
}
