import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { findClosing, insertOverride } from '#db/queries/evaluation/closing.ts';
import type { CommandContext } from '../base/context.ts';
import { requireOpenRecord } from '../cooperative/require-record.ts';
import { alreadyClosed } from './close.ts';

/** What an officer decides by hand goes before the rule; every decision, also taking it back, stays in the history. */
export async function overrideActivity(
  { bookYear, cooperativeId, activity, reason }: CheckedInputOf<'evaluation.override'>,
  { read, write, now, today, actor }: CommandContext,
): Promise<OutputOf<'evaluation.override'>> {
  await requireOpenRecord(read, cooperativeId);
  const closing = await findClosing(read, bookYear);
  if (closing) throw alreadyClosed(closing);
  const moment = { setAt: now(), setOn: today, setBy: actor.name };
  await insertOverride(write, { cooperativeId, bookYear, activity, reason, ...moment });
  return { activity };
}
