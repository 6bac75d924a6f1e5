import type { CampaignFacts } from '#rules/coaching/campaign.ts';
import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import { removalColumns } from '../../engine/removal.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { CoachingCampaignRow } from '../../schema/coaching.ts';

/** A campaign of verification as recorded. */
export interface Campaign extends CampaignFacts {
  readonly id: string;
  readonly updatedAt: string;
  readonly removedAt: string | null;
  readonly removedReason: string;
}

const toCampaign = (row: CoachingCampaignRow): Campaign => ({
  id: row.id,
  name: row.name,
  year: row.year,
  basis: row.basis,
  startsOn: toPlainDate(row.starts_on),
  endsOn: plainDateOrNull(row.ends_on),
  declared: row.declared,
  note: row.note,
  updatedAt: row.updated_at,
  removedAt: row.removed_at,
  removedReason: row.removed_reason,
});

const toRow = (facts: CampaignFacts) => ({
  name: facts.name,
  year: facts.year,
  basis: facts.basis,
  starts_on: facts.startsOn,
  ends_on: facts.endsOn,
  declared: facts.declared,
  note: facts.note,
});

/** Campaigns, the newest first; those taken out only where asked for. An office has a few a year. */
export async function listCampaigns(db: ReadHandle, isRemoved = false): Promise<readonly Campaign[]> {
  const rows = await db
    .selectFrom('coaching_campaign')
    .selectAll()
    .where('removed_at', isRemoved ? 'is not' : 'is', null)
    .orderBy('starts_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toCampaign);
}

export async function findCampaign(db: ReadHandle, id: string): Promise<Campaign | undefined> {
  const row = await db.selectFrom('coaching_campaign').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toCampaign(row);
}

export async function insertCampaign(
  db: WriteHandle,
  id: string,
  facts: CampaignFacts,
  { at, who }: { readonly at: string; readonly who: string },
): Promise<void> {
  await db
    .insertInto('coaching_campaign')
    .values({
      id,
      ...toRow(facts),
      recorded_at: at,
      recorded_by: who,
      updated_at: at,
      removed_at: null,
      removed_reason: '',
    })
    .execute();
}

export async function updateCampaign(
  db: WriteHandle,
  id: string,
  facts: CampaignFacts,
  at: string,
): Promise<void> {
  await db
    .updateTable('coaching_campaign')
    .set({ ...toRow(facts), updated_at: at })
    .where('id', '=', id)
    .execute();
}

export async function markCampaign(
  db: WriteHandle,
  id: string,
  removed: { readonly reason: string } | null,
  at: string,
): Promise<void> {
  await db.updateTable('coaching_campaign').set(removalColumns(removed, at)).where('id', '=', id).execute();
}
