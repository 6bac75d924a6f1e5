import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LineRuleType,
  PageNumber,
  Packer,
  Paragraph,
  TextRun as WordRun,
} from 'docx';
import type { IParagraphOptions, Table } from 'docx';
import type { FilledBlock, FilledTable } from '#rules/template/ast.ts';
import type { LetterFont } from '#rules/template/letter-template.ts';
import { signingPlaces } from './office-letter-signing.ts';
import { tiedFrom } from './office-letter-ties.ts';
import { HEAD_TOP } from '../layout/letterhead.ts';
import { wordPicture } from '../picture/word-picture.ts';
import type { TextMeasure } from '../layout/text-measure.ts';
import { unbroken } from '../layout/unbroken.ts';
import { labelWidths } from './office-letter-columns.ts';
import { measuresOf } from './office-letter-data.ts';
import type { LetterData, LetterProof } from './office-letter-data.ts';
import {
  headParagraphs,
  itemParagraph,
  labelledParagraph,
  runsOf,
  textParagraph,
  twips,
  wordText,
} from './office-letter-docx-parts.ts';
import type { WordDrawing } from './office-letter-docx-parts.ts';
import { letterheadParagraphs } from './office-letter-docx-head.ts';
import { RUNNING_SIZE, runningTitle } from './office-letter-running.ts';
import { wordProof } from './office-letter-docx-proof.ts';
import { signingTable } from './office-letter-docx-signing.ts';
import {
  copiesParagraphs,
  heldTogether,
  pairTable,
  signatureParagraphs,
  spaceParagraph,
  wordTable,
} from './office-letter-docx-table.ts';

/** The faces an office PC has, with the same widths as those the PDF embeds. */
const OFFICE_FONTS: Readonly<Record<LetterFont, string>> = {
  Arimo: 'Arial',
  LibreBaskerville: 'Bookman Old Style',
  Tinos: 'Times New Roman',
  EBGaramond: 'Garamond',
};

/**
 * A line of the PDF against one of an office PC, whose programs add the gap that the face asks for between lines:
 * (ascent + descent) / (ascent + descent + gap) of Arial and Times New Roman.
 */
const LINE_SHARES: Readonly<Record<LetterFont, number>> = {
  Arimo: 0.972,
  LibreBaskerville: 1,
  Tinos: 0.963,
  EBGaramond: 1,
};

/** Lines of the first form stay as they were written. */
const lineShare = ({ paperForm, page }: LetterData): number =>
  paperForm === undefined ? 1 : LINE_SHARES[page.font];

/**
 * The letter as a Word file, from the same filled blocks as its PDF: same content, sheet, margins and sizes, ready to
 * be edited. `pageCount` is that of the PDF: a single sheet carries no page number.
 */
export async function letterToDocx(
  letter: LetterData,
  measure: TextMeasure,
  pageCount: number,
  readPicture: (sha256: string) => Buffer,
): Promise<Uint8Array> {
  const data = letter.paperForm === undefined ? letter : { ...letter, blocks: letter.blocks.map(tied) };
  const measures = measuresOf(data);
  const widths = labelWidths(data, measures, measure);
  const { emblem } = data.letterhead;
  const drawing: WordDrawing = {
    data,
    emblem: emblem ? wordPicture(readPicture(emblem.sha256), emblem) : null,
    measures,
    measure,
    labelWidthOf: (block) => widths.get(block) ?? 0,
    font: OFFICE_FONTS[data.page.font],
  };
  const { paper, margins } = measures;
  const document = new Document({
    creator: 'Meja Koperasi',
    title: data.title,
    // A line that ends by hand (a name, a head) is not torn apart to the margin.
    ...(data.paperForm === undefined ? {} : { compatibility: { doNotExpandShiftReturn: true } }),
    styles: {
      default: {
        document: {
          run: { font: drawing.font, size: measures.fontSize * 2, language: { value: 'id-ID' } },
          paragraph: {
            spacing: {
              line: Math.round(240 * measures.lineHeight * lineShare(data)),
              // Left out, some programs take the number for points and cut taller letters.
              lineRule: LineRuleType.AUTO,
              after: 0,
              before: 0,
            },
          },
        },
      },
    },
    sections: [
      {
        properties: {
          ...(data.paperForm === undefined ? {} : { titlePage: true }),
          page: {
            size: { width: twips(paper.width), height: twips(paper.height) },
            margin: {
              left: twips(margins.left),
              right: twips(margins.right),
              top: twips(margins.top),
              bottom: twips(margins.bottom),
              header: twips(MARK_TOP),
              footer: twips(24),
            },
          },
        },
        ...headersOf(drawing),
        footers: { default: footerOf(data, data.paperForm === undefined ? pageCount : 1) },
        children: childrenOf(drawing),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** A table that is only there to be signed; release 0.1.0 drew it like any other. */
function signedTable(table: FilledTable, drawing: WordDrawing): Table | undefined {
  const places = drawing.data.paperForm === undefined ? undefined : signingPlaces(table);
  return places && signingTable(table, places, drawing);
}

function childrenOf(drawing: WordDrawing): (Paragraph | Table)[] {
  const { blocks } = drawing.data;
  const draw = wordBlocks(drawing);
  const children: (Paragraph | Table)[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block) continue;
    if (block.kind === 'page-break') {
      children.push(hairParagraph({ pageBreakBefore: true }));
      continue;
    }
    const tiedCount = tiedFrom(blocks, index, drawing.data.paperForm === undefined);
    if (tiedCount === 0) {
      children.push(...draw(block));
      continue;
    }
    const [first, ...rest] = blocks.slice(index, index + tiedCount);
    children.push(
      first?.kind === 'table' && !signedTable(first, drawing)
        ? wordTable(first, drawing, rest.flatMap(draw))
        : heldTogether(drawing, [block, ...rest].flatMap(draw)),
    );
    index += tiedCount - 1;
  }
  const { proof } = drawing.data;
  const hasBlock = blocks.some(({ kind }) => kind === 'signature');
  if (proof && !hasBlock) {
    children.push(spaceParagraph(drawing.measures.gap * 2), wordProof(proof), spaceParagraph(1));
  }
  return children;
}

/** Running text with Word's own unbreakable spaces; cells stay loose, their columns are narrow. */
function tied(block: FilledBlock): FilledBlock {
  if (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'labelled') return block;
  return { ...block, runs: block.runs.map((run) => ({ ...run, text: wordText(unbroken(run.text)) })) };
}

/** A paragraph of one point, where the file needs one and the eye none. */
const hairParagraph = (options: Pick<IParagraphOptions, 'keepNext' | 'pageBreakBefore'>): Paragraph =>
  new Paragraph({ ...options, spacing: { line: 20, lineRule: LineRuleType.EXACT } });

/** Draws one block after another; signatures are counted, for each has its own lines above it. */
function wordBlocks(drawing: WordDrawing): (block: FilledBlock) => readonly (Paragraph | Table)[] {
  let signatures = 0;
  let isProved = false;
  return (block) => {
    let proof: LetterProof | undefined;
    switch (block.kind) {
      case 'gap': {
        const line = Math.round(drawing.measures.gap * 20);
        return [new Paragraph({ spacing: { line, lineRule: LineRuleType.EXACT } })];
      }
      case 'page-break':
        return [];
      case 'letterhead':
        return isInHeader(drawing.data, block) ? [] : letterheadParagraphs(drawing);
      case 'letter-head':
        return headParagraphs(drawing);
      case 'paragraph':
        return [textParagraph(block, drawing)];
      case 'item':
        return [itemParagraph(block)];
      case 'labelled':
        return [labelledParagraph(block, drawing)];
      case 'table':
        return [signedTable(block, drawing) ?? wordTable(block, drawing)];
      case 'signature':
        signatures += 1;
        proof = isProved ? undefined : drawing.data.proof;
        isProved = true;
        return signatureParagraphs(drawing, drawing.data.signaturePlaces[signatures - 1] ?? [], proof);
      case 'signature-pair':
        signatures += 1;
        return [pairTable(drawing, runsOf(block.left))];
      case 'copies':
        return copiesParagraphs(drawing);
      default:
        throw new RangeError(`not a block of a letter: ${JSON.stringify(block satisfies never)}`);
    }
  };
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

/** A head that stands first begins in the upper margin, as on the PDF: it is the header of the first page. */
const isInHeader = ({ paperForm, blocks }: LetterData, block: FilledBlock): boolean =>
  paperForm !== undefined && blocks[0] === block;

/** From the upper edge to the marks; from there to the head of the office. */
const MARK_TOP = 14;

function firstHeader(drawing: WordDrawing): Header {
  const { data } = drawing;
  const [first] = data.blocks;
  const marks = markParagraphs(data);
  const isHead = first?.kind === 'letterhead' && isInHeader(data, first);
  const copy = copyRuns(data);
  if (!isHead) {
    const above = [
      ...copy.map((run) => new Paragraph({ alignment: AlignmentType.RIGHT, children: [run] })),
      ...marks,
    ];
    return new Header({ children: above.length === 0 ? [new Paragraph('')] : above });
  }
  const line = twips(HEAD_TOP - MARK_TOP);
  const above = new Paragraph({
    alignment: copy.length === 0 ? AlignmentType.CENTER : AlignmentType.RIGHT,
    spacing: { line, lineRule: LineRuleType.EXACT },
    children: [...markRuns(data), ...copy],
  });
  return new Header({ children: [above, ...letterheadParagraphs(drawing)] });
}

/** Marks over every page, the head on the first; from the second page on its number in the middle. */
function headersOf(drawing: WordDrawing) {
  const { data } = drawing;
  if (data.paperForm === undefined) return marksOf(data);
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new WordRun({ children: ['- ', PageNumber.CURRENT, ' -'] })],
  });
  return {
    headers: {
      first: firstHeader(drawing),
      default: new Header({ children: [...markParagraphs(data), ...runningParagraphs(data), number] }),
    },
  };
}

const copyRuns = ({ copyMark }: LetterData): readonly WordRun[] =>
  copyMark === undefined ? [] : [new WordRun({ text: ` ${copyMark}`, bold: true, size: 22 })];

function runningParagraphs(data: LetterData): Paragraph[] {
  const text = runningTitle(data);
  if (text === '') return [];
  const run = new WordRun({ text, size: RUNNING_SIZE * 2, color: '555555' });
  return [new Paragraph({ alignment: AlignmentType.RIGHT, children: [run] })];
}

function marksOf(data: LetterData) {
  const children = markParagraphs(data);
  return children.length === 0 ? {} : { headers: { default: new Header({ children }) } };
}

function markParagraphs(data: LetterData): Paragraph[] {
  const children = markRuns(data);
  return children.length === 0 ? [] : [new Paragraph({ alignment: AlignmentType.CENTER, children })];
}

function markRuns({ isSample, mark }: LetterData): WordRun[] {
  const words = [
    isSample ? 'CONTOH: bukan dokumen resmi' : '',
    mark === 'draft' ? 'KONSEP: belum ditetapkan' : '',
    mark === 'void' ? 'BATAL: surat ini tidak berlaku' : '',
  ].filter((one) => one !== '');
  if (words.length === 0) return [];
  return [new WordRun({ text: words.join('. '), bold: true, size: 16 })];
}
