import { readingIn } from '#db/handles.ts';
import type { WriteHandle } from '#db/handles.ts';
import { insertStatuses } from '#db/queries/cooperative/status.ts';
import type { NewStatus } from '#db/queries/cooperative/status.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import { entryOn, placedInTimeline, rowsOfPlacing } from '#rules/cooperative/status-timeline.ts';
import type { EnteredStatus, TimelineEntry } from '#rules/cooperative/status-timeline.ts';
import { statusChange } from './change-log.ts';
import type { ChangeEntry } from './change-log.ts';
import { newStatus, statusOfDay, statusOfDayText, writePresent } from './parts/status-part.ts';
import type { StatusOfDay } from './parts/status-part.ts';
import { readKnownStatuses } from './parts/status-timelines.ts';

/** What the reason of an entry gets that is recorded once more because an earlier one came in late. */
const STILL = ' (tetap berlaku)';

interface Placed {
  readonly id: string;
  /** Its present status before. */
  readonly before: CooperativeStatus;
}

/**
 * Records a status at its place in time: later ones that somebody dated stay, and with them the present one.
 * @returns what the log says of each, in the order given
 */
export async function placeStatuses(
  db: WriteHandle,
  cooperatives: readonly Placed[],
  entered: EnteredStatus,
  at: string,
): Promise<readonly ChangeEntry[]> {
  const ids = cooperatives.map(({ id }) => id);
  const known = await readKnownStatuses(readingIn(db), ids);
  const present = new Map<string, CooperativeStatus>();
  const rows: NewStatus[] = [];
  const entries = cooperatives.map(({ id, before }) => {
    const timeline = known.get(id)?.timeline ?? [];
    const placed = placedInTimeline(timeline, entered);
    const [first, ...later] = rowsOfPlacing(timeline, entered);
    if (first) rows.push(newStatus(id, first));
    for (const one of later) rows.push(newStatus(id, { ...one, reason: stillHolding(one.reason) }));
    const status = placed.at(-1)?.status ?? entered.status;
    present.set(id, status);
    return status === before
      ? lateStatusChange(id, entered.on, { before: timeline, after: placed })
      : statusChange(id, before, status);
  });
  await insertStatuses(db, rows, at);
  await writePresent(db, present);
  return entries;
}

const stillHolding = (reason: string): string => `${reason.replace(STILL, '')}${STILL}`;

/** What the log says of a status that left the present one as it is: what ruled its day before, and what does now. */
function lateStatusChange(
  cooperativeId: string,
  day: PlainDate,
  { before, after }: { readonly before: readonly TimelineEntry[]; readonly after: readonly TimelineEntry[] },
): ChangeEntry {
  const [former, now] = [before, after].map((timeline) => {
    const entry = entryOn(timeline, day);
    return entry ? statusOfDay(entry) : null;
  });
  const textOf = (value: StatusOfDay | null | undefined) => (value ? statusOfDayText(value) : '');
  return {
    cooperativeId,
    field: `statusOn.${day}`,
    beforeText: textOf(former),
    afterText: textOf(now),
    values: { before: former ?? null, after: now ?? null },
  };
}
