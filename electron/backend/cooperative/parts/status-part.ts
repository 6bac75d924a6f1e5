import { readingIn } from '#db/handles.ts';
import type { WriteHandle } from '#db/handles.ts';
import { readStatuses, writeStatuses } from '#db/queries/cooperative/history.ts';
import { insertStatuses } from '#db/queries/cooperative/status.ts';
import type { NewStatus } from '#db/queries/cooperative/status.ts';
import { COOPERATIVE_STATUSES, STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import type { CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import { entriesFrom, entryOn } from '#rules/cooperative/status-timeline.ts';
import type { EnteredStatus, TimelineEntry } from '#rules/cooperative/status-timeline.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { localDay } from '../../base/local-day.ts';
import { readKnownStatuses, readTimeline } from './status-timelines.ts';
import type { KnownStatuses } from './status-timelines.ts';
import type { Occasion, PartKind } from './part.ts';

export const newStatus = (cooperativeId: string, { status, on, reason }: EnteredStatus): NewStatus => ({
  cooperativeId,
  status,
  reason,
  importId: null,
  sinceOn: on,
});

/** Writes the present status of each on its own row, many a statement. */
export async function writePresent(
  db: WriteHandle,
  present: ReadonlyMap<string, CooperativeStatus>,
): Promise<void> {
  for (const status of COOPERATIVE_STATUSES) {
    const ids = [...present].flatMap(([id, one]) => (one === status ? [id] : []));
    if (ids.length > 0) await writeStatuses(db, ids, status);
  }
}

/**
 * What must be recorded so that every day says again what it said without the change made at `undoes`: an entry of the
 * change log that was taken back, or an import whose rows are gone. Work recorded since keeps what it said.
 */
function statusesAgain(
  { recorded, timeline }: KnownStatuses,
  status: CooperativeStatus,
  { reason, undoes }: { readonly reason: string; readonly undoes: string },
): readonly EnteredStatus[] {
  const days = recorded
    .filter(({ recordedAt }) => recordedAt >= undoes)
    .map(({ sinceOn, recordedAt }) => sinceOn ?? localDay(recordedAt));
  const [from] = days.toSorted();
  if (from === undefined) return [];
  const again = entriesFrom(timeline, from).map((one) => ({ ...one, reason }));
  return again.length > 0 ? again : [{ status, on: from, reason }];
}

/**
 * Takes a change of status back on every day it spoke of.
 * @param status what they become where their history knows nothing else
 */
export async function giveStatusBack(
  db: WriteHandle,
  ids: readonly string[],
  status: CooperativeStatus | null,
  { at, reason, undoes = at }: Pick<Occasion, 'at' | 'reason' | 'undoes'>,
): Promise<void> {
  if (status === null) return;
  const known = await readKnownStatuses(readingIn(db), ids, undoes);
  const present = new Map(ids.map((id) => [id, status]));
  const rows: NewStatus[] = [];
  for (const [id, one] of known) {
    for (const entry of statusesAgain(one, status, { reason, undoes })) rows.push(newStatus(id, entry));
    present.set(id, one.timeline.at(-1)?.status ?? status);
  }
  await insertStatuses(db, rows, at);
  await writePresent(db, present);
}

/**
 * The present status. Its history is only ever added to: taking a change back adds the former ones once more. A new
 * status comes by `placeStatuses`.
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

/** The status that ruled a day that has passed, and since when; the key is the day. */
export interface StatusOfDay {
  readonly status: CooperativeStatus;
  /** Null: nobody said. */
  readonly on: string | null;
  readonly [key: string]: string | null;
}

/** A status that was entered late and left the present one as it is. */
export const statusOfDayPart: PartKind<StatusOfDay> = {
  label: (day) => `Status pada ${formatLongDate(toPlainDate(day))}`,
  read: async (db, { cooperativeId, key }) => {
    const entry = entryOn(await readTimeline(db, cooperativeId), toPlainDate(key));
    return entry ? statusOfDay(entry) : null;
  },
  write: async (db, { cooperativeId }, _value, occasion) => {
    const status = (await readStatuses(readingIn(db), [cooperativeId])).get(cooperativeId);
    await giveStatusBack(db, [cooperativeId], status ?? null, occasion);
  },
  text: (_db, value) => statusOfDayText(value),
};

export const statusOfDayText = ({ status, on }: StatusOfDay): string =>
  on === null
    ? `${STATUS_LABELS[status]}, sejak kapan belum tercatat`
    : `${STATUS_LABELS[status]} sejak ${formatLongDate(toPlainDate(on))}`;

export const statusOfDay = ({ status, on, isDated }: TimelineEntry): StatusOfDay => ({
  status,
  on: isDated ? on : null,
});
