import { activityOf } from './activity.ts';
import type { Activity, ActivityOverride, ActivitySubject } from './activity.ts';
import { certificateStanding } from './certificate-standing.ts';
import type { CertificateStanding } from './certificate-standing.ts';
import type { CertificateState } from '../cooperative/cooperative.ts';
import type { FormationForm } from '../formation/formation.ts';
import { gradeOf } from './grade.ts';
import type { Grade } from './grade.ts';
import { localClassOf } from './local-class.ts';
import type { LocalClass } from './local-class.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { ratDeadlines, ratTimeliness } from '../rat/deadline.ts';
import type { RatDates, RatDeadlines } from '../rat/deadline.ts';
import { ratStanding } from '../rat/standing.ts';
import type { RatStanding } from '../rat/standing.ts';
import { unplacedRat, unplacedRatReason } from '../rat/unplaced.ts';
import type { UnplacedRat } from '../rat/unplaced.ts';
import type { Reason } from '../value/reason.ts';
import type { RuleBook } from '../rule-book/rule-book.ts';

/** All that the yearly evaluation looks at, for one cooperative and one book year. */
export interface YearlyFacts {
  readonly form: FormationForm;
  readonly foundedOn: PlainDate | null;
  readonly certificate: CertificateState;
  readonly certificateUntil: PlainDate | null;
  readonly rats: readonly ({ readonly bookYear: number } & RatDates)[];
  /** As the source names it, without a book year. */
  readonly lastRatOn: PlainDate | null;
  /** The cooperative's own end of the book year; null: 31 December. */
  readonly bookYearEndsOn: PlainDate | null;
  readonly turnover: number | null;
  readonly hasFinancialReport: boolean;
  readonly hasOfficers: boolean | null;
  readonly areArticlesLost: boolean;
  readonly isInOds: boolean;
  readonly visit: ActivitySubject['visit'];
  readonly override: ActivityOverride | null;
}

/** The sections a verdict is explained in. */
export const VERDICT_SECTIONS = ['grade', 'rat', 'activity', 'localClass', 'certificate'] as const;
export type VerdictSection = (typeof VERDICT_SECTIONS)[number];
export type VerdictReasons = { readonly [Section in VerdictSection]: readonly Reason[] };

export interface YearlyVerdict {
  readonly grade: Grade;
  /** Counts as reported by the office's rule: also a RAT known by the meeting's day alone. */
  readonly isRatReported: boolean;
  /** What may be said of it, which the rule above does not decide. */
  readonly rat: RatStanding;
  readonly isOnTime: boolean;
  readonly isBusinessRunning: boolean;
  readonly activity: Activity;
  readonly isOverridden: boolean;
  readonly localClass: LocalClass;
  readonly certificateStanding: CertificateStanding;
  readonly reasons: VerdictReasons;
}

/** What is the same for every cooperative of a run: worked out once, not 220,000 times. */
export interface VerdictRun {
  readonly bookYear: number;
  readonly today: PlainDate;
  readonly ruleBook: RuleBook;
  readonly deadlines: Readonly<Record<FormationForm, RatDeadlines>>;
}

export function verdictRun(ruleBook: RuleBook, bookYear: number, today: PlainDate): VerdictRun {
  const deadlines = {
    primer: ratDeadlines(ruleBook, { bookYear, form: 'primer' }),
    sekunder: ratDeadlines(ruleBook, { bookYear, form: 'sekunder' }),
  };
  return { bookYear, today, ruleBook, deadlines };
}

/** A grade from what is on record says that a known RAT is not in it. */
function gradedWithout(unplaced: UnplacedRat): Reason {
  const reason = unplacedRatReason(unplaced, 'warning');
  return { ...reason, message: `${reason.message} Grade dihitung tanpa RAT itu.` };
}

/** The evaluation of one cooperative by the rules in force for the book year; `today` only judges the certificate and whether a
 * named RAT has been held. */
export function yearlyVerdict(
  facts: YearlyFacts,
  { bookYear, today, ruleBook, deadlines }: VerdictRun,
): YearlyVerdict {
  const { foundedOn } = facts;
  const reportedBookYears = facts.rats.map((rat) => rat.bookYear);
  const years = { bookYear, reportedBookYears, foundedOn };
  const { grade, reasons: ofGrade } = gradeOf(
    { referenceBookYear: bookYear, reportedBookYears, foundedOn },
    ruleBook,
  );
  const rat = facts.rats.find((one) => one.bookYear === bookYear) ?? null;
  const { form, bookYearEndsOn } = facts;
  const limits =
    bookYearEndsOn === null ? deadlines[form] : ratDeadlines(ruleBook, { bookYear, form, bookYearEndsOn });
  const named = { ...facts, bookYear, bookYearEndsOn: limits.bookYearEndsOn };
  const lastNamed = unplacedRat(named, today);
  const timeliness = ratTimeliness(rat, limits, lastNamed);
  const standing = ratStanding(rat, lastNamed);
  // One on record without its day counts already; the day named may be its own.
  const unplaced = standing === 'unplaced' ? lastNamed : null;
  const activity = activityOf({ ...facts, ...years, unplaced, rat: standing }, ruleBook);
  const localClass = localClassOf({ ...facts, ...years }, ruleBook);
  const certificate = certificateStanding({ ...facts, grade }, today, ruleBook);
  return {
    grade,
    isRatReported: timeliness.isReported,
    rat: standing,
    isOnTime: timeliness.isOnTime,
    isBusinessRunning: (facts.turnover ?? 0) > 0,
    activity: activity.activity,
    isOverridden: facts.override !== null,
    localClass: localClass.localClass,
    certificateStanding: certificate.standing,
    reasons: {
      grade: unplaced ? [...ofGrade, gradedWithout(unplaced)] : ofGrade,
      rat: timeliness.reasons,
      activity: activity.reasons,
      localClass: localClass.reasons,
      certificate: certificate.reasons,
    },
  };
}
