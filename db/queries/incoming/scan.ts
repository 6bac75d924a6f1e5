import type { ReadHandle, WriteHandle } from '../../handles.ts';

/** A scan of a letter that came in. */
export interface IncomingScan {
  readonly id: string;
  readonly letterId: string;
  readonly fileName: string;
  /** Names the file beside the database. */
  readonly sha256: string;
  readonly byteCount: number;
  readonly addedAt: string;
}

const COLUMNS = [
  'id',
  'letter_id as letterId',
  'file_name as fileName',
  'sha256',
  'byte_count as byteCount',
  'added_at as addedAt',
] as const;

/** Oldest first. */
export async function listIncomingScans(db: ReadHandle, letterId: string): Promise<readonly IncomingScan[]> {
  return db
    .selectFrom('incoming_scan')
    .select(COLUMNS)
    .where('letter_id', '=', letterId)
    .orderBy('added_at')
    .orderBy('id')
    .execute();
}

export async function findIncomingScan(db: ReadHandle, id: string): Promise<IncomingScan | undefined> {
  return db.selectFrom('incoming_scan').select(COLUMNS).where('id', '=', id).executeTakeFirst();
}

export async function insertIncomingScan(db: WriteHandle, scan: IncomingScan): Promise<void> {
  await db
    .insertInto('incoming_scan')
    .values({
      id: scan.id,
      letter_id: scan.letterId,
      file_name: scan.fileName,
      sha256: scan.sha256,
      byte_count: scan.byteCount,
      added_at: scan.addedAt,
    })
    .execute();
}

export async function deleteIncomingScan(db: WriteHandle, id: string): Promise<void> {
  await db.deleteFrom('incoming_scan').where('id', '=', id).execute();
}
