import type { photosContract } from '#contract/coaching/photos.ts';
import type { ReadHandle } from '#db/handles.ts';
import { findVisit } from '#db/queries/coaching/visit.ts';
import { findVisitPhoto, listVisitPhotos, markVisitPhoto } from '#db/queries/coaching/photo.ts';
import type { VisitPhoto } from '#db/queries/coaching/photo.ts';
import { MOST_VISIT_PHOTOS, photoRoomFault } from '#rules/coaching/photo.ts';
import type { Handlers } from '../base/handler-types.ts';
import { notFound, refuse } from '../base/refusal.ts';
import { readKept } from '../cooperative/scan-store.ts';
import { addPhotos } from './add-photos.ts';
import { requireVisit } from './require.ts';

async function keptPhotos(read: ReadHandle, visitId: string): Promise<readonly VisitPhoto[]> {
  return (await listVisitPhotos(read, visitId)).filter(({ removedAt }) => removedAt === null);
}

export const photoHandlers = {
  'coaching.photos': async ({ visitId }, { read }) => {
    if (!(await findVisit(read, visitId))) throw notFound('Kunjungan');
    const kept = await keptPhotos(read, visitId);
    const rows = kept.map(({ id, fileName, byteCount, width, height, takenOn, recordedAt, recordedBy }) => ({
      id,
      fileName,
      byteCount,
      width,
      height,
      takenOn,
      recordedAt,
      recordedBy,
    }));
    return { rows, room: Math.max(0, MOST_VISIT_PHOTOS - kept.length) };
  },
  'coaching.visitPhoto': async ({ id }, { read, folders }) => {
    const photo = await findVisitPhoto(read, id);
    if (!photo || photo.removedAt !== null) throw notFound('Foto');
    const bytes = await readKept(folders, photo.sha256, photo.fileName);
    return { base64: bytes.toString('base64') };
  },
  'coaching.addPhotos': addPhotos,
  'coaching.removePhoto': async ({ id, reason }, { read, write, now }) => {
    const photo = await findVisitPhoto(read, id);
    if (!photo || photo.removedAt !== null) throw notFound('Foto');
    await markVisitPhoto(write, id, { reason }, now());
    return { id };
  },
  'coaching.restorePhoto': async ({ id }, { read, write, now }) => {
    const photo = await findVisitPhoto(read, id);
    if (!photo || photo.removedAt === null) throw notFound('Foto yang dihapus');
    await requireVisit(read, photo.visitId);
    const fault = photoRoomFault((await keptPhotos(read, photo.visitId)).length, 1);
    if (fault !== undefined) refuse('id', fault);
    await markVisitPhoto(write, id, null, now());
    return { id };
  },
} as const satisfies Handlers<keyof typeof photosContract>;
