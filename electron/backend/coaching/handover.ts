import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import { WHOLE_LIST } from '#db/page-bounds.ts';
import {
  findHandover,
  insertHandover,
  listHandovers,
  markHandoverUndone,
  moveFollowUp,
  movePlan,
  setOfficerEnd,
} from '#db/queries/coaching/handover.ts';
import type { Handover, HandoverItem } from '#db/queries/coaching/handover.ts';
import { findFieldOfficer, visitSpanOf } from '#db/queries/coaching/officer.ts';
import type { FieldOfficer } from '#db/queries/coaching/officer.ts';
import { findPlan, readPlans } from '#db/queries/coaching/plan.ts';
import { findVisitOfFollowUp } from '#db/queries/coaching/visit.ts';
import { listOpenFollowUps } from '#db/queries/coaching/visit-list.ts';
import { handoverFaults, handoverStart, planDueText } from '#rules/coaching/handover.ts';
import { OFFICER_LABELS, officerFaults } from '#rules/coaching/officer.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { whenText } from '#rules/value/work-day.ts';
import type { CommandContext } from '../base/context.ts';
import { notFound, refuse, refuseFaults } from '../base/refusal.ts';
import { saveGuarded, shownFields } from '../base/saved-record.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { ALL_PLANS } from './recap.ts';
import { requireFieldOfficer } from './require.ts';
import { goalText, wordsOn } from './shown.ts';

/** What an officer has not finished: plans of any year, and the follow-ups left to him or her. */
export async function openItems(
  read: ReadHandle,
  officer: FieldOfficer,
  today: PlainDate,
): Promise<readonly HandoverItem[]> {
  const words = wordsOn(await readRuleBook(read), today);
  const { rows } = await readPlans(read, { ...ALL_PLANS, officerId: officer.id }, WHOLE_LIST);
  const followUps = await listOpenFollowUps(read, WHOLE_LIST, officer);
  return [
    ...followUps.map((one): HandoverItem => ({
      kind: 'follow_up',
      itemId: one.id,
      cooperative: one.cooperativeName,
      what: one.task,
      due:
        one.dueOn === null
          ? 'tanpa batas'
          : `batas ${formatShortDate(one.dueOn)}, ${whenText(one.dueOn, today)}`,
      officerBefore: one.officer,
    })),
    ...rows
      .filter(({ after }) => after === null)
      .map((plan): HandoverItem => ({
        kind: 'plan',
        itemId: plan.id,
        cooperative: plan.cooperativeName,
        what: goalText(plan, words),
        due: planDueText(plan.year, plan.plannedMonth),
        officerBefore: officer.id,
      })),
  ];
}

const shownHandover = ({ items, fromId: _fromId, endedBefore: _ended, ...one }: Handover) => ({
  ...one,
  moved: items.length,
});

export async function openWork(
  { officerId }: CheckedInputOf<'coaching.openWork'>,
  read: ReadHandle,
  today: PlainDate,
): Promise<OutputOf<'coaching.openWork'>> {
  await requireOffice(read);
  const officer = await requireFieldOfficer(read, officerId);
  const { id, name, endsOn, updatedAt } = officer;
  const items = await openItems(read, officer, today);
  return {
    officer: { id, name, endsOn, updatedAt },
    items: items.map(({ itemId, kind, cooperative, what, due }) => ({
      id: itemId,
      kind,
      cooperativeName: cooperative,
      what,
      due,
    })),
    handovers: (await listHandovers(read, officerId)).map(shownHandover),
  };
}

const guardOf = (officer: FieldOfficer, expectedUpdatedAt: string | null, read: ReadHandle) => ({
  subject: `field-officer:${officer.id}`,
  expectedUpdatedAt,
  updatedAt: officer.updatedAt,
  shown: async () => {
    const { areas, ...flat } = await requireFieldOfficer(read, officer.id);
    return shownFields(OFFICER_LABELS, { ...flat, areas: areas.join(', ') });
  },
});

/** Ends one officer's period and gives the chosen open work to another, in one step. */
export async function handOver(
  { officerId, expectedUpdatedAt, successorId, endsOn, itemIds, note }: CheckedInputOf<'coaching.handOver'>,
  context: CommandContext,
): Promise<OutputOf<'coaching.handOver'>> {
  const { read, write, today, actor } = context;
  await requireOffice(read);
  const officer = await requireFieldOfficer(read, officerId);
  const successor = await requireFieldOfficer(read, successorId);
  refuseFaults([
    ...handoverFaults({ officer, successor, endsOn }),
    ...officerFaults(
      { ...officer, endsOn },
      { roles: [officer.role], funds: [officer.fund], visits: await visitSpanOf(read, officer.id) },
    ),
  ]);
  return saveGuarded(context, guardOf(officer, expectedUpdatedAt, read), async (at) => {
    // Only once nobody has saved the officer meanwhile: who did is told first, not what moved with it.
    const open = await openItems(read, officer, today);
    const items = open.filter(({ itemId }) => itemIds.includes(itemId));
    if (items.length < new Set(itemIds).size)
      refuse('itemIds', 'Sebagian pekerjaan itu sudah selesai atau berpindah. Buka lagi daftarnya.');
    const id = newId();
    const handover = {
      id,
      fromId: officer.id,
      toId: successor.id,
      startsOn: handoverStart(endsOn),
      endedBefore: officer.endsOn,
      note,
      items,
    };
    await insertHandover(write, handover, { at, who: actor.name });
    for (const { kind, itemId } of items)
      await (kind === 'plan'
        ? movePlan(write, itemId, successor.id, at)
        : moveFollowUp(write, itemId, successor.name, at));
    await setOfficerEnd(write, officer.id, endsOn, at);
    return { id, moved: items.length };
  });
}

/** Whether a piece is still where the handover put it. */
async function isStillThere(
  read: ReadHandle,
  { kind, itemId }: HandoverItem,
  successor: FieldOfficer,
): Promise<boolean> {
  if (kind === 'plan') {
    const plan = await findPlan(read, itemId);
    return plan?.officerId === successor.id && plan.removedAt === null && plan.after === null;
  }
  const visit = await findVisitOfFollowUp(read, itemId);
  const found = visit?.followUps.find(({ id }) => id === itemId);
  return visit?.removedAt === null && found?.officer === successor.name && found.doneOn === null;
}

/** Gives everything back as it was, as long as nobody has worked on it since. */
export async function undoHandover(
  { id }: CheckedInputOf<'coaching.undoHandover'>,
  context: CommandContext,
): Promise<OutputOf<'coaching.undoHandover'>> {
  const { read, write } = context;
  const found = await findHandover(read, id);
  if (!found || found.isUndone) throw notFound('Serah terima');
  const officer = await requireFieldOfficer(read, found.fromId);
  const successor = await findFieldOfficer(read, found.toId);
  if (!successor) throw notFound('Petugas pengganti');
  const gone: string[] = [];
  for (const item of found.items)
    if (!(await isStillThere(read, item, successor))) gone.push(`${item.cooperative}: ${item.what}`);
  if (gone.length > 0)
    refuse(
      'id',
      `Sesudah diserahkan, pekerjaan ini sudah dikerjakan atau berpindah: ${gone.join('; ')}. Betulkan yang lain satu per satu pada rencana dan kunjungannya.`,
    );
  if (officer.endsOn === null || handoverStart(officer.endsOn) !== found.startsOn)
    refuse(
      'id',
      `Masa tugas ${officer.name} sudah diubah sesudah serah terima ini. Betulkan lewat petugasnya.`,
    );
  return saveGuarded(context, guardOf(officer, officer.updatedAt, read), async (at) => {
    for (const { kind, itemId, officerBefore } of found.items)
      await (kind === 'plan'
        ? movePlan(write, itemId, officerBefore, at)
        : moveFollowUp(write, itemId, officerBefore, at));
    await setOfficerEnd(write, officer.id, found.endedBefore, at);
    await markHandoverUndone(write, id, at);
    return { moved: found.items.length };
  });
}
