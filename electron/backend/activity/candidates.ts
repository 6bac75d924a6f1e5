import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listTrainingCandidates } from '#db/queries/activity/candidates.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { rankCandidates } from '#rules/activity/candidates.ts';
import type { RankedCandidate } from '#rules/activity/candidates.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { QueryContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';

/** Which cooperatives are asked for, and how many places each kecamatan has. */
export type CandidateChoice = Pick<
  CheckedInputOf<'activity.candidates'>,
  'district' | 'onlyVillages' | 'perDistrict'
>;

/** Whom to invite next, all of them in the order of need. */
export async function rankedCandidates(
  read: ReadHandle,
  { regionCode }: OfficeRecord,
  { district, onlyVillages, perDistrict }: CandidateChoice,
  today: PlainDate,
): Promise<readonly RankedCandidate[]> {
  const all = await listTrainingCandidates(read, regionCode, { district, onlyVillages });
  const often = ruleOrEarliest((await readRuleBook(read))['activity-often'], today);
  return rankCandidates(all, perDistrict, often);
}

/** One page of the order of need. */
export async function activityCandidates(
  { offset, limit, ...choice }: CheckedInputOf<'activity.candidates'>,
  { read, today }: QueryContext,
): Promise<OutputOf<'activity.candidates'>> {
  const ranked = await rankedCandidates(read, await requireOffice(read), choice, today);
  return {
    total: ranked.length,
    never: ranked.filter(({ lastOn }) => lastOn === null).length,
    rows: ranked.slice(offset, offset + limit),
  };
}
