import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import {
  findDisposition,
  insertDisposition,
  markDisposition,
  markDone,
  updateDisposition,
} from '#db/queries/incoming/disposition.ts';
import type { Disposition } from '#db/queries/incoming/disposition.ts';
import {
  DISPOSITION_LABELS,
  dispositionFaults,
  doneFaults,
  instructionText,
} from '#rules/incoming/disposition.ts';
import type { NamedChoice } from '#rules/rule-book/rule-value.ts';
import type { FieldFault } from '#rules/value/field-fault.ts';
import { formatLongDate, formatShortDate } from '#rules/value/indonesian-date.ts';
import type { CommandContext } from '../base/context.ts';
import { notFound, refuse, refuseFaults } from '../base/refusal.ts';
import { saveGuarded, shownFields } from '../base/saved-record.ts';
import type { ShownField } from '../base/saved-record.ts';
import { requireOffice } from '../office/require-office.ts';
import { requireDisposition, requireIncoming } from './require-incoming.ts';
import { instructionsOn } from './shown.ts';

/** Instructions that stand neither in the office's list nor in what was recorded before. */
function unknownInstructions(
  codes: readonly string[],
  choices: readonly NamedChoice[],
  known: readonly string[],
): readonly FieldFault[] {
  const isKnown = (code: string) => known.includes(code) || choices.some((one) => one.code === code);
  return codes.every(isKnown)
    ? []
    : [{ field: 'instructions', message: 'Instruksi ini tidak ada dalam daftar dinas. Pilih dari daftar.' }];
}

/** Passes a letter on, to each receiver by a row of its own. */
export async function disposeIncoming(
  { id, toWhom, ...input }: CheckedInputOf<'incoming.dispose'>,
  { read, write, today, now, actor }: CommandContext,
): Promise<OutputOf<'incoming.dispose'>> {
  await requireOffice(read);
  const { receivedOn } = await requireIncoming(read, id);
  const facts = { ...input, givenOn: input.givenOn ?? today };
  const choices = await instructionsOn(read, today);
  refuseFaults([
    ...dispositionFaults(facts, { receivedOn, today }),
    ...unknownInstructions(facts.instructions, choices, []),
  ]);
  const moment = { at: now(), who: actor.name };
  const ids: string[] = [];
  for (const one of new Set(toWhom))
    ids.push(await insertDisposition(write, id, { ...facts, toWhom: one }, moment));
  return { ids };
}

function fieldsOf(one: Disposition, choices: readonly NamedChoice[]): readonly ShownField[] {
  const { instructions, givenOn, dueOn, ...rest } = one;
  return shownFields(DISPOSITION_LABELS, {
    ...rest,
    instructions: instructionText(instructions, choices),
    givenOn: formatShortDate(givenOn),
    dueOn: dueOn === null ? '' : formatShortDate(dueOn),
  }).map((field) => (field.name === 'instructions' ? { ...field, value: instructions.join(';') } : field));
}

export async function correctDisposition(
  { id, expectedUpdatedAt, ...facts }: CheckedInputOf<'incoming.correctDisposition'>,
  context: CommandContext,
): Promise<OutputOf<'incoming.correctDisposition'>> {
  const { read, write, today } = context;
  await requireOffice(read);
  const { disposition, letter } = await requireDisposition(read, id);
  const choices = await instructionsOn(read, today);
  refuseFaults([
    ...dispositionFaults(facts, { receivedOn: letter.receivedOn, today }),
    ...unknownInstructions(facts.instructions, choices, disposition.instructions),
    ...(disposition.doneOn === null || disposition.doneOn >= facts.givenOn
      ? []
      : [
          {
            field: 'givenOn',
            message: `Disposisi ini selesai ${formatLongDate(disposition.doneOn)}, sebelum tanggal itu.`,
          },
        ]),
  ]);
  const shown = async () => fieldsOf((await requireDisposition(read, id)).disposition, choices);
  const { updatedAt } = disposition;
  return saveGuarded(
    context,
    { subject: `disposition:${id}`, expectedUpdatedAt, updatedAt, shown },
    async (at) => {
      await updateDisposition(write, id, facts, at);
      return { id, updatedAt: at };
    },
  );
}

/** Says on which day dispositions were done and with what. */
export async function finishDispositions(
  { ids, on, note }: CheckedInputOf<'incoming.finish'>,
  { read, write, now, today }: CommandContext,
): Promise<OutputOf<'incoming.finish'>> {
  const at = now();
  for (const id of ids) {
    const { toWhom, doneOn, givenOn } = (await requireDisposition(read, id)).disposition;
    if (doneOn !== null)
      refuse(
        'ids',
        `Disposisi kepada ${toWhom} sudah selesai pada ${formatLongDate(doneOn)}. Muat ulang suratnya.`,
      );
    refuseFaults(doneFaults(on, givenOn, today));
    await markDone(write, id, { on, note }, at);
  }
  return { ids };
}

export async function unfinishDisposition(
  { id }: CheckedInputOf<'incoming.unfinish'>,
  { read, write, now }: CommandContext,
): Promise<OutputOf<'incoming.unfinish'>> {
  const { disposition } = await requireDisposition(read, id);
  if (disposition.doneOn === null) throw notFound('Disposisi yang sudah selesai');
  const at = now();
  await markDone(write, id, null, at);
  return { id, updatedAt: at };
}

export async function removeDispositions(
  { ids, reason }: CheckedInputOf<'incoming.removeDisposition'>,
  { read, write, now }: CommandContext,
): Promise<OutputOf<'incoming.removeDisposition'>> {
  const at = now();
  for (const id of ids) {
    await requireDisposition(read, id);
    await markDisposition(write, id, { reason }, at);
  }
  return { ids };
}

export async function restoreDisposition(
  { id }: CheckedInputOf<'incoming.restoreDisposition'>,
  { read, write, now }: CommandContext,
): Promise<OutputOf<'incoming.restoreDisposition'>> {
  const found = await findDisposition(read, id);
  if (!found || found.removedAt === null) throw notFound('Disposisi yang dihapus');
  await requireIncoming(read, found.letterId);
  const at = now();
  await markDisposition(write, id, null, at);
  return { id, updatedAt: at };
}
