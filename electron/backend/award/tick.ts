import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { insertTick } from '#db/queries/award/tick.ts';
import { choiceChange, substitutes } from '#rules/award/choice.ts';
import type { CommandContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { draftId, standing, writeChoice } from './choose.ts';
import { toLine } from './draft-programme.ts';
import { judgeOne, readProgramme, requireDraft } from './programme.ts';
import { rankedCandidates } from './ranking.ts';

/**
 * A person's decision above the rule about some cooperatives, each kept with the one reason, its author and its moment.
 * Where the office has chosen already, whoever is left out is chosen no more and the next of the ranking moves up, and
 * whoever is taken is chosen; a mere proposal follows by itself.
 */
export async function tickMany(
  { bookYear, cooperativeIds, choice, reason }: CheckedInputOf<'award.tickMany'>,
  context: CommandContext,
): Promise<OutputOf<'award.tickMany'>> {
  const { read, write, now, actor, today } = context;
  await requireOffice(read);
  const programme = await readProgramme(read, bookYear, today);
  requireDraft(programme);
  const before = standing(await rankedCandidates(read, programme), programme);
  const id = await draftId(programme, context);
  for (const cooperativeId of new Set(cooperativeIds)) {
    if (!(await judgeOne(read, programme, cooperativeId)))
      throw new AppError('NOT_FOUND', { facts: { apa: 'Koperasi' } });
    await insertTick(write, id, { cooperativeId, choice, reason, decidedAt: now(), decidedBy: actor.name });
  }
  const changed = await readProgramme(read, bookYear, today);
  const candidates = await rankedCandidates(read, changed);
  if (changed.chosen === null) {
    return { ticked: cooperativeIds.length, ...choiceChange(before, standing(candidates, changed)) };
  }
  const rest = standing(candidates, changed);
  const left = before.size - rest.size;
  const moved =
    choice === 'include'
      ? cooperativeIds
      : substitutes(candidates, changed.criteria.plannedCount, { chosen: rest, left: Math.max(0, left) });
  const after = new Set([...rest, ...moved]);
  await writeChoice(changed, after, context);
  return { ticked: cooperativeIds.length, ...choiceChange(before, after) };
}

/** The same about one, answered with its verdict as it is now. */
export async function tickCandidate(
  { cooperativeId, ...decision }: CheckedInputOf<'award.tick'>,
  context: CommandContext,
): Promise<OutputOf<'award.tick'>> {
  await tickMany({ ...decision, cooperativeIds: [cooperativeId] }, context);
  const changed = await readProgramme(context.read, decision.bookYear, context.today);
  const judged = await judgeOne(context.read, changed, cooperativeId);
  if (!judged) throw new AppError('NOT_FOUND', { facts: { apa: 'Koperasi' } });
  return toLine(judged, changed);
}
