import layoutBuilderModule from 'pdfmake/js/LayoutBuilder.js';
import type { Inline, LaidNode, Line, PageWriter, TextNode } from 'pdfmake/js/LayoutBuilder.js';
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

/** What another try at a run is to do otherwise; parts are known by their place among those that may be named. */
export interface LayoutHints {
  /** To stand on one page, and higher than any. */
  readonly loose: readonly number[];
  /** Headings that would stand at the foot of a page, away from what they head. */
  readonly onNextPage: readonly number[];
}
export const NO_HINTS: LayoutHints = { loose: [], onNextPage: [] };

/** Thrown where a run must be laid out once more. */
export class LayoutAgainError extends Error {
  readonly hints: LayoutHints;
  constructor(hints: LayoutHints) {
    super(`lay out again: ${JSON.stringify(hints)}`);
    this.hints = hints;
  }
}

const isWhole = ({ unbreakable, table }: LaidNode): boolean =>
  unbreakable === true || table?.dontBreakRows === true || (table?.keepWithHeaderRows ?? 0) > 0;

const isHeading = ({ headlineLevel }: LaidNode): boolean => headlineLevel !== undefined;

/** Lets a part go over pages after all. */
function loosen(node: LaidNode): void {
  node.unbreakable = false;
  if (!node.table) return;
  node.table.dontBreakRows = false;
  node.table.keepWithHeaderRows = 0;
}

/**
 * Lays out lines that keep what is tied together, as long as a line is wide enough for it. pdfmake leaves out what of an
 * unbroken part does not go on its page, and lets a heading stand alone at the foot of one; both end the try here, and
 * the run is laid out again with the hint.
 */
export class TiedLayoutBuilder extends LayoutBuilder {
  readonly #hints: LayoutHints;
  /** Places of the whole parts that are being laid out, the outermost first. */
  readonly #open: number[] = [];
  readonly #headings = new Map<object, number>();
  /** Places of headings by what their lines hold: a line is copied on its way to a page, and what it holds is not. */
  readonly #headingLines = new WeakMap<object, number>();
  #places = 0;
  #watched: PageWriter | undefined;
  /** Of the text on a page. */
  readonly #height: number;

  constructor(hints: LayoutHints, ...sheet: ConstructorParameters<typeof LayoutBuilder>) {
    super(...sheet);
    this.#hints = hints;
    const [paper, margins] = sheet;
    this.#height = paper.height - margins.top - margins.bottom;
  }

  override processNode(node: LaidNode, ...rest: readonly [boolean?]): void {
    this.#watch(this.writer);
    if (!isWhole(node) && !isHeading(node)) {
      super.processNode(node, ...rest);
      return;
    }
    const place = this.#places;
    this.#places += 1;
    if (isHeading(node)) this.#headings.set(node, place);
    if (this.#hints.onNextPage.includes(place)) node.pageBreak = 'before';
    if (this.#hints.loose.includes(place)) loosen(node);
    else if (isWhole(node)) this.#open.push(place);
    super.processNode(node, ...rest);
    if (this.#open.at(-1) === place) this.#open.pop();
  }

  /** All of the body stands by now. */
  override addHeadersAndFooters(header: unknown, footer: unknown): void {
    for (const { items } of this.writer.context().pages.slice(0, -1)) {
      const last = items.findLast(({ type }) => type === 'line');
      const place = last && this.#headingLines.get((last.item as Line).inlines);
      if (place !== undefined && !this.#hints.onNextPage.includes(place)) {
        throw new LayoutAgainError({ ...this.#hints, onNextPage: [...this.#hints.onNextPage, place] });
      }
    }
    super.addHeadersAndFooters(header, footer);
  }

  #watch(writer: PageWriter): void {
    if (this.#watched === writer) return;
    this.#watched = writer;
    const commit = writer.commitUnbreakableBlock.bind(writer);
    writer.commitUnbreakableBlock = (forcedX, forcedY) => {
      const [outermost] = this.#open;
      const isPlaced = writer.transactionLevel === 1 && forcedX === undefined;
      const heads = writer.repeatables.reduce((sum, { height }) => sum + height, 0);
      if (isPlaced && outermost !== undefined && writer.context().y > this.#height - heads) {
        throw new LayoutAgainError({ ...this.#hints, loose: [...this.#hints.loose, outermost] });
      }
      commit(forcedX, forcedY);
    };
  }

  override buildNextLine(node: TextNode): Line | null {
    const room = this.writer.context().availableWidth;
    splitTooWide(node, room);
    const line = super.buildNextLine(node);
    if (line) easeLine(line, room);
    const place = this.#headings.get(node);
    if (line && place !== undefined) this.#headingLines.set(line.inlines, place);
    return line;
  }
}
