import { isNothing } from '#rules/value/nothing.ts';
import { isKnownHeading } from './register-columns.ts';

type Line = readonly string[];

/** As far down as a header is looked for, and enough to tell a list from prose. */
const PROBED_LINES = 400;
/** Of the lines that hold anything, so many have cells, and so many of those are equally wide. */
const SHARE_WITH_CELLS = 0.6;
const SHARE_OF_ONE_WIDTH = 0.7;
/** Signs of programs; no heading of a list holds them. */
const PROGRAM_SIGNS = /[{}[\]<>=;`'"$\\]|\/\//;

const filledCells = (line: Line): readonly string[] => line.filter((text) => text.trim() !== '');

const isHeading = (text: string): boolean =>
  text.length <= 120 && !PROGRAM_SIGNS.test(text) && !isNothing(text) && isKnownHeading(text);

/** Two cells that are headings word for word, or the one cell of a list of names alone. */
function isHeaderLine(line: Line): boolean {
  const cells = filledCells(line);
  const headings = cells.filter(isHeading).length;
  return headings >= 2 || (headings === 1 && cells.length === 1);
}

/**
 * Whether the lines of a text file are a list at all: a header that is understood, or columns from top to bottom, as a
 * list with strange headings has them. Letters, notes and programs have neither, whatever commas stand in them.
 */
export function isList(lines: readonly Line[]): boolean {
  const filled = lines.filter((line) => filledCells(line).length > 0).slice(0, PROBED_LINES);
  if (filled.some(isHeaderLine)) return true;
  const withCells = filled.filter((line) => filledCells(line).length > 1);
  if (withCells.length < 2 || withCells.length < filled.length * SHARE_WITH_CELLS) return false;
  const widths = new Map<number, number>();
  for (const { length } of withCells) widths.set(length, (widths.get(length) ?? 0) + 1);
  return Math.max(...widths.values()) >= withCells.length * SHARE_OF_ONE_WIDTH;
}
