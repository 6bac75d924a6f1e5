import {
  AlignmentType,
  Document,
  Footer,
  Header,
  PageNumber,
  Packer,
  Paragraph,
  TextRun as WordRun,
} from 'docx';
import type { Table } from 'docx';
import type { FilledBlock } from '#rules/letter/template-ast.ts';
import type { LetterFont } from '#rules/letter/letter-template.ts';
import type { TextMeasure } from './layout/text-measure.ts';
import { labelWidths } from './office-letter-columns.ts';
import { measuresOf } from './office-letter-data.ts';
import type { LetterData } from './office-letter-data.ts';
import {
  headParagraphs,
  itemParagraph,
  labelledParagraph,
  letterheadParagraphs,
  runsOf,
  textParagraph,
  twips,
} from './office-letter-docx-parts.ts';
import type { WordDrawing } from './office-letter-docx-parts.ts';
import { copiesParagraphs, pairTable, signatureParagraphs, wordTable } from './office-letter-docx-table.ts';

/** The faces an office PC has, with the same widths as those the PDF embeds. */
const OFFICE_FONTS: Readonly<Record<LetterFont, string>> = {
  Arimo: 'Arial',
  LibreBaskerville: 'Bookman Old Style',
  Tinos: 'Times New Roman',
  EBGaramond: 'Garamond',
};

/**
 * The letter as a Word file, from the same filled blocks as its PDF: same content, sheet, margins and sizes, ready to
 * be edited. `pageCount` is that of the PDF: a single sheet carries no page number.
 */
export async function letterToDocx(
  data: LetterData,
  measure: TextMeasure,
  pageCount: number,
): Promise<Uint8Array> {
  const measures = measuresOf(data);
  const widths = labelWidths(data, measures, measure);
  const drawing: WordDrawing = {
    data,
    measures,
    measure,
    labelWidthOf: (block) => widths.get(block) ?? 0,
    font: OFFICE_FONTS[data.page.font],
  };
  const { paper, margins } = measures;
  const document = new Document({
    creator: 'Meja Koperasi',
    title: data.title,
    styles: {
      default: {
        document: {
          run: { font: drawing.font, size: measures.fontSize * 2, language: { value: 'id-ID' } },
          paragraph: { spacing: { line: Math.round(240 * measures.lineHeight), after: 0, before: 0 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(paper.width), height: twips(paper.height) },
            margin: {
              left: twips(margins.left),
              right: twips(margins.right),
              top: twips(margins.top),
              bottom: twips(margins.bottom),
              header: twips(14),
              footer: twips(24),
            },
          },
        },
        ...marksOf(data),
        footers: { default: footerOf(data, pageCount) },
        children: childrenOf(drawing),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function childrenOf(drawing: WordDrawing): (Paragraph | Table)[] {
  const { blocks, signaturePlaces } = drawing.data;
  let signatures = 0;
  let breaksBefore = false;
  return blocks.flatMap((block, index): (Paragraph | Table)[] => {
    const options = { keepNext: isBeforeSignature(blocks, index), pageBreakBefore: breaksBefore };
    if (block.kind === 'page-break') {
      breaksBefore = true;
      return [];
    }
    breaksBefore = false;
    switch (block.kind) {
      case 'gap':
        return [
          new Paragraph({
            ...options,
            spacing: { line: Math.round(drawing.measures.gap * 20), lineRule: 'exact' },
          }),
        ];
      case 'letterhead':
        return letterheadParagraphs(drawing);
      case 'letter-head':
        return headParagraphs(drawing);
      case 'paragraph':
        return [textParagraph(block, drawing, options)];
      case 'item':
        return [itemParagraph(block, options)];
      case 'labelled':
        return [labelledParagraph(block, drawing, options)];
      case 'table':
        return [wordTable(block, drawing)];
      case 'signature':
        signatures += 1;
        return signatureParagraphs(drawing, signaturePlaces[signatures - 1] ?? []);
      case 'signature-pair':
        signatures += 1;
        return [pairTable(drawing, runsOf(block.left))];
      case 'copies':
        return copiesParagraphs(drawing);
      default:
        throw new RangeError(`not a block of a letter: ${JSON.stringify(block satisfies never)}`);
    }
  });
}

/** Word keeps a paragraph with the next one when told so: the line before a signature, and the gaps between. */
function isBeforeSignature(blocks: readonly FilledBlock[], index: number): boolean {
  let next = index + 1;
  while (blocks[next]?.kind === 'gap') next += 1;
  return blocks[next]?.kind === 'signature' || blocks[next]?.kind === 'signature-pair';
}

function footerOf(data: LetterData, pageCount: number): Footer {
  const small = { size: 16, color: '555555' } as const;
  const count =
    pageCount > 1
      ? [
          new WordRun({
            ...small,
            children: ['Halaman ', PageNumber.CURRENT, ' dari ', PageNumber.TOTAL_PAGES],
          }),
        ]
      : [];
  return new Footer({
    children: [
      ...(data.revisionNote === ''
        ? []
        : [new Paragraph({ children: [new WordRun({ ...small, text: data.revisionNote })] })]),
      new Paragraph({ alignment: AlignmentType.RIGHT, children: count }),
    ],
  });
}

function marksOf({ isSample, mark }: LetterData) {
  const words = [
    isSample ? 'CONTOH: bukan dokumen resmi' : '',
    mark === 'draft' ? 'KONSEP: belum ditetapkan' : '',
    mark === 'void' ? 'BATAL: surat ini tidak berlaku' : '',
  ].filter((one) => one !== '');
  if (words.length === 0) return {};
  const run = new WordRun({ text: words.join('. '), bold: true, size: 16 });
  return {
    headers: {
      default: new Header({
        children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })],
      }),
    },
  };
}
