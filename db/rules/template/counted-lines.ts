import type { FilledBlock, TemplateBlock } from './ast.ts';

/** A block of the template and what it became: no line where it vanished, several where a list stood in it. */
export interface WrittenOut {
  readonly from: TemplateBlock;
  readonly lines: readonly FilledBlock[];
}

/** Points of a decision, as far as one is likely to go. */
const DICTA = 'KESATU KEDUA KETIGA KEEMPAT KELIMA KEENAM KETUJUH KEDELAPAN KESEMBILAN KESEPULUH'.split(' ');

interface Count {
  /** "1." and "2." are of one style, "a." and "1)" of others. */
  readonly style: string;
  readonly at: number;
}

/** Where a block stands in its list; undefined for one that counts nothing. */
function countOf(block: TemplateBlock | FilledBlock): Count | undefined {
  if (block.kind !== 'item' && block.kind !== 'labelled') return undefined;
  const number = /^(\d+)(.*)$/.exec(block.marker);
  if (number) return { style: `1${number[2] ?? ''}`, at: Number(number[1]) };
  const letter = /^([a-z])(.*)$/.exec(block.marker);
  if (letter) return { style: `a${letter[2] ?? ''}`, at: (letter[1] ?? 'a').charCodeAt(0) - 96 };
  const dictum = block.kind === 'labelled' ? DICTA.indexOf(block.label) : -1;
  return dictum === -1 ? undefined : { style: 'KESATU', at: dictum + 1 };
}

/** The same block with this place in its list. */
function countedAs(block: FilledBlock, { style, at }: Count): FilledBlock {
  if (block.kind !== 'item' && block.kind !== 'labelled') return block;
  if (style === 'KESATU')
    return block.kind === 'labelled' ? { ...block, label: DICTA[at - 1] ?? block.label } : block;
  const sign = style.startsWith('1') ? String(at) : String.fromCharCode(96 + at);
  return { ...block, marker: `${sign}${style.slice(1)}` };
}

/**
 * The lines one after the other, with the points of each list counted on: a point that vanished leaves no hole, and
 * what follows a field of several laws does not begin with a number that stands above it already.
 */
export function countedOn(parts: readonly WrittenOut[]): readonly FilledBlock[] {
  const lists = new Map<string, { last: number; shift: number }>();
  return parts.flatMap(({ from, lines }) => {
    const count = countOf(from);
    if (!count) return lines;
    const known = lists.get(count.style);
    const shift = known?.last === count.at - 1 ? known.shift : 0;
    const isCounted = lines.filter((line) => countOf(line)?.style === count.style).length;
    const missing = lines.length === 0 ? -1 : Math.max(0, isCounted - 1);
    lists.set(count.style, { last: count.at, shift: shift + missing });
    return shift === 0
      ? lines
      : lines.map((line) => {
          const own = countOf(line);
          return own?.style === count.style ? countedAs(line, { ...own, at: own.at + shift }) : line;
        });
  });
}
