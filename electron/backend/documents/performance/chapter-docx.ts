import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  PageNumber,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { A4, mm } from '../layout/paper.ts';

/** What the chapter says of one indicator; sentences are made before it comes here. */
export interface ChapterIndicator {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly target: string;
  readonly value: string;
  readonly achievement: string;
  readonly sentences: readonly string[];
  readonly causes: string;
  readonly efforts: string;
}

/** The draft of chapter III of the yearly performance report (LKjIP), to be written on by hand. */
export interface ChapterData {
  readonly officeName: string;
  readonly governmentName: string;
  /** "Tahun 2025", "Triwulan III 2025". */
  readonly period: string;
  readonly introduction: readonly string[];
  readonly groups: readonly { readonly title: string; readonly rows: readonly ChapterIndicator[] }[];
  readonly notes: readonly string[];
  readonly isSample: boolean;
}

const twips = (points: number): number => Math.round(points * 20);
const MARGIN = { top: mm(20), bottom: mm(25), left: mm(30), right: mm(20) };
const WIDTH = twips(A4.width - MARGIN.left - MARGIN.right);
const BODY = { font: 'Arial', size: 22 };
const SMALL = 18;

/** Of the text's width, in percent. */
const SHARES = [10, 42, 12, 12, 12, 12] as const;
const HEADINGS = ['Kode', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'];

const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel], isCentred = false) =>
  new Paragraph({
    heading: level,
    keepNext: true,
    spacing: { before: 240, after: 120 },
    alignment: isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
    children: [new TextRun({ text, bold: true, color: '000000', ...BODY })],
  });

const text = (words: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: { after: 120 },
    children: [new TextRun({ text: words, ...BODY })],
  });

/** What the program cannot know is left open, and says so. */
const open = (label: string, words: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: { after: 120 },
    children: [
      new TextRun({ text: `${label}: `, bold: true, ...BODY }),
      new TextRun({ text: words === '' ? '[belum ditulis]' : words, italics: words === '', ...BODY }),
    ],
  });

function tableOf(rows: readonly ChapterIndicator[]): Table {
  const widths = SHARES.map((share) => Math.round((WIDTH * share) / 100));
  const cell = (words: string, column: number, isHeader: boolean) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 80, right: 80 },
      ...(isHeader ? { shading: { fill: 'ECEFEB' } } : {}),
      children: [
        new Paragraph({
          alignment: isHeader ? AlignmentType.CENTER : column > 2 ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [new TextRun({ text: words, bold: isHeader, font: BODY.font, size: SMALL })],
        }),
      ],
    });
  const row = (words: readonly string[], isHeader = false) =>
    new TableRow({
      cantSplit: true,
      tableHeader: isHeader,
      children: words.map((word, column) => cell(word, column, isHeader)),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      row(HEADINGS, true),
      ...rows.map(({ code, name, unit, target, value, achievement }) =>
        row([code, name, unit, target, value, achievement]),
      ),
    ],
  });
}

function groupParts({ title, rows }: ChapterData['groups'][number], at: number): (Paragraph | Table)[] {
  return [
    heading(`3.1.${String(at + 1)} ${title}`, HeadingLevel.HEADING_3),
    tableOf(rows),
    ...rows.flatMap(({ code, name, sentences, causes, efforts }) => [
      heading(`${code} ${name}`, HeadingLevel.HEADING_4),
      ...sentences.map(text),
      open('Penyebab', causes),
      open('Upaya', efforts),
    ]),
  ];
}

/** The chapter as a Word file on A4, with headings that Word's own table of contents reads. */
export async function chapterToDocx(chapter: ChapterData): Promise<Uint8Array> {
  const { officeName, governmentName, period, introduction, groups, notes, isSample } = chapter;
  const document = new Document({
    creator: 'Meja Koperasi',
    title: `Bab III LKjIP ${period}`,
    styles: { default: { document: { run: { ...BODY, language: { value: 'id-ID' } } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(A4.width), height: twips(A4.height) },
            margin: {
              top: twips(MARGIN.top),
              bottom: twips(MARGIN.bottom),
              left: twips(MARGIN.left),
              right: twips(MARGIN.right),
            },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT], size: SMALL, font: BODY.font })],
              }),
            ],
          }),
        },
        children: [
          ...(isSample ? [heading('CONTOH: bukan dokumen resmi', HeadingLevel.HEADING_6, true)] : []),
          heading('BAB III AKUNTABILITAS KINERJA', HeadingLevel.HEADING_1, true),
          text(`${officeName} ${governmentName}, ${period}`),
          heading('3.1 Capaian kinerja organisasi', HeadingLevel.HEADING_2),
          ...introduction.map(text),
          ...groups.flatMap(groupParts),
          heading('3.2 Catatan penghitungan', HeadingLevel.HEADING_2),
          ...notes.map(text),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
