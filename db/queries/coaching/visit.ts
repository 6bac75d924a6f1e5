import { sql } from 'kysely';
import type { VisitFacts } from '#rules/coaching/visit.ts';
import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { removalColumns } from '../../engine/removal.ts';
import { isAmongWords } from '../../engine/value-list.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { newId } from '../../new-id.ts';
import type { CoachingVisitRow } from '../../schema/coaching.ts';

export interface NamedOfficer {
  readonly id: string;
  readonly name: string;
}

/** A visit as recorded, with all that belongs to it. */
export interface CoachingVisit extends Omit<VisitFacts, 'officerIds' | 'followUps'> {
  readonly id: string;
  readonly cooperativeName: string;
  readonly districtCode: string;
  readonly districtName: string;
  readonly officers: readonly NamedOfficer[];
  readonly followUps: readonly (VisitFacts['followUps'][number] & { readonly id: string })[];
  /** The day it was written down. */
  readonly keyedOn: PlainDate;
  readonly recordedBy: string;
  readonly updatedAt: string;
  /** What was keyed in one table has one; empty where it was keyed alone. */
  readonly batchId: string;
  readonly recordedAt: string;
  readonly removedAt: string | null;
  readonly removedReason: string;
}

/** Rows of visits with the names of their cooperatives. */
export const selectVisits = (db: ReadHandle) =>
  db
    .selectFrom('coaching_visit')
    .innerJoin('cooperative', 'cooperative.id', 'coaching_visit.cooperative_id')
    .selectAll('coaching_visit')
    .select([
      'cooperative.name as cooperative_name',
      'cooperative.district_code',
      'cooperative.district_name',
    ]);

export type SelectedVisit = CoachingVisitRow & {
  readonly cooperative_name: string;
  readonly district_code: string | null;
  readonly district_name: string;
};

/** The visits with officers, findings and follow-ups. */
export async function withParts(
  db: ReadHandle,
  rows: readonly SelectedVisit[],
): Promise<readonly CoachingVisit[]> {
  const isTheirs = isAmongWords(
    sql.ref('visit_id'),
    rows.map(({ id }) => id),
  );
  const officers = await db
    .selectFrom('coaching_visit_officer')
    .innerJoin('field_officer', 'field_officer.id', 'coaching_visit_officer.officer_id')
    .select(['visit_id', 'officer_id', 'field_officer.name'])
    .where(isTheirs)
    .orderBy('visit_id')
    .orderBy('position')
    .execute();
  const findings = await db
    .selectFrom('coaching_finding')
    .selectAll()
    .where(isTheirs)
    .orderBy('visit_id')
    .orderBy('position')
    .execute();
  const followUps = await db
    .selectFrom('coaching_follow_up')
    .selectAll()
    .where(isTheirs)
    .orderBy('visit_id')
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    visitedOn: toPlainDate(row.visited_on),
    cooperativeId: row.cooperative_id,
    cooperativeName: row.cooperative_name,
    districtCode: row.district_code ?? '',
    districtName: row.district_name,
    outcome: row.outcome,
    metName: row.met_name,
    metPosition: row.met_position,
    advice: row.advice,
    nextStep: row.next_step,
    note: row.note,
    activitySeen: row.activity_seen,
    campaignId: row.campaign_id,
    batchId: row.batch_id,
    officers: officers
      .filter(({ visit_id }) => visit_id === row.id)
      .map(({ officer_id, name }) => ({ id: officer_id, name })),
    findings: findings
      .filter(({ visit_id }) => visit_id === row.id)
      .map(({ aspect, state, note }) => ({ aspect, state, note })),
    followUps: followUps
      .filter(({ visit_id }) => visit_id === row.id)
      .map(({ id, task, due_on, officer, done_on }) => ({
        id,
        task,
        officer,
        dueOn: plainDateOrNull(due_on),
        doneOn: plainDateOrNull(done_on),
      })),
    keyedOn: toPlainDate(row.keyed_on),
    recordedBy: row.recorded_by,
    recordedAt: row.recorded_at,
    updatedAt: row.updated_at,
    removedAt: row.removed_at,
    removedReason: row.removed_reason,
  }));
}

export async function findVisit(db: ReadHandle, id: string): Promise<CoachingVisit | undefined> {
  const row = await selectVisits(db).where('coaching_visit.id', '=', id).executeTakeFirst();
  return row && (await withParts(db, [row]))[0];
}

const toRow = (facts: VisitFacts) => ({
  visited_on: facts.visitedOn,
  cooperative_id: facts.cooperativeId,
  outcome: facts.outcome,
  met_name: facts.metName,
  met_position: facts.metPosition,
  advice: facts.advice,
  next_step: facts.nextStep,
  note: facts.note,
  activity_seen: facts.activitySeen,
  campaign_id: facts.campaignId,
});

async function insertParts(db: WriteHandle, id: string, facts: VisitFacts): Promise<void> {
  const officers = [...new Set(facts.officerIds)].map((officer_id, at) => ({
    visit_id: id,
    officer_id,
    position: at + 1,
  }));
  if (officers.length > 0) await db.insertInto('coaching_visit_officer').values(officers).execute();
  const findings = facts.findings.map((one, at) => ({ visit_id: id, position: at + 1, ...one }));
  if (findings.length > 0) await db.insertInto('coaching_finding').values(findings).execute();
  const followUps = facts.followUps.map(({ task, dueOn, officer, doneOn }, at) => ({
    id: newId(),
    visit_id: id,
    position: at + 1,
    task,
    due_on: dueOn,
    officer,
    done_on: doneOn,
  }));
  if (followUps.length > 0) await db.insertInto('coaching_follow_up').values(followUps).execute();
}

export async function insertVisit(
  db: WriteHandle,
  id: string,
  facts: VisitFacts,
  {
    at,
    on,
    who,
    batchId = '',
  }: {
    readonly at: string;
    readonly on: PlainDate;
    readonly who: string;
    readonly batchId?: string;
  },
): Promise<void> {
  await db
    .insertInto('coaching_visit')
    .values({
      id,
      ...toRow(facts),
      keyed_on: on,
      batch_id: batchId,
      recorded_at: at,
      recorded_by: who,
      updated_at: at,
      removed_at: null,
      removed_reason: '',
    })
    .execute();
  await insertParts(db, id, facts);
}

export async function updateVisit(db: WriteHandle, id: string, facts: VisitFacts, at: string): Promise<void> {
  await db
    .updateTable('coaching_visit')
    .set({ ...toRow(facts), updated_at: at })
    .where('id', '=', id)
    .execute();
  await db.deleteFrom('coaching_visit_officer').where('visit_id', '=', id).execute();
  await db.deleteFrom('coaching_finding').where('visit_id', '=', id).execute();
  await db.deleteFrom('coaching_follow_up').where('visit_id', '=', id).execute();
  await insertParts(db, id, facts);
}

/** The visit to which a follow-up belongs. */
export async function findVisitOfFollowUp(db: ReadHandle, id: string): Promise<CoachingVisit | undefined> {
  const row = await db
    .selectFrom('coaching_follow_up')
    .select('visit_id')
    .where('id', '=', id)
    .executeTakeFirst();
  return row && findVisit(db, row.visit_id);
}

/** Says that a follow-up was done on a day, or (null) that it is open again. */
export async function setFollowUpDone(
  db: WriteHandle,
  { id, visitId }: { readonly id: string; readonly visitId: string },
  on: PlainDate | null,
  at: string,
): Promise<void> {
  await db.updateTable('coaching_follow_up').set({ done_on: on }).where('id', '=', id).execute();
  await db.updateTable('coaching_visit').set({ updated_at: at }).where('id', '=', visitId).execute();
}

/** Takes a visit out of every count, or back; the reason is empty on the way back. */
export async function markVisit(
  db: WriteHandle,
  id: string,
  removed: { readonly reason: string } | null,
  at: string,
): Promise<void> {
  await db.updateTable('coaching_visit').set(removalColumns(removed, at)).where('id', '=', id).execute();
}
