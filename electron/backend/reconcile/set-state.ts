import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { insertOfficeLog } from '#db/queries/change/office-log.ts';
import { countFindings, removeReconciliation } from '#db/queries/reconcile/reconciliation.ts';
import { setFindingState } from '#db/queries/reconcile/finding.ts';
import type { CommandContext } from '../base/context.ts';
import { notFound } from '../base/refusal.ts';
import { requireReconciliation } from './view.ts';

/** Marks what came of findings; ignoring one is remembered with its reason. @throws AppError NOT_FOUND, INVALID_INPUT */
export async function markFindings(
  { findingIds, state, note }: CheckedInputOf<'reconcile.setState'>,
  { write, now, actor }: CommandContext,
): Promise<OutputOf<'reconcile.setState'>> {
  if (state === 'ignored' && note === '') {
    const message =
      'Tulis alasan mengapa temuan ini diabaikan; alasannya diingat pada pencocokan berikutnya.';
    throw new AppError('INVALID_INPUT', { faults: [{ path: 'note', message }] });
  }
  const ids = [...new Set(findingIds)];
  const changed = await setFindingState(write, ids, { state, note, at: now(), who: actor.name });
  if (changed < ids.length) throw notFound('Temuan');
  return { changed };
}

/** Takes a reconciliation away; the register stays as it is. @throws AppError NOT_FOUND */
export async function removeWithReason(
  { id, reason }: CheckedInputOf<'reconcile.remove'>,
  { read, write, now, actor }: CommandContext,
): Promise<OutputOf<'reconcile.remove'>> {
  const one = await requireReconciliation(read, id);
  const counts = (await countFindings(read, [id])).get(id);
  const removed = Object.values(counts ?? {})
    .flatMap((states) => Object.values(states))
    .reduce((sum, count) => sum + count, 0);
  const at = now();
  await removeReconciliation(write, id, reason, at);
  const detail = {
    pencocokan: id,
    berkas: one.fileName,
    temuan: removed,
    alasan: reason,
    oleh: actor.name,
  };
  await insertOfficeLog(write, 'reconcile.remove', detail, at);
  return { removed };
}
