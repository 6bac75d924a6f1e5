import { AppError } from '#contract/errors.ts';
import type { InputFault } from '#contract/errors.ts';
import type { ReadHandle } from '#db/handles.ts';
import { findCooperative } from '#db/queries/cooperative/cooperative.ts';
import type { Cooperative } from '#db/queries/cooperative/cooperative.ts';
import type { FieldFault } from '#rules/cooperative/record-field.ts';

export const notFound = (what: string): AppError => new AppError('NOT_FOUND', { facts: { apa: what } });

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
  throw new AppError('INVALID_INPUT', { faults: [{ path: 'id', message }] });
}

/** Refuses with every fault at its own place: `changes.npwp`. */
export function refuseFaults(faults: readonly FieldFault[], under = ''): void {
  if (faults.length === 0) return;
  const placed = faults.map(({ field, message }): InputFault => ({ path: `${under}${field}`, message }));
  throw new AppError('INVALID_INPUT', { faults: placed });
}
