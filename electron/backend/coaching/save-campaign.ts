import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import {
  addCampaignTargets,
  listChoosable,
  removeCampaignTargets,
} from '#db/queries/coaching/campaign-target.ts';
import { findCampaign, insertCampaign, markCampaign, updateCampaign } from '#db/queries/coaching/campaign.ts';
import type { Campaign } from '#db/queries/coaching/campaign.ts';
import { CAMPAIGN_LABELS, campaignFaults } from '#rules/coaching/campaign.ts';
import type { CommandContext } from '../base/context.ts';
import { notFound, refuseFaults } from '../base/refusal.ts';
import { saveGuarded, shownFields } from '../base/saved-record.ts';
import { nameMatcher } from '#rules/cooperative/match-names.ts';
import { requireOpenRecord } from '../cooperative/require-record.ts';
import { requireOffice } from '../office/require-office.ts';

/** @throws AppError NOT_FOUND, also for one that was taken out */
export async function requireCampaign(read: ReadHandle, id: string): Promise<Campaign> {
  const found = await findCampaign(read, id);
  if (!found || found.removedAt !== null) throw notFound('Kampanye verifikasi');
  return found;
}

export async function recordCampaign(
  facts: CheckedInputOf<'coaching.recordCampaign'>,
  { read, write, now, actor }: CommandContext,
): Promise<OutputOf<'coaching.recordCampaign'>> {
  await requireOffice(read);
  refuseFaults(campaignFaults(facts));
  const id = newId();
  const at = now();
  await insertCampaign(write, id, facts, { at, who: actor.name });
  return { id, updatedAt: at };
}

export async function correctCampaign(
  { id, expectedUpdatedAt, ...facts }: CheckedInputOf<'coaching.correctCampaign'>,
  context: CommandContext,
): Promise<OutputOf<'coaching.correctCampaign'>> {
  const { read, write } = context;
  await requireOffice(read);
  const { updatedAt } = await requireCampaign(read, id);
  refuseFaults(campaignFaults(facts));
  const shown = async () => shownFields(CAMPAIGN_LABELS, { ...(await requireCampaign(read, id)) });
  const record = { subject: `coaching-campaign:${id}`, expectedUpdatedAt, updatedAt, shown };
  return saveGuarded(context, record, async (at) => {
    await updateCampaign(write, id, facts, at);
    return { id, updatedAt: at };
  });
}

export async function removeCampaign(
  { id, reason }: CheckedInputOf<'coaching.removeCampaign'>,
  { read, write, now }: CommandContext,
): Promise<OutputOf<'coaching.removeCampaign'>> {
  await requireCampaign(read, id);
  const at = now();
  await markCampaign(write, id, { reason }, at);
  return { id, updatedAt: at };
}

export async function restoreCampaign(
  { id }: CheckedInputOf<'coaching.restoreCampaign'>,
  { read, write, now }: CommandContext,
): Promise<OutputOf<'coaching.restoreCampaign'>> {
  const found = await findCampaign(read, id);
  if (!found || found.removedAt === null) throw notFound('Kampanye yang dihapus');
  const at = now();
  await markCampaign(write, id, null, at);
  return { id, updatedAt: at };
}

/** Cooperatives by kecamatan and status; a pasted list names them one by one, and what fits none is left with why. */
export async function chooseTargets(
  { districtCodes, statuses, names }: CheckedInputOf<'coaching.chooseTargets'>,
  read: ReadHandle,
): Promise<OutputOf<'coaching.chooseTargets'>> {
  await requireOffice(read);
  const register = await listChoosable(read, districtCodes, statuses);
  const shown = ({ id, name, districtName }: (typeof register)[number]) => ({ id, name, districtName });
  if (names === null) return { chosen: register.map(shown), left: [] };
  const matchName = nameMatcher(await listChoosable(read, [], []));
  const byId = new Map(register.map((one) => [one.id, one]));
  const chosen = new Map<string, ReturnType<typeof shown>>();
  const left: { row: number; name: string; why: string }[] = [];
  for (const [at, typed] of names.entries()) {
    const name = typed.trim();
    if (name === '') continue;
    const { cooperative, candidates } = matchName(name);
    const found = cooperative === null ? undefined : byId.get(cooperative.id);
    if (found && !chosen.has(found.id)) chosen.set(found.id, shown(found));
    else left.push({ row: at + 1, name, why: whyLeft(cooperative, found !== undefined, candidates) });
  }
  return { chosen: [...chosen.values()], left };
}

function whyLeft(
  cooperative: { readonly name: string } | null,
  isChosen: boolean,
  candidates: readonly { readonly name: string; readonly districtName: string }[],
): string {
  if (isChosen) return 'Sudah ada di atas; dihitung sekali.';
  if (cooperative !== null) return 'Ada di register, tetapi di luar kecamatan atau status yang dipilih.';
  if (candidates.length === 0) return 'Tidak ada di register. Periksa namanya atau catat koperasinya dahulu.';
  const list = candidates.map(({ name, districtName }) => `${name} (${districtName})`).join('; ');
  return `Mungkin yang dimaksud: ${list}. Tulis nama lengkapnya atau tambahkan satu per satu.`;
}

export async function addTargets(
  { id, cooperativeIds }: CheckedInputOf<'coaching.addTargets'>,
  { read, write }: CommandContext,
): Promise<OutputOf<'coaching.addTargets'>> {
  await requireOffice(read);
  await requireCampaign(read, id);
  for (const one of cooperativeIds) await requireOpenRecord(read, one);
  return { added: await addCampaignTargets(write, id, cooperativeIds) };
}

export async function removeTargets(
  { id, cooperativeIds }: CheckedInputOf<'coaching.removeTargets'>,
  { read, write }: CommandContext,
): Promise<OutputOf<'coaching.removeTargets'>> {
  await requireOffice(read);
  await requireCampaign(read, id);
  return { removed: await removeCampaignTargets(write, id, cooperativeIds) };
}
