import type { ReferenceLine } from '#contract/calendar/reference.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listReferences } from '#db/queries/reference/reference-figure.ts';
import { formatAmount, referenceSentence } from '#rules/reference/reference-figure.ts';

/** The figures of others as they are read, each with the sentence that says whose it is. */
export async function shownReferences(
  read: ReadHandle,
  isRemoved: boolean,
): Promise<readonly ReferenceLine[]> {
  const kept = await listReferences(read, isRemoved);
  return kept.map(({ removedAt: _removedAt, ...one }) => ({
    ...one,
    amount: formatAmount(one.amount),
    sentence: referenceSentence(one),
  }));
}
