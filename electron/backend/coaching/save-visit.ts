import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import { isCampaignTarget } from '#db/queries/coaching/campaign-target.ts';
import { findFieldOfficers } from '#db/queries/coaching/officer.ts';
import {
  findVisit,
  findVisitOfFollowUp,
  insertVisit,
  markVisit,
  setFollowUpDone,
  updateVisit,
} from '#db/queries/coaching/visit.ts';
import type { CoachingVisit } from '#db/queries/coaching/visit.ts';
import { campaignVisitFault } from '#rules/coaching/campaign.ts';
import { FINDING_LABELS, VISIT_LABELS, VISIT_OUTCOME_LABELS, visitFaults } from '#rules/coaching/visit.ts';
import type { VisitFacts } from '#rules/coaching/visit.ts';
import { ACTIVITY_SEEN_LABELS } from '#rules/cooperative/register-field.ts';
import { futureDayFault } from '#rules/value/field-fault.ts';
import { formatLongDate, formatShortDate } from '#rules/value/indonesian-date.ts';
import type { CommandContext } from '../base/context.ts';
import { notFound, refuse, refuseFaults } from '../base/refusal.ts';
import { saveGuarded, shownFields } from '../base/saved-record.ts';
import type { ShownField } from '../base/saved-record.ts';
import { requireOpenRecord } from '../cooperative/require-record.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { requireVisit } from './require.ts';
import { requireCampaign } from './save-campaign.ts';
import { codesOf, nameOf, wordsOn } from './shown.ts';
import type { CoachingWords } from './shown.ts';

/** A visit of a campaign is to a cooperative on its list, within its days: else the sum would never show it. */
async function requireInCampaign(
  { campaignId, cooperativeId, visitedOn }: VisitFacts,
  read: ReadHandle,
): Promise<void> {
  const campaign = await requireCampaign(read, campaignId ?? '');
  const message = campaignVisitFault(
    campaign,
    visitedOn,
    await isCampaignTarget(read, campaign.id, cooperativeId),
  );
  if (message !== undefined) refuse('campaignId', message);
}

/** @throws AppError INVALID_INPUT with every fault at its field, NOT_FOUND for a cooperative or officer not on record */
async function requireSensible(
  facts: VisitFacts,
  { read, today }: CommandContext,
  known?: CoachingVisit,
): Promise<void> {
  await requireOffice(read);
  const words = wordsOn(await readRuleBook(read), today);
  const officers = await findFieldOfficers(read, facts.officerIds);
  const isKnown = (id: string) => known?.officers.some((one) => one.id === id) ?? false;
  if (new Set(facts.officerIds).size > officers.length) throw notFound('Petugas lapangan');
  if (officers.some(({ id, removedAt }) => removedAt !== null && !isKnown(id)))
    throw notFound('Petugas lapangan');
  refuseFaults(
    visitFaults(facts, {
      today,
      aspects: [...codesOf(words.aspects), ...(known?.findings ?? []).map(({ aspect }) => aspect)],
      officers,
    }),
  );
  if (facts.cooperativeId !== known?.cooperativeId) await requireOpenRecord(read, facts.cooperativeId);
  if (facts.campaignId !== null && facts.campaignId !== known?.campaignId)
    await requireInCampaign(facts, read);
}

export async function recordVisit(
  facts: CheckedInputOf<'coaching.recordVisit'>,
  context: CommandContext,
): Promise<OutputOf<'coaching.recordVisit'>> {
  await requireSensible(facts, context);
  const { write, now, today, actor } = context;
  const id = newId();
  const at = now();
  await insertVisit(write, id, facts, { at, on: today, who: actor.name });
  return { id, updatedAt: at };
}

function fieldsOf(visit: CoachingVisit, { aspects }: CoachingWords): readonly ShownField[] {
  const { officers, findings, followUps, campaignId, ...flat } = visit;
  const texts = {
    officerIds: officers.map(({ name }) => name).join(', '),
    findings: findings
      .map(({ aspect, state, note }) =>
        [nameOf(aspect, aspects), FINDING_LABELS[state].toLowerCase(), note].filter(Boolean).join(', '),
      )
      .join('; '),
    followUps: followUps
      .map(({ task, dueOn, doneOn, officer }) =>
        [
          task,
          officer,
          dueOn === null ? '' : `batas ${formatShortDate(dueOn)}`,
          doneOn === null ? '' : `selesai ${formatShortDate(doneOn)}`,
        ]
          .filter(Boolean)
          .join(', '),
      )
      .join('; '),
  };
  const shown: Partial<Record<string, string>> = {
    cooperativeId: visit.cooperativeName,
    outcome: VISIT_OUTCOME_LABELS[visit.outcome],
    activitySeen: ACTIVITY_SEEN_LABELS[visit.activitySeen],
  };
  return shownFields(VISIT_LABELS, {
    ...flat,
    ...texts,
    campaignId: campaignId === null ? 'tidak' : 'ya',
  }).map((field) => ({
    ...field,
    now: shown[field.name] ?? field.now,
  }));
}

async function recordOf(
  known: CoachingVisit,
  expectedUpdatedAt: string | null,
  { read, today }: CommandContext,
) {
  const words = wordsOn(await readRuleBook(read), today);
  const shown = async () => fieldsOf(await requireVisit(read, known.id), words);
  return { subject: `coaching-visit:${known.id}`, expectedUpdatedAt, updatedAt: known.updatedAt, shown };
}

export async function correctVisit(
  { id, expectedUpdatedAt, ...facts }: CheckedInputOf<'coaching.correctVisit'>,
  context: CommandContext,
): Promise<OutputOf<'coaching.correctVisit'>> {
  const known = await requireVisit(context.read, id);
  await requireSensible(facts, context, known);
  return saveGuarded(context, await recordOf(known, expectedUpdatedAt, context), async (at) => {
    await updateVisit(context.write, id, facts, at);
    return { id, updatedAt: at };
  });
}

/** One follow-up done, or open again; the rest of the visit stays as it is. */
export async function finishFollowUp(
  { id, expectedUpdatedAt, doneOn }: CheckedInputOf<'coaching.finishFollowUp'>,
  context: CommandContext,
): Promise<OutputOf<'coaching.finishFollowUp'>> {
  const { read, write, today } = context;
  const visit = await findVisitOfFollowUp(read, id);
  if (!visit || visit.removedAt !== null) throw notFound('Tindak lanjut');
  refuseFaults(futureDayFault('doneOn', 'Tanggal selesai', doneOn, today));
  if (doneOn !== null && doneOn < visit.visitedOn)
    refuse(
      'doneOn',
      `Selesai tertulis ${formatLongDate(doneOn)}, sebelum kunjungannya ${formatLongDate(visit.visitedOn)}.`,
    );
  return saveGuarded(context, await recordOf(visit, expectedUpdatedAt, context), async (at) => {
    await setFollowUpDone(write, { id, visitId: visit.id }, doneOn, at);
    return { id, updatedAt: at };
  });
}

export async function removeVisit(
  { id, reason }: CheckedInputOf<'coaching.removeVisit'>,
  { read, write, now }: CommandContext,
): Promise<OutputOf<'coaching.removeVisit'>> {
  await requireVisit(read, id);
  const at = now();
  await markVisit(write, id, { reason }, at);
  return { id, updatedAt: at };
}

/** A visit comes back only where its officers were on duty: a period may have been closed meanwhile. */
export async function restoreVisit(
  { id }: CheckedInputOf<'coaching.restoreVisit'>,
  { read, write, now, today }: CommandContext,
): Promise<OutputOf<'coaching.restoreVisit'>> {
  const found = await findVisit(read, id);
  if (!found || found.removedAt === null) throw notFound('Kunjungan yang dihapus');
  const officerIds = found.officers.map((one) => one.id);
  const officers = await findFieldOfficers(read, officerIds);
  const known = found.findings.map(({ aspect }) => aspect);
  refuseFaults(
    visitFaults({ ...found, officerIds }, { today, aspects: known, officers }).map(({ message }) => ({
      field: 'id',
      message,
    })),
  );
  const at = now();
  await markVisit(write, id, null, at);
  return { id, updatedAt: at };
}
