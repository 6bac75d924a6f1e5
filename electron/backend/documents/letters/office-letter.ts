import type { Content } from 'pdfmake/interfaces';
import type { FilledBlock, FilledTable } from '#rules/template/ast.ts';
import type { PageRun } from '../layout/definition.ts';
import { INK } from '../layout/ink.ts';
import { mm } from '../layout/paper.ts';
import { proofInFlow } from '../layout/proof-mark.ts';
import { inItsForm } from '../layout/paper-form.ts';
import { sampleMarks } from '../layout/sample-mark.ts';
import { listTable } from '../layout/table-style.ts';
import { listTableWithEnding } from '../layout/table-with-ending.ts';
import type { TextMeasure } from '../layout/text-measure.ts';
import { drawBlock, listOf } from './office-letter-blocks.ts';
import type { LetterDrawing } from './office-letter-blocks.ts';
import { labelWidths } from './office-letter-columns.ts';
import { measuresOf } from './office-letter-data.ts';
import type { LetterData, LetterMeasures, OfficeLetterData } from './office-letter-data.ts';
import { copies, signature, signaturePair } from './office-letter-ending.ts';
import { signingColumns, signingPlaces } from './office-letter-signing.ts';
import { isEnding, tiedFrom } from './office-letter-ties.ts';
import type { Ending } from './office-letter-ties.ts';
import { RUNNING_SIZE, RUNNING_TOP, runningTitle } from './office-letter-running.ts';
import type { SealedDefinition } from '../layout/document.ts';
import { storedOfficeLetters } from './office-letter-shape.ts';

/** Letters behind one another in one file, each with pages counted by itself. */
export function* officeLetters({ letters }: OfficeLetterData, measure: TextMeasure): Iterable<PageRun> {
  for (const letter of letters) yield inItsForm(officeLetter(letter, measure), letter);
}

/** Steps that a letter may be set closer by itself: hardly seen, and enough for two or three lines. */
const OWN_TIGHTNESS = 2;

function officeLetter(data: LetterData, measure: TextMeasure): PageRun {
  const run = letterAt(data, measure);
  if (data.paperForm === undefined || data.tightness > 0) return run;
  const steps = Array.from({ length: OWN_TIGHTNESS }, (_, index) => index + 1);
  return { ...run, tighter: steps.map((tightness) => () => letterAt({ ...data, tightness }, measure)) };
}

function letterAt(data: LetterData, measure: TextMeasure): PageRun {
  const measures = measuresOf(data);
  const widths = labelWidths(data, measures, measure);
  const drawing: LetterDrawing = { data, measures, measure, labelWidthOf: (block) => widths.get(block) ?? 0 };
  return {
    paper: measures.paper,
    margins: measures.margins,
    defaultStyle: { font: data.page.font, fontSize: measures.fontSize, lineHeight: measures.lineHeight },
    content: contentOf(drawing),
    footer: footer(data, measures),
    ...marksOf(data),
    ...(data.paperForm === undefined
      ? {}
      : { header: numbered(marksOf(data).header, overPages(data, measures)) }),
  };
}

/** Blocks in order; a signature is tied to what stands before it, for alone on a page it belongs to nothing. */
function contentOf(drawing: LetterDrawing): Content {
  const { blocks, signaturePlaces, proof } = drawing.data;
  const content: Content[] = [];
  let signatures = 0;
  let hasProof = false;
  const drawEnding = (ending: Ending): readonly Content[] => {
    if (ending.kind === 'copies') return copies(drawing);
    signatures += 1;
    if (ending.kind === 'signature-pair') return [signaturePair(drawing, ending.left)];
    const isFirst = !hasProof;
    hasProof = true;
    return [signature(drawing, signaturePlaces[signatures - 1] ?? [], isFirst)];
  };
  // Others sign it too, or alone: the QR stands under all of them, and never on a page of its own.
  const proofAtEnd = (at: number): readonly Content[] => {
    if (!proof || hasProof || at < blocks.length) return [];
    hasProof = true;
    return [proofInFlow(proof, drawing.measures.gap * 2)];
  };
  for (let index = 0; index < blocks.length; index += 1) {
    const tied = tiedFrom(blocks, index, drawing.data.paperForm === undefined);
    const first = blocks[index];
    if (!first) continue;
    if (isEnding(first)) {
      content.push(...drawEnding(first));
      continue;
    }
    if (tied === 0) {
      content.push(drawPart(first, drawing));
      continue;
    }
    const group = blocks.slice(index, index + tied);
    const drawn = group
      .slice(1)
      .flatMap((block) => (isEnding(block) ? drawEnding(block) : [drawPart(block, drawing)]));
    drawn.push(...proofAtEnd(index + tied));
    content.push(
      first.kind === 'table' && !isToBeSigned(first, drawing)
        ? listTableWithEnding(listOf(first, drawing), { stack: drawn }, drawing.measures.fontSize)
        : { unbreakable: true, stack: [drawPart(first, drawing), ...drawn] },
    );
    index += tied - 1;
  }
  const below = proofAtEnd(blocks.length);
  const last = content.pop() ?? [];
  return [...content, below.length === 0 ? last : { unbreakable: true, stack: [last, ...below] }];
}

/** Drawn as places to sign, not as a table. */
const isToBeSigned = (table: FilledTable, { data }: LetterDrawing): boolean =>
  data.paperForm !== undefined && signingPlaces(table) !== undefined;

function drawPart(block: Exclude<FilledBlock, Ending>, drawing: LetterDrawing): Content {
  if (block.kind !== 'table') return drawBlock(block, drawing);
  const places = drawing.data.paperForm === undefined ? undefined : signingPlaces(block);
  return places ? signingColumns(block, places, drawing) : listTable(listOf(block, drawing));
}

function footer(data: LetterData, { margins }: LetterMeasures): NonNullable<PageRun['footer']> {
  return (page, pageCount) => ({
    margin: [margins.left, 14, margins.right, 0],
    font: 'Arimo',
    fontSize: 8,
    color: INK.quiet,
    columns: [
      { text: data.revisionNote, width: '*' },
      {
        text: data.paperForm === undefined && pageCount > 1 ? `Halaman ${page} dari ${pageCount}` : '',
        width: 110,
        alignment: 'right',
      },
    ],
  });
}

/** From the upper edge to the number of a following page. */
const NUMBER_TOP = mm(12);
const NUMBER_SIZE = 11;
/** The mark of a copy stands above the head of the office. */
const COPY_MARK_TOP = 15;

/** What stands at the right over the first page, and over those that follow. */
interface OverPages {
  readonly first: readonly Content[];
  readonly following: readonly Content[];
}

/** A copy says so first; later pages say what the paper is. */
function overPages(data: LetterData, { margins, width }: LetterMeasures): OverPages {
  const atRight = (text: string, y: number, look: object): readonly Content[] =>
    text === ''
      ? []
      : [
          {
            columns: [{ width, text, alignment: 'right', ...look }],
            absolutePosition: { x: margins.left, y },
          },
        ];
  return {
    first: atRight(data.copyMark ?? '', COPY_MARK_TOP, { bold: true, fontSize: NUMBER_SIZE }),
    following: atRight(runningTitle(data), RUNNING_TOP, { fontSize: RUNNING_SIZE, color: INK.quiet }),
  };
}

/** "- 2 -" in the middle over every page but the first, under whatever mark the page bears. */
function numbered(mark: PageRun['header'], { first, following }: OverPages): NonNullable<PageRun['header']> {
  return (page, pageCount, size) => {
    // Above a line of its own the mark moves up, so that neither is written over the other.
    const top = page > 1 && following.length > 0 ? MARK_ABOVE_TITLE : MARK_TOP;
    return {
      stack: [
        ...(mark ? [mark(page, pageCount, size)].flat() : [])
          .filter((part) => part !== null && part !== undefined)
          .map((part) => ({
            stack: [part],
            margin: [0, top - MARK_TOP, 0, 0] as [number, number, number, number],
          })),
        ...(page === 1
          ? [...first, { text: '' }]
          : [
              ...following,
              {
                text: `- ${page} -`,
                alignment: 'center' as const,
                fontSize: NUMBER_SIZE,
                relativePosition: { x: 0, y: NUMBER_TOP - (mark ? top + MARK_HEIGHT : 0) },
              },
            ]),
      ],
    };
  };
}
/** Where the mark of a draft begins by itself, where it begins above a running title, and how high it is; points. */
const [MARK_TOP, MARK_ABOVE_TITLE, MARK_HEIGHT] = [17, 12, 9.2];

/** What keeps a paper from being taken for a valid one: sample office, not yet final, or void. */
function marksOf({ mark, isSample }: LetterData): Pick<PageRun, 'watermark' | 'header'> {
  if (mark !== 'void') return sampleMarks({ isSample, isDraft: mark === 'draft' });
  const marks = sampleMarks({ isSample: true });
  return {
    ...(marks.watermark ? { watermark: { ...marks.watermark, text: 'BATAL' } } : {}),
    header: () => ({
      text: `${isSample ? 'CONTOH. ' : ''}BATAL: surat ini tidak berlaku; nomornya tetap tercatat`,
      font: 'Arimo',
      bold: true,
      fontSize: 8,
      alignment: 'center',
      margin: [0, 17, 0, 0],
    }),
  };
}

export const officeLetterDocument: SealedDefinition<OfficeLetterData> = {
  pages: officeLetters,
  sealed: { current: 2, shapes: { 1: storedOfficeLetters, 2: storedOfficeLetters } },
};
