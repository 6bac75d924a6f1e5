import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { inParts } from '#db/in-parts.ts';
import { listRatLines } from '#db/queries/rat/line.ts';
import { calendarBookYearEnd } from '#rules/rule-book/book-year.ts';
import { undatedTooEarly } from '#rules/cooperative/record-event.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { CommandContext } from '../base/context.ts';
import { changeParts } from '../cooperative/change-parts.ts';
import type { PartChange } from '../cooperative/change-parts.ts';
import { requireOpenRecord } from '../cooperative/require-record.ts';

type Left = OutputOf<'rat.recordHeld'>['left'][number];

/**
 * Records the RAT of one book year as held without its day, for one cooperative or many, as one change that can be taken
 * back. A RAT on record says as much already or more, and stays as it is.
 */
export async function recordHeld(
  { cooperativeIds, bookYear }: CheckedInputOf<'rat.recordHeld'>,
  context: CommandContext,
): Promise<OutputOf<'rat.recordHeld'>> {
  const { read, today } = context;
  const ids = [...new Set(cooperativeIds)];
  for (const id of ids) await requireOpenRecord(read, id);
  const changes: PartChange[] = [];
  const left: Left[] = [];
  for (const part of inParts(ids)) {
    for (const { id, name, endsOn, days, isHeldUndated } of await listRatLines(read, part, bookYear)) {
      const closedOn = endsOn ?? calendarBookYearEnd(bookYear);
      if (days.held !== null || isHeldUndated) {
        const when = days.held === null ? 'tanpa tanggal' : formatLongDate(days.held);
        left.push({ id, name, message: `RAT tahun buku ${bookYear} sudah tercatat, ${when}.` });
      } else if (today <= closedOn) left.push({ id, name, message: undatedTooEarly(bookYear, closedOn) });
      else {
        const value = { heldOn: null, reportedOn: null, countedFrom: today };
        changes.push({ cooperativeId: id, field: `rat.${bookYear}`, value });
      }
    }
  }
  if (changes.length === 0) return { changed: 0, batchId: null, left };
  const title = `RAT tahun buku ${bookYear} sudah dilaksanakan, tanggal belum dicatat`;
  const { batchId } = await changeParts(
    context,
    { source: changes.length > 1 ? 'bulk' : 'edit', title },
    changes,
  );
  return { changed: changes.length, batchId, left };
}
