import type { Content } from 'pdfmake/interfaces';
import { textWidth } from './paper.ts';
import type { Margins, Paper } from './paper.ts';

/** The office as its letterhead names it; empty texts are left out. */
export interface Letterhead {
  readonly governmentName: string;
  readonly officeName: string;
  readonly address: string;
  readonly city: string;
  readonly postalCode: string;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
}

/** Thick line over thin line, the mark of an office letter (points). */
const [THICK, THIN, GAP] = [2.2, 0.7, 3];

function labelled(label: string, value: string): string {
  return value === '' ? '' : `${label} ${value}`;
}

function joined(parts: readonly string[], separator: string): string {
  return parts.filter((part) => part !== '').join(separator);
}

export interface LetterheadLine {
  readonly text: string;
  readonly fontSize: number;
  readonly bold: boolean;
}

/** The lines of the letterhead, for the PDF and for the Word file; empty ones are left out. */
export function letterheadLines(office: Letterhead): readonly LetterheadLine[] {
  const place = joined([office.address, joined([office.city, office.postalCode], ' ')], ', ');
  const contact = joined(
    [labelled('Telepon', office.phone), labelled('Laman', office.website), labelled('Pos-el', office.email)],
    ', ',
  );
  return [
    { text: office.governmentName.toUpperCase(), fontSize: 13, bold: false },
    { text: office.officeName.toUpperCase(), fontSize: 15, bold: true },
    { text: place, fontSize: 9, bold: false },
    { text: contact, fontSize: 9, bold: false },
  ].filter(({ text }) => text !== '');
}

/** Three centred lines, then a thick line over a thin one, across the text width. */
export function letterhead(office: Letterhead, paper: Paper, margins: Margins): Content {
  const width = textWidth(paper, margins);
  const line = (y: number, lineWidth: number) =>
    ({ type: 'line', x1: 0, y1: y, x2: width, y2: y, lineWidth }) as const;
  return {
    margin: [0, 0, 0, 16],
    stack: [
      ...letterheadLines(office).map(({ text, fontSize, bold }, index): Content => ({
        text,
        fontSize,
        alignment: 'center',
        ...(bold ? { bold } : {}),
        ...(index > 1 ? { margin: [0, 1, 0, 0] } : {}),
      })),
      {
        margin: [0, 6, 0, 0],
        canvas: [line(THICK / 2, THICK), line(THICK + GAP, THIN)],
      },
    ],
  };
}
