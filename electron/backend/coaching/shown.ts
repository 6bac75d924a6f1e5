import type {
  OpenFollowUpLine,
  OfficerLine,
  PlanLine,
  StandingLine,
  VisitLine,
} from '#contract/coaching/shapes.ts';
import type { ReadHandle } from '#db/handles.ts';
import { readStanding } from '#db/queries/coaching/counted.ts';
import type { StandingFacts } from '#db/queries/coaching/counted.ts';
import type { FieldOfficer } from '#db/queries/coaching/officer.ts';
import type { CoachingPlan } from '#db/queries/coaching/plan.ts';
import type { CoachingVisit } from '#db/queries/coaching/visit.ts';
import type { OpenFollowUp } from '#db/queries/coaching/visit-list.ts';
import { isOnDuty } from '#rules/coaching/officer.ts';
import { becameActive } from '#rules/coaching/plan.ts';
import type { FrozenState } from '#rules/coaching/plan.ts';
import { isFieldVisit } from '#rules/coaching/visit.ts';
import { gradeOf } from '#rules/evaluation/grade.ts';
import { runningBookYear } from '#rules/rat/agenda.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import type { RuleBook } from '#rules/rule-book/rule-book.ts';
import type { NamedChoice } from '#rules/rule-book/rule-value.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { urgencyOf, whenText } from '#rules/value/work-day.ts';

export interface CoachingWords {
  readonly roles: readonly NamedChoice[];
  readonly goals: readonly NamedChoice[];
  readonly aspects: readonly NamedChoice[];
  readonly funds: readonly NamedChoice[];
}

/** The lists as the office words them on a day. */
export const wordsOn = (book: RuleBook, on: PlainDate): CoachingWords => ({
  roles: ruleOrEarliest(book['field-officer-roles'], on).value,
  goals: ruleOrEarliest(book['coaching-goals'], on).value,
  aspects: ruleOrEarliest(book['coaching-aspects'], on).value,
  funds: ruleOrEarliest(book['activity-funds'], on).value,
});

export const codesOf = (choices: readonly NamedChoice[]): readonly string[] =>
  choices.map(({ code }) => code);

/** One that the office has taken off its list since keeps its code. */
export const nameOf = (code: string, choices: readonly NamedChoice[]): string =>
  choices.find((one) => one.code === code)?.name ?? code;

/** Days before the last one from which a follow-up counts as near. */
const NEAR_DAYS = 7;

const waiting = (dueOn: PlainDate | null, today: PlainDate) => ({
  urgency: urgencyOf(dueOn, today, NEAR_DAYS),
  when: dueOn === null ? '' : whenText(dueOn, today),
});

function standingOf(facts: StandingFacts | undefined, book: RuleBook, on: PlainDate): FrozenState {
  if (!facts) return { on, status: null, ratYear: null, grade: '', members: null };
  const { status, members, foundedOn, ratYears } = facts;
  const { grade } = gradeOf(
    { referenceBookYear: runningBookYear(on), reportedBookYears: ratYears, foundedOn },
    book,
  );
  return { on, status, ratYear: ratYears.at(-1) ?? null, grade, members };
}

/** How the register says these cooperatives stand today, as a plan freezes it. */
export async function standingsOf(
  read: ReadHandle,
  ids: readonly string[],
  book: RuleBook,
  today: PlainDate,
): Promise<(id: string) => FrozenState> {
  const facts = await readStanding(read, ids);
  return (id) => standingOf(facts.get(id), book, today);
}

export function shownVisit(
  {
    removedAt: _removedAt,
    districtCode: _districtCode,
    batchId: _batchId,
    recordedAt: _recordedAt,
    ...one
  }: CoachingVisit,
  { aspects }: CoachingWords,
  today: PlainDate,
): VisitLine {
  return {
    ...one,
    isField: isFieldVisit(one.outcome),
    findings: one.findings.map((finding) => ({ ...finding, aspectText: nameOf(finding.aspect, aspects) })),
    followUps: one.followUps.map((followUp) => ({
      ...followUp,
      ...waiting(followUp.doneOn === null ? followUp.dueOn : null, today),
    })),
  };
}

export const shownFollowUp = (one: OpenFollowUp, today: PlainDate): OpenFollowUpLine => ({
  ...one,
  ...waiting(one.dueOn, today),
});

/** "Aktifkan RAT", "Lain-lain: rapikan buku kas". */
export function goalText(
  { goal, goalNote }: Pick<CoachingPlan, 'goal' | 'goalNote'>,
  { goals }: CoachingWords,
): string {
  const name = nameOf(goal, goals);
  return goalNote === '' ? name : `${name}: ${goalNote}`;
}

interface PlanJudging {
  readonly words: CoachingWords;
  readonly standing: (id: string) => StandingLine;
  /** Visits of the plan's cooperative and year. */
  readonly visits: readonly CoachingVisit[];
  readonly today: PlainDate;
}

export function shownPlan(
  { removedAt: _removedAt, districtCode: _districtCode, ...plan }: CoachingPlan,
  { words, standing, visits, today }: PlanJudging,
): PlanLine {
  const after = plan.after ?? standing(plan.cooperativeId);
  const byDay = visits.toSorted((a, b) => (a.visitedOn < b.visitedOn ? -1 : 1));
  const open = visits.flatMap(({ followUps }) => followUps.filter(({ doneOn }) => doneOn === null));
  return {
    ...plan,
    goalText: goalText(plan, words),
    after,
    isFinished: plan.after !== null,
    becameActive: becameActive(plan.before, after, visits),
    visits: byDay.map(({ id, visitedOn, outcome }) => ({ id, on: visitedOn, outcome })),
    openFollowUps: open.length,
    overdue: open.filter(({ dueOn }) => dueOn !== null && dueOn < today).length,
  };
}

type Load = Pick<
  OfficerLine,
  'planned' | 'visits' | 'remote' | 'cooperatives' | 'openFollowUps' | 'overdue' | 'certificates'
>;

export function shownOfficer(
  { removedAt: _removedAt, ...officer }: FieldOfficer,
  load: Load,
  words: CoachingWords,
  regions: ReadonlyMap<string, string>,
  today: PlainDate,
): OfficerLine {
  return {
    ...officer,
    ...load,
    roleText: nameOf(officer.role, words.roles),
    areaText: officer.areas.map((code) => regions.get(code) ?? code).join(', '),
    isOnDuty: isOnDuty(officer, today),
  };
}
