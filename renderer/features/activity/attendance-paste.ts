import type { ParticipantLine } from '#contract/activity.ts';
import type { InputOf } from '#contract/index.ts';
import { MARK_LETTERS } from '#rules/activity/activity.ts';
import type { AttendanceMark } from '#rules/activity/activity.ts';
import { markReader } from '#rules/activity/attendance-words.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { formatBlock, parseBlock } from '../../parts/grid/clipboard-text.ts';
import { activityText } from '../../text/activity.ts';
import type { CellPlace } from './entry/attendance-keys.ts';

const { pastedMarks: text } = activityText;

type Marks = InputOf<'activity.setAttendance'>['marks'];
type Marked = Pick<ParticipantLine, 'id' | 'name' | 'marks'>;

/** A mark that a paste wrote, with what stood in its cell before. */
export interface ChangedMark {
  readonly participantId: string;
  readonly on: PlainDate;
  readonly before: AttendanceMark | null;
  readonly mark: AttendanceMark;
}

export interface PastedMarks {
  readonly changed: readonly ChangedMark[];
  /** Cells of the table that would get something which means no mark, each in words. */
  readonly unread: readonly string[];
  /** Cells for which there is no participant or no day, each in words. */
  readonly left: readonly string[];
  /** An x stood for being there. */
  readonly readsCrosses: boolean;
}

/** A block out of a spreadsheet from one cell on, down and over the days; an empty cell leaves what stands. */
export function pasteMarks(
  { participants, days }: { readonly participants: readonly Marked[]; readonly days: readonly PlainDate[] },
  from: CellPlace,
  pasted: string,
): PastedMarks {
  const block = parseBlock(pasted);
  const { markOf, readsCrosses } = markReader(block.flat());
  const changed: ChangedMark[] = [];
  const unread: string[] = [];
  const left: string[] = [];
  for (const [down, cells] of block.entries()) {
    for (const [right, whole] of cells.entries()) {
      const cell = whole.trim();
      if (cell === '') continue;
      const one = participants[from.row + down];
      const on = days[from.day + right];
      const mark = markOf(cell);
      if (one === undefined || on === undefined) left.push(text.outside(down + 1, right + 1, cell));
      else if (mark === undefined) unread.push(text.inside(one.name, formatShortDate(on), cell));
      else {
        const before = one.marks[on] ?? null;
        if (before !== mark) changed.push({ participantId: one.id, on, before, mark });
      }
    }
  }
  return { changed, unread, left, readsCrosses };
}

/**
 * What puts back what stood before a paste. A cell that got another mark since, or whose participant was taken out, is
 * left alone: it is no longer the paste's.
 */
export function marksBefore(participants: readonly Marked[], changed: readonly ChangedMark[]): Marks {
  const known = new Map(participants.map((one) => [one.id, one]));
  return changed
    .filter(({ participantId, on, mark }) => known.get(participantId)?.marks[on] === mark)
    .map(({ participantId, on, before }) => ({ participantId, on, mark: before }));
}

/** The marks of a batch as spreadsheets take them: a participant a row, a day a column. */
export const marksBlock = (participants: readonly Marked[], days: readonly PlainDate[]): string =>
  formatBlock(
    participants.map(({ marks }) =>
      days.map((on) => {
        const mark = marks[on];
        return mark === undefined ? '' : MARK_LETTERS[mark];
      }),
    ),
  );
