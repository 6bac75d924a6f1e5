import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { needStates } from '#rules/village/lack.ts';
import { needChange } from '#rules/village/need-entry.ts';
import type { CommandContext } from '../base/context.ts';
import { ratYearOn, standingOf } from './board.ts';
import { requireVillage, saveVillage } from './save-village.ts';

/** Writes one cell of the matrix: the rule says which fields it changes, the save is that of the whole form. */
export async function setNeed(
  { code, expectedUpdatedAt, need, entry }: CheckedInputOf<'village.setNeed'>,
  context: CommandContext,
): Promise<OutputOf<'village.setNeed'>> {
  const ratYear = await ratYearOn(context.read, context.today);
  const standing = standingOf(await requireVillage(context.read, code, ratYear), ratYear);
  const change = needChange(need, entry, standing);
  if ('fault' in change) {
    throw new AppError('INVALID_INPUT', { faults: [{ path: need, message: change.fault }] });
  }
  const saved = await saveVillage({ code, expectedUpdatedAt, changes: change.changes }, context);
  const facts = { ...standing.facts, ...change.changes };
  return { ...saved, state: needStates({ ...standing, facts })[need] };
}
