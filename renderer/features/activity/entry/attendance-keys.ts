import type { ParticipantLine } from '#contract/activity.ts';
import { ATTENDANCE_MARKS, MARK_LETTERS } from '#rules/activity/activity.ts';
import type { AttendanceMark } from '#rules/activity/activity.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';

/** Where the cursor stands in the table of attendance. */
export interface CellPlace {
  readonly row: number;
  readonly day: number;
}

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
}

/** What a key does in the table: a mark for this cell or the whole column, or a move of the cursor. */
export type CellAct =
  | { readonly does: 'mark'; readonly mark: AttendanceMark | null; readonly isColumn: boolean }
  | { readonly does: 'move'; readonly to: CellPlace };

/** H I S A fill the cell and go down, with Shift the column; Del empties; arrows move. Undefined: not a key of the table. */
export function cellAct(
  pressed: Pressed,
  { row, day }: CellPlace,
  size: { readonly rows: number; readonly days: number },
): CellAct | undefined {
  const { key, shiftKey, ctrlKey, altKey } = pressed;
  if (ctrlKey || altKey) return undefined;
  const mark = ATTENDANCE_MARKS.find((one) => MARK_LETTERS[one] === key.toUpperCase());
  if (mark !== undefined) return { does: 'mark', mark, isColumn: shiftKey };
  if (key === 'Delete' || key === 'Backspace') return { does: 'mark', mark: null, isColumn: false };
  const within = (place: CellPlace): CellAct => ({
    does: 'move',
    to: {
      row: Math.min(Math.max(0, place.row), size.rows - 1),
      day: Math.min(Math.max(0, place.day), size.days - 1),
    },
  });
  switch (key) {
    case 'ArrowDown':
    case 'Enter':
      return within({ row: row + 1, day });
    case 'ArrowUp':
      return within({ row: row - 1, day });
    case 'ArrowRight':
      return within({ row, day: day + 1 });
    case 'ArrowLeft':
      return within({ row, day: day - 1 });
    default:
      return undefined;
  }
}

/** The marks a press writes: of one participant, or of all for that day. */
export const marksOf = (
  participants: readonly ParticipantLine[],
  { row }: CellPlace,
  on: PlainDate,
  { mark, isColumn }: { readonly mark: AttendanceMark | null; readonly isColumn: boolean },
) =>
  participants.filter((_, at) => isColumn || at === row).map(({ id }) => ({ participantId: id, on, mark }));
