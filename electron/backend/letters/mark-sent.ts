import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { insertLetterEvent } from '#db/queries/letters/event.ts';
import { setLetterState } from '#db/queries/letters/letter.ts';
import type { Letter } from '#db/queries/letters/letter.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { CommandContext } from '../base/context.ts';
import { recordReminder, recordStage } from '../rat/record-many.ts';
import { moment, requireFinal } from './require-letter.ts';
import { reminderStepOf } from './given-warnings.ts';
import { bookYearOf } from './require-no-doubt.ts';

/** A letter that is a fact of the RAT year once it is sent, as the warnings are. */
const INVITATION = 'undangan-rat';

/** Final letters are sent; invitations and warnings are written down in the RAT year of their cooperatives. */
export async function markSent(
  { ids, on }: CheckedInputOf<'letter.markSent'>,
  context: CommandContext,
): Promise<OutputOf<'letter.markSent'>> {
  const letters: Letter[] = [];
  for (const id of ids) {
    const letter = await requireFinal(context.read, id);
    const when = moment(context);
    await setLetterState(context.write, id, { state: 'sent', sentOn: on, at: when.at });
    const { revision } = letter;
    await insertLetterEvent(context.write, id, {
      ...when,
      what: 'sent',
      revision,
      detail: formatLongDate(on),
    });
    letters.push(letter);
  }
  for (const group of byKindAndYear(letters)) await recordInRatYear(group, on, context);
  return { count: ids.length };
}

const yearOf = ({ bookYear, datedOn }: Letter): number => bookYearOf({ bookYear, on: datedOn });

/** Letters of one template and book year are one entry of the change log, taken back as one. */
function byKindAndYear(letters: readonly Letter[]): readonly (readonly Letter[])[] {
  const groups = new Map<string, Letter[]>();
  for (const letter of letters) {
    const key = `${letter.templateCode} ${yearOf(letter)}`;
    groups.set(key, [...(groups.get(key) ?? []), letter]);
  }
  return [...groups.values()];
}

async function recordInRatYear(
  letters: readonly Letter[],
  on: PlainDate,
  context: CommandContext,
): Promise<void> {
  const [first] = letters;
  if (!first) return;
  const bookYear = yearOf(first);
  const cooperativeIds = letters.flatMap((letter) => letter.cooperativeIds);
  const last = letters.length > 1 ? ` sampai ${letters.at(-1)?.numberText ?? ''}` : '';
  const note = `Surat ${first.numberText}${last}`;
  const step = reminderStepOf(first.templateCode);
  if (step !== undefined) await recordReminder({ cooperativeIds, bookYear, step, sentOn: on, note }, context);
  if (first.templateCode === INVITATION) {
    await recordStage({ cooperativeIds, bookYear, stage: 'invited', on, note }, context);
  }
}
