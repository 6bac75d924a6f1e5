import type { CooperativeStatus } from '#rules/cooperative.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import type { WriteHandle } from '../handles.ts';
import { newId } from '../new-id.ts';

export interface NewStatus {
  readonly cooperativeId: string;
  readonly status: CooperativeStatus;
  /** The day it holds from, when the source says so. */
  readonly sinceOn: PlainDate | null;
  readonly reason: string;
  readonly importId: string | null;
}

/** Adds to the status history; what stands there is never altered. */
export async function insertStatus(db: WriteHandle, change: NewStatus, at: string): Promise<void> {
  await db
    .insertInto('cooperative_status')
    .values({
      id: newId(),
      cooperative_id: change.cooperativeId,
      status: change.status,
      since_on: change.sinceOn,
      reason: change.reason,
      import_id: change.importId,
      recorded_at: at,
    })
    .execute();
}

export async function deleteStatusesOfImport(db: WriteHandle, importId: string): Promise<void> {
  await db.deleteFrom('cooperative_status').where('import_id', '=', importId).execute();
}
