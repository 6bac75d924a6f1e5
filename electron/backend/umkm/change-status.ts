import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { insertStatus, listStatuses, undoStatus } from '#db/queries/umkm/history.ts';
import { futureDayFault } from '#rules/value/field-fault.ts';
import type { CommandContext } from '../base/context.ts';
import { laterThan } from '../base/later-than.ts';
import { notFound, refuseFaults } from '../base/refusal.ts';
import { requireUmkm } from './require-umkm.ts';

/** Writes down how a business is since a day; the latest day says how it is now. */
export async function changeUmkmStatus(
  { id, ...entry }: CheckedInputOf<'umkm.recordStatus'>,
  { read, write, now, today, actor }: CommandContext,
): Promise<OutputOf<'umkm.recordStatus'>> {
  const known = await requireUmkm(read, id);
  const isGone = entry.status !== 'active' && entry.reason === '';
  refuseFaults([
    ...futureDayFault('since', 'Tanggal keadaan', entry.since, today),
    ...(isGone
      ? [{ field: 'reason', message: 'Tulis keterangannya: dari siapa atau dari mana diketahui.' }]
      : []),
  ]);
  const at = laterThan(known.updatedAt, now());
  const entryId = await insertStatus(write, id, entry, { at, who: actor.name });
  return { id, entryId, updatedAt: at };
}

export async function undoUmkmStatus(
  { id, entryId }: CheckedInputOf<'umkm.undoStatus'>,
  { read, write, now }: CommandContext,
): Promise<OutputOf<'umkm.undoStatus'>> {
  const known = await requireUmkm(read, id);
  const entries = await listStatuses(read, id);
  if (!entries.some((entry) => entry.id === entryId)) throw notFound('Catatan keadaan');
  const at = laterThan(known.updatedAt, now());
  await undoStatus(write, id, entryId, at);
  return { id, updatedAt: at };
}
