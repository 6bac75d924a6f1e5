import { sql } from 'kysely';
import type { CampaignSight } from '#rules/coaching/campaign.ts';
import type { CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { isAmongWords } from '../../engine/value-list.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { Campaign } from './campaign.ts';

/** A sight with who saw it. */
export interface SeenBy extends CampaignSight {
  readonly source: 'visit' | 'verification';
  readonly officer: string;
}

/** A cooperative on the list of a campaign, with all that was seen of it. */
export interface CampaignTarget {
  readonly cooperativeId: string;
  readonly name: string;
  readonly district: string;
  readonly districtName: string;
  readonly sights: readonly SeenBy[];
}

async function visitsOf(db: ReadHandle, { id }: Campaign) {
  return db
    .selectFrom('coaching_visit')
    .select([
      'coaching_visit.cooperative_id',
      'coaching_visit.visited_on as seen_on',
      'coaching_visit.recorded_at',
      'coaching_visit.outcome',
      'coaching_visit.activity_seen',
      sql<string | null>`(SELECT field_officer.name FROM coaching_visit_officer
        JOIN field_officer ON field_officer.id = coaching_visit_officer.officer_id
        WHERE coaching_visit_officer.visit_id = coaching_visit.id
        ORDER BY coaching_visit_officer.position LIMIT 1)`.as('officer'),
    ])
    .where('campaign_id', '=', id)
    .where('removed_at', 'is', null)
    .orderBy('coaching_visit.id')
    .execute();
}

/** Verifications of the campaign's days: written down on the cooperative's own record. */
async function verificationsOf(db: ReadHandle, { id, startsOn, endsOn }: Campaign) {
  return db
    .selectFrom('cooperative_verification')
    .innerJoin(
      'coaching_campaign_target',
      'coaching_campaign_target.cooperative_id',
      'cooperative_verification.cooperative_id',
    )
    .select([
      'cooperative_verification.cooperative_id',
      'cooperative_verification.verified_on as seen_on',
      'cooperative_verification.recorded_at',
      'cooperative_verification.outcome',
      'cooperative_verification.activity_seen',
      'cooperative_verification.officer',
    ])
    .where('campaign_id', '=', id)
    .where('verified_on', '>=', startsOn)
    .$if(endsOn !== null, (query) => query.where('verified_on', '<=', endsOn ?? ''))
    .orderBy('cooperative_verification.id')
    .execute();
}

/** The list of a campaign by kecamatan and name, with what was seen of each. */
export async function listCampaignTargets(
  db: ReadHandle,
  campaign: Campaign,
): Promise<readonly CampaignTarget[]> {
  const rows = await db
    .selectFrom('coaching_campaign_target')
    .innerJoin('cooperative', 'cooperative.id', 'coaching_campaign_target.cooperative_id')
    .select(['cooperative.id', 'cooperative.name', 'cooperative.district_code', 'cooperative.district_name'])
    .where('campaign_id', '=', campaign.id)
    .orderBy('cooperative.district_name')
    .orderBy('cooperative.name_key')
    .orderBy('cooperative.id')
    .execute();
  const sights = new Map<string, SeenBy[]>();
  const add = (
    source: SeenBy['source'],
    row: Awaited<ReturnType<typeof visitsOf> | ReturnType<typeof verificationsOf>>[number],
  ) => {
    const one = {
      source,
      on: toPlainDate(row.seen_on),
      recordedAt: row.recorded_at,
      outcome: row.outcome,
      activitySeen: row.activity_seen,
      officer: row.officer ?? '',
    };
    sights.set(row.cooperative_id, [...(sights.get(row.cooperative_id) ?? []), one]);
  };
  for (const row of await verificationsOf(db, campaign)) add('verification', row);
  for (const row of await visitsOf(db, campaign)) add('visit', row);
  return rows.map(({ id, name, district_code, district_name }) => ({
    cooperativeId: id,
    name,
    district: district_code ?? '',
    districtName: district_name,
    sights: sights.get(id) ?? [],
  }));
}

/** Whether a cooperative stands on the list of a campaign. */
export async function isCampaignTarget(
  db: ReadHandle,
  campaignId: string,
  cooperativeId: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('coaching_campaign_target')
    .select('cooperative_id')
    .where('campaign_id', '=', campaignId)
    .where('cooperative_id', '=', cooperativeId)
    .executeTakeFirst();
  return row !== undefined;
}

/** How many cooperatives stand on the list of each campaign. */
export async function countCampaignTargets(db: ReadHandle): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('coaching_campaign_target')
    .select((expression) => ['campaign_id', expression.fn.countAll<number>().as('n')])
    .groupBy('campaign_id')
    .execute();
  return new Map(rows.map(({ campaign_id, n }) => [campaign_id, n]));
}

/** Puts cooperatives on the list; those on it already stay. @returns those that were not on it */
export async function addCampaignTargets(
  db: WriteHandle,
  campaignId: string,
  cooperativeIds: readonly string[],
): Promise<readonly string[]> {
  const added: string[] = [];
  for (const cooperative_id of new Set(cooperativeIds)) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('coaching_campaign_target')
      .values({ campaign_id: campaignId, cooperative_id })
      .onConflict((conflict) => conflict.columns(['campaign_id', 'cooperative_id']).doNothing())
      .executeTakeFirstOrThrow();
    if (Number(numInsertedOrUpdatedRows ?? 0) > 0) added.push(cooperative_id);
  }
  return added;
}

/** @returns those that stood on the list */
export async function removeCampaignTargets(
  db: WriteHandle,
  campaignId: string,
  cooperativeIds: readonly string[],
): Promise<readonly string[]> {
  const isOne = isAmongWords(sql.ref('cooperative_id'), cooperativeIds);
  const rows = await db
    .deleteFrom('coaching_campaign_target')
    .where('campaign_id', '=', campaignId)
    .where(isOne)
    .returning('cooperative_id')
    .execute();
  return rows.map(({ cooperative_id }) => cooperative_id);
}

export interface ChoosableTarget {
  readonly id: string;
  readonly name: string;
  readonly nameKey: string;
  readonly districtName: string;
  readonly updatedAt: string;
}

/** Listed cooperatives of kecamatan (all when none is named) in these states (any when none is named). */
export async function listChoosable(
  db: ReadHandle,
  districtCodes: readonly string[],
  statuses: readonly CooperativeStatus[],
): Promise<readonly ChoosableTarget[]> {
  return db
    .selectFrom('cooperative')
    .select(['id', 'name', 'name_key as nameKey', 'district_name as districtName', 'updated_at as updatedAt'])
    .where('is_listed', '=', 1)
    .$if(districtCodes.length > 0, (query) => query.where('district_code', 'in', [...districtCodes]))
    .$if(statuses.length > 0, (query) => query.where('status', 'in', [...statuses]))
    .orderBy('district_name')
    .orderBy('name_key')
    .orderBy('id')
    .execute();
}
