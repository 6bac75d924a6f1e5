import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { WHOLE_LIST } from '#db/page-bounds.ts';
import type { ReadHandle } from '#db/handles.ts';
import { districtNames, listCountedVisits } from '#db/queries/coaching/counted.ts';
import { listFieldOfficers } from '#db/queries/coaching/officer.ts';
import { readPlans } from '#db/queries/coaching/plan.ts';
import type { PlanFilter } from '#db/queries/coaching/plan.ts';
import { findTarget, saveTarget } from '#db/queries/coaching/target.ts';
import { findCoachedTarget } from '#db/queries/programme/target.ts';
import { coachingRecap } from '#rules/coaching/recap.ts';
import type { CoachingRecap } from '#rules/coaching/recap.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { daysInMonth, plainDateFromParts, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { CommandContext } from '../base/context.ts';
import { refuse } from '../base/refusal.ts';
import { saveGuarded, shownFields } from '../base/saved-record.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { standingsOf } from './shown.ts';

/** The days of a month, or of a whole year. */
export function daysOf(year: number, month: number | null) {
  const day = (ofMonth: number, ofDay: number) => toPlainDate(plainDateFromParts(year, ofMonth, ofDay) ?? '');
  const last = month ?? 12;
  return { from: day(month ?? 1, 1), until: day(last, daysInMonth(year, last)) };
}

/** Every plan asks nothing else. */
export const ALL_PLANS: PlanFilter = {
  year: null,
  officerId: null,
  isWithoutOfficer: false,
  districtCode: '',
  cooperativeId: null,
  text: '',
  isRemoved: false,
};

/** The year's work as counted today. */
export async function recapOf(read: ReadHandle, year: number, today: PlainDate): Promise<CoachingRecap> {
  const { rows } = await readPlans(read, { ...ALL_PLANS, year }, WHOLE_LIST);
  const ids = rows.map(({ cooperativeId }) => cooperativeId);
  const standing = await standingsOf(read, ids, await readRuleBook(read), today);
  const plans = rows.map(({ cooperativeId, officerId, districtCode, before, after }) => ({
    cooperativeId,
    officerId,
    before,
    district: districtCode,
    after: after ?? standing(cooperativeId),
    isFinished: after !== null,
  }));
  // One target: that of the year's list of programmes where it stands there, else coaching's own.
  const target = (await findCoachedTarget(read, year)) ?? (await findTarget(read, year))?.cooperatives;
  return coachingRecap(plans, await listCountedVisits(read, daysOf(year, null)), target ?? null);
}

export async function shownRecap(
  read: ReadHandle,
  year: number,
  today: PlainDate,
): Promise<OutputOf<'coaching.recap'>> {
  const recap = await recapOf(read, year, today);
  const [target, listed] = [await findTarget(read, year), await findCoachedTarget(read, year)];
  const officers = new Map((await listFieldOfficers(read)).map(({ id, name }) => [id, name]));
  const districts = await districtNames(read);
  const byName = (a: { readonly name: string }, b: { readonly name: string }) =>
    a.name.localeCompare(b.name, 'id');
  return {
    ...recap,
    year,
    targetSet:
      target && listed === undefined ? { cooperatives: target.cooperatives, basis: target.basis } : null,
    targetUpdatedAt: target?.updatedAt ?? null,
    targetFrom: listed !== undefined ? 'list' : target ? 'own' : 'plans',
    officers: recap.officers
      .map((part) => ({
        ...part,
        name: part.key === '' ? 'Tanpa petugas' : (officers.get(part.key) ?? 'Petugas yang dihapus'),
      }))
      .toSorted(byName),
    districts: recap.districts
      .map((part) => ({
        ...part,
        name: part.key === '' ? 'Kecamatan tidak diketahui' : (districts.get(part.key) ?? part.key),
      }))
      .toSorted(byName),
  };
}

const TARGET_LABELS = { cooperatives: 'Target koperasi', basis: 'Dasar target' } as const;

export async function setTarget(
  { year, expectedUpdatedAt, cooperatives, basis }: CheckedInputOf<'coaching.setTarget'>,
  context: CommandContext,
): Promise<OutputOf<'coaching.setTarget'>> {
  const { read, write } = context;
  await requireOffice(read);
  const known = await findTarget(read, year);
  const listed = await findCoachedTarget(read, year);
  // Two targets of one thing would be two answers: the one that papers and reports are held against stands.
  if (listed !== undefined && cooperatives !== null)
    refuse(
      'cooperatives',
      `Target ${String(year)} sudah tertulis pada Program dan target: ${formatInteger(listed)} koperasi. Ubah di sana.`,
    );
  const shown = async () => shownFields(TARGET_LABELS, { ...(await findTarget(read, year)) });
  const record = {
    subject: `coaching-target:${String(year)}`,
    expectedUpdatedAt,
    updatedAt: known?.updatedAt ?? null,
    shown,
  };
  return saveGuarded(context, record, async (at) => {
    await saveTarget(write, year, cooperatives === null ? null : { cooperatives, basis }, at);
    return { year, updatedAt: cooperatives === null ? null : at };
  });
}
