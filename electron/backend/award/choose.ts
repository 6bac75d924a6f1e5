import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { saveProgrammeDraft } from '#db/queries/award/award.ts';
import { changeChoice } from '#db/queries/award/choice.ts';
import { choiceChange, standingChoice, topOf } from '#rules/award/choice.ts';
import type { CommandContext } from '../base/context.ts';
import { saveGuarded } from '../base/saved-record.ts';
import { requireOffice } from '../office/require-office.ts';
import { draftFields, draftSubject } from './draft-fields.ts';
import { readProgramme, requireDraft } from './programme.ts';
import type { Programme } from './programme.ts';
import { rankedCandidates } from './ranking.ts';
import type { RankedCandidate } from './ranking.ts';

/** The draft's row; the first thing that is decided about a book year makes it. */
export async function draftId(programme: Programme, { write }: CommandContext): Promise<string> {
  const { head, bookYear, criteria, giver } = programme;
  return head?.id ?? saveProgrammeDraft(write, undefined, { bookYear, criteria, giver });
}

export const standing = (candidates: readonly RankedCandidate[], programme: Programme) =>
  standingChoice(candidates, programme.criteria.plannedCount, programme.chosen);

/** Writes who is chosen from now on; whoever else was chosen, candidate or not, is chosen no more. */
export async function writeChoice(
  programme: Programme,
  after: ReadonlySet<string>,
  context: CommandContext,
): Promise<void> {
  const id = await draftId(programme, context);
  const change = choiceChange(programme.chosen ?? new Set(), after);
  await changeChoice(context.write, id, change, { at: context.now(), by: context.actor.name });
}

/** The first of the ranking, as many as were asked for: one choice in place of whatever stood before. */
export async function takeTop(
  { bookYear, count }: CheckedInputOf<'award.take'>,
  context: CommandContext,
): Promise<OutputOf<'award.take'>> {
  const { read } = context;
  await requireOffice(read);
  let programme = await readProgramme(read, bookYear, context.today);
  requireDraft(programme);
  const isPlanNew = programme.criteria.plannedCount === null;
  const candidates = await rankedCandidates(read, programme);
  const before = standing(candidates, programme);
  if (isPlanNew) programme = await keepPlan(programme, count, context);
  const after = topOf(candidates, count);
  await writeChoice(programme, after, context);
  return {
    chosen: after.size,
    ...choiceChange(before, after),
    excluded: candidates.filter(({ isExcluded }) => isExcluded).length,
    included: candidates.filter(({ id, isIncluded }) => isIncluded && after.has(id)).length,
    lacking: Math.max(0, count - after.size),
    isPlanNew,
  };
}

/** An office that has planned nothing plans what it first takes. */
async function keepPlan(programme: Programme, count: number, context: CommandContext): Promise<Programme> {
  const { bookYear, giver } = programme;
  const criteria = { ...programme.criteria, plannedCount: count };
  const shown = async () => draftFields(await readProgramme(context.read, bookYear, context.today));
  await saveGuarded(context, { subject: draftSubject(bookYear), shown }, () =>
    saveProgrammeDraft(context.write, programme.head?.id, { bookYear, giver, criteria }),
  );
  return readProgramme(context.read, bookYear, context.today);
}

/** Ticks some candidates and unticks others; everybody else stays as it was. */
export async function chooseSome(
  { bookYear, add, remove }: CheckedInputOf<'award.choose'>,
  context: CommandContext,
): Promise<OutputOf<'award.choose'>> {
  const { read } = context;
  await requireOffice(read);
  const programme = await readProgramme(read, bookYear, context.today);
  requireDraft(programme);
  const candidates = await rankedCandidates(read, programme);
  const open = new Set(candidates.filter(({ isExcluded }) => !isExcluded).map(({ id }) => id));
  const stranger = add.find((id) => !open.has(id));
  if (stranger !== undefined) {
    const name = candidates.find(({ id }) => id === stranger)?.facts.name ?? '';
    throw new AppError('AWARD_NOT_A_CANDIDATE', { facts: { koperasi: name } });
  }
  const before = standing(candidates, programme);
  const removed = new Set(remove);
  const after = new Set([...before, ...add].filter((id) => !removed.has(id)));
  await writeChoice(programme, after, context);
  return { chosen: after.size, ...choiceChange(before, after) };
}
