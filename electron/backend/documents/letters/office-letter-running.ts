import type { LetterData } from './office-letter-data.ts';

/** Size of the line, and from the upper edge to it; points. */
export const RUNNING_SIZE = 8;
export const RUNNING_TOP = 22;
/** So many letters stand on one line. */
const LONGEST = 84;

/** A decision counts its pages and says no more: its annex has a head of its own. */
const DECISION = /^KEPUTUSAN(?!\p{L})/u;

/**
 * What a list, a record or a report says of itself over its following pages, as their sheets lie apart: its title as far as
 * a line holds it, and its number. Empty for a letter, which has none.
 */
export function runningTitle({ blocks, head, paperForm }: LetterData): string {
  if (paperForm === undefined || blocks.some(({ kind }) => kind === 'letter-head')) return '';
  const first = blocks.findIndex((block) => block.kind === 'paragraph' && block.isTitle);
  if (first < 0) return '';
  const number = head.number === '' ? '' : `, Nomor ${head.number}`;
  let title = '';
  for (const block of blocks.slice(first)) {
    if (block.kind !== 'paragraph' || !block.isTitle) break;
    const longer = `${title} ${block.runs.map(({ text }) => text).join('')}`.trim();
    if (title !== '' && longer.length + number.length > LONGEST) break;
    title = longer;
  }
  return DECISION.test(title) ? '' : `${title}${number}`;
}
