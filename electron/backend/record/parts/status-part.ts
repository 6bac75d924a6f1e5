import { readingIn } from '#db/handles.ts';
import { listFormerDays, readStatuses, writeStatuses } from '#db/queries/cooperative-history.ts';
import { insertStatuses } from '#db/queries/cooperative-status.ts';
import type { WriteHandle } from '#db/handles.ts';
import { STATUS_LABELS } from '#rules/cooperative.ts';
import type { CooperativeStatus } from '#rules/cooperative.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import type { Occasion, PartKind } from './part.ts';

/** Gives cooperatives a status they had before: added to their history again with the day it held from then. */
async function giveBack(
  db: WriteHandle,
  ids: readonly string[],
  status: CooperativeStatus | null,
  { at, reason }: Occasion,
): Promise<void> {
  if (status === null) return;
  const since = await listFormerDays(readingIn(db), ids, status);
  const changes = ids.map((cooperativeId) => ({
    cooperativeId,
    status,
    reason,
    importId: null,
    sinceOn: since.get(cooperativeId) ?? null,
  }));
  await insertStatuses(db, changes, at);
  await writeStatuses(db, ids, status);
}

/** Adds a status with its day and reason to the history and makes it the present one. */
export async function appendStatus(
  db: WriteHandle,
  cooperativeId: string,
  change: { readonly status: CooperativeStatus; readonly sinceOn: PlainDate | null; readonly reason: string },
  at: string,
): Promise<void> {
  await insertStatuses(db, [{ cooperativeId, ...change, importId: null }], at);
  await writeStatuses(db, [cooperativeId], change.status);
}

/**
 * The present status. Its history is only ever added to: taking a change back adds the former status once more. A new
 * status comes by `appendStatus`.
 */
export const statusPart: PartKind<CooperativeStatus> = {
  label: () => 'Status',
  read: async (db, { cooperativeId }) => (await readStatuses(db, [cooperativeId])).get(cooperativeId) ?? null,
  write: (db, { cooperativeId }, status, occasion) => giveBack(db, [cooperativeId], status, occasion),
  text: (_db, status) => STATUS_LABELS[status],
  many: {
    read: (db, ids) => readStatuses(db, ids),
    write: (db, ids, _key, status, occasion) => giveBack(db, ids, status, occasion),
  },
};
