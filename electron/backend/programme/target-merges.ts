import type { ReadHandle } from '#db/handles.ts';
import { listMoved } from '#db/queries/duplicates/merge.ts';
import type { Moved } from '#db/queries/duplicates/merge.ts';
import type { DatedActivity } from '#rules/activity/recap-days.ts';
import { beforeMerge } from '#rules/activity/recap-merges.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { localDay } from '../base/local-day.ts';

/** Rows of a table that a count is made from, and how they stood before two records became one. */
export interface Counted<Row> {
  readonly table: 'activity_participant' | 'coaching_visit' | 'consultation';
  readonly rows: readonly Row[];
  readonly undo: (rows: readonly Row[], merge: Moved) => readonly Row[];
}

/** Participants stand with their earlier cooperative again. */
export const undoParticipants = (
  all: readonly DatedActivity[],
  { ids, mergedAt, kept, removed }: Moved,
): readonly DatedActivity[] =>
  beforeMerge(all, { participantIds: new Set(ids), mergedOn: localDay(mergedAt), kept, removed });

interface OfCooperative {
  readonly id: string;
  readonly cooperativeId: string | null;
}

/** Visits and consultations stand with their earlier cooperative again. */
export function undoRows<Row extends OfCooperative>(
  all: readonly Row[],
  { ids, kept, removed }: Moved,
): readonly Row[] {
  const went = new Set(ids);
  // One that a person has tied to another record since went along no more.
  return all.map((row) =>
    went.has(row.id) && row.cooperativeId === kept.id ? { ...row, cooperativeId: removed.id } : row,
  );
}

/**
 * What records that became one have changed of a count since, a sentence a merge, the newest first; none where nothing
 * is another number. A figure that was told earlier stays explained.
 */
export async function countMerges<Row>(
  read: ReadHandle,
  { table, rows, undo }: Counted<Row>,
  count: (rows: readonly Row[]) => number | null,
): Promise<readonly string[]> {
  const notes: string[] = [];
  let [known, now] = [rows, count(rows)];
  for (const merge of await listMoved(read, table)) {
    known = undo(known, merge);
    const before = count(known);
    if (now !== null && before !== null && now !== before)
      notes.push(
        `Catatan ${merge.removed.name} digabungkan ke ${merge.kept.name} pada ${formatLongDate(localDay(merge.mergedAt))}; keduanya kini satu koperasi. Realisasi ${formatInteger(now)}, sebelumnya ${formatInteger(before)}.`,
      );
    now = before;
  }
  return notes;
}
