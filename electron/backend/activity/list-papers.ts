import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { listParticipants } from '#db/queries/activity/participant.ts';
import type { Participant } from '#db/queries/activity/participant.ts';
import { readTerms } from '#db/queries/activity/terms.ts';
import type { ReadHandle } from '#db/handles.ts';
import { isRealised } from '#rules/activity/activity.ts';
import { listDays } from '#rules/activity/batch.ts';
import { ACTIVITY_PAPERS, canBeMade, PAPER_NAMES, paperLacks } from '#rules/activity/papers.ts';
import type { PaperFacts } from '#rules/activity/papers.ts';
import { rateOf } from '#rules/activity/payment.ts';
import { speakersOf } from '#rules/activity/speaker.ts';
import type { QueryContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { requireBatch } from './require-activity.ts';
import type { BatchPlace } from './require-activity.ts';

const hasOwn = (participants: readonly Participant[], rate: 'allowanceRate' | 'transportRate'): boolean =>
  participants.some((one) => (one[rate] ?? 0) > 0);

async function paperFacts(read: ReadHandle, { activity, batch }: BatchPlace): Promise<PaperFacts> {
  const terms = await readTerms(read, activity.id);
  const participants = await listParticipants(read, [batch.id]);
  const speakers = speakersOf(batch.sessions);
  const days = listDays(batch);
  const isDone = isRealised(activity.state);
  const paid = (item: 'allowance' | 'transport' | 'speaker'): boolean => (rateOf(item, terms).rate ?? 0) > 0;
  return {
    hasPlace: batch.place !== '',
    participants: participants.length,
    unmarked: isDone ? 0 : participants.filter(({ marks }) => days.some((day) => !marks.has(day))).length,
    sessions: batch.sessions.length,
    speakers: speakers.length,
    speakersWithoutHours: speakers.filter(({ hours }) => hours === 0).length,
    committee: terms.committee.length,
    isRealised: isDone,
    hasFund: activity.funds.length > 0,
    hasSubActivity: activity.subActivityCode !== '',
    hasBudget: activity.budgetPlanned !== null,
    hasSpent: activity.budgetSpent !== null,
    pays: {
      allowance: paid('allowance') || hasOwn(participants, 'allowanceRate'),
      transport: paid('transport') || hasOwn(participants, 'transportRate'),
      speaker: paid('speaker'),
    },
    hasOfficer: terms.officerName !== '',
    hasTreasurer: terms.treasurerName !== '',
    hasBasis: terms.basis !== '',
    withBothScores: participants.filter((one) => one.preScore !== null && one.postScore !== null).length,
  };
}

/** Every paper of a batch in the order in which an office needs them, with what it still lacks. */
export async function listPapers(
  { batchId }: CheckedInputOf<'activity.papers'>,
  { read }: QueryContext,
): Promise<OutputOf<'activity.papers'>> {
  await requireOffice(read);
  const facts = await paperFacts(read, await requireBatch(read, batchId));
  return ACTIVITY_PAPERS.map((paper) => ({
    paper,
    name: PAPER_NAMES[paper],
    lacks: paperLacks(paper, facts),
    canBeMade: canBeMade(paper, facts),
  }));
}
