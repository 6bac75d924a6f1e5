import type { ReadHandle } from '#db/handles.ts';
import { findActivity } from '#db/queries/activity/activity.ts';
import type { Activity } from '#db/queries/activity/activity.ts';
import { findActivityOfBatch, listBatches } from '#db/queries/activity/batch.ts';
import type { Batch } from '#db/queries/activity/batch.ts';
import { findParticipant } from '#db/queries/activity/participant.ts';
import type { Participant } from '#db/queries/activity/participant.ts';
import { notFound } from '../base/refusal.ts';

/** @throws AppError NOT_FOUND, also for one that was taken out */
export async function requireActivity(read: ReadHandle, id: string): Promise<Activity> {
  const found = await findActivity(read, id);
  if (!found || found.removedAt !== null) throw notFound('Kegiatan');
  return found;
}

export interface BatchPlace {
  readonly activity: Activity;
  readonly batch: Batch;
  /** All batches of the activity, this one too. */
  readonly batches: readonly Batch[];
}

/** @throws AppError NOT_FOUND, also for one of an activity that was taken out */
export async function requireBatch(read: ReadHandle, batchId: string): Promise<BatchPlace> {
  const activityId = await findActivityOfBatch(read, batchId);
  if (activityId === undefined) throw notFound('Angkatan');
  const activity = await requireActivity(read, activityId);
  const batches = await listBatches(read, [activityId]);
  const batch = batches.find(({ id }) => id === batchId);
  if (!batch) throw notFound('Angkatan');
  return { activity, batch, batches };
}

/** @throws AppError NOT_FOUND, also for one who was taken out */
export async function requireParticipant(read: ReadHandle, id: string): Promise<Participant> {
  const found = await findParticipant(read, id);
  if (!found || found.removedAt !== null) throw notFound('Peserta');
  return found;
}
