import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun as WordRun,
  WidthType,
} from 'docx';
import {
  AFTER_HEAD,
  AFTER_STATE_EMBLEM,
  EMBLEM_BOX,
  letterheadLines,
  NAMES_FROM,
} from '../layout/letterhead.ts';
import { emblemIn } from '../layout/placed-emblem.ts';
import { NO_LINES, NO_MARGINS } from './office-letter-docx-lines.ts';
import { twips, wordText } from './office-letter-docx-parts.ts';
import type { WordDrawing } from './office-letter-docx-parts.ts';

const RULE = { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 18, space: 4, color: '000000' } as const;
/** The height of a line of the head, in 240ths of a single one; the PDF sets it as close. */
const HEAD_LINE = 252;
/** A line as high as what stands in it. */
const SINGLE_LINE = 240;

function nameParagraphs({ data: { letterhead }, measures, measure }: WordDrawing): readonly Paragraph[] {
  return letterheadLines(letterhead, measures.width, measure).map(
    ({ text, fontSize, bold }) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { line: HEAD_LINE, lineRule: LineRuleType.AUTO },
        children: [new WordRun({ text: wordText(text), font: 'Arial', size: fontSize * 2, bold })],
      }),
  );
}

/** A paragraph that is only its lower border, and the room under it. */
const ruleParagraph = (after: number): Paragraph =>
  new Paragraph({
    border: { bottom: RULE },
    spacing: { line: 20, lineRule: LineRuleType.EXACT, after: twips(after) },
  });

/** As release 0.1.0 wrote it: a letter sealed then is the same file to the byte. */
function firstParagraphs({ data: { letterhead }, measures, measure }: WordDrawing): readonly Paragraph[] {
  const lines = letterheadLines(letterhead, measures.width, measure);
  return lines.map(
    ({ text, fontSize, bold }, index) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new WordRun({ text: wordText(text), size: fontSize * 2, bold })],
        ...(index === lines.length - 1
          ? {
              border: {
                bottom: { style: BorderStyle.THICK_THIN_MEDIUM_GAP, size: 24, space: 4, color: '000000' },
              },
              spacing: { after: 280 },
            }
          : {}),
      }),
  );
}

/** Word counts pictures in 96ths of an inch. */
const pixels = (points: number): number => Math.round((points * 96) / 72);

/** The emblem in its box, or nothing where there is none to show. */
function emblemRuns({ emblem: picture, data: { letterhead } }: WordDrawing): readonly ImageRun[] {
  const { emblem } = letterhead;
  if (!picture || !emblem) return [];
  const { width, height } = emblemIn(emblem, EMBLEM_BOX);
  return [new ImageRun({ ...picture, transformation: { width: pixels(width), height: pixels(height) } })];
}

/** Garuda over the name of the head of the region, or the height of it. */
function stateEmblem(drawing: WordDrawing): Paragraph {
  const runs = emblemRuns(drawing);
  const after = twips(AFTER_STATE_EMBLEM);
  return runs.length > 0
    ? new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { line: SINGLE_LINE, lineRule: LineRuleType.AUTO, after },
        children: runs,
      })
    : new Paragraph({ spacing: { line: twips(EMBLEM_BOX.height), lineRule: LineRuleType.EXACT, after } });
}

/**
 * Emblem at the left, government, office and address, thick line over thin line below; where the office has given no
 * emblem its place stays free, as on the PDF. The first form has centred lines alone.
 */
export function letterheadParagraphs(drawing: WordDrawing): readonly (Paragraph | Table)[] {
  const { letterhead, paperForm } = drawing.data;
  if (paperForm === undefined) return firstParagraphs(drawing);
  const names = nameParagraphs(drawing);
  if (letterhead.regent !== undefined) return [stateEmblem(drawing), ...names, new Paragraph('')];
  if (letterhead.emblem === undefined) return [...names, ruleParagraph(AFTER_HEAD)];
  const columns = [twips(NAMES_FROM), twips(drawing.measures.width - NAMES_FROM)];
  const cell = (children: readonly Paragraph[], column: number) =>
    new TableCell({
      width: { size: columns[column] ?? 0, type: WidthType.DXA },
      margins: NO_MARGINS,
      borders: NO_LINES,
      children,
    });
  const emblem = new Paragraph({
    spacing: { line: SINGLE_LINE, lineRule: LineRuleType.AUTO },
    children: emblemRuns(drawing),
  });
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(drawing.measures.width), type: WidthType.DXA },
    columnWidths: columns,
    borders: NO_LINES,
    rows: [new TableRow({ children: [cell([emblem], 0), cell(names, 1)] })],
  });
  return [table, ruleParagraph(AFTER_HEAD)];
}
