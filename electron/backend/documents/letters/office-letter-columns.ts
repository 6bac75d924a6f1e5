import type { LetterFont } from '#rules/template/letter-template.ts';
import type { FilledBlock, FilledTable, TextRun } from '#rules/template/ast.ts';
import type { LetterData, LetterMeasures } from './office-letter-data.ts';
import type { TextMeasure } from '../layout/text-measure.ts';

/** Room for the colon after a label, and for the mark of a point, in points. */
export const COLON_WIDTH = 12;
export const MARKER_WIDTH = 20;
/** How far points stand in from the margin, by level. */
export const ITEM_INDENT = { 1: 0, 2: 20 } as const;
/** First line of a paragraph. */
export const FIRST_LINE_INDENT = 36;

/** Labels of a decree stand in one column, whatever the longest of them is. */
const [LEAST_LABEL, LABEL_GAP] = [78, 8];

/** The labels before the number and the subject of a letter: "Lampiran" is the widest. */
export const headLabelWidth = (font: LetterFont, fontSize: number, measure: TextMeasure): number =>
  measure.widthOf('Lampiran', { font }, fontSize) + 6;

/** A long number and its day do not share a line: the day then stands above. */
export function isDateAbove(
  { head, page, paperForm }: LetterData,
  { fontSize, width, signatureWidth }: Pick<LetterMeasures, 'fontSize' | 'width' | 'signatureWidth'>,
  measure: TextMeasure,
): boolean {
  const widthOf = (text: string) => measure.widthOf(text, { font: page.font }, fontSize);
  const label = headLabelWidth(page.font, fontSize, measure) + 2 * COLON_WIDTH + 12;
  const date = paperForm === undefined ? widthOf(head.placeAndDate) : signatureWidth;
  return label + widthOf(head.number) + date > width;
}

export const plainText = (runs: readonly TextRun[]): string => runs.map(({ text }) => text).join('');

/**
 * The width of the label column for each labelled line, by its place in the letter: lines that follow one another, with
 * nothing but gaps between, share one.
 */
export function labelWidths(
  { blocks, page }: LetterData,
  { fontSize, width }: { readonly fontSize: number; readonly width: number },
  measure: TextMeasure,
): ReadonlyMap<FilledBlock, number> {
  const widths = new Map<FilledBlock, number>();
  let group: FilledBlock[] = [];
  let widest = 0;
  const close = () => {
    const shared = Math.min(Math.max(LEAST_LABEL, widest + LABEL_GAP), width * 0.4);
    for (const block of group) widths.set(block, shared);
    group = [];
    widest = 0;
  };
  for (const block of blocks) {
    if (block.kind === 'labelled') {
      group.push(block);
      widest = Math.max(widest, measure.widthOf(block.label, { font: page.font }, fontSize));
    } else if (block.kind !== 'gap') close();
  }
  close();
  return widths;
}

/** "Rp1.200.000", "1.046", "12,5 %", "30"; no year (2025), no code (007) and no number that is a name. */
const AMOUNT = /^(?:Rp\.?\s?)?-?(?:0|[1-9]\d{0,2}(?:\.\d{3})*)(?:,\d+)?(?:\s?%)?$/;
const NONE = /^(?:-|–)?$/;

/**
 * How the cells of each column stand: ordinals in the middle, amounts and counts at the right so that their digits are
 * read one under the other, words at the left.
 */
export function columnAlignments({
  header,
  rows,
}: Pick<FilledTable, 'header' | 'rows'>): readonly ('left' | 'center' | 'right')[] {
  return header.map((heading, column) => {
    if (/^no\.?$/i.test(plainText(heading).trim())) return 'center';
    const cells = rows.map((row) => plainText(row[column] ?? []).trim()).filter((text) => !NONE.test(text));
    return cells.length > 0 && cells.every((text) => AMOUNT.test(text)) ? 'right' : 'left';
  });
}
