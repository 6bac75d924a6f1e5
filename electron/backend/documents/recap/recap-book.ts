import type { Content } from 'pdfmake/interfaces';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { recapCover } from './annual-recap-cover.ts';
import { bookPages } from '../layout/book-pages.ts';
import { readChartLibrary } from '../layout/chart-svg.ts';
import type { PageRun } from '../layout/definition.ts';
import { INK } from '../layout/ink.ts';
import { OFFICE_TEXT_WIDTH, officePages } from '../layout/office-page.ts';
import { F4, OFFICE_MARGINS } from '../layout/paper.ts';
import { inItsForm } from '../layout/paper-form.ts';
import { signatureBlock } from '../layout/signature-block.ts';
import type { TextMeasure } from '../layout/text-measure.ts';
import type { BookChapter, RecapBookData } from './recap-book-data.ts';
import { bookPart } from './recap-book-parts.ts';
import type { BookCount } from './recap-book-parts.ts';
import { z } from 'zod';
import type { SealedDefinition } from '../layout/document.ts';
import { storedBarChart, storedLineChart, storedTable } from './recap-shape.ts';
import {
  storedDay,
  storedLetterhead,
  storedPaperState,
  storedPlaceAndDate,
  storedSignatory,
} from '../layout/stored-shape.ts';

/** Height of the text on a page, less title and source of a chart and the head of a chapter. */
const CHART_ROOM = F4.height - OFFICE_MARGINS.top - OFFICE_MARGINS.bottom - 110;

/** Only the foreword of what stands before the chapters is listed. */
const FRONT_ENTRIES = 1;

/** Place of the chapter that follows the summary. */
const AFTER_SUMMARY = 1;

const pageTitle = (title: string): Content => ({
  text: title.toUpperCase(),
  font: 'Cinzel',
  fontSize: 15,
  color: INK.green,
  alignment: 'center',
  margin: [0, 10, 0, 18],
});

function forewordPage(data: RecapBookData): Content {
  const paragraphs = data.foreword.map((text): Content => ({
    text,
    alignment: 'justify',
    lineHeight: 1.35,
    margin: [0, 0, 0, 9],
  }));
  const last = paragraphs.at(-1) ?? { text: '' };
  return [
    { ...(pageTitle('Kata pengantar') as object), tocItem: true, tocStyle: { bold: true } } as Content,
    ...paragraphs.slice(0, -1),
    signatureBlock(last, data.placeAndDate, data.signatory),
  ];
}

const contentsPage = (contents: Content): Content => ({
  pageBreak: 'before',
  stack: [pageTitle('Daftar isi'), contents],
});

function chapterHead(title: string, index: number, isOnNewPage: boolean): Content {
  return {
    ...(isOnNewPage ? { pageBreak: 'before' as const } : {}),
    text: `${index + 1}. ${title}`,
    bold: true,
    fontSize: 14,
    color: INK.green,
    margin: [0, 4, 0, 10],
    tocItem: true,
    tocStyle: { bold: true },
    tocMargin: [0, 6, 0, 0],
  };
}

/** The head of a chapter goes with its first part to the next page. */
function chapterContent(
  chapter: BookChapter,
  index: number,
  parts: readonly Content[],
  isOnNewPage: boolean,
): Content {
  const [first, ...others] = parts;
  const head = chapterHead(chapter.title, index, false);
  return {
    ...(isOnNewPage ? { pageBreak: 'before' as const } : {}),
    stack: [head, ...(first === undefined ? [] : [first]), ...others],
  };
}

function definitionList(data: RecapBookData): Content {
  return {
    stack: [
      chapterHead('Arti setiap angka', data.chapters.length, true),
      ...data.definitions.map((text): Content => ({
        text,
        fontSize: 9.5,
        alignment: 'justify',
        margin: [0, 0, 0, 5],
      })),
    ],
  };
}

/** The annual recap, F4 standing: a cover without page furniture, foreword, contents, chapters, meanings. */
export function recapBook(data: RecapBookData, measure: TextMeasure): readonly PageRun[] {
  const count: BookCount = { tables: 0, charts: 0 };
  const frame = {
    width: OFFICE_TEXT_WIDTH,
    maxHeight: CHART_ROOM,
    sourceLine: `Sumber: ${data.source}. Data sampai ${formatLongDate(data.cutOffOn)}.`,
    explainsDash: data.paperForm !== undefined,
  };
  const chapters = data.chapters.map((chapter, index) =>
    chapterContent(
      chapter,
      index,
      chapter.parts.map((part) => bookPart(part, count, frame, measure)),
      // The summary is a few lines: what it sums up begins under it.
      index !== AFTER_SUMMARY || data.paperForm === undefined,
    ),
  );
  const label = `Rekapitulasi data koperasi tahun ${data.year}`;
  const pages = bookPages(FRONT_ENTRIES, { label, margins: OFFICE_MARGINS, width: OFFICE_TEXT_WIDTH });
  const isFirstForm = data.paperForm === undefined;
  const contents: Content = isFirstForm ? { toc: { numberStyle: { color: INK.text } } } : pages.contents;
  const content = [forewordPage(data), contentsPage(contents), ...chapters, definitionList(data)];
  const run = officePages(label, data, content, 'F4');
  return [recapCover(data, measure), isFirstForm ? run : { ...run, footer: pages.footer }];
}

const storedPart = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('text'), text: z.string() }),
  z.looseObject({
    kind: z.literal('headlines'),
    headlines: z.array(z.looseObject({ value: z.string(), caption: z.string(), detail: z.string() })),
  }),
  z.looseObject({
    kind: z.literal('table'),
    table: storedTable,
    note: z.string(),
    sourceLine: z.string().exactOptional(),
  }),
  z.looseObject({ kind: z.literal('bars'), title: z.string(), chart: storedBarChart, note: z.string() }),
  z.looseObject({ kind: z.literal('lines'), title: z.string(), chart: storedLineChart, note: z.string() }),
]);

const stored = z.looseObject({
  ...storedPaperState,
  year: z.number(),
  letterhead: storedLetterhead,
  cutOffOn: storedDay,
  placeAndDate: storedPlaceAndDate,
  signatory: storedSignatory,
  source: z.string(),
  foreword: z.array(z.string()),
  chapters: z.array(z.looseObject({ title: z.string(), parts: z.array(storedPart) })),
  definitions: z.array(z.string()),
}) satisfies z.ZodType<RecapBookData>;

export const recapBookDocument: SealedDefinition<RecapBookData> = {
  prepare: readChartLibrary,
  pages: (data, measure) => recapBook(data, measure).map((run) => inItsForm(run, data)),
  sealed: { current: 2, shapes: { 1: stored, 2: stored } },
};
