import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { newId } from '#db/new-id.ts';
import {
  findPlan,
  findPlanOf,
  insertPlan,
  markPlan,
  setAfter,
  updatePlan,
} from '#db/queries/coaching/plan.ts';
import type { CoachingPlan } from '#db/queries/coaching/plan.ts';
import { PLAN_LABELS, planFaults, PRIORITY_LABELS, stateText } from '#rules/coaching/plan.ts';
import type { PlanFacts } from '#rules/coaching/plan.ts';
import { MONTH_NAMES } from '#rules/value/indonesian-date.ts';
import type { CommandContext } from '../base/context.ts';
import { notFound, refuse, refuseFaults } from '../base/refusal.ts';
import { saveGuarded, shownFields } from '../base/saved-record.ts';
import type { ShownField } from '../base/saved-record.ts';
import { requireOpenRecord } from '../cooperative/require-record.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { requireFieldOfficer, requirePlan } from './require.ts';
import { codesOf, nameOf, standingsOf, wordsOn } from './shown.ts';
import type { CoachingWords } from './shown.ts';

/** One plan a year for a cooperative: two would count it twice. */
async function requireOnlyPlan(
  { cooperativeId, year }: Pick<PlanFacts, 'cooperativeId' | 'year'>,
  { read }: CommandContext,
  ownId?: string,
): Promise<void> {
  const other = await findPlanOf(read, cooperativeId, year);
  if (other && other.id !== ownId) {
    const message = `${other.cooperativeName} sudah ada dalam rencana ${String(year)} (${other.officerName === '' ? 'tanpa petugas' : other.officerName}). Betulkan rencana itu.`;
    refuse('cooperativeId', message);
  }
}

async function requireSensible(
  facts: PlanFacts,
  context: CommandContext,
  known?: CoachingPlan,
): Promise<CoachingWords> {
  const { read, today } = context;
  await requireOffice(read);
  const words = wordsOn(await readRuleBook(read), today);
  refuseFaults(planFaults(facts, [...codesOf(words.goals), ...(known ? [known.goal] : [])]));
  if (facts.cooperativeId !== known?.cooperativeId) await requireOpenRecord(read, facts.cooperativeId);
  if (facts.officerId !== null && facts.officerId !== known?.officerId)
    await requireFieldOfficer(read, facts.officerId);
  await requireOnlyPlan(facts, context, known?.id);
  return words;
}

/** A new plan; how the cooperative stands today is frozen with it. */
export async function recordPlan(
  facts: CheckedInputOf<'coaching.recordPlan'>,
  context: CommandContext,
): Promise<OutputOf<'coaching.recordPlan'>> {
  const { read, write, today, now, actor } = context;
  await requireSensible(facts, context);
  const book = await readRuleBook(read);
  const before = (await standingsOf(read, [facts.cooperativeId], book, today))(facts.cooperativeId);
  const id = newId();
  const at = now();
  await insertPlan(write, id, facts, { before, at, who: actor.name });
  return { id, updatedAt: at };
}

function fieldsOf(plan: CoachingPlan, words: CoachingWords): readonly ShownField[] {
  const shown: Partial<Record<string, string>> = {
    cooperativeId: plan.cooperativeName,
    officerId: plan.officerName,
    goal: nameOf(plan.goal, words.goals),
    priority: PRIORITY_LABELS[plan.priority],
    plannedMonth: plan.plannedMonth === null ? '' : (MONTH_NAMES[plan.plannedMonth - 1] ?? ''),
  };
  const after = plan.after === null ? '' : stateText(plan.after);
  return [
    ...shownFields(PLAN_LABELS, plan).map((field) => ({ ...field, now: shown[field.name] ?? field.now })),
    { name: 'after', label: 'Selesai dibina', now: after, value: after },
  ];
}

async function guardOf(
  { id, expectedUpdatedAt }: { readonly id: string; readonly expectedUpdatedAt: string | null },
  { read, today }: CommandContext,
) {
  const known = await requirePlan(read, id);
  const words = wordsOn(await readRuleBook(read), today);
  const shown = async () => fieldsOf(await requirePlan(read, id), words);
  return {
    known,
    record: { subject: `coaching-plan:${id}`, expectedUpdatedAt, updatedAt: known.updatedAt, shown },
  };
}

export async function correctPlan(
  { id, expectedUpdatedAt, ...facts }: CheckedInputOf<'coaching.correctPlan'>,
  context: CommandContext,
): Promise<OutputOf<'coaching.correctPlan'>> {
  const { known, record } = await guardOf({ id, expectedUpdatedAt }, context);
  await requireSensible(facts, context, known);
  // What was frozen is this cooperative's own: another needs a plan of its own.
  if (facts.cooperativeId !== known.cooperativeId)
    refuse(
      'cooperativeId',
      'Koperasi sebuah rencana tidak dapat diganti. Hapus rencana ini dan buat yang baru.',
    );
  return saveGuarded(context, record, async (at) => {
    await updatePlan(context.write, id, facts, at);
    return { id, updatedAt: at };
  });
}

/** Coaching has ended: how the cooperative stands today is frozen beside how it stood; or it goes on after all. */
export async function finishPlan(
  { id, expectedUpdatedAt, isFinished }: CheckedInputOf<'coaching.finishPlan'>,
  context: CommandContext,
): Promise<OutputOf<'coaching.finishPlan'>> {
  const { read, write, today } = context;
  await requireOffice(read);
  const { known, record } = await guardOf({ id, expectedUpdatedAt }, context);
  if (isFinished && known.before.on > today)
    refuse('isFinished', 'Hari ini mendahului hari rencananya dibekukan. Periksa tanggal komputer.');
  const book = await readRuleBook(read);
  const standing = await standingsOf(read, [known.cooperativeId], book, today);
  return saveGuarded(context, record, async (at) => {
    await setAfter(write, id, isFinished ? standing(known.cooperativeId) : null, at);
    return { id, updatedAt: at };
  });
}

export async function removePlan(
  { id, reason }: CheckedInputOf<'coaching.removePlan'>,
  { read, write, now }: CommandContext,
): Promise<OutputOf<'coaching.removePlan'>> {
  await requirePlan(read, id);
  const at = now();
  await markPlan(write, id, { reason }, at);
  return { id, updatedAt: at };
}

export async function restorePlan(
  { id }: CheckedInputOf<'coaching.restorePlan'>,
  context: CommandContext,
): Promise<OutputOf<'coaching.restorePlan'>> {
  const { read, write, now } = context;
  const found = await findPlan(read, id);
  if (!found || found.removedAt === null) throw notFound('Rencana yang dihapus');
  await requireOnlyPlan(found, context);
  const at = now();
  await markPlan(write, id, null, at);
  return { id, updatedAt: at };
}
