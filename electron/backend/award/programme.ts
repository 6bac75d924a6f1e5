import { AppError } from '#contract/errors.ts';
import { findProgrammeHead } from '#db/queries/award/award.ts';
import type { AwardGiver, AwardProgrammeHead } from '#db/queries/award/award.ts';
import { findAwardFacts, listAwardFacts } from '#db/queries/award/candidate.ts';
import type { AwardFacts, CandidateFilter } from '#db/queries/award/candidate.ts';
import { listOtherEnds } from '#db/queries/rat/board.ts';
import { findChoice } from '#db/queries/award/choice.ts';
import { listTicks } from '#db/queries/award/tick.ts';
import type { AwardTick } from '#db/queries/award/tick.ts';
import type { ReadHandle } from '#db/handles.ts';
import { awardCriteria, awardEligibility } from '#rules/award/eligibility.ts';
import { awardLimits } from '#rules/award/limits.ts';
import type { AwardLimits } from '#rules/award/limits.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Reason } from '#rules/value/reason.ts';
import { calendarBookYearEnd } from '#rules/rule-book/book-year.ts';
import { ratStanding } from '#rules/rat/standing.ts';
import type { RatStanding } from '#rules/rat/standing.ts';
import { unplacedRat } from '#rules/rat/unplaced.ts';
import { RULE_VALUE_READERS } from '#rules/rule-book/rule-value-reader.ts';
import type { RuleBook } from '#rules/rule-book/rule-book.ts';
import type { AwardCriteria } from '#rules/rule-book/rule-value.ts';
import { readRuleBook } from '../office/rule-book.ts';

/** A book year's programme as it stands: what is asked, who gives it, whom people decided about. */
export interface Programme {
  readonly head: AwardProgrammeHead | undefined;
  readonly bookYear: number;
  readonly giver: AwardGiver;
  readonly criteria: AwardCriteria;
  readonly ticks: readonly AwardTick[];
  /** Whom the office chose of the candidates; null: nobody has chosen yet. */
  readonly chosen: ReadonlySet<string> | null;
  readonly ruleBook: RuleBook;
  readonly limits: AwardLimits;
}

/** The draft's own criteria; before there is a draft, those of the office's rule for the book year. */
export async function readProgramme(
  read: ReadHandle,
  bookYear: number,
  today: PlainDate,
): Promise<Programme> {
  const ruleBook = await readRuleBook(read);
  const head = await findProgrammeHead(read, bookYear);
  const stored = head && RULE_VALUE_READERS['award-criteria'](JSON.parse(head.criteriaJson));
  const criteria = stored ?? awardCriteria(ruleBook, bookYear).value;
  return {
    head,
    bookYear,
    ruleBook,
    criteria,
    giver: head?.giver ?? 'head',
    ticks: head ? await listTicks(read, head.id) : [],
    chosen: head ? await findChoice(read, head.id) : null,
    limits: awardLimits(
      ruleBook,
      bookYear,
      criteria,
      head?.confirmedOn ?? today,
      await listOtherEnds(read, bookYear),
    ),
  };
}

/** Only a draft changes; what was confirmed is history. */
export function requireDraft({ head, bookYear }: Programme): void {
  if (head && head.state !== 'draft')
    throw new AppError('AWARD_DRAFT_NEEDED', { facts: { tahunBuku: bookYear } });
}

/** A programme's part of a filter: its limits and whom people decided about. */
export function candidateFilter(
  programme: Programme,
): Pick<CandidateFilter, 'limits' | 'included' | 'excluded'> {
  const chosen = (choice: AwardTick['choice']) =>
    programme.ticks.filter((tick) => tick.choice === choice).map(({ cooperativeId }) => cooperativeId);
  return { limits: programme.limits, included: chosen('include'), excluded: chosen('exclude') };
}

export interface JudgedCooperative {
  readonly facts: AwardFacts;
  readonly isEligible: boolean;
  readonly reasons: readonly Reason[];
  readonly tick: AwardTick | null;
}

/** The rule's verdict, and above it the word of a person with its reason. */
export function judge(facts: AwardFacts, programme: Programme): JudgedCooperative {
  const { bookYear, limits, ruleBook, criteria } = programme;
  const { form, status, turnover, certificate, certificateUntil, awardedBookYears, bookYearEndsOn } = facts;
  const verdict = awardEligibility(
    {
      bookYear,
      ...(bookYearEndsOn && { bookYearEndsOn }),
      form,
      status,
      turnover,
      certificate,
      certificateUntil,
      awardedBookYears,
      rat: facts.rats.find((rat) => rat.bookYear === bookYear) ?? null,
      unplaced: unplacedRat(
        { ...facts, bookYear, bookYearEndsOn: bookYearEndsOn ?? calendarBookYearEnd(bookYear) },
        limits.judgedOn,
      ),
      foundedOn: facts.legalEntityOn,
      reportedBookYears: facts.rats.map((rat) => rat.bookYear),
      judgedOn: limits.judgedOn,
    },
    ruleBook,
    criteria,
  );
  const tick = programme.ticks.find((one) => one.cooperativeId === facts.id) ?? null;
  return { facts, tick, ...withTick(verdict, tick) };
}

function withTick(
  { isEligible, reasons }: { readonly isEligible: boolean; readonly reasons: readonly Reason[] },
  tick: AwardTick | null,
): { readonly isEligible: boolean; readonly reasons: readonly Reason[] } {
  if (tick === null) return { isEligible, reasons };
  const who = `${tick.decidedBy}: ${tick.reason}`;
  if (tick.choice === 'exclude') {
    const message = `Tidak diikutkan atas keputusan ${who}`;
    const excluded: Reason = {
      code: 'DIKELUARKAN_MANUAL',
      level: 'refuse',
      message,
      field: 'Keputusan',
      value: tick.reason,
      limit: 'keputusan manual',
    };
    return { isEligible: false, reasons: [...reasons, excluded] };
  }
  const chosen: Reason = {
    code: 'DIPILIH_MANUAL',
    level: 'info',
    message: `Diikutkan atas keputusan ${who}`,
    field: 'Keputusan',
    value: tick.reason,
    limit: 'keputusan manual',
  };
  // What the rule refuses stays to be read, but no longer refuses.
  const weighed = reasons.map((one) =>
    one.level === 'refuse' ? { ...one, level: 'warning' as const } : one,
  );
  return { isEligible: true, reasons: [...weighed, chosen] };
}

/** The award's verdict on every cooperative; each has its reasons, met or not. For the command line and for checks. */
export async function judgeForAward(
  read: ReadHandle,
  bookYear: number,
  today: PlainDate,
): Promise<readonly JudgedCooperative[]> {
  const programme = await readProgramme(read, bookYear, today);
  const all = await listAwardFacts(read, { ...candidateFilter(programme), view: 'all', text: '' });
  return all.map((facts) => judge(facts, programme));
}

/** One cooperative's verdict, or undefined when it is not listed. */
export async function judgeOne(
  read: ReadHandle,
  programme: Programme,
  cooperativeId: string,
): Promise<JudgedCooperative | undefined> {
  const facts = await findAwardFacts(read, programme.bookYear, cooperativeId);
  return facts && judge(facts, programme);
}

/** What may be said of a cooperative's RAT of a book year. */
export const standingOf = ({ rats }: Pick<AwardFacts, 'rats'>, bookYear: number): RatStanding =>
  ratStanding(rats.find((rat) => rat.bookYear === bookYear) ?? null, null);
