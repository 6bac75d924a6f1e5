import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { readingIn } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import {
  changeState,
  findActivity,
  insertActivity,
  markActivity,
  updateActivity,
} from '#db/queries/activity/activity.ts';
import type { Activity } from '#db/queries/activity/activity.ts';
import { lastDayOf } from '#db/queries/activity/batch.ts';
import { readTerms, writeTerms } from '#db/queries/activity/terms.ts';
import {
  ACTIVITY_LABELS,
  activityFaults,
  fundGapReasons,
  MODE_LABELS,
  ORGANISER_LABELS,
  realisedFaults,
  STATE_LABELS,
  stateChangeFaults,
} from '#rules/activity/activity.ts';
import type { ActivityFacts } from '#rules/activity/activity.ts';
import { taxText, TERMS_LABELS, termsFaults } from '#rules/activity/payment.ts';
import type { ActivityTerms } from '#rules/activity/payment.ts';
import { formatRupiah } from '#rules/value/numbers.ts';
import type { Reason } from '#rules/value/reason.ts';
import type { CommandContext } from '../base/context.ts';
import { notFound, refuseFaults } from '../base/refusal.ts';
import { saveGuarded, shownFields } from '../base/saved-record.ts';
import type { ShownField } from '../base/saved-record.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { requireActivity } from './require-activity.ts';
import { addBatch } from './save-batch.ts';
import { addParticipantsTo } from './save-participant.ts';
import { nameOf, wordsOn } from './shown.ts';
import type { ActivityWords } from './shown.ts';

/** What a list has taken off since stays allowed for what was recorded with it. */
function requireSensible(facts: ActivityFacts, words: ActivityWords, known?: Activity): void {
  const codes = (choices: ActivityWords['kinds']) => choices.map(({ code }) => code);
  refuseFaults(
    activityFaults(facts, {
      kinds: [...codes(words.kinds), ...(known ? [known.kind] : [])],
      funds: [...codes(words.funds), ...(known?.funds ?? []).map(({ source }) => source)],
    }),
  );
}

/** A new activity with all that is known of it, in one piece or not at all. */
export async function recordActivity(
  { state, stateOn, stateReason, batches, terms, ...facts }: CheckedInputOf<'activity.record'>,
  context: CommandContext,
): Promise<OutputOf<'activity.record'>> {
  const { read, write, today, now, actor } = context;
  await requireOffice(read);
  requireSensible(facts, wordsOn(await readRuleBook(read), today));
  const last = batches.map(({ endsOn }) => endsOn).toSorted();
  refuseFaults([
    ...realisedFaults(state, last.at(-1) ?? null, today).map(({ message }) => ({ field: 'state', message })),
    ...(state === 'cancelled' && stateReason === ''
      ? [{ field: 'stateReason', message: 'Alasan pembatalannya harus diisi dan tetap tersimpan.' }]
      : []),
  ]);
  const id = newId();
  const at = now();
  await insertActivity(write, id, facts, { state, at, who: actor.name });
  const change = { from: '', to: state, on: stateOn ?? today, reason: stateReason } as const;
  await changeState(write, id, change, { at, who: actor.name });
  const warnings: Reason[] = [...fundGapReasons(facts)];
  const inside = { ...context, read: readingIn(write) };
  for (const [index, { participants, ...batch }] of batches.entries()) {
    const under = `batches[${String(index)}].`;
    const batchId = await addBatch(inside, id, batch, under);
    if (participants.length === 0) continue;
    const added = await addParticipantsTo(inside, batchId, participants, `${under}participants`);
    warnings.push(...added.warnings);
  }
  if (terms) {
    refuseFaults(termsFaults(terms), 'terms.');
    await writeTerms(write, id, terms, at);
  }
  return { id, updatedAt: at, warnings };
}

function fieldsOf(one: Activity, words: ActivityWords): readonly ShownField[] {
  const { funds, ...flat } = one;
  const text = funds
    .map(({ source, budgetYear, amount }) =>
      [
        nameOf(source, words.funds),
        String(budgetYear),
        ...(amount === null ? [] : [formatRupiah(amount)]),
      ].join(' '),
    )
    .join('; ');
  const shown: Partial<Record<string, string>> = {
    kind: nameOf(one.kind, words.kinds),
    organiser: ORGANISER_LABELS[one.organiser],
    mode: MODE_LABELS[one.mode],
  };
  return [
    ...shownFields(ACTIVITY_LABELS, { ...flat, funds: text }).map((field) => ({
      ...field,
      now: shown[field.name] ?? field.now,
    })),
    { name: 'state', label: 'Keadaan', now: STATE_LABELS[one.state], value: one.state },
  ];
}

/** What a save of the activity itself is held against. */
async function guardOf(
  { id, expectedUpdatedAt }: { readonly id: string; readonly expectedUpdatedAt: string | null },
  context: CommandContext,
) {
  const known = await requireActivity(context.read, id);
  const words = wordsOn(await readRuleBook(context.read), context.today);
  // Terms are saved on the same row: whoever is told of a change is told of theirs too.
  const shown = async () => [
    ...fieldsOf(await requireActivity(context.read, id), words),
    ...termFields(await readTerms(context.read, id)),
  ];
  const record = { subject: `activity:${id}`, expectedUpdatedAt, updatedAt: known.updatedAt, shown };
  return { known, words, record };
}

export async function saveActivity(
  { id, expectedUpdatedAt, ...facts }: CheckedInputOf<'activity.save'>,
  context: CommandContext,
): Promise<OutputOf<'activity.save'>> {
  const { known, words, record } = await guardOf({ id, expectedUpdatedAt }, context);
  requireSensible(facts, words, known);
  return saveGuarded(context, record, async (at) => {
    await updateActivity(context.write, id, facts, at);
    return { id, updatedAt: at };
  });
}

export async function changeActivityState(
  { id, expectedUpdatedAt, to, on, reason }: CheckedInputOf<'activity.changeState'>,
  context: CommandContext,
): Promise<OutputOf<'activity.changeState'>> {
  const { read, write, today, actor } = context;
  const { known, record } = await guardOf({ id, expectedUpdatedAt }, context);
  const change = { to, on: on ?? today, reason };
  // Another's change of state is told as such, not as a step that cannot be taken.
  if (expectedUpdatedAt === known.updatedAt)
    refuseFaults(stateChangeFaults(known.state, change, await lastDayOf(read, id), today));
  return saveGuarded(context, record, async (at) => {
    await changeState(write, id, { ...change, from: known.state }, { at, who: actor.name });
    return { id, updatedAt: at };
  });
}

export async function removeActivity(
  { id, reason }: CheckedInputOf<'activity.remove'>,
  { read, write, now }: CommandContext,
): Promise<OutputOf<'activity.remove'>> {
  await requireActivity(read, id);
  const at = now();
  await markActivity(write, id, { reason }, at);
  return { id, updatedAt: at };
}

export async function restoreActivity(
  { id }: CheckedInputOf<'activity.restore'>,
  { read, write, now }: CommandContext,
): Promise<OutputOf<'activity.restore'>> {
  const found = await findActivity(read, id);
  if (!found || found.removedAt === null) throw notFound('Kegiatan yang dihapus');
  const at = now();
  await markActivity(write, id, null, at);
  return { id, updatedAt: at };
}

function termFields({ committee, ...terms }: ActivityTerms): readonly ShownField[] {
  const text = committee.map((one) => [one.name, one.nip, one.role].filter(Boolean).join(', ')).join('; ');
  return shownFields(TERMS_LABELS, { ...terms, committee: text }).map((field) =>
    field.name.endsWith('Tax') ? { ...field, now: taxText(Number(field.value)) } : field,
  );
}

/** Rates, taxes, who answers for the money, and the committee. */
export async function saveTerms(
  { id, expectedUpdatedAt, ...terms }: CheckedInputOf<'activity.saveTerms'>,
  context: CommandContext,
): Promise<OutputOf<'activity.saveTerms'>> {
  const { record } = await guardOf({ id, expectedUpdatedAt }, context);
  refuseFaults(termsFaults(terms));
  return saveGuarded(context, record, async (at) => {
    await writeTerms(context.write, id, terms, at);
    return { id, updatedAt: at };
  });
}
