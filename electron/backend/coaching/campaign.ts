import type { CampaignRecapLine, CampaignTargetLine } from '#contract/coaching/campaign.ts';
import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { countCampaignTargets, listCampaignTargets } from '#db/queries/coaching/campaign-target.ts';
import type { CampaignTarget } from '#db/queries/coaching/campaign-target.ts';
import { listCampaigns } from '#db/queries/coaching/campaign.ts';
import type { Campaign } from '#db/queries/coaching/campaign.ts';
import { campaignRecap, sumFault, sumText } from '#rules/coaching/campaign-recap.ts';
import type { CampaignRecap } from '#rules/coaching/campaign-recap.ts';
import { currentStanding, latestSight } from '#rules/coaching/campaign.ts';
import { requireOffice } from '../office/require-office.ts';
import { requireCampaign } from './save-campaign.ts';

const shownCampaign = ({ removedAt: _removedAt, ...campaign }: Campaign, listed: number) => ({
  ...campaign,
  listed,
});

export async function campaignsOf(
  { isRemoved }: CheckedInputOf<'coaching.campaigns'>,
  read: ReadHandle,
): Promise<OutputOf<'coaching.campaigns'>> {
  await requireOffice(read);
  const counts = await countCampaignTargets(read);
  const rows = await listCampaigns(read, isRemoved);
  return { rows: rows.map((one) => shownCampaign(one, counts.get(one.id) ?? 0)) };
}

/** A campaign as read: the list with where each stands, and the sums. */
export interface ReadCampaign {
  readonly campaign: Campaign;
  readonly rows: readonly CampaignTargetLine[];
  readonly recap: CampaignRecap;
  readonly districtNames: ReadonlyMap<string, string>;
}

export const NO_DISTRICT = 'Kecamatan tidak diketahui';

function shownTarget({ cooperativeId, name, districtName, sights }: CampaignTarget): CampaignTargetLine {
  const latest = latestSight(sights);
  return {
    cooperativeId,
    name,
    districtName,
    standing: currentStanding(sights),
    on: latest?.on ?? null,
    source: latest?.source ?? null,
    officer: latest?.officer ?? '',
  };
}

/** @throws AppError NOT_FOUND */
export async function readCampaign(read: ReadHandle, id: string): Promise<ReadCampaign> {
  const campaign = await requireCampaign(read, id);
  const targets = await listCampaignTargets(read, campaign);
  const standing = targets.map(({ cooperativeId, district, sights }) => ({
    cooperativeId,
    district,
    standing: currentStanding(sights),
  }));
  return {
    campaign,
    rows: targets.map(shownTarget),
    recap: campaignRecap(standing, campaign.declared),
    districtNames: new Map(targets.map(({ district, districtName }) => [district, districtName])),
  };
}

export function shownRecap({ campaign, recap, districtNames }: ReadCampaign): CampaignRecapLine {
  const fault = sumFault(recap);
  return {
    ...recap,
    campaign: shownCampaign(campaign, recap.listed),
    districts: recap.districts.map((part) => ({
      ...part,
      name: part.key === '' ? NO_DISTRICT : (districtNames.get(part.key) ?? part.key),
    })),
    sum: sumText(recap),
    fault: fault === undefined ? '' : `${fault.cause} ${fault.remedy}`,
  };
}

/** @throws AppError CAMPAIGN_DOES_NOT_ADD_UP: a sum that is not its target is never put on paper */
export function requireSum({ campaign, recap }: ReadCampaign): void {
  const fault = sumFault(recap);
  if (fault === undefined) return;
  throw new AppError('CAMPAIGN_DOES_NOT_ADD_UP', {
    facts: { nama: campaign.name, sebab: fault.cause, perbaikan: fault.remedy },
  });
}

export async function targetsOf(
  { id, standing, districtCode, text, offset, limit }: CheckedInputOf<'coaching.campaignTargets'>,
  read: ReadHandle,
): Promise<OutputOf<'coaching.campaignTargets'>> {
  await requireOffice(read);
  const { rows, districtNames } = await readCampaign(read, id);
  const district = districtNames.get(districtCode);
  const word = text.toLowerCase();
  const found = rows.filter(
    (row) =>
      (standing === null || row.standing === standing) &&
      (districtCode === '' || row.districtName === district) &&
      row.name.toLowerCase().includes(word),
  );
  return { rows: found.slice(offset, offset + limit), total: found.length };
}
