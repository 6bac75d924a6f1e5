import type { ReadHandle, WriteHandle } from '../../handles.ts';

export interface FormationScan {
  readonly id: string;
  readonly formationId: string;
  /** Code of the checklist's document. */
  readonly code: string;
  readonly fileName: string;
  /** Names the file beside the database. */
  readonly sha256: string;
  readonly byteCount: number;
  readonly addedAt: string;
}

const COLUMNS = [
  'id',
  'formation_id as formationId',
  'code',
  'file_name as fileName',
  'sha256',
  'byte_count as byteCount',
  'added_at as addedAt',
] as const;

/** Oldest first. */
export async function listFormationScans(
  db: ReadHandle,
  formationId: string,
): Promise<readonly FormationScan[]> {
  return db
    .selectFrom('formation_scan')
    .select(COLUMNS)
    .where('formation_id', '=', formationId)
    .orderBy('added_at')
    .orderBy('id')
    .execute();
}

export async function findFormationScan(db: ReadHandle, id: string): Promise<FormationScan | undefined> {
  return db.selectFrom('formation_scan').select(COLUMNS).where('id', '=', id).executeTakeFirst();
}

export async function insertFormationScan(db: WriteHandle, scan: FormationScan): Promise<void> {
  await db
    .insertInto('formation_scan')
    .values({
      id: scan.id,
      formation_id: scan.formationId,
      code: scan.code,
      file_name: scan.fileName,
      sha256: scan.sha256,
      byte_count: scan.byteCount,
      added_at: scan.addedAt,
    })
    .execute();
}

export async function deleteFormationScan(db: WriteHandle, id: string): Promise<void> {
  await db.deleteFrom('formation_scan').where('id', '=', id).execute();
}
