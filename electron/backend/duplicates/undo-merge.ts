import { AppError } from '#contract/errors.ts';
import type { WriteHandle } from '#db/handles.ts';
import { markBatchUndone } from '#db/queries/change/change.ts';
import { moveRows } from '#db/queries/duplicates/merge-histories.ts';
import type { MergedTable } from '#db/queries/duplicates/merge-histories.ts';
import { findMerge, findStoredRow, markMergeUndone, restoreColumns } from '#db/queries/duplicates/merge.ts';
import type { MergeStory } from '#db/queries/duplicates/merge.ts';
import type { CommandContext } from '../base/context.ts';
import { recordChanges } from '../cooperative/change-log.ts';
import { notFound } from '../base/refusal.ts';
import { laterThan } from '../base/later-than.ts';

type StoredRow = MergeStory['before']['kept'];

const laterWork = (cause: string): AppError =>
  new AppError('CHANGE_HAS_LATER_WORK', { facts: { sebab: cause } });

/** Kept in step by triggers; whatever moves back moves these too. */
const isDerived = (column: string): boolean =>
  column === 'is_listed' || column === 'rat_years' || column.startsWith('latest_');

/**
 * Takes a merge back: both records stand as they stood, with their own histories. What was added to the kept one since
 * stays with it. @returns how many rows of history went back
 * @throws AppError NOT_FOUND, CHANGE_ALREADY_UNDONE, or CHANGE_HAS_LATER_WORK naming what stands in the way
 */
export async function undoMerge(
  mergeId: string,
  { read, write, now, actor }: CommandContext,
): Promise<number> {
  const merge = await findMerge(read, mergeId);
  if (!merge) throw notFound('Penggabungan');
  if (merge.undoneAt !== null) throw new AppError('CHANGE_ALREADY_UNDONE');
  const { keptId, removedId, story } = merge;
  const at = laterThan(merge.mergedAt, now());
  const keptColumns = await columnsToRestore(write, story.before.kept, story.after.kept);
  const removedColumns = await columnsToRestore(write, story.before.removed, story.after.removed);
  let restored = 0;
  for (const [table, keys] of Object.entries(story.moved) as readonly [MergedTable, readonly string[]][]) {
    const count = await moveRows(write, table, keys, { from: keptId, to: removedId });
    if (count !== keys.length)
      throw laterWork('sebagian riwayat yang disatukan sudah dihapus atau dipindahkan');
    restored += count;
  }
  await markMergeUndone(write, mergeId, at);
  await restoreColumns(write, keptId, keptColumns);
  await restoreColumns(write, removedId, removedColumns);
  const { name } = story.before.removed;
  await recordChanges(
    write,
    {
      source: 'undo',
      title: `Dipisahkan lagi: "${name}" dari "${story.before.kept.name}"`,
      who: actor.name,
      at,
    },
    [keptId, removedId].map((cooperativeId) => ({
      cooperativeId,
      field: 'merge',
      beforeText: 'digabungkan',
      afterText: 'berdiri sendiri',
    })),
  );
  if (story.batchId !== null) await markBatchUndone(write, story.batchId, at);
  return restored;
}

/** Columns that the merge changed, with what they were. A column changed again since is later work. */
async function columnsToRestore(
  write: WriteHandle,
  before: StoredRow,
  after: StoredRow,
): Promise<Partial<StoredRow>> {
  const present = await findStoredRow(write, before.id);
  if (!present) throw notFound('Koperasi');
  const columns = (Object.keys(before) as (keyof StoredRow)[]).filter(
    (column) => !isDerived(column) && before[column] !== after[column],
  );
  const altered = columns.filter((column) => present[column] !== after[column]);
  // When the record was changed says nothing by itself: what was changed stays, and so does its moment.
  if (altered.some((column) => column !== 'updated_at')) {
    throw laterWork(`data "${present.name}" yang disatukan sudah diubah lagi`);
  }
  return Object.fromEntries(
    columns.filter((column) => !altered.includes(column)).map((column) => [column, before[column]]),
  );
}
