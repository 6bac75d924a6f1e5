import type { Signatory } from './signatory.ts';

/** A line of the position in a signature block, before it is broken to its width. */
export interface PositionPart {
  /** "Plt.", "a.n.", "u.b.": stands at the edge of the block, its text behind it; empty for the others. */
  readonly lead: string;
  readonly text: string;
  /** Under the text of the line with a lead, not at the edge. */
  readonly isHung: boolean;
}

/** Offices that bear their region in their name: "Bupati Kutai Timur". */
const NAMES_REGION = /^(?:(?:Wakil )?(?:Bupati|Gubernur)|(?:Wakil )?Wali ?kota)\b/i;

/** Whether a position says of which region it is. */
export function namesItsRegion(position: string, regionLine: string): boolean {
  return NAMES_REGION.test(position.trim()) || position.toLowerCase().includes(regionLine.toLowerCase());
}

const plain = (text: string): PositionPart => ({ lead: '', text, isHung: false });

/** The position and the region on a line of its own, in capitals. */
function withRegion(position: string, regionLine: string | undefined): readonly string[] {
  const isNamed = regionLine === undefined || regionLine === '' || namesItsRegion(position, regionLine);
  return isNamed ? [position.toUpperCase()] : [position.toUpperCase(), regionLine.toUpperCase()];
}

/** A lead with what hangs behind it. */
function led(lead: string, texts: readonly string[]): readonly PositionPart[] {
  return texts.map((text, index) => ({ lead: index === 0 ? lead : '', text, isHung: lead !== '' }));
}

/** Heads of an office stand for the region also below another's name: "KEPALA DINAS ..., KABUPATEN ...". */
const HEADS_OFFICE = /^kepala (?:dinas|badan|inspektorat|kantor)\b/i;

/**
 * Whose office signs. Own name: "KEPALA DINAS ..." and the region below; an acting state before it, what follows hung
 * behind it. For another: "a.n." with that office and its region, the signer's position below it; with "u.b." the one
 * who passes it on stands between and the signer begins at the edge again. The last line ends in the comma.
 */
export function positionParts(signatory: Signatory): readonly PositionPart[] {
  const { prefix, position, governmentLine, onBehalfOf = '', throughPosition = '' } = signatory;
  if (onBehalfOf === '') return ending(led(prefix, withRegion(position, governmentLine)));
  const principal = withRegion(onBehalfOf, governmentLine);
  // Under "a.n. BUPATI ..." the region is said once; a head of an office says it all the same.
  const isSaid = principal.length > 1 || throughPosition !== '' || !HEADS_OFFICE.test(position);
  const [first = '', ...others] = withRegion(position, isSaid ? '' : governmentLine);
  const own = [prefix === '' ? first : `${prefix} ${first}`, ...others];
  const hung = (text: string): PositionPart => ({ ...plain(text), isHung: true });
  if (throughPosition === '') return ending([...led('a.n.', principal), ...own.map(hung)]);
  return ending([
    ...led('a.n.', principal),
    hung(`${throughPosition.toUpperCase()},`),
    plain('u.b.'),
    ...own.map(plain),
  ]);
}

function ending(parts: readonly PositionPart[]): readonly PositionPart[] {
  return parts.map((part, index) => (index === parts.length - 1 ? { ...part, text: `${part.text},` } : part));
}
