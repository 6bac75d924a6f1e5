import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listChangeBatches } from '#db/queries/change/change.ts';
import { fieldLabel } from './parts/part-of.ts';
import { canUndo } from './undo-changes.ts';

/** Of a bulk change that touched thousands, so many entries are shown; its count says how many there are. */
const ENTRIES_SHOWN = 100;

/** Who changed what and when, newest first. What an import or a merge did is taken back at its own place. */
export async function readChanges(
  read: ReadHandle,
  page: CheckedInputOf<'change.list'>,
): Promise<OutputOf<'change.list'>> {
  const batches = await listChangeBatches(read, page, ENTRIES_SHOWN);
  return batches.map(({ id, at, who, source, title, undoneAt, cooperativeCount, hasValues, changes }) => ({
    batchId: id,
    at,
    who,
    source,
    title,
    cooperativeCount,
    isUndone: undoneAt !== null,
    canUndo: undoneAt === null && hasValues && canUndo(source),
    entries: changes.map(({ field, beforeText, afterText }) => ({
      field,
      label: fieldLabel(field),
      before: beforeText,
      after: afterText,
    })),
  }));
}
