import type { FilledBlock } from '#rules/template/ast.ts';

/** So many blocks between a table and the signature still move together with the table's last rows. */
const TIED_BLOCKS = 4;

export type Ending = Extract<FilledBlock, { readonly kind: 'signature' | 'signature-pair' | 'copies' }>;

export const isEnding = (block: FilledBlock | undefined): block is Ending =>
  block?.kind === 'signature' || block?.kind === 'signature-pair' || block?.kind === 'copies';

/** So few rows at the very end are a place for signatures, and belong to what they sign. */
const SIGNING_ROWS = 3;

/** Rank and NIP in the right half, under the name of whoever signs there. */
const isUnderName = (block: FilledBlock): boolean => block.kind === 'paragraph' && block.indent === 'half';

function isSigningTable(blocks: readonly FilledBlock[], at: number): boolean {
  const block = blocks[at];
  const isLast = blocks.slice(at + 1).every(isUnderName);
  return block?.kind === 'table' && isLast && block.rows.length <= SIGNING_ROWS;
}

/**
 * How many blocks from `index` on must stay on one page: those from the last one before a signature up to the end of
 * what belongs to it. 0 when none ends here. A signature alone on a page belongs to nothing.
 */
export function tiedFrom(blocks: readonly FilledBlock[], index: number, isFirstForm: boolean): number {
  const first = blocks[index];
  if (!first || isEnding(first) || first.kind === 'gap' || first.kind === 'page-break') return 0;
  // One short Diktum and a signature would be a page of nothing: the one before goes along.
  const isDiktum = !isFirstForm && first.kind === 'labelled' && first.label !== '';
  const reach = first.kind === 'table' ? TIED_BLOCKS : isDiktum ? 1 : 0;
  let at = index + 1;
  let others = 0;
  while (blocks[at] && !isEnding(blocks[at])) {
    const kind = blocks[at]?.kind;
    if (isSigningTable(blocks, at)) return blocks.length - index;
    if (kind === 'table' || kind === 'page-break') return 0;
    if (kind !== 'gap') others += 1;
    if (others > reach) return 0;
    at += 1;
  }
  if (!blocks[at]) return 0;
  while (isEnding(blocks[at])) at += 1;
  return at - index;
}
