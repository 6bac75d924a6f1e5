import type { Draw } from './draw.ts';
import type { Cell } from './list-types.ts';
import type { Nothing, Style } from './style.ts';

const WORDS = [
  '-',
  '',
  null,
  '.',
  '--',
  '   ',
  'NULL',
  'null',
  '(null)',
  'NaN',
  'N/A',
  '#N/A',
  'None',
  'nihil',
  'Nihil',
  'tidak ada',
  'Tidak Ada',
  'tdk ada',
  'belum ada',
  'Belum Ada',
  'BELUM ADA',
];
const IDENTITY = [...WORDS, '0', 'Dalam Proses', 'dalam proses'];
const FIGURE = ['-', '', null, ' -   ', 'NULL', 'N/A', 'NaN', 'nihil', 'Nihil', 'tidak ada', '.'];
const DAY = [
  '-',
  '',
  null,
  '0000-00-00',
  '00/00/0000',
  '00/01/1900',
  '0-Jan-00',
  '30/12/1899',
  '01/01/1900',
  '01/01/1970',
  '1970-01-01',
  'NULL',
  'belum ada',
  'Belum Ada',
];

/** One list keeps to one to three ways of saying nothing, and most leave some cells empty besides. */
export function drawNothing(draw: Draw, format: 'xlsx' | 'csv'): Nothing {
  const some = <Value>(values: readonly Value[]): readonly Value[] =>
    draw.shuffled(values).slice(0, draw.between(1, 3));
  const days = format === 'xlsx' ? [...DAY, 0] : DAY;
  return {
    text: some(WORDS),
    identity: some(IDENTITY),
    day: some<string | number | null>(days),
    figure: some(FIGURE),
  };
}

/** A cell that says nothing, in a way that suits the column. */
export function nothingCell(style: Style, column: keyof Nothing): Cell {
  const word = style.draw.pick<string | number | null>(style.nothing[column]);
  style.draw.mark(`nothing ${column}: ${word === null ? 'no cell' : JSON.stringify(word)}`);
  if (typeof word === 'number') return { value: word, format: 'dd/mm/yyyy' };
  return word;
}
