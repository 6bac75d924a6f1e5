import { dayCell } from './days.ts';
import type { Fill, Filled } from './fills.ts';
import type { ColumnMeaning, RatTold } from './list-types.ts';
import { nothingCell } from './nothing.ts';
import { tickMark } from './status-fills.ts';
import type { Style } from './style.ts';

const TICKS = ['V', 'v', '√', 'x', '✓', 'sudah', 'Sudah', 1] as const;

/** Meetings: by a day, by a tick, or in two columns "sudah" and "belum". Throws for a column of anything else. */
export function ratFill(style: Style, meaning: ColumnMeaning): Fill {
  const { draw } = style;
  const tick = draw.pick(TICKS);
  const ticksOfHundred = draw.pick([0, 0, 10, 50]);
  const held = (rat: RatTold): Filled => {
    if (rat.on !== null && !draw.chance(ticksOfHundred))
      return { cell: dayCell(style, rat.on), told: { rats: [rat] } };
    tickMark(style, tick, 'RAT');
    return { cell: tick, told: { rats: [{ ...rat, on: null }] } };
  };
  const inYear =
    (named?: number): Fill =>
    ({ facts, meetingYear }) => {
      const year = named ?? meetingYear;
      const rat = facts.rats.find((one) => one.bookYear === year);
      if (rat === undefined) return { cell: nothingCell(style, 'day') };
      if (rat.isHeld) return held(rat);
      draw.mark('RAT: not held, in words');
      return { cell: draw.pick(['Belum', 'belum RAT', 'Tidak RAT']), told: { rats: [rat] } };
    };
  const inColumn =
    (isHeld: boolean): Fill =>
    ({ facts, meetingYear }) => {
      const rat = facts.rats.find((one) => one.bookYear === meetingYear && one.isHeld === isHeld);
      if (rat === undefined) return { cell: draw.pick(['', null]) };
      tickMark(style, tick, 'RAT in two columns');
      return { cell: tick, told: { rats: [{ ...rat, on: null }] } };
    };
  if (meaning.startsWith('rat:')) return inYear(Number(meaning.slice(4)));
  if (meaning === 'ratOn') return inYear();
  if (meaning === 'ratHeld') return inColumn(true);
  if (meaning === 'ratNotHeld') return inColumn(false);
  throw new Error(`no way to fill ${meaning}`);
}
