import layoutBuilderModule from 'pdfmake/js/LayoutBuilder.js';
import type { Inline, Line, TextNode } from 'pdfmake/js/LayoutBuilder.js';
import { JOIN, TIE } from './layout/unbroken.ts';
import { mm } from './layout/paper.ts';
import { partOf } from './pdfmake-part.ts';

const LayoutBuilder = partOf(layoutBuilderModule);

/** Shorter lines are never justified: their few words would stand far apart. */
const SHORTEST_JUSTIFIED = mm(90);
/** A justified line may put at most so many word spaces between two words, its own included. */
const WIDEST_GAP = 2.4;

const widthOf = ({ font, fontSize, fontFeatures, characterSpacing }: Inline, text: string): number =>
  font.widthOfString(text, fontSize, fontFeatures) + (characterSpacing ?? 0) * (text.length - 1);

/** Pieces behind each tie; what stood tied may break again where the column is too narrow for the whole. */
function piecesOf(inline: Inline): readonly Inline[] {
  const texts = inline.text.split(new RegExp(`(?<=[${TIE}${JOIN}])`, 'u'));
  return texts.map((tied, index) => {
    const isLast = index === texts.length - 1;
    const text = isLast ? tied : tied.replaceAll(TIE, ' ');
    const { lineEnd, noNewLine, ...rest } = inline;
    return {
      ...rest,
      text,
      width: widthOf(inline, text),
      leadingCut: index === 0 ? inline.leadingCut : 0,
      trailingCut: isLast ? inline.trailingCut : text.endsWith(' ') ? widthOf(inline, ' ') : 0,
      ...(isLast && lineEnd !== undefined ? { lineEnd } : {}),
      ...(isLast && noNewLine !== undefined ? { noNewLine } : {}),
    };
  });
}

const isTied = (text: string): boolean => text.includes(TIE) || text.includes(JOIN);

function splitTooWide(node: TextNode, room: number): void {
  const [first, ...others] = node._inlines ?? [];
  if (!first || first.noWrap === true || !isTied(first.text)) return;
  if (first.width - first.leadingCut - first.trailingCut <= room) return;
  node._inlines = [...piecesOf(first), ...others];
}

/** Set ragged where justifying would tear the line apart. */
function easeLine(line: Line, room: number): void {
  const [first] = line.inlines;
  if (first?.alignment !== 'justify' || line.lastLineInParagraph || line.newLineForced === true) return;
  const gaps = line.inlines.length - 1;
  const space = widthOf(first, ' ');
  const gap = gaps === 0 ? 0 : (room - line.getWidth()) / gaps + space;
  if (room < SHORTEST_JUSTIFIED || gap > space * WIDEST_GAP) first.alignment = 'left';
}

/** Lays out lines that keep what is tied together, as long as a line is wide enough for it. */
export class TiedLayoutBuilder extends LayoutBuilder {
  override buildNextLine(node: TextNode): Line | null {
    const room = this.writer.context().availableWidth;
    splitTooWide(node, room);
    const line = super.buildNextLine(node);
    if (line) easeLine(line, room);
    return line;
  }
}
