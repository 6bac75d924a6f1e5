import type { WriteHandle } from '#db/handles.ts';
import { readingIn } from '#db/handles.ts';
import { WHOLE_LIST } from '#db/page-bounds.ts';
import { listBookYears } from '#db/queries/cooperative/cooperative.ts';
import { writeRat } from '#db/queries/rat/rat.ts';
import { everyActive, listBoardIds } from '#db/queries/rat/board.ts';
import { listRatLines } from '#db/queries/rat/line.ts';
import type { RatLine } from '#db/queries/rat/line.ts';
import { writeReminder } from '#db/queries/rat/reminder.ts';
import { writeRatStage } from '#db/queries/rat/stage.ts';
import { calendarBookYearEnd } from '#rules/rule-book/book-year.ts';
import { addDays } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { StageDays } from '#rules/rat/stage.ts';
import { OFFICE_STAGES } from '#rules/rat/stage.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { deadlinesOf } from '../rat/deadline-groups.ts';

/** Who stands in the log for the invented days. */
const SAMPLE_WRITER = 'contoh';

interface SampleDays {
  readonly days: StageDays;
  readonly warnedOn: PlainDate | null;
}

/** Invented days around the meeting that the sample register names; a timely RAT stays timely, a late one late. */
function sampleDays({ days }: RatLine, index: number, endsOn: PlainDate, limitOn: PlainDate): SampleDays {
  const invited = index % 10 === 0 ? null : addDays(endsOn, 20 + (index % 12));
  const { held } = days;
  if (held === null) {
    const scheduled = index % 6 === 1 ? addDays(limitOn, -20 + (index % 15)) : null;
    const warnedOn = index % 3 === 0 ? addDays(limitOn, 8 + (index % 5)) : null;
    return { days: { ...days, invited, scheduled }, warnedOn };
  }
  const arrived = addDays(held, 7 + (index % 14));
  const isWithoutReport = held > limitOn || index % 7 === 3;
  const inTime = arrived > limitOn ? limitOn : arrived;
  const reported = isWithoutReport ? null : inTime;
  const entered = reported === null || index % 3 === 0 ? null : addDays(reported, 3 + (index % 6));
  const certified = entered === null || index % 2 === 0 ? null : addDays(entered, 21);
  const before = invited !== null && invited < held ? invited : null;
  return { days: { invited: before, scheduled: held, held, reported, entered, certified }, warnedOn: null };
}

/** Gives the sample office a RAT year to look at: the stages of its newest book year, no day after today. */
export async function writeSampleYear(write: WriteHandle, today: PlainDate, at: string): Promise<void> {
  const read = readingIn(write);
  const bookYear = (await listBookYears(read))[0];
  if (bookYear === undefined) return;
  const ruleBook = await readRuleBook(read);
  const ids = await listBoardIds(read, everyActive(bookYear), { today, past: [] }, WHOLE_LIST);
  for (const [index, line] of (await listRatLines(read, ids, bookYear)).entries()) {
    const { reportLimitOn } = deadlinesOf(ruleBook, bookYear, line);
    const endsOn = calendarBookYearEnd(bookYear);
    const { days, warnedOn } = sampleDays(line, index, endsOn, reportLimitOn);
    const place = { cooperativeId: line.id, bookYear };
    for (const stage of OFFICE_STAGES) {
      const on = days[stage];
      if (on === null || on > today) continue;
      await writeRatStage(write, { ...place, stage }, { on, note: '' }, { who: SAMPLE_WRITER, at });
    }
    const { held, reported } = days;
    if (held !== null && reported !== null && reported <= today)
      await writeRat(write, line.id, bookYear, { heldOn: held, reportedOn: reported });
    if (warnedOn !== null && warnedOn <= today)
      await writeReminder(write, { ...place, step: 1 }, { sentOn: warnedOn, note: '' }, at);
  }
}
