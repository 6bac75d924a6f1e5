import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { insertOfficeLog } from '#db/queries/change/office-log.ts';
import { insertRegions } from '#db/queries/office/region.ts';
import { updateOfficeRegion } from '#db/queries/office/region-use.ts';
import { REGION_DATASET } from '#db/reference-data/regions.ts';
import type { CommandContext } from '../base/context.ts';
import { saveGuarded } from '../base/saved-record.ts';
import { changeParts } from '../cooperative/change-parts.ts';
import { officeFields, OFFICE_SUBJECT } from '../office/office-view.ts';
import { requireOffice } from '../office/require-office.ts';
import { planCorrection } from './plan-correction.ts';
import type { CorrectionPlan } from './plan-correction.ts';

export const REGION_CORRECTED = 'region.correct';

/**
 * Gives the office another region. Freely while nothing has gone out under the old one; after that only with a reason,
 * which is kept. Cooperatives that would fall outside lose their kecamatan only where the person has seen how many, and
 * the change log keeps where each of them was.
 */
export async function correctRegion(
  { regionCode, expectedUpdatedAt, reason, outsideSeen }: CheckedInputOf<'region.correct'>,
  context: CommandContext,
): Promise<OutputOf<'region.correct'>> {
  const { read, write, actor } = context;
  const office = await requireOffice(read);
  const plan = await planCorrection(read, office, regionCode, context.folders);
  const { from, to, numberedCount } = plan.preview;
  if (numberedCount > 0 && reason === '')
    throw new AppError('REGION_REASON_MISSING', { facts: { jumlah: numberedCount } });
  if (plan.outside.length !== outsideSeen) throw new AppError('REGION_LEAVES_COOPERATIVES', leftBehind(plan));
  const shown = async () => {
    const now = await requireOffice(read);
    const region = { name: 'regionCode', label: 'Wilayah', now: now.regionName, value: now.regionCode };
    return [...officeFields(now), region];
  };
  await saveGuarded(context, { subject: OFFICE_SUBJECT, expectedUpdatedAt, shown }, async (at) => {
    await insertRegions(write, plan.regions, REGION_DATASET);
    await updateOfficeRegion(write, plan.to, plan.identity);
    await moveCooperatives(context, plan);
    const detail = { who: actor.name, from: `${from.name} (${from.code})`, to: `${to.name} (${to.code})` };
    await insertOfficeLog(
      write,
      REGION_CORRECTED,
      { ...detail, reason, clearedCount: plan.outside.length },
      at,
    );
  });
  return plan.preview;
}

function leftBehind({ outside, preview }: CorrectionPlan) {
  const contoh = outside
    .slice(0, 5)
    .map(({ name }) => name)
    .join('; ');
  return { facts: { jumlah: outside.length, contoh, wilayah: preview.to.name } };
}

/** One batch of the change log for all of them: what each had before is not lost. */
async function moveCooperatives(
  context: CommandContext,
  { to, outside, following, preview }: CorrectionPlan,
) {
  const regencyCode = to.level === 'regency' ? to.code : null;
  const nowhere = { villageCode: null, villageName: '', districtCode: null, districtName: '' };
  const changes = [
    ...outside.map(({ id }) => ({ cooperativeId: id, value: { ...nowhere, regencyCode } })),
    ...following.map(({ id, place }) => ({ cooperativeId: id, value: { ...place, regencyCode } })),
  ];
  if (changes.length === 0) return;
  const title = `Perbaikan wilayah dinas: ${preview.from.name} menjadi ${preview.to.name}`;
  await changeParts(
    context,
    { source: 'bulk', title },
    changes.map((change) => ({ ...change, field: 'villageCode' })),
  );
}
