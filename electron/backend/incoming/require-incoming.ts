import type { ReadHandle } from '#db/handles.ts';
import { findDisposition } from '#db/queries/incoming/disposition.ts';
import type { Disposition } from '#db/queries/incoming/disposition.ts';
import { findIncoming } from '#db/queries/incoming/letter.ts';
import type { IncomingLetter } from '#db/queries/incoming/letter.ts';
import { notFound } from '../base/refusal.ts';

const noLetter = () => notFound('Surat masuk');

/** @throws AppError NOT_FOUND, also for one that was taken out */
export async function requireIncoming(read: ReadHandle, id: string): Promise<IncomingLetter> {
  const found = await findIncoming(read, id);
  if (!found || found.removedAt !== null) throw noLetter();
  return found;
}

/** Also one that was taken out. @throws AppError NOT_FOUND */
export async function requireAnyIncoming(read: ReadHandle, id: string): Promise<IncomingLetter> {
  const found = await findIncoming(read, id);
  if (!found) throw noLetter();
  return found;
}

/** A disposition that counts, of a letter that counts. @throws AppError NOT_FOUND */
export async function requireDisposition(
  read: ReadHandle,
  id: string,
): Promise<{ readonly disposition: Disposition; readonly letter: IncomingLetter }> {
  const disposition = await findDisposition(read, id);
  if (!disposition || disposition.removedAt !== null) throw notFound('Disposisi');
  return { disposition, letter: await requireIncoming(read, disposition.letterId) };
}
