import type { AttendanceMark } from './activity.ts';

/** How offices write a mark on their own lists, in small letters. */
const MARK_WORDS: ReadonlyMap<string, AttendanceMark> = new Map([
  ['h', 'present'],
  ['hadir', 'present'],
  ['i', 'excused'],
  ['izin', 'excused'],
  ['ijin', 'excused'],
  ['s', 'sick'],
  ['sakit', 'sick'],
  ['a', 'absent'],
  ['alpa', 'absent'],
  ['alpha', 'absent'],
  ['tanpa keterangan', 'absent'],
]);
/** Ticks for who was there; the last is what Excel hands over for the tick of its font of signs. */
const TICKS: ReadonlySet<string> = new Set(['v', '✓', '✔', '√', '☑', 'ü']);
/** A tick to some, a miss to others. */
const CROSSES: ReadonlySet<string> = new Set(['x', '×', '✗', '✘']);
/** One of several numbers is a score or a place in the list and no tick. */
const ONE = '1';
const ONE_OR_ZERO = /^[01]$/;
const NUMBER = /^\d+([.,]\d+)?$/;

const plain = (cell: string): string => cell.trim().toLowerCase().replaceAll(/\s+/g, ' ').replace(/\.$/, '');

export interface MarkReader {
  /** Undefined: the cell says nothing of attendance, or nothing certain. */
  readonly markOf: (cell: string) => AttendanceMark | undefined;
  /** A cross stood for being there: to be said, for other lists mean a miss by it. */
  readonly readsCrosses: boolean;
}

/**
 * Reads the marks of one list by all its cells together: "1" is a tick where no other numbers stand, and "x" where
 * nothing else in the list says that somebody was there.
 */
export function markReader(cells: readonly string[]): MarkReader {
  const words = cells.map(plain);
  const isOneTick = !words.some((word) => NUMBER.test(word) && !ONE_OR_ZERO.test(word));
  const isTick = (word: string): boolean => TICKS.has(word) || (isOneTick && word === ONE);
  const isSaid = words.some((word) => isTick(word) || MARK_WORDS.get(word) === 'present');
  const isCrossTick = (word: string): boolean => !isSaid && CROSSES.has(word);
  return {
    markOf: (cell) => {
      const word = plain(cell);
      return isTick(word) || isCrossTick(word) ? 'present' : MARK_WORDS.get(word);
    },
    readsCrosses: words.some(isCrossTick),
  };
}
