import type { Content } from 'pdfmake/interfaces';
import { measured } from './finish-content.ts';
import { mm, textWidth } from './paper.ts';
import type { Margins, Paper } from './paper.ts';
import { emblemIn, placedEmblem } from './placed-emblem.ts';
import type { KopEmblem } from './placed-emblem.ts';
import { sensibleLines } from './sensible-lines.ts';
import type { TextMeasure } from './text-measure.ts';

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
  /** The region's emblem at the left; null: its place stays free. Left out: sealed before a head had one. */
  readonly emblem?: KopEmblem | null;
  /** "Bupati Kutai Timur": the head of the region writes under the state's emblem, without a line of the office. */
  readonly regent?: string;
  /** The sheet of the office's lists; left out: F4. Letters have their own. */
  readonly sheet?: ListSheet;
}

export const LIST_SHEETS = ['F4', 'F4_NARROW', 'A4'] as const;
export type ListSheet = (typeof LIST_SHEETS)[number];

/** Thick line over thin line, the mark of an office letter (points). */
const [THICK, THIN] = [2.2, 0.7];

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

/** Where the office is and how it is reached: two small lines at most. */
function contactLines(office: Letterhead): readonly string[] {
  const place = joined([office.address, joined([office.city, office.postalCode], ' ')], ', ');
  const contact = joined(
    [labelled('Telepon', office.phone), labelled('Laman', office.website), labelled('Pos-el', office.email)],
    ', ',
  );
  return [place, contact];
}

/** What the head says, line by line, before it is set: for whoever writes a letter on its page. */
export function letterheadTexts(office: Letterhead): readonly string[] {
  if (office.regent !== undefined) return [office.regent.toUpperCase()];
  return [
    office.governmentName.toUpperCase(),
    office.officeName.toUpperCase(),
    ...contactLines(office),
  ].filter((line) => line !== '');
}

const CONTACT_SIZE = 9;
const FIRST_SIZES = [13, 15] as const;

/** The lines as release 0.1.0 set them. */
function firstLines(office: Letterhead): readonly LetterheadLine[] {
  return [
    { text: office.governmentName.toUpperCase(), fontSize: FIRST_SIZES[0], bold: false },
    { text: office.officeName.toUpperCase(), fontSize: FIRST_SIZES[1], bold: true },
    ...contactLines(office).map((text) => ({ text, fontSize: CONTACT_SIZE, bold: false })),
  ].filter(({ text }) => text !== '');
}

/** Government to office as 3 to 4; the largest pair at which the office stands on two lines at most. */
const NAME_SIZES = [
  [13.5, 18],
  [12, 16],
  [10.5, 14],
] as const;
const MOST_NAME_LINES = 2;
const REGENT_SIZE = 15;

/** From the left margin to where the centred names begin, and the box of the emblem; points. */
export const NAMES_FROM = mm(25);
export const EMBLEM_BOX = { width: mm(20), height: mm(22) };

/** The lines of the head of a paper, each on one line of `width`; for the PDF and for the Word file. */
export function letterheadLines(
  office: Letterhead,
  width: number,
  measure: TextMeasure,
): readonly LetterheadLine[] {
  const isNarrower = office.emblem !== undefined && office.regent === undefined;
  if (office.emblem === undefined) return firstLines(office);
  if (office.regent !== undefined) {
    return [{ text: office.regent.toUpperCase(), fontSize: REGENT_SIZE, bold: true }];
  }
  const room = isNarrower ? width - NAMES_FROM : width;
  const set = (text: string, fontSize: number, bold: boolean): readonly LetterheadLine[] =>
    sensibleLines(
      text,
      (line) => measure.widthOf(line, { font: 'Arimo', bold }, fontSize),
      room,
      'above',
    ).map((line) => ({ text: line, fontSize, bold }));
  const namesAt = ([government, own]: readonly [number, number]) => ({
    government: set(office.governmentName.toUpperCase(), government, false),
    own: set(office.officeName.toUpperCase(), own, true),
  });
  const all = NAME_SIZES.map(namesAt);
  const names = all.find(({ own }) => own.length <= MOST_NAME_LINES) ?? all.at(-1);
  return [
    ...(names ? [...names.government, ...names.own] : []),
    ...contactLines(office).flatMap((text) => set(text, CONTACT_SIZE, false)),
  ].filter(({ text }) => text !== '');
}

function rule(width: number, gap: number): Content {
  const line = (y: number, lineWidth: number) =>
    ({ type: 'line', x1: 0, y1: y, x2: width, y2: y, lineWidth }) as const;
  return {
    margin: [0, 6, 0, 0],
    canvas: [line(THICK / 2, THICK), line(THICK + gap, THIN)],
  };
}

function centred(lines: readonly LetterheadLine[]): Content[] {
  return lines.map(({ text, fontSize, bold }): Content => ({
    text,
    font: 'Arimo',
    fontSize,
    alignment: 'center',
    lineHeight: 1.05,
    ...(bold ? { bold } : {}),
  }));
}

/** The head of release 0.1.0: centred lines, then a thick line over a thin one. */
function firstHead(office: Letterhead, width: number): Content {
  return {
    margin: [0, 0, 0, 16],
    stack: [
      ...firstLines(office).map(({ text, fontSize, bold }, index): Content => ({
        text,
        fontSize,
        alignment: 'center',
        ...(bold ? { bold } : {}),
        ...(index > 1 ? { margin: [0, 1, 0, 0] } : {}),
      })),
      rule(width, 3),
    ],
  };
}

/** From the upper edge of the sheet to the head, and from the head to the text. */
export const [HEAD_TOP, AFTER_HEAD] = [mm(10), mm(6)];
const RULE_GAP = mm(1);
/** Under the state's emblem. */
export const AFTER_STATE_EMBLEM = mm(4);

function emblemNode(emblem: KopEmblem | null | undefined): Content {
  return emblem ? placedEmblem(emblem, emblemIn(emblem, EMBLEM_BOX)) : { text: '' };
}

function officeHead(office: Letterhead, width: number, measure: TextMeasure): Content[] {
  return [
    {
      columnGap: 0,
      columns: [
        { width: NAMES_FROM, stack: [emblemNode(office.emblem)] },
        { width: width - NAMES_FROM, stack: centred(letterheadLines(office, width, measure)) },
      ],
    },
    rule(width, RULE_GAP),
  ];
}

/** Garuda over the name of the office; where none is supplied its height stays free. */
function regentHead(office: Letterhead, width: number, measure: TextMeasure): Content[] {
  const { emblem } = office;
  const size = emblem ? emblemIn(emblem, EMBLEM_BOX) : EMBLEM_BOX;
  const side = (width - size.width) / 2;
  const lines = centred(letterheadLines(office, width, measure));
  return [
    emblem
      ? { margin: [side, 0, 0, 0], stack: [placedEmblem(emblem, size)] }
      : { text: '', margin: [0, size.height, 0, 0] },
    { margin: [0, AFTER_STATE_EMBLEM, 0, 0], stack: lines },
  ];
}

/**
 * Emblem at the left, government, office and how to reach it, then a thick line over a thin one; for a paper of the head
 * of the region the state's emblem and the name of the office alone. It begins in the upper margin, so it stands first.
 */
export function letterhead(office: Letterhead, paper: Paper, margins: Margins): Content {
  const width = textWidth(paper, margins);
  if (office.emblem === undefined) return firstHead(office, width);
  return measured((measure) => ({
    margin: [0, HEAD_TOP - margins.top, 0, AFTER_HEAD],
    stack:
      office.regent === undefined ? officeHead(office, width, measure) : regentHead(office, width, measure),
  }));
}
