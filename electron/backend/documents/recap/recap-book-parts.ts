import type { Content, TableCell } from 'pdfmake/interfaces';
import { INK } from '../layout/ink.ts';
import { HAIR } from '../layout/table-style.ts';
import type { TextMeasure } from '../layout/text-measure.ts';
import { barDrawing, lineDrawing } from './recap-book-chart.ts';
import type { BookPart, Headline } from './recap-book-data.ts';
import { hasMoney, ROUNDING_NOTE } from './recap-paper-table.ts';
import { notesUnder, recapTableBlock } from './recap-table-block.ts';

/** Numbers tables and charts through the whole book. */
export interface BookCount {
  tables: number;
  charts: number;
}

interface PartFrame {
  readonly width: number;
  /** A chart stays on one page with its title and source. */
  readonly maxHeight: number;
  readonly sourceLine: string;
  /** See `TableBlock`. */
  readonly explainsDash: boolean;
}

const HEADLINES_ACROSS = 3;
const FIGURE_SIZE = 26;

const LISTED = { tocItem: true, tocMargin: [14, 0, 0, 0], tocStyle: { fontSize: 9.5 } } as const;

/** A long figure in smaller letters, never over two lines. */
function figureSize(value: string, width: number, measure: TextMeasure): number {
  const atFull = measure.widthOf(value, { font: 'EBGaramond', bold: true }, FIGURE_SIZE);
  return Math.min(FIGURE_SIZE, (FIGURE_SIZE * width) / atFull);
}

function headlineCell({ value, caption, detail }: Headline, width: number, measure: TextMeasure): TableCell {
  const fontSize = figureSize(value, width, measure);
  return {
    margin: [4, 6, 4, 6],
    stack: [
      {
        text: value,
        font: 'EBGaramond',
        bold: true,
        fontSize,
        noWrap: true,
        color: INK.green,
        margin: [0, (FIGURE_SIZE - fontSize) * 0.9, 0, 0],
      },
      { text: caption, bold: true, fontSize: 10 },
      { text: detail === '' ? ' ' : detail, fontSize: 8.5, color: INK.quiet },
    ],
  };
}

/** Figures that one reads from across a table, three in a row. */
function headlineGrid(headlines: readonly Headline[], width: number, measure: TextMeasure): Content {
  const [inset, margin] = [8, 8];
  const column = width / HEADLINES_ACROSS - inset;
  const body: TableCell[][] = [];
  for (let at = 0; at < headlines.length; at += HEADLINES_ACROSS) {
    const cells = headlines
      .slice(at, at + HEADLINES_ACROSS)
      .map((one) => headlineCell(one, column - margin, measure));
    while (cells.length < HEADLINES_ACROSS) cells.push({ text: '' });
    body.push(cells);
  }
  return {
    margin: [0, 2, 0, 14],
    unbreakable: true,
    layout: {
      hLineWidth: () => HAIR,
      vLineWidth: () => 0,
      hLineColor: () => INK.hairline,
      paddingLeft: () => 0,
      paddingRight: () => inset,
    },
    table: { widths: Array.from({ length: HEADLINES_ACROSS }, () => column), body },
  };
}

function figureBlock(title: string, drawing: Content, notes: readonly string[]): Content {
  return {
    unbreakable: true,
    margin: [0, 0, 0, 16],
    stack: [
      { text: title, bold: true, fontSize: 10.5, margin: [0, 0, 0, 6], ...LISTED },
      drawing,
      notesUnder(notes.filter((note) => note !== '')),
    ],
  };
}

/** One part of a chapter, with the source line under every table and chart. */
export function bookPart(part: BookPart, count: BookCount, frame: PartFrame, measure: TextMeasure): Content {
  switch (part.kind) {
    case 'text':
      return { text: part.text, alignment: 'justify', margin: [0, 0, 0, 10] };
    case 'headlines':
      return [
        headlineGrid(part.headlines, frame.width, measure),
        { ...notesUnder([frame.sourceLine]), margin: [0, -8, 0, 16] },
      ];
    case 'table': {
      count.tables += 1;
      return recapTableBlock(
        {
          table: { ...part.table, title: `Tabel ${count.tables}. ${part.table.title}` },
          textWidth: frame.width,
          notes: [
            ...(part.note === '' ? [] : [part.note]),
            ...(hasMoney(part.table) ? [ROUNDING_NOTE] : []),
            part.sourceLine ?? frame.sourceLine,
          ],
          titleMark: LISTED,
          explainsDash: frame.explainsDash,
        },
        measure,
      );
    }
    case 'bars': {
      count.charts += 1;
      const { drawing, note } = barDrawing(part.chart, frame, measure);
      return figureBlock(`Grafik ${count.charts}. ${part.title}`, drawing, [
        part.note,
        note,
        frame.sourceLine,
      ]);
    }
    case 'lines':
      count.charts += 1;
      return figureBlock(
        `Grafik ${count.charts}. ${part.title}`,
        lineDrawing(part.chart, frame.width, measure),
        [part.note, frame.sourceLine],
      );
    default:
      throw new RangeError(`unknown part: ${JSON.stringify(part satisfies never)}`);
  }
}
