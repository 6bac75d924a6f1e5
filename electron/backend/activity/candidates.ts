import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { listTrainingCandidates } from '#db/queries/activity/candidates.ts';
import { rankCandidates } from '#rules/activity/candidates.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import type { QueryContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';

/** Whom to invite next, one page of the order of need. */
export async function activityCandidates(
  { district, onlyVillages, perDistrict, offset, limit }: CheckedInputOf<'activity.candidates'>,
  { read, today }: QueryContext,
): Promise<OutputOf<'activity.candidates'>> {
  const { regionCode } = await requireOffice(read);
  const all = await listTrainingCandidates(read, regionCode, { district, onlyVillages });
  const often = ruleOrEarliest((await readRuleBook(read))['activity-often'], today);
  const ranked = rankCandidates(all, perDistrict, often);
  return {
    total: ranked.length,
    never: ranked.filter(({ lastOn }) => lastOn === null).length,
    rows: ranked.slice(offset, offset + limit),
  };
}
