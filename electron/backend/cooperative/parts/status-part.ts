import { readingIn } from '#db/handles.ts';
import { readStatuses, readStatusHistories, writeStatuses } from '#db/queries/cooperative/history.ts';
import type { StatusChange } from '#db/queries/cooperative/history.ts';
import { insertStatuses } from '#db/queries/cooperative/status.ts';
import type { WriteHandle } from '#db/handles.ts';
import { STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import type { CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { statusesFrom } from '#rules/cooperative/status-timeline.ts';
import type { DatedStatus } from '#rules/cooperative/status-timeline.ts';
import { localDay } from '../../base/local-day.ts';
import type { Occasion, PartKind } from './part.ts';

/**
 * What must be added to a history so that every day, today and past, says again what it said before what was recorded
 * from `undoes` on. A status without a day holds from the day of its recording.
 */
function statusesAgain(
  history: readonly StatusChange[],
  status: CooperativeStatus,
  undoes: string,
): readonly DatedStatus[] {
  const dated = history.map((one) => ({ ...one, on: one.sinceOn ?? localDay(one.recordedAt) }));
  const [from] = dated.flatMap(({ on, recordedAt }) => (recordedAt < undoes ? [] : [on])).toSorted();
  if (from === undefined) return [];
  const before = dated.filter(({ recordedAt }) => recordedAt < undoes);
  const again = statusesFrom(before, from);
  return again.at(-1)?.status === status ? again : [{ status, on: from }];
}

/** Gives cooperatives the status they had before a change was recorded, on every day it spoke of. */
export async function giveStatusBack(
  db: WriteHandle,
  ids: readonly string[],
  status: CooperativeStatus | null,
  { at, reason, undoes = at }: Pick<Occasion, 'at' | 'reason' | 'undoes'>,
): Promise<void> {
  if (status === null) return;
  const histories = await readStatusHistories(readingIn(db), ids);
  const changes = ids.flatMap((cooperativeId) =>
    statusesAgain(histories.get(cooperativeId) ?? [], status, undoes).map((one) => ({
      cooperativeId,
      status: one.status,
      reason,
      importId: null,
      sinceOn: one.on,
    })),
  );
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
 * The present status. Its history is only ever added to: taking a change back adds the former ones once more. A new
 * status comes by `appendStatus`.
 */
export const statusPart: PartKind<CooperativeStatus> = {
  label: () => 'Status',
  read: async (db, { cooperativeId }) => (await readStatuses(db, [cooperativeId])).get(cooperativeId) ?? null,
  write: (db, { cooperativeId }, status, occasion) => giveStatusBack(db, [cooperativeId], status, occasion),
  text: (_db, status) => STATUS_LABELS[status],
  many: {
    read: (db, ids) => readStatuses(db, ids),
    write: (db, ids, _key, status, occasion) => giveStatusBack(db, ids, status, occasion),
  },
};
