import { calendarBookYearEnd } from '../rule-book/book-year.ts';
import type { FormationForm } from '../formation/formation.ts';
import { isGradeAtLeast } from '../value/grade-name.ts';
import { gradeOf } from '../evaluation/grade.ts';
import { addMonths, plainDateFromParts } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { ratDeadlines } from '../rat/deadline.ts';
import { ruleOrEarliest } from '../rule-book/rule-book.ts';
import type { RuleBook } from '../rule-book/rule-book.ts';
import type { AwardCriteria } from '../rule-book/rule-value.ts';

/** What decides a grade: how many RATs of the window, that of the reference year among them, young or not. */
export interface GradeShape {
  readonly reported: number;
  readonly hasReference: boolean;
  readonly isYoung: boolean;
}

/** Until when a RAT is reported whose book year ends on `endsOn`. */
export interface OwnEndLimit {
  readonly endsOn: PlainDate;
  readonly reportLimitOn: Readonly<Record<FormationForm, PlainDate>>;
}

/**
 * The award's criteria as limits on stored facts, so that a database can count and page through a large register. The
 * rules stay in one place: every limit here is asked of them.
 */
export interface AwardLimits {
  readonly bookYear: number;
  readonly bookYearEndsOn: PlainDate;
  readonly criteria: AwardCriteria;
  readonly reportLimitOn: Readonly<Record<FormationForm, PlainDate>>;
  /** The limits of book years that end on another day than 31 December. */
  readonly ownEnds: readonly OwnEndLimit[];
  /** The day on which a certificate must be valid. */
  readonly judgedOn: PlainDate;
  /** The last founding day that is old enough; null when no age is asked. */
  readonly foundedUntil: PlainDate | null;
  /** Which shapes earn the grade that is asked; null when none is asked. */
  readonly grade: {
    readonly firstBookYear: number;
    /** Founded on this day or later counts as young. */
    readonly youngSince: PlainDate;
    readonly enough: readonly GradeShape[];
  } | null;
}

export function awardLimits(
  ruleBook: RuleBook,
  bookYear: number,
  criteria: AwardCriteria,
  judgedOn: PlainDate,
  otherEnds: readonly PlainDate[],
): AwardLimits {
  const bookYearEndsOn = calendarBookYearEnd(bookYear);
  const reportLimitsAt = (endsOn: PlainDate) => ({
    primer: ratDeadlines(ruleBook, { bookYear, form: 'primer', bookYearEndsOn: endsOn }).reportLimitOn,
    sekunder: ratDeadlines(ruleBook, { bookYear, form: 'sekunder', bookYearEndsOn: endsOn }).reportLimitOn,
  });
  return {
    bookYear,
    bookYearEndsOn,
    criteria,
    judgedOn,
    reportLimitOn: reportLimitsAt(bookYearEndsOn),
    ownEnds: otherEnds.map((endsOn) => ({ endsOn, reportLimitOn: reportLimitsAt(endsOn) })),
    foundedUntil: criteria.minimumYears > 0 ? addMonths(bookYearEndsOn, -12 * criteria.minimumYears) : null,
    grade: criteria.minimumGrade === null ? null : gradeLimits(ruleBook, bookYear, criteria.minimumGrade),
  };
}

/** Every shape a cooperative can have is put to the grade rule; those that are good enough are kept. */
function gradeLimits(
  ruleBook: RuleBook,
  bookYear: number,
  wanted: NonNullable<AwardCriteria['minimumGrade']>,
): AwardLimits['grade'] {
  const { bookYears, youngYears } = ruleOrEarliest(
    ruleBook['grade-window'],
    calendarBookYearEnd(bookYear),
  ).value;
  const youngSince = plainDateFromParts(bookYear - youngYears + 1, 1, 1);
  if (!youngSince) throw new RangeError(`not a book year: ${bookYear}`);
  const enough: GradeShape[] = [];
  for (let reported = 0; reported <= bookYears; reported += 1) {
    for (const hasReference of [false, true]) {
      if ((hasReference && reported === 0) || (!hasReference && reported === bookYears)) continue;
      for (const isYoung of [false, true]) {
        const newest = hasReference ? bookYear : bookYear - 1;
        const reportedBookYears = Array.from({ length: reported }, (_, index) => newest - index);
        const { grade } = gradeOf(
          { referenceBookYear: bookYear, reportedBookYears, foundedOn: isYoung ? youngSince : null },
          ruleBook,
        );
        if (isGradeAtLeast(grade, wanted)) enough.push({ reported, hasReference, isYoung });
      }
    }
  }
  return { firstBookYear: bookYear - bookYears + 1, youngSince, enough };
}
