import type { Column, Content, ContentTable, ContentText } from 'pdfmake/interfaces';
import { INK } from '../layout/ink.ts';
import { mm } from '../layout/paper.ts';
import { tickBox } from '../layout/tick-box.ts';

/** A numbered place of the sheet: the column of the entry table with the same number. */
export interface SheetPlace {
  readonly cell: string;
  readonly number: number;
  readonly label: string;
  /** One of the aspects, ticked good or lacking. */
  readonly isFinding: boolean;
}

export const NUMBER_STYLE = { bold: true, color: INK.quiet } as const;

/** Known from the register: grey, so that the pen stands out against it. */
export const knownCell = (text: string): ContentText => ({
  text: text === '' ? ' ' : text,
  color: INK.quiet,
});

/** Height of a line for a pen. */
const PITCH = mm(8);
const RULED = {
  hLineWidth: (at: number) => (at === 1 ? 0.5 : 0),
  vLineWidth: () => 0,
  hLineColor: () => INK.hairline,
  paddingLeft: () => 0,
  paddingRight: () => 4,
  paddingTop: () => 3,
  paddingBottom: () => 1,
};

function line(label: Content, known: string): ContentTable {
  return {
    layout: RULED,
    table: {
      widths: ['auto', '*'],
      heights: PITCH - 4,
      body: [[label, knownCell(known)]],
    },
  };
}

/** A line to write on, with its label and what is known already. */
export const write = (label: string, known = ''): ContentTable =>
  line({ text: label === '' ? ' ' : label }, known);

/** The same with the number of its column; without a line where boxes follow. */
export function place({ number, label }: SheetPlace, known = '', isTicked = false): Content {
  const named: ContentText = {
    text: [
      { text: `${String(number)} `, ...NUMBER_STYLE },
      { text: label, bold: true },
    ],
  };
  return isTicked
    ? {
        columnGap: 4,
        columns: [
          { width: 'auto', ...named },
          { width: '*', ...knownCell(known) },
        ],
      }
    : line(named, known);
}

/** Boxes to tick, each with the letter that is keyed for it. */
export function boxRow(
  boxes: readonly (readonly [letter: string, label: string])[],
  fontSize = 9,
): { readonly columns: Column[]; readonly columnGap: number } {
  return {
    columnGap: 3,
    columns: boxes.flatMap(([letter, label]): Column[] => [
      { width: 9, ...tickBox(false) },
      { width: '*', fontSize, text: [{ text: `${letter} `, bold: true }, label] },
    ]),
  };
}
