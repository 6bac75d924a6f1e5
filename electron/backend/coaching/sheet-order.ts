import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { WHOLE_LIST } from '#db/page-bounds.ts';
import { listCampaignTargets, listChoosable } from '#db/queries/coaching/campaign-target.ts';
import { readPlans } from '#db/queries/coaching/plan.ts';
import { readSheetFacts } from '#db/queries/coaching/sheet.ts';
import type { SheetFacts } from '#db/queries/coaching/sheet.ts';
import { currentStanding } from '#rules/coaching/campaign.ts';
import { requireOffice } from '../office/require-office.ts';
import { ALL_PLANS } from './recap.ts';
import { requireCampaign } from './save-campaign.ts';

type Selection = CheckedInputOf<'coaching.printSheets'>['selection'];

/** Who goes to each cooperative: of its plan, else of the register. */
type Chosen = ReadonlyMap<string, string>;

async function ofPlans(
  read: ReadHandle,
  { year, officerId, districtCodes, planIds }: Extract<Selection, { from: 'plans' }>,
): Promise<Chosen> {
  const { rows } = await readPlans(read, { ...ALL_PLANS, year, officerId }, WHOLE_LIST);
  const wanted = rows.filter(
    ({ id, districtCode, after }) =>
      (planIds.length > 0 ? planIds.includes(id) : after === null) &&
      (districtCodes.length === 0 || districtCodes.includes(districtCode)),
  );
  return new Map(wanted.map(({ cooperativeId, officerName }) => [cooperativeId, officerName]));
}

async function ofCampaign(
  read: ReadHandle,
  { campaignId, districtCodes, isOnlyOpen }: Extract<Selection, { from: 'campaign' }>,
): Promise<Chosen> {
  const targets = await listCampaignTargets(read, await requireCampaign(read, campaignId));
  const wanted = targets.filter(
    ({ district, sights }) =>
      (districtCodes.length === 0 || districtCodes.includes(district)) &&
      (!isOnlyOpen || currentStanding(sights) === 'not_visited'),
  );
  return new Map(wanted.map(({ cooperativeId }) => [cooperativeId, '']));
}

async function chosenOf(read: ReadHandle, selection: Selection): Promise<Chosen> {
  if (selection.from === 'plans') return ofPlans(read, selection);
  if (selection.from === 'campaign') return ofCampaign(read, selection);
  const found = await listChoosable(read, selection.districtCodes, []);
  return new Map(found.map(({ id }) => [id, '']));
}

export interface SheetInOrder extends SheetFacts {
  readonly officer: string;
}

/** Whose sheets, in the order in which they are printed and keyed: by kecamatan and name. */
export async function sheetsInOrder(
  read: ReadHandle,
  selection: Selection,
): Promise<readonly SheetInOrder[]> {
  const chosen = await chosenOf(read, selection);
  const facts = await readSheetFacts(read, [...chosen.keys()]);
  return facts.map((one) => ({ ...one, officer: chosen.get(one.cooperativeId) || one.assignedOfficer }));
}

export async function sheetOrder(
  { selection }: CheckedInputOf<'coaching.sheetOrder'>,
  read: ReadHandle,
): Promise<OutputOf<'coaching.sheetOrder'>> {
  await requireOffice(read);
  const rows = await sheetsInOrder(read, selection);
  return {
    rows: rows.map(({ cooperativeId, name, districtName, officer }) => ({
      cooperativeId,
      name,
      districtName,
      officer,
    })),
  };
}
