import type { ReadHandle, WriteHandle } from '../../handles.ts';

/** A scan of what the office was given with an award. */
export interface AwardScan {
  readonly id: string;
  readonly awardId: string;
  readonly fileName: string;
  /** Names the file beside the database. */
  readonly sha256: string;
  readonly byteCount: number;
  readonly addedAt: string;
}

const COLUMNS = [
  'id',
  'award_id as awardId',
  'file_name as fileName',
  'sha256',
  'byte_count as byteCount',
  'added_at as addedAt',
] as const;

/** Oldest first; of one award where it is named. */
export async function listAwardScans(db: ReadHandle, awardId?: string): Promise<readonly AwardScan[]> {
  return db
    .selectFrom('award_received_scan')
    .select(COLUMNS)
    .$if(awardId !== undefined, (query) => query.where('award_id', '=', awardId ?? ''))
    .orderBy('added_at')
    .orderBy('id')
    .execute();
}

export async function findAwardScan(db: ReadHandle, id: string): Promise<AwardScan | undefined> {
  return db.selectFrom('award_received_scan').select(COLUMNS).where('id', '=', id).executeTakeFirst();
}

export async function insertAwardScan(db: WriteHandle, scan: AwardScan): Promise<void> {
  await db
    .insertInto('award_received_scan')
    .values({
      id: scan.id,
      award_id: scan.awardId,
      file_name: scan.fileName,
      sha256: scan.sha256,
      byte_count: scan.byteCount,
      added_at: scan.addedAt,
    })
    .execute();
}

export async function deleteAwardScan(db: WriteHandle, id: string): Promise<void> {
  await db.deleteFrom('award_received_scan').where('id', '=', id).execute();
}
