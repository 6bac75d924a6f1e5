import { plainDateOrNull } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { removalColumns } from '../../engine/removal.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';

/** A photo of a visit, kept beside the database by its content. */
export interface VisitPhoto {
  readonly id: string;
  readonly visitId: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly byteCount: number;
  readonly width: number;
  readonly height: number;
  readonly takenOn: PlainDate | null;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly removedAt: string | null;
  readonly removedReason: string;
}

const photos = (db: ReadHandle) =>
  db
    .selectFrom('coaching_photo')
    .select([
      'id',
      'visit_id as visitId',
      'file_name as fileName',
      'sha256',
      'byte_count as byteCount',
      'width',
      'height',
      'taken_on as takenOn',
      'recorded_at as recordedAt',
      'recorded_by as recordedBy',
      'removed_at as removedAt',
      'removed_reason as removedReason',
    ]);

const fromRow = <Row extends { readonly takenOn: string | null }>(row: Row) => ({
  ...row,
  takenOn: plainDateOrNull(row.takenOn),
});

/** All that a visit ever had and still keeps, also those taken out; oldest first, those of one moment as a camera numbers them. */
export async function listVisitPhotos(db: ReadHandle, visitId: string): Promise<readonly VisitPhoto[]> {
  const rows = await photos(db)
    .where('visit_id', '=', visitId)
    .orderBy('recorded_at')
    .orderBy('file_name')
    .orderBy('id')
    .execute();
  return rows.map(fromRow);
}

export async function findVisitPhoto(db: ReadHandle, id: string): Promise<VisitPhoto | undefined> {
  const row = await photos(db).where('id', '=', id).executeTakeFirst();
  return row && fromRow(row);
}

export async function insertVisitPhoto(
  db: WriteHandle,
  photo: Omit<VisitPhoto, 'removedAt' | 'removedReason'>,
): Promise<void> {
  await db
    .insertInto('coaching_photo')
    .values({
      id: photo.id,
      visit_id: photo.visitId,
      file_name: photo.fileName,
      sha256: photo.sha256,
      byte_count: photo.byteCount,
      width: photo.width,
      height: photo.height,
      taken_on: photo.takenOn,
      recorded_at: photo.recordedAt,
      recorded_by: photo.recordedBy,
      updated_at: photo.recordedAt,
      removed_at: null,
      removed_reason: '',
    })
    .execute();
}

/** Takes a photo out of its visit, or back; its file stays until its term ends. */
export async function markVisitPhoto(
  db: WriteHandle,
  id: string,
  removed: { readonly reason: string } | null,
  at: string,
): Promise<void> {
  await db.updateTable('coaching_photo').set(removalColumns(removed, at)).where('id', '=', id).execute();
}
