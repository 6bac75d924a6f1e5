import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { insertRows } from '../../insert-rows.ts';
import { newId } from '../../new-id.ts';
import type { ChangeBatchRow, ChangeEntryRow } from '../../schema/change.ts';

export type ChangeSource = ChangeBatchRow['source'];

export interface ChangeBatch {
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  readonly who: string;
  readonly source: ChangeSource;
  readonly title: string;
  readonly undoneAt: string | null;
}

/** One field of one cooperative: what people read before and after, and the values themselves as JSON. */
export interface StoredChange {
  readonly cooperativeId: string;
  readonly field: string;
  readonly beforeText: string;
  readonly afterText: string;
  /** Both null: this change is taken back by its own means (an import, a merge). */
  readonly beforeJson: string | null;
  readonly afterJson: string | null;
}

function toBatch(row: ChangeBatchRow): ChangeBatch {
  const { id, at, who, source, title } = row;
  return { id, at, who, source, title, undoneAt: row.undone_at };
}

function toChange(row: ChangeEntryRow): StoredChange {
  return {
    cooperativeId: row.cooperative_id,
    field: row.field,
    beforeText: row.before_text,
    afterText: row.after_text,
    beforeJson: row.before_json,
    afterJson: row.after_json,
  };
}

export async function insertChangeBatch(
  db: WriteHandle,
  batch: Omit<ChangeBatch, 'undoneAt'>,
  changes: readonly StoredChange[],
): Promise<void> {
  await db
    .insertInto('change_batch')
    .values({ ...batch, undone_at: null })
    .execute();
  const rows = changes.map((change, position) => ({
    id: newId(),
    batch_id: batch.id,
    cooperative_id: change.cooperativeId,
    position,
    field: change.field,
    before_text: change.beforeText,
    after_text: change.afterText,
    before_json: change.beforeJson,
    after_json: change.afterJson,
  }));
  await insertRows(db, 'change_entry', rows);
}

export async function findChangeBatch(db: ReadHandle, id: string): Promise<ChangeBatch | undefined> {
  const row = await db.selectFrom('change_batch').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toBatch(row);
}

/** Every entry of a batch in the order it was recorded. */
export async function listChanges(db: ReadHandle, batchId: string): Promise<readonly StoredChange[]> {
  const rows = await db
    .selectFrom('change_entry')
    .selectAll()
    .where('batch_id', '=', batchId)
    .orderBy('position')
    .execute();
  return rows.map(toChange);
}

export async function markBatchUndone(db: WriteHandle, id: string, at: string): Promise<void> {
  await db.updateTable('change_batch').set({ undone_at: at }).where('id', '=', id).execute();
}

export interface ChangePage {
  /** Null: of all cooperatives. */
  readonly cooperativeId: string | null;
  readonly offset: number;
  readonly limit: number;
}

export interface ListedBatch extends ChangeBatch {
  readonly cooperativeCount: number;
  /** True when every entry carries the values needed to take it back. */
  readonly hasValues: boolean;
  /** Of the cooperative asked for, or the first of the batch: at most `entriesShown`. */
  readonly changes: readonly StoredChange[];
}

/** Batches newest first, each with the first entries of it. */
export async function listChangeBatches(
  db: ReadHandle,
  { cooperativeId, offset, limit }: ChangePage,
  entriesShown: number,
): Promise<readonly ListedBatch[]> {
  const rows = await db
    .selectFrom('change_batch')
    .selectAll()
    .$if(cooperativeId !== null, (query) =>
      query.where('id', 'in', (inner) =>
        inner
          .selectFrom('change_entry')
          .select('batch_id')
          .where('cooperative_id', '=', cooperativeId ?? ''),
      ),
    )
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute();
  const listed: ListedBatch[] = [];
  for (const row of rows) {
    const counted = await db
      .selectFrom('change_entry')
      .select((select) => [
        select.fn.count<number>('cooperative_id').distinct().as('cooperatives'),
        select.fn.count<number>('before_json').as('withValues'),
        select.fn.countAll<number>().as('entries'),
      ])
      .where('batch_id', '=', row.id)
      .executeTakeFirstOrThrow();
    const entries = await db
      .selectFrom('change_entry')
      .selectAll()
      .where('batch_id', '=', row.id)
      .$if(cooperativeId !== null, (query) => query.where('cooperative_id', '=', cooperativeId ?? ''))
      .orderBy('position')
      .limit(entriesShown)
      .execute();
    listed.push({
      ...toBatch(row),
      cooperativeCount: counted.cooperatives,
      hasValues: counted.withValues === counted.entries,
      changes: entries.map(toChange),
    });
  }
  return listed;
}

/** One entry of the log with the batch it belongs to. */
export interface DatedChange extends StoredChange {
  readonly at: string;
  readonly who: string;
}

/** What happened to these cooperatives after an instant, oldest first. */
export async function listChangesSince(
  db: ReadHandle,
  cooperativeIds: readonly string[],
  after: string,
): Promise<readonly DatedChange[]> {
  const rows = await db
    .selectFrom('change_entry')
    .innerJoin('change_batch', 'change_batch.id', 'change_entry.batch_id')
    .selectAll('change_entry')
    .select(['change_batch.at', 'change_batch.who'])
    .where('change_entry.cooperative_id', 'in', [...cooperativeIds])
    .where('change_batch.at', '>', after)
    .orderBy('change_batch.at')
    .orderBy('change_entry.position')
    .execute();
  return rows.map((row) => ({ ...toChange(row), at: row.at, who: row.who }));
}
