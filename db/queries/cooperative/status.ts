import type { CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { WriteHandle } from '../../handles.ts';
import { insertRows } from '../../insert-rows.ts';
import { newId } from '../../new-id.ts';

export interface NewStatus {
  readonly cooperativeId: string;
  readonly status: CooperativeStatus;
  /** The day it holds from, when the source says so. */
  readonly sinceOn: PlainDate | null;
  readonly reason: string;
  readonly importId: string | null;
}

/** Adds to the status history, in the order given; what stands there is never altered. */
export async function insertStatuses(
  db: WriteHandle,
  changes: readonly NewStatus[],
  at: string,
): Promise<void> {
  // One instant for all of them: only their ids keep the order of two of one cooperative.
  const ids = changes.map(() => newId()).toSorted();
  const rows = changes.map((change, index) => ({
    id: ids[index] ?? newId(),
    cooperative_id: change.cooperativeId,
    status: change.status,
    since_on: change.sinceOn,
    reason: change.reason,
    import_id: change.importId,
    recorded_at: at,
  }));
  await insertRows(db, 'cooperative_status', rows);
}

/** Adds one status to the history. */
export async function insertStatus(db: WriteHandle, change: NewStatus, at: string): Promise<void> {
  await insertStatuses(db, [change], at);
}

export async function deleteStatusesOfImport(db: WriteHandle, importId: string): Promise<void> {
  await db.deleteFrom('cooperative_status').where('import_id', '=', importId).execute();
}
