import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { newId } from '#db/new-id.ts';
import {
  deleteBatch,
  hasParticipants,
  insertBatch,
  listBatches,
  listMarkedDays,
  updateBatch,
} from '#db/queries/activity/batch.ts';
import type { Batch } from '#db/queries/activity/batch.ts';
import { BATCH_LABELS, batchFaults } from '#rules/activity/batch.ts';
import type { BatchFacts } from '#rules/activity/batch.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import type { CommandContext } from '../base/context.ts';
import { notFound, refuse, refuseFaults } from '../base/refusal.ts';
import { saveGuarded, shownFields } from '../base/saved-record.ts';
import type { ShownField } from '../base/saved-record.ts';
import { requireActivity, requireBatch } from './require-activity.ts';

/**
 * One more batch of an activity; `read` must see what was written before it.
 * @returns its id
 */
export async function addBatch(
  { read, write, now }: CommandContext,
  activityId: string,
  facts: BatchFacts,
  under = '',
): Promise<string> {
  const others = await listBatches(read, [activityId]);
  const numbers = others.map(({ number }) => number);
  refuseFaults(batchFaults(facts, numbers, []), under);
  const id = newId();
  await insertBatch(write, { id, activityId }, facts, now());
  return id;
}

function fieldsOf(batch: Batch): readonly ShownField[] {
  const { sessions, ...flat } = batch;
  const text = sessions
    .map(({ heldOn, subject, hours, speaker }) =>
      [formatShortDate(heldOn), subject, `${String(hours)} JP`, speaker].join(' '),
    )
    .join('; ');
  return shownFields(BATCH_LABELS, { ...flat, sessions: text }).map((field) =>
    field.name === 'startsOn' || field.name === 'endsOn'
      ? { ...field, now: formatShortDate(batch[field.name]) }
      : field,
  );
}

export async function saveBatch(
  { activityId, id, expectedUpdatedAt, ...facts }: CheckedInputOf<'activity.saveBatch'>,
  context: CommandContext,
): Promise<OutputOf<'activity.saveBatch'>> {
  const { read, write } = context;
  await requireActivity(read, activityId);
  if (id === null) {
    const added = await addBatch(context, activityId, facts);
    const { batch } = await requireBatch(read, added);
    return { id: added, updatedAt: batch.updatedAt };
  }
  const { activity, batch, batches } = await requireBatch(read, id);
  if (activity.id !== activityId) throw notFound('Angkatan');
  const others = batches.filter((one) => one.id !== id).map(({ number }) => number);
  refuseFaults(batchFaults(facts, others, await listMarkedDays(read, id)));
  const shown = async () => fieldsOf((await requireBatch(read, id)).batch);
  const record = {
    subject: `activity-batch:${id}`,
    expectedUpdatedAt,
    updatedAt: batch.updatedAt,
    shown,
  };
  return saveGuarded(context, record, async (at) => {
    await updateBatch(write, id, facts, at);
    return { id, updatedAt: at };
  });
}

export async function removeBatch(
  { id }: CheckedInputOf<'activity.removeBatch'>,
  { read, write }: CommandContext,
): Promise<OutputOf<'activity.removeBatch'>> {
  await requireBatch(read, id);
  if (await hasParticipants(read, id)) {
    return refuse(
      'id',
      'Angkatan ini sudah memuat peserta, jadi tidak dapat dihapus. Betulkan harinya, atau batalkan kegiatannya.',
    );
  }
  await deleteBatch(write, id);
  return { id };
}
