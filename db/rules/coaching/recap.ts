import type { PlainDate } from '../value/plain-date.ts';
import { percentageOf } from '../value/numbers.ts';
import { becameActive } from './plan.ts';
import type { FrozenState } from './plan.ts';
import { isFieldVisit, VISIT_OUTCOMES } from './visit.ts';
import type { VisitOutcome } from './visit.ts';

export interface CountedPlan {
  readonly cooperativeId: string;
  readonly officerId: string | null;
  /** Code of the kecamatan; empty where nobody knows. */
  readonly district: string;
  readonly before: FrozenState;
  /** As frozen when coaching ended; until then as it stands today. */
  readonly after: FrozenState;
  readonly isFinished: boolean;
}

export interface CountedVisit {
  readonly cooperativeId: string;
  readonly visitedOn: PlainDate;
  readonly outcome: VisitOutcome;
  readonly officerIds: readonly string[];
  readonly district: string;
}

/** Visits of a part of the year's work: an officer's, a kecamatan's. */
export interface RecapPart {
  readonly key: string;
  /** Distinct cooperatives of plans. */
  readonly planned: number;
  /** Visits in the field; calls stand apart. */
  readonly visits: number;
  readonly remote: number;
  /** Distinct cooperatives visited in the field. */
  readonly cooperatives: number;
}

export interface CoachingRecap {
  /** What the office set itself; where it did not, as many cooperatives as its plans name. */
  readonly target: number;
  readonly planned: number;
  readonly visits: number;
  readonly remote: number;
  readonly cooperatives: number;
  /** Visited ones that stand in no plan of the year. */
  readonly outsidePlan: number;
  /** "98,00", "100,67": never cut at 100; "-" without a target. */
  readonly percent: string;
  readonly becameActive: number;
  /** Of these, how many are judged by how they stand today, because their coaching has not ended. */
  readonly becameActiveSoFar: number;
  readonly outcomes: Readonly<Record<VisitOutcome, number>>;
  readonly officers: readonly RecapPart[];
  readonly districts: readonly RecapPart[];
}

const distinct = (ids: readonly string[]): number => new Set(ids).size;
const idsOf = (rows: readonly { readonly cooperativeId: string }[]): readonly string[] =>
  rows.map(({ cooperativeId }) => cooperativeId);

function partOf(key: string, plans: readonly CountedPlan[], visits: readonly CountedVisit[]): RecapPart {
  const field = visits.filter(({ outcome }) => isFieldVisit(outcome));
  return {
    key,
    planned: distinct(idsOf(plans)),
    visits: field.length,
    remote: visits.length - field.length,
    cooperatives: distinct(idsOf(field)),
  };
}

/** By officer: a visit of two counts for each of them, so the parts may add up to more than the whole. */
function byOfficer(plans: readonly CountedPlan[], visits: readonly CountedVisit[]): readonly RecapPart[] {
  const keys = new Set([
    ...plans.map(({ officerId }) => officerId ?? ''),
    ...visits.flatMap(({ officerIds }) => officerIds),
  ]);
  return [...keys].map((key) =>
    partOf(
      key,
      plans.filter(({ officerId }) => (officerId ?? '') === key),
      visits.filter(({ officerIds }) => officerIds.includes(key)),
    ),
  );
}

function byDistrict(plans: readonly CountedPlan[], visits: readonly CountedVisit[]): readonly RecapPart[] {
  const keys = new Set([...plans, ...visits].map(({ district }) => district));
  return [...keys].map((key) =>
    partOf(
      key,
      plans.filter(({ district }) => district === key),
      visits.filter(({ district }) => district === key),
    ),
  );
}

/** The year's work: each cooperative once, however often somebody went there. */
export function coachingRecap(
  plans: readonly CountedPlan[],
  visits: readonly CountedVisit[],
  set: number | null,
): CoachingRecap {
  const whole = partOf('', plans, visits);
  const field = visits.filter(({ outcome }) => isFieldVisit(outcome));
  const inPlan = new Set(idsOf(plans));
  const active = plans.filter(({ cooperativeId, before, after }) =>
    becameActive(
      before,
      after,
      visits.filter((visit) => visit.cooperativeId === cooperativeId),
    ),
  );
  const target = set ?? whole.planned;
  return {
    target,
    planned: whole.planned,
    visits: whole.visits,
    remote: whole.remote,
    cooperatives: whole.cooperatives,
    outsidePlan: distinct(idsOf(field).filter((id) => !inPlan.has(id))),
    percent: percentageOf(whole.cooperatives, target),
    becameActive: distinct(idsOf(active)),
    becameActiveSoFar: distinct(idsOf(active.filter(({ isFinished }) => !isFinished))),
    outcomes: Object.fromEntries(
      VISIT_OUTCOMES.map((outcome) => [outcome, visits.filter((one) => one.outcome === outcome).length]),
    ) as Record<VisitOutcome, number>,
    officers: byOfficer(plans, visits),
    districts: byDistrict(plans, visits),
  };
}
