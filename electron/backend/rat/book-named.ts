import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { BoardLine } from '#contract/rat.ts';
import { inParts } from '#db/in-parts.ts';
import { WHOLE_LIST } from '#db/page-bounds.ts';
import { listBoardIds } from '#db/queries/rat/board.ts';
import { BOOKED_ORIGIN, isOnlyCandidate } from '#rules/rat/unplaced.ts';
import type { CommandContext } from '../base/context.ts';
import { changeParts } from '../cooperative/change-parts.ts';
import type { PartChange } from '../cooperative/change-parts.ts';
import { requireOpenRecord } from '../cooperative/require-record.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { readLines } from './board.ts';
import { boardDay } from './deadline-groups.ts';

type Input = CheckedInputOf<'rat.bookNamed'>;
type Output = OutputOf<'rat.bookNamed'>;

const PER_READ = 500;

/** Those asked for, or all that the board of the year shows as not placed, or as held without a day. */
async function askedIds({ cooperativeIds, ...selection }: Input, { read, today }: CommandContext) {
  if (cooperativeIds !== null) {
    for (const id of cooperativeIds) await requireOpenRecord(read, id);
    return [...new Set(cooperativeIds)];
  }
  const day = await boardDay(read, await readRuleBook(read), selection.bookYear, today);
  const idsOf = (standing: 'unplaced' | 'undated') =>
    listBoardIds(read, { ...selection, standing }, day, WHOLE_LIST);
  return [...(await idsOf('unplaced')), ...(await idsOf('undated'))];
}

function changesOf(
  { id: cooperativeId, days }: BoardLine,
  bookYear: number,
  heldOn: string,
): readonly PartChange[] {
  // One on record without its day may have that of its report.
  const reportedOn = days.reported !== null && days.reported >= heldOn ? days.reported : null;
  return [
    { cooperativeId, field: `rat.${bookYear}`, value: { heldOn, reportedOn } },
    { cooperativeId, field: `ratStage.${bookYear}.held`, value: { on: null, note: BOOKED_ORIGIN } },
  ];
}

/**
 * Books the RAT that the register names by its day alone as the RAT of a closed book year: for those asked or for all,
 * as one change that can be taken back. Where the day may belong to another book year as well, it is booked only for a
 * cooperative that was asked for by itself.
 */
export async function bookNamed(input: Input, context: CommandContext): Promise<Output> {
  const { bookYear } = input;
  const ids = await askedIds(input, context);
  const isOne = input.cooperativeIds !== null && ids.length === 1;
  const changes: PartChange[] = [];
  const left: { id: string; name: string; message: string }[] = [];
  let booked = 0;
  for (const part of inParts(ids, PER_READ)) {
    for (const line of await readLines(context.read, part, bookYear, context.today)) {
      const { id, name, unplaced } = line;
      if (!unplaced) {
        if (input.cooperativeIds === null) continue;
        const message = `Tidak ada tanggal RAT terakhir yang dapat menjadi RAT tahun buku ${bookYear}.`;
        left.push({ id, name, message });
      } else if (isOne || isOnlyCandidate(unplaced)) {
        changes.push(...changesOf(line, bookYear, unplaced.on));
        booked += 1;
      } else left.push({ id, name, message: unplaced.reason.message });
    }
  }
  if (changes.length === 0) return { booked, batchId: null, left };
  const title = `RAT tahun buku ${bookYear} dibukukan ${BOOKED_ORIGIN}`;
  const { batchId } = await changeParts(context, { source: booked > 1 ? 'bulk' : 'edit', title }, changes);
  return { booked, batchId, left };
}
