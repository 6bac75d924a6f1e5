import { AlignmentType, Paragraph, TabStopType, TextRun as WordRun } from 'docx';
import type { Alignment, LabelledLine, ListItem, Paragraph as Text, TextRun } from '#rules/template/ast.ts';
import { JOIN, TIE } from '../layout/unbroken.ts';
import {
  COLON_WIDTH,
  FIRST_LINE_INDENT,
  headLabelWidth,
  isDateAbove,
  ITEM_INDENT,
  MARKER_WIDTH,
} from './office-letter-columns.ts';
import type { WordPicture } from '../picture/word-picture.ts';
import type { LetterDrawing } from './office-letter-blocks.ts';

export interface WordDrawing extends LetterDrawing {
  readonly font: string;
  /** The emblem of its head; null where its place stays free. */
  readonly emblem: WordPicture | null;
}

/** Points as Word counts them: twentieths. */
export const twips = (points: number): number => Math.round(points * 20);

const ALIGNMENTS: Readonly<Record<Alignment, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  justify: AlignmentType.JUSTIFIED,
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
};

/** A text as Word reads it: its own unbreakable space, and nothing where no line may end. */
export const wordText = (text: string): string => text.replaceAll(TIE, '\u00A0').replaceAll(JOIN, '');

/** `size` in half points; the paragraph's own when left out. */
export function runsOf(runs: readonly TextRun[], isBold = false, size?: number): WordRun[] {
  return runs.flatMap(({ text, bold, italic, underline }) =>
    text.split('\n').map(
      (line, index) =>
        new WordRun({
          text: line,
          bold: bold || isBold,
          italics: italic,
          ...(size === undefined ? {} : { size }),
          ...(underline ? { underline: {} } : {}),
          ...(index > 0 ? { break: 1 } : {}),
        }),
    ),
  );
}

export function textParagraph(block: Text<TextRun>, { measures }: WordDrawing): Paragraph {
  return new Paragraph({
    alignment: ALIGNMENTS[block.align],
    children: runsOf(block.runs, block.isTitle),
    ...(block.indent === 'first' ? { indent: { firstLine: twips(FIRST_LINE_INDENT) } } : {}),
    ...(block.indent === 'half' ? { indent: { left: twips(measures.width / 2) } } : {}),
  });
}

/** A line whose text hangs behind what stands at the left, by tabulators: Word keeps it when the text is edited. */
function hanging(
  stops: readonly number[],
  children: WordRun[],
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.JUSTIFIED,
): Paragraph {
  const left = stops.at(-1) ?? 0;
  return new Paragraph({
    alignment,
    indent: { left: twips(left), hanging: twips(left) },
    tabStops: stops.map((stop) => ({ type: TabStopType.LEFT, position: twips(stop) })),
    children,
  });
}

const TAB = '\t';

export function itemParagraph(block: ListItem<TextRun>): Paragraph {
  const indent = ITEM_INDENT[block.level];
  const stops = indent === 0 ? [MARKER_WIDTH] : [indent, indent + MARKER_WIDTH];
  const lead = new WordRun({ text: `${indent === 0 ? '' : TAB}${block.marker}${TAB}` });
  return hanging(stops, [lead, ...runsOf(block.runs)]);
}

export function labelledParagraph(block: LabelledLine<TextRun>, drawing: WordDrawing): Paragraph {
  const label = drawing.labelWidthOf(block);
  const text = label + COLON_WIDTH;
  const isNew = block.label !== '';
  const hasMarker = block.marker !== '';
  const lead = new WordRun({
    text: `${block.label}${TAB}${isNew ? ':' : ''}${TAB}${hasMarker ? `${block.marker}${TAB}` : ''}`,
  });
  const stops = hasMarker ? [label, text, text + MARKER_WIDTH] : [label, text];
  // Bold throughout is a title: few long words on a line, which Word would tear apart. What was sealed before stays.
  const isTitle = drawing.data.paperForm !== undefined && block.runs.every(({ bold }) => bold);
  return hanging(
    stops,
    [lead, ...runsOf(block.runs)],
    isTitle ? AlignmentType.LEFT : AlignmentType.JUSTIFIED,
  );
}

/** Nomor, Sifat, Lampiran, Hal at the left; place and date at the right on the line of Nomor. */
export function headParagraphs({ data, measures, measure }: WordDrawing): Paragraph[] {
  const { head, page } = data;
  const isAbove = isDateAbove(data, measures, measure);
  const { width, fontSize } = measures;
  const labelWidth = headLabelWidth(page.font, fontSize, measure) + 4;
  const lines = [
    ['Nomor', head.number],
    ['Sifat', head.classification],
    ['Lampiran', head.attachment],
    ['Hal', head.subject],
  ] as const;
  const text = labelWidth + COLON_WIDTH;
  const above = new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new WordRun({ text: head.placeAndDate })],
  });
  const labelled = lines.map(
    ([label, value], index) =>
      new Paragraph({
        alignment: AlignmentType.LEFT,
        indent: { left: twips(text), hanging: twips(text), ...(index > 0 ? { right: twips(100) } : {}) },
        tabStops: [
          { type: TabStopType.LEFT, position: twips(labelWidth) },
          { type: TabStopType.LEFT, position: twips(text) },
          { type: TabStopType.RIGHT, position: twips(width) },
        ],
        children: [
          new WordRun({
            text: `${label}${TAB}:${TAB}${value}${index === 0 && !isAbove ? `${TAB}${head.placeAndDate}` : ''}`,
          }),
        ],
      }),
  );
  return isAbove ? [above, ...labelled] : labelled;
}
