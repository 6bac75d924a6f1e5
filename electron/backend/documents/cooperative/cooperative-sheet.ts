import type { Content } from 'pdfmake/interfaces';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { historyTable, SHEET_FONT_SIZE, sectionTitle, yearTable } from './cooperative-sheet-tables.ts';
import type { SheetHistory, SheetYear } from './cooperative-sheet-tables.ts';
import type { PageRun } from '../layout/definition.ts';
import { INK } from '../layout/ink.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import {
  labelledGrid,
  labelledLines,
  OFFICE_TEXT_WIDTH,
  officePages,
  paperTitle,
} from '../layout/office-page.ts';
import { F4, OFFICE_MARGINS } from '../layout/paper.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import type { TextMeasure } from '../layout/text-measure.ts';
import type { DocumentDefinition } from '../layout/document.ts';

/** A label and what stands behind it; an empty value is printed as "-". */
export type SheetLine = readonly [label: string, value: string];

/** Everything an office keeps of one cooperative, in the words it is read in; personal numbers as they may be shown. */
export interface CooperativeSheetData extends PaperState {
  readonly letterhead: Letterhead;
  readonly name: string;
  /** "AKTIF", "BUBAR" and since when. */
  readonly status: string;
  /** Long values, one under the other. */
  readonly identity: readonly SheetLine[];
  /** Short values, in two columns. */
  readonly facts: readonly SheetLine[];
  /** Oldest of the five book years first. */
  readonly years: readonly SheetYear[];
  readonly histories: readonly SheetHistory[];
  /** Percent of what a complete record has, and what it lacks. */
  readonly completeness: { readonly percent: number; readonly missing: readonly string[] };
  /** Things to look at, one sentence each. */
  readonly remarks: readonly string[];
  readonly note: string;
  readonly printedOn: PlainDate;
}

/** One for all lines, so that every colon of the sheet stands in one of two columns. */
const LABEL_WIDTH = 92;

const lines = (pairs: readonly SheetLine[], width: number): Content =>
  pairs.length === 0
    ? []
    : labelledLines(
        pairs.map(([label, value]) => [label, value === '' ? '-' : value] as const),
        LABEL_WIDTH,
        width,
      );

/** Short facts side by side, the first half left, the rest right; what stands beside each other begins on one line. */
function factColumns(facts: readonly SheetLine[]): Content {
  const half = Math.ceil(facts.length / 2);
  const shown = (line: SheetLine | undefined): string[] =>
    line === undefined ? ['', '', ''] : [line[0], ':', line[1] === '' ? '-' : line[1]];
  if (half === 0) return [];
  return labelledGrid(
    Array.from({ length: half }, (_, row) => [...shown(facts[row]), ...shown(facts[half + row])]),
    LABEL_WIDTH,
    OFFICE_TEXT_WIDTH,
  );
}

function completenessLines({ completeness, remarks }: CooperativeSheetData): Content {
  const { percent, missing } = completeness;
  const lacking = missing.length === 0 ? 'Tidak ada yang kurang.' : `Belum ada: ${missing.join(', ')}.`;
  return [
    sectionTitle(`Kelengkapan data ${percent}%`),
    { text: lacking },
    ...(remarks.length === 0
      ? []
      : [sectionTitle('Yang perlu diperhatikan'), { ul: [...remarks], markerColor: INK.text }]),
  ];
}

/** "Lembar satu koperasi": identity, five years and every history of one cooperative, F4 portrait. */
export function cooperativeSheet(data: CooperativeSheetData, measure: TextMeasure): PageRun {
  const { name, status, identity, facts, years, histories, note, printedOn } = data;
  return officePages(`Lembar koperasi: ${name}, dicetak ${formatLongDate(printedOn)}`, data, [
    letterhead(data.letterhead, F4, OFFICE_MARGINS),
    paperTitle('Lembar data koperasi', [name, `Status: ${status}`]),
    {
      fontSize: SHEET_FONT_SIZE,
      stack: [
        lines(identity, OFFICE_TEXT_WIDTH),
        factColumns(facts),
        yearTable(years, measure),
        ...histories.map((history) => historyTable(history)),
        completenessLines(data),
        ...(note === '' ? [] : [sectionTitle('Catatan'), { text: note }]),
      ],
    },
  ]);
}

export const cooperativeSheetDocument: DocumentDefinition<CooperativeSheetData> = {
  pages: (data, measure) => [cooperativeSheet(data, measure)],
};
