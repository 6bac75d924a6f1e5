import type { ReadHandle } from '#db/handles.ts';
import { findFieldOfficer } from '#db/queries/coaching/officer.ts';
import type { FieldOfficer } from '#db/queries/coaching/officer.ts';
import { findPlan } from '#db/queries/coaching/plan.ts';
import type { CoachingPlan } from '#db/queries/coaching/plan.ts';
import { findVisit } from '#db/queries/coaching/visit.ts';
import type { CoachingVisit } from '#db/queries/coaching/visit.ts';
import { notFound } from '../base/refusal.ts';

/** @throws AppError NOT_FOUND, also for one who was taken out */
export async function requireFieldOfficer(read: ReadHandle, id: string): Promise<FieldOfficer> {
  const found = await findFieldOfficer(read, id);
  if (!found || found.removedAt !== null) throw notFound('Petugas lapangan');
  return found;
}

/** @throws AppError NOT_FOUND, also for one that was taken out */
export async function requirePlan(read: ReadHandle, id: string): Promise<CoachingPlan> {
  const found = await findPlan(read, id);
  if (!found || found.removedAt !== null) throw notFound('Rencana pembinaan');
  return found;
}

/** @throws AppError NOT_FOUND, also for one that was taken out */
export async function requireVisit(read: ReadHandle, id: string): Promise<CoachingVisit> {
  const found = await findVisit(read, id);
  if (!found || found.removedAt !== null) throw notFound('Kunjungan');
  return found;
}
