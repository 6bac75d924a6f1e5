import type { ReadHandle } from '#db/handles.ts';
import { listTakenBackMoments, readStatusHistories } from '#db/queries/cooperative/history.ts';
import type { StatusChange } from '#db/queries/cooperative/history.ts';
import { timelineOf } from '#rules/cooperative/status-timeline.ts';
import type { RecordedStatus, TimelineEntry } from '#rules/cooperative/status-timeline.ts';
import { localDay } from '../../base/local-day.ts';

export const recordedStatus = ({ status, sinceOn, reason, recordedAt }: StatusChange): RecordedStatus => ({
  status,
  sinceOn,
  reason,
  recordedOn: localDay(recordedAt),
});

/** What a cooperative's history holds, and what of it was not taken back. */
export interface KnownStatuses {
  /** Every row, in the order of recording. */
  readonly recorded: readonly StatusChange[];
  readonly timeline: readonly TimelineEntry[];
}

/**
 * The histories of cooperatives; one without any is left out.
 * @param without the instant of a change that is being taken back just now
 */
export async function readKnownStatuses(
  read: ReadHandle,
  ids: readonly string[],
  without?: string,
): Promise<ReadonlyMap<string, KnownStatuses>> {
  const histories = await readStatusHistories(read, ids);
  const moments = await listTakenBackMoments(read, ids);
  return new Map(
    [...histories].map(([id, recorded]) => {
      const valid = validRows(
        recorded,
        ({ recordedAt }) => recordedAt === without || moments.get(id)?.has(recordedAt) === true,
      );
      return [id, { recorded, timeline: timelineOf(valid.map(recordedStatus)) }];
    }),
  );
}

/**
 * Rows that were not taken back. The rows after the first of one instant only say that what was recorded before still
 * holds (`../place-status.ts`), so they go with the row they repeat.
 */
function validRows(
  recorded: readonly StatusChange[],
  isTakenBack: (row: StatusChange) => boolean,
): readonly StatusChange[] {
  const valid: StatusChange[] = [];
  for (const [at, row] of recorded.entries()) {
    const isRepeated = recorded[at - 1]?.recordedAt === row.recordedAt;
    const isFounded =
      !isRepeated || valid.some((one) => one.status === row.status && one.sinceOn === row.sinceOn);
    if (isFounded && !isTakenBack(row)) valid.push(row);
  }
  return valid;
}

/** What the history of one cooperative tells, oldest day first. */
export async function readTimeline(read: ReadHandle, id: string): Promise<readonly TimelineEntry[]> {
  return (await readKnownStatuses(read, [id])).get(id)?.timeline ?? [];
}
