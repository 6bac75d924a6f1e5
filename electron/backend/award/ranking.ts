import { listAwardFacts } from '#db/queries/award/candidate.ts';
import type { AwardFacts } from '#db/queries/award/candidate.ts';
import type { ReadHandle } from '#db/handles.ts';
import { standingChoice } from '#rules/award/choice.ts';
import type { ChoiceCandidate } from '#rules/award/choice.ts';
import { rankOrder } from '#rules/award/ranking.ts';
import type { RankedFacts } from '#rules/award/ranking.ts';
import { gradeOf } from '#rules/evaluation/grade.ts';
import { candidateFilter } from './programme.ts';
import type { Programme } from './programme.ts';

/** A candidate in its place: whoever meets the criteria or was taken by decision, also when left out by one. */
export interface RankedCandidate extends ChoiceCandidate, RankedFacts {
  readonly facts: AwardFacts;
}

function rankedFacts(facts: AwardFacts, { bookYear, ruleBook }: Programme): RankedFacts {
  const { grade } = gradeOf(
    {
      referenceBookYear: bookYear,
      reportedBookYears: facts.rats.map((rat) => rat.bookYear),
      foundedOn: facts.legalEntityOn,
    },
    ruleBook,
  );
  const earlier = facts.awardedBookYears.filter((year) => year < bookYear);
  return {
    grade,
    ratOn: facts.rats.find((rat) => rat.bookYear === bookYear)?.heldOn ?? null,
    lastAwardedYear: earlier.length === 0 ? null : Math.max(...earlier),
    turnover: facts.turnover,
  };
}

/** All candidates of a programme, best first. */
export async function rankedCandidates(
  read: ReadHandle,
  programme: Programme,
): Promise<readonly RankedCandidate[]> {
  const { included, excluded, limits } = candidateFilter(programme);
  // Who was left out keeps the place in the order, so that it can be seen what the decision changed.
  const facts = await listAwardFacts(read, { limits, included, excluded: [], view: 'eligible', text: '' });
  const [taken, left] = [new Set(included), new Set(excluded)];
  const order = rankOrder(programme.criteria.ranking);
  return facts
    .map((one) => ({
      id: one.id,
      facts: one,
      isIncluded: taken.has(one.id),
      isExcluded: left.has(one.id),
      ...rankedFacts(one, programme),
    }))
    .toSorted(order);
}

/** Who receives the award as things stand; null where everybody eligible does, which needs no ranking. */
export async function standingRecipients(
  read: ReadHandle,
  programme: Programme,
): Promise<ReadonlySet<string> | null> {
  if (programme.chosen === null && programme.criteria.plannedCount === null) return null;
  const candidates = await rankedCandidates(read, programme);
  return standingChoice(candidates, programme.criteria.plannedCount, programme.chosen);
}
