import type { ReadHandle } from '#db/handles.ts';
import { findCooperative } from '#db/queries/cooperative/cooperative.ts';
import type { Cooperative } from '#db/queries/cooperative/cooperative.ts';
import { notFound, refuse } from '../base/refusal.ts';

/** @throws AppError NOT_FOUND */
export async function requireCooperative(read: ReadHandle, id: string): Promise<Cooperative> {
  const cooperative = await findCooperative(read, id);
  if (!cooperative) throw notFound('Koperasi');
  return cooperative;
}

/**
 * A cooperative whose record may be written: one that was merged into another is history.
 * @throws AppError NOT_FOUND or INVALID_INPUT
 */
export async function requireOpenRecord(read: ReadHandle, id: string): Promise<Cooperative> {
  const cooperative = await requireCooperative(read, id);
  if (cooperative.mergedInto === null) return cooperative;
  const kept = await findCooperative(read, cooperative.mergedInto);
  const message = `Catatan ini sudah digabungkan ke "${kept?.name ?? 'catatan lain'}". Ubah datanya di sana, atau batalkan penggabungannya.`;
  return refuse('id', message);
}
