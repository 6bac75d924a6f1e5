import type { Content } from 'pdfmake/interfaces';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { summaryTable, worksheetTables } from './health-worksheet-tables.ts';
import type { PrintedAspect, PrintedScore } from './health-worksheet-tables.ts';
import type { PageRun } from '../layout/definition.ts';
import type { DocumentDefinition } from '../layout/document.ts';
import { INK } from '../layout/ink.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { labelledLines, OFFICE_TEXT_WIDTH, officePages, paperTitle } from '../layout/office-page.ts';
import { F4, OFFICE_MARGINS } from '../layout/paper.ts';
import type { PaperState } from '../layout/sample-mark.ts';

/** The worksheet of one health inspection as it is answered, or empty for the pen. */
export interface HealthWorksheetData extends PaperState {
  readonly letterhead: Letterhead;
  readonly name: string;
  readonly identity: readonly (readonly [label: string, value: string])[];
  /** For the pen: boxes to tick, lines to write on, no score. */
  readonly isBlank: boolean;
  readonly allowsNotApplicable: boolean;
  readonly aspects: readonly PrintedAspect[];
  readonly score: PrintedScore;
  /** What a reader must know of the score: what is unanswered, why it is another than the worksheet's. */
  readonly notes: readonly string[];
  /** The versions of the rules that asked and counted. */
  readonly basis: readonly string[];
  readonly city: string;
  /** Null on an empty form. */
  readonly inspectedOn: PlainDate | null;
  /** One place to sign each; empty: two open places. */
  readonly examiners: readonly string[];
  /** Of the cooperative; empty where not recorded. */
  readonly chairName: string;
}

const LABEL_WIDTH = 112;
const OPEN_NAME = '(..........................................)';
const OPEN_LINE = '................................';

/** A place to sign: what stands over it, room for the pen, the name. */
const signing = (heading: string, name: string): Content => ({
  unbreakable: true,
  stack: [
    { text: heading, alignment: 'center' },
    { text: name === '' ? OPEN_NAME : name, bold: name !== '', alignment: 'center', margin: [0, 44, 0, 0] },
  ],
});

/** The cooperative at the left, the office at the right, each under its own heading. */
function signatures({ city, inspectedOn, examiners, chairName, isBlank }: HealthWorksheetData): Content {
  const signed = isBlank || examiners.length === 0 ? ['', ''] : examiners;
  const day = inspectedOn === null ? OPEN_LINE : formatLongDate(inspectedOn);
  return {
    margin: [0, 12, 0, 0],
    columnGap: 20,
    columns: [
      {
        width: '*',
        stack: [{ text: ' ', alignment: 'center' }, signing('Pengurus koperasi,', isBlank ? '' : chairName)],
      },
      {
        width: '*',
        stack: [
          { text: `${city}, ${day}`, alignment: 'center' },
          ...signed.map((name, at) => signing(at === 0 ? 'Pemeriksa,' : ' ', name)),
        ],
      },
    ],
  };
}

const quiet = (text: string): Content => ({ text, fontSize: 9, color: INK.quiet, margin: [0, 3, 0, 0] });

/** F4 standing: who was inspected, what was asked and found, the sums, the signatures. */
export function healthWorksheet(data: HealthWorksheetData): PageRun {
  const { name, identity, isBlank, notes, basis } = data;
  const kind = isBlank ? 'Formulir kertas kerja' : 'Kertas kerja';
  return officePages(`${kind} pemeriksaan kesehatan: ${name}`, data, [
    letterhead(data.letterhead, F4, OFFICE_MARGINS),
    paperTitle('Kertas kerja pemeriksaan kesehatan koperasi', [name]),
    { margin: [0, 0, 0, 6], stack: [labelledLines(identity, LABEL_WIDTH, OFFICE_TEXT_WIDTH)] },
    ...worksheetTables(data),
    {
      unbreakable: true,
      stack: [
        { text: 'Rekapitulasi', bold: true, margin: [0, 10, 0, 4] },
        summaryTable(data),
        ...notes.map((text): Content => ({ text, margin: [0, 4, 0, 0] })),
        ...basis.map(quiet),
        signatures(data),
      ],
    },
  ]);
}

export const healthWorksheetDocument: DocumentDefinition<HealthWorksheetData> = {
  pages: (data) => [healthWorksheet(data)],
};
