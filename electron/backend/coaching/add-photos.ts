import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import { errorSentence } from '#contract/error-sentence.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { readingIn } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import { insertVisitPhoto, listVisitPhotos, markVisitPhoto } from '#db/queries/coaching/photo.ts';
import { photoRoomFault } from '#rules/coaching/photo.ts';
import { showsIdentity } from '#rules/cooperative/identity-scan.ts';
import { plainDateOrNull } from '#rules/value/plain-date.ts';
import type { TaskContext } from '../base/context.ts';
import { refuse } from '../base/refusal.ts';
import { keepScan, sha256OfBytes } from '../cooperative/scan-store.ts';
import type { ShrunkPhoto } from '../documents/picture/shrink-photo.ts';
import { SHRINK_PHOTO } from './jobs.ts';
import { requireVisit } from './require.ts';

type Answer = OutputOf<'coaching.addPhotos'>;
type Refused = Answer['refused'][number];

interface ReadPhoto extends ShrunkPhoto {
  readonly fileName: string;
  readonly sha256: string;
}

/** What is wrong with one file alone; anything else ends the whole work. */
const OF_ONE_FILE = ['PHOTO_NOT_ACCEPTED', 'FILE_NOT_FOUND', 'FILE_EMPTY', 'FILE_TOO_LARGE'];

const IDENTITY = {
  cause: 'Namanya menyebut kartu identitas, yang hanya tampil dengan tanda keperluan.',
  remedy: 'Simpan sebagai dokumen koperasinya. Bila bukan kartu identitas, ganti nama berkasnya.',
};

async function readPhoto(file: string, { runJob, signal }: TaskContext): Promise<ReadPhoto | Refused> {
  const fileName = path.basename(file);
  if (showsIdentity([fileName])) return { fileName, ...IDENTITY };
  try {
    const photo = await runJob(SHRINK_PHOTO, { path: file }, { signal });
    const bytes = Buffer.from(photo.bytes);
    return { ...photo, bytes, fileName, sha256: sha256OfBytes(bytes) };
  } catch (error) {
    if (!(error instanceof AppError) || !OF_ONE_FILE.includes(error.code)) throw error;
    const { cause, remedy } = errorSentence({ code: error.code, details: error.details });
    return { fileName, cause, remedy };
  }
}

function requireRoom(kept: number, more: number): void {
  const fault = photoRoomFault(kept, more);
  if (fault !== undefined) refuse('paths', fault);
}

/**
 * Shrinks photos and ties them to a visit. The files are written first: a row without its file would be a promise the
 * office cannot keep. One that the visit has is named and not kept twice; one that was taken out comes back.
 */
export async function addPhotos(
  { visitId, paths }: CheckedInputOf<'coaching.addPhotos'>,
  context: TaskContext,
): Promise<Answer> {
  const { folders, now, actor, progress, signal } = context;
  await requireVisit(context.read, visitId);
  const standing = await listVisitPhotos(context.read, visitId);
  requireRoom(standing.filter(({ removedAt }) => removedAt === null).length, paths.length);
  const read: ReadPhoto[] = [];
  const refused: Refused[] = [];
  for (const [done, file] of paths.entries()) {
    signal.throwIfAborted();
    progress(done, paths.length, path.basename(file));
    const photo = await readPhoto(file, context);
    if (!('sha256' in photo)) {
      refused.push(photo);
      continue;
    }
    await keepScan(folders, { bytes: photo.bytes, sha256: photo.sha256, format: 'jpg' });
    read.push(photo);
  }
  return context.transaction(async (write) => {
    const kept = await listVisitPhotos(readingIn(write), visitId);
    const added = new Map<string, Answer['added'][number]>();
    const known: string[] = [];
    for (const { fileName, sha256, bytes, width, height, takenOn } of read) {
      const same = kept.find((one) => one.sha256 === sha256);
      if (added.has(sha256) || same?.removedAt === null) {
        known.push(fileName);
        continue;
      }
      const id = same?.id ?? newId();
      const at = now();
      if (same) await markVisitPhoto(write, id, null, at);
      else
        await insertVisitPhoto(write, {
          id,
          visitId,
          fileName,
          sha256,
          byteCount: bytes.length,
          width,
          height,
          takenOn: plainDateOrNull(takenOn),
          recordedAt: at,
          recordedBy: actor.name,
        });
      added.set(sha256, { id, fileName });
    }
    // Somebody else may have added some meanwhile.
    requireRoom(kept.filter(({ removedAt }) => removedAt === null).length, added.size);
    return { added: [...added.values()], known, refused };
  });
}
