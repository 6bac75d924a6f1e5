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
    const first = nameColumn > 0 ? nameColumn : 0;
    switch (form) {
      case 'numeral beside':
      case 'numeral and count':
      case 'letter beside':
        cells[0] = form === 'letter beside' ? letter : numeral;
        cells[first] = first === 0 ? `${String(cells[0])}. ${text}` : text;
        if (form === 'numeral and count') cells[width - 1] = countCell;
        return line('section', cells);
      case 'alone':
        cells[0] = text;
        return line('section', cells);
      case 'merged':
        cells[0] = text;
        return line('section', cells, [[0, width - 1]]);
      case 'letter before and count':
        cells[0] = `${letter}. ${text}`;
        cells[width - 1] = countCell;
        return line('section', cells);
      case 'in the column of names':
        cells[first] = text;
        return line('section', cells);
      case 'after a colon':
        cells[0] = isCity ? text : text.replace(/\.? /, ' : ');
        return line('section', cells);
    }
  };
}
