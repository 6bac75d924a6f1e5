import type { Line } from './line.ts';
import { line } from './line.ts';
import type { Cell } from './list-types.ts';
import type { Style } from './style.ts';

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;
const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'L', 'M'] as const;

const FORMS = [
  'numeral beside',
  'letter beside',
  'alone',
  'merged',
  'letter before and count',
  'in the column of names',
  'numeral and count',
  'after a colon',
] as const;

export interface SectionHead {
  /** Counted from 0. */
  readonly index: number;
  /** "Bengalon"; of a kabupaten "Kutai Timur" or "Kota Bontang". */
  readonly place: string;
  readonly level: 'kecamatan' | 'regency';
  /** How many cooperatives follow. */
  readonly count: number;
}

/** Gives the rows that name a place over its cooperatives, all of a list in one form. */
export function drawSectionHeads(
  style: Style,
  width: number,
  nameColumn: number,
): (head: SectionHead) => Line {
  const { draw } = style;
  const form = draw.pick(FORMS);
  const words = {
    kecamatan: draw.pick(['KEC.', 'KECAMATAN', 'Kecamatan', 'Kec.']),
    regency: draw.pick(['KAB.', 'KABUPATEN', 'Kabupaten', 'Kab.']),
  };
  const isUpper = draw.chance(60);
  const counted = draw.pick(['number', 'words'] as const);
  return ({ index, place, level, count }) => {
    draw.mark(`section: ${form}`);
    const isCity = place.startsWith('Kota ') && level === 'regency';
    const named = isCity ? place : `${words[level]} ${place}`;
    const text = isUpper ? named.toUpperCase() : named;
    const numeral = ROMANS[index % ROMANS.length] ?? 'I';
    const letter = LETTERS[index % LETTERS.length] ?? 'A';
    const cells: Cell[] = Array.from({ length: width }, () => null);
    const countCell = counted === 'number' ? count : `${String(count)} koperasi`;
    const first = Math.max(nameColumn, 0);
    const beside = form === 'letter beside' ? letter : numeral;
    if (form === 'numeral beside' || form === 'numeral and count' || form === 'letter beside') {
      cells[0] = beside;
      cells[first] = first === 0 ? `${beside}. ${text}` : text;
    } else if (form === 'in the column of names') {
      cells[first] = text;
    } else if (form === 'after a colon' && !isCity) {
      cells[0] = text.replace(/\.? /, ' : ');
    } else {
      cells[0] = form === 'letter before and count' ? `${letter}. ${text}` : text;
    }
    if (form.endsWith('and count')) cells[width - 1] = countCell;
    return line('section', cells, form === 'merged' ? [[0, width - 1]] : []);
  };
}
