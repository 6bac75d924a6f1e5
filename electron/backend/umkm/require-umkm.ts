import type { ReadHandle } from '#db/handles.ts';
import { findUmkm } from '#db/queries/umkm/umkm.ts';
import type { Umkm } from '#db/queries/umkm/umkm.ts';
import { notFound } from '../base/refusal.ts';

export async function requireAnyUmkm(read: ReadHandle, id: string): Promise<Umkm> {
  const found = await findUmkm(read, id);
  if (!found) throw notFound('UMKM');
  return found;
}

/** @throws AppError NOT_FOUND, also for one that was taken out */
export async function requireUmkm(read: ReadHandle, id: string): Promise<Umkm> {
  const found = await requireAnyUmkm(read, id);
  if (found.removedAt !== null) throw notFound('UMKM');
  return found;
}
