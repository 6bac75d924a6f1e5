import type { ReadHandle } from '#db/handles.ts';
import { listVisitPhotos } from '#db/queries/coaching/photo.ts';
import type { VisitPhoto } from '#db/queries/coaching/photo.ts';
import type { CoachingVisit } from '#db/queries/coaching/visit.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { AppError } from '#contract/errors.ts';
import type { Folders } from '../base/folders.ts';
import { readKept } from '../cooperative/scan-store.ts';
import type { PrintedPhoto } from '../documents/coaching/photo-pages.ts';

/** The visit's own day and place; the camera's day beside it where its clock says another. */
function captionOf(visit: CoachingVisit, { takenOn }: VisitPhoto): string {
  const place = [visit.cooperativeName, visit.districtName === '' ? '' : `Kecamatan ${visit.districtName}`];
  const other =
    takenOn === null || takenOn === visit.visitedOn ? '' : ` (menurut kamera ${formatLongDate(takenOn)})`;
  return [`${formatLongDate(visit.visitedOn)}${other}`, ...place].filter(Boolean).join(', ');
}

/** A report is made although one photo of it is gone; what else the disk refuses is told. */
async function isMissing(folders: Folders, { sha256, fileName }: VisitPhoto): Promise<boolean> {
  try {
    await readKept(folders, sha256, fileName);
    return false;
  } catch (error) {
    if (error instanceof AppError && (error.code === 'FILE_NOT_FOUND' || error.code === 'FILE_DAMAGED'))
      return true;
    throw error;
  }
}

/** The photos that visits still show, in the order of the visits. */
export async function printedPhotosOf(
  read: ReadHandle,
  folders: Folders,
  visits: readonly CoachingVisit[],
): Promise<readonly PrintedPhoto[]> {
  const printed: PrintedPhoto[] = [];
  for (const visit of visits) {
    for (const photo of await listVisitPhotos(read, visit.id)) {
      if (photo.removedAt !== null) continue;
      const { sha256, width, height } = photo;
      const gone = await isMissing(folders, photo);
      printed.push({ sha256, width, height, caption: captionOf(visit, photo), isMissing: gone });
    }
  }
  return printed;
}
