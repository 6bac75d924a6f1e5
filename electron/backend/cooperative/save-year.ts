import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { findRat } from '#db/queries/rat/rat.ts';
import { findRatDetail } from '#db/queries/rat/detail.ts';
import { ratDeadlines, ratTimeliness } from '#rules/rat/deadline.ts';
import { ratFaults } from '#rules/cooperative/record-event.ts';
import type { CommandContext } from '../base/context.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { changeParts } from './change-parts.ts';
import { requireCooperative, requireOpenRecord } from './require-record.ts';
import { notFound, refuseFaults } from '../base/refusal.ts';
import { requireUnchanged } from './require-unchanged.ts';

type Saved = OutputOf<'cooperative.save'>;
type Touched = OutputOf<'cooperative.removeRat'>;

/** One RAT a book year: saving it again corrects it. Late days are said by the rule of that book year, not refused. */
export async function saveRat(
  { id, expectedUpdatedAt, bookYear, heldOn, reportedOn }: CheckedInputOf<'cooperative.saveRat'>,
  context: CommandContext,
): Promise<Saved> {
  const known = await requireOpenRecord(context.read, id);
  // An import names the days of a RAT as the workbook's columns are called.
  const fields = ['rat.', 'rat:', 'ratReported:'].map((opening) => `${opening}${bookYear}`);
  await requireUnchanged(context.read, known, expectedUpdatedAt, { fields });
  const { form } = known;
  const endsOn = (await findRatDetail(context.read, id, bookYear))?.endsOn ?? null;
  const ownEnd = endsOn === null ? {} : { bookYearEndsOn: endsOn };
  refuseFaults(ratFaults({ bookYear, heldOn, reportedOn, ...ownEnd }, context.today));
  const countedFrom = (await findRat(context.read, id, bookYear))?.countedFrom ?? context.today;
  const value = heldOn === null ? { heldOn, reportedOn, countedFrom } : { heldOn, reportedOn };
  const change = { cooperativeId: id, field: `rat.${bookYear}`, value };
  const title = `RAT tahun buku ${bookYear}`;
  const { batchId } = await changeParts(context, { source: 'edit', title }, [change]);
  const deadlines = ratDeadlines(await readRuleBook(context.read), { bookYear, form, ...ownEnd });
  const { reasons } = ratTimeliness({ heldOn, reportedOn }, deadlines);
  // The evaluation refuses an award for a late report; on the record that is a thing to know.
  const said = reasons.flatMap((reason) =>
    reason.level === 'info' ? [] : [{ ...reason, level: 'warning' as const }],
  );
  return savedAs(context, id, batchId, said);
}

export async function removeRat(
  { id, bookYear, reason }: CheckedInputOf<'cooperative.removeRat'>,
  context: CommandContext,
): Promise<Touched> {
  await requireOpenRecord(context.read, id);
  if (!(await findRat(context.read, id, bookYear))) throw notFound(`RAT tahun buku ${bookYear}`);
  const title = `Menghapus RAT tahun buku ${bookYear}: ${reason}`;
  const change = { cooperativeId: id, field: `rat.${bookYear}`, value: null };
  return { batchId: (await changeParts(context, { source: 'edit', title }, [change])).batchId };
}

async function savedAs(
  { read }: CommandContext,
  id: string,
  batchId: string | null,
  warnings: Saved['warnings'],
): Promise<Saved> {
  const { updatedAt } = await requireCooperative(read, id);
  return { id, updatedAt, warnings, batchId };
}
