import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { BoardLine } from '#contract/rat.ts';
import type { ReadHandle } from '#db/handles.ts';
import { inParts } from '#db/in-parts.ts';
import type { PageBounds } from '#db/page-bounds.ts';
import { countBoard, listBoardIds } from '#db/queries/rat/board.ts';
import type { BoardSelection } from '#db/queries/rat/board.ts';
import { listRatLines } from '#db/queries/rat/line.ts';
import type { RatLine } from '#db/queries/rat/line.ts';
import { listReminders } from '#db/queries/rat/reminder.ts';
import { calendarBookYearEnd } from '#rules/rule-book/book-year.ts';
import { dayNumber } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { ratLimitSentence } from '#rules/rat/limit-sentence.ts';
import { nextReminder } from '#rules/rat/reminder.ts';
import type { SentReminder } from '#rules/rat/reminder.ts';
import { lastStage } from '#rules/rat/stage.ts';
import { unplacedRat, unplacedRatReason } from '#rules/rat/unplaced.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import type { RuleBook } from '#rules/rule-book/rule-book.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { boardDay, deadlinesOf } from './deadline-groups.ts';

const daysBetween = (from: PlainDate, to: PlainDate): number => Math.max(0, dayNumber(to) - dayNumber(from));

interface Judging {
  readonly ruleBook: RuleBook;
  readonly bookYear: number;
  readonly today: PlainDate;
}

/** A line with what its days mean today: how long it waits, how long it is overdue, which letter is next. */
function judged(
  line: RatLine,
  sent: readonly SentReminder[],
  { ruleBook, bookYear, today }: Judging,
): BoardLine {
  const { districtCode: _code, endsOn, lastRatOn, rats, ...shown } = line;
  const deadlines = deadlinesOf(ruleBook, bookYear, line);
  const { reportLimitOn, bookYearEndsOn } = deadlines;
  const unplaced = unplacedRat({ lastRatOn, rats, bookYear, bookYearEndsOn }, today);
  const stage = lastStage(line.days, line.isHeldUndated);
  const stageOn = stage === null ? null : line.days[stage];
  const hasRat = line.isHeldUndated || line.days.held !== null;
  const rule = ruleOrEarliest(ruleBook['rat-reminder'], endsOn ?? calendarBookYearEnd(bookYear));
  return {
    ...shown,
    stage,
    stageOn,
    reportLimitOn,
    limitSentence: ratLimitSentence(deadlines),
    daysWaiting: stageOn === null ? null : daysBetween(stageOn, today),
    unplaced: unplaced && { ...unplaced, reason: unplacedRatReason(unplaced, 'warning') },
    // Nothing says that a cooperative is late whose last RAT may be the one waited for.
    daysOverdue: hasRat || unplaced ? 0 : daysBetween(reportLimitOn, today),
    reminder: hasRat || unplaced ? null : nextReminder(reportLimitOn, sent, rule.value, today),
  };
}

/** Lines of one page of the board. */
export async function readBoardLines(
  read: ReadHandle,
  selection: BoardSelection,
  bounds: PageBounds,
  today: PlainDate,
): Promise<readonly BoardLine[]> {
  const { bookYear } = selection;
  const ruleBook = await readRuleBook(read);
  const day = await boardDay(read, ruleBook, bookYear, today);
  const ids = await listBoardIds(read, selection, day, bounds);
  return readLines(read, ids, bookYear, today);
}

/** Lines of these cooperatives, in the order given. */
export async function readLines(
  read: ReadHandle,
  ids: readonly string[],
  bookYear: number,
  today: PlainDate,
): Promise<readonly BoardLine[]> {
  const ruleBook = await readRuleBook(read);
  const lines = await listRatLines(read, ids, bookYear);
  const reminders = new Map<string, readonly SentReminder[]>();
  for (const part of inParts(ids)) {
    for (const [id, sent] of await listReminders(read, part, bookYear)) reminders.set(id, sent);
  }
  return lines.map((line) => judged(line, reminders.get(line.id) ?? [], { ruleBook, bookYear, today }));
}

export async function countStages(
  read: ReadHandle,
  selection: CheckedInputOf<'rat.boardCount'>,
  today: PlainDate,
): Promise<OutputOf<'rat.boardCount'>> {
  const ruleBook = await readRuleBook(read);
  const day = await boardDay(read, ruleBook, selection.bookYear, today);
  const groups = await countBoard(read, selection, day);
  const sum = (isCounted: (group: (typeof groups)[number]) => boolean): number =>
    groups.reduce((total, group) => total + (isCounted(group) ? group.count : 0), 0);
  const at = (stage: (typeof groups)[number]['stage']) => sum((group) => group.stage === stage);
  return {
    total: sum(() => true),
    stages: {
      none: at('none'),
      unplaced: at('unplaced'),
      invited: at('invited'),
      scheduled: at('scheduled'),
      held: at('held'),
      reported: at('reported'),
      entered: at('entered'),
      certified: at('certified'),
    },
    notHeld: sum(({ hasRat, isUnplaced }) => !hasRat && !isUnplaced),
    unplaced: sum(({ isUnplaced }) => isUnplaced),
    overdue: sum(
      ({ hasRat, isUnplaced, form, endsOn }) =>
        !hasRat && !isUnplaced && day.past.some((group) => group.form === form && group.endsOn === endsOn),
    ),
    noReport: at('held'),
    undated: sum(({ isUndated }) => isUndated),
  };
}

/** As many ids as a batch of letters takes. */
const MOST_IDS = 5000;

export async function listAllIds(
  read: ReadHandle,
  selection: BoardSelection,
  today: PlainDate,
): Promise<readonly string[]> {
  const day = await boardDay(read, await readRuleBook(read), selection.bookYear, today);
  return listBoardIds(read, selection, day, { offset: 0, limit: MOST_IDS });
}
