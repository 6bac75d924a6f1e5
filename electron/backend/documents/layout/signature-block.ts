import type { Content } from 'pdfmake/interfaces';
import { measured } from './finish-content.ts';
import { mm } from './paper.ts';
import { positionParts } from './position-parts.ts';
import type { PositionPart } from './position-parts.ts';
import { sensibleLines } from './sensible-lines.ts';
import type { TextMeasure } from './text-measure.ts';
import type { FaceChoice } from './faces.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { Signatory } from './signatory.ts';

export type { Signatory } from './signatory.ts';

export interface PlaceAndDate {
  readonly city: string;
  readonly on: PlainDate;
}

/** "NIP 19660420 199203 1 008" (birth day, appointment month, sex, serial); other lengths stay as typed. */
export function formatNip(nip: string): string {
  const parts = /^(\d{8})(\d{6})(\d)(\d{3})$/.exec(nip);
  return `NIP ${parts ? parts.slice(1).join(' ') : nip}`;
}

/**
 * The position in capitals, ending in the comma of a letter: "Plt. KEPALA DINAS ...,". One who signs for another stands
 * below: "a.n. BUPATI ...", "SEKRETARIS DAERAH,", "u.b.", "KEPALA DINAS ...,".
 */
export function positionLines(signatory: Signatory): readonly string[] {
  const { onBehalfOf = '', throughPosition = '' } = signatory;
  const position = [signatory.prefix, signatory.position.toUpperCase()]
    .filter((part) => part !== '')
    .join(' ');
  if (onBehalfOf !== '') {
    const through = throughPosition === '' ? [] : [`${throughPosition.toUpperCase()},`, 'u.b.'];
    return [`a.n. ${onBehalfOf.toUpperCase()}`, ...through, `${position},`];
  }
  const lines = signatory.governmentLine ? [position, signatory.governmentLine.toUpperCase()] : [position];
  return lines.map((line, index) => (index === lines.length - 1 ? `${line},` : line));
}

/** What stands under the name: rank and NIP, whichever the office has entered. */
export function identityLines(signatory: Signatory): readonly string[] {
  const lines = [signatory.rank];
  if (signatory.nip !== '') lines.push(formatNip(signatory.nip));
  return lines.filter((line) => line !== '');
}

/** Behind "Plt." and "a.n.", in points. */
const HANG = mm(9);

/** One line of a signature block as it is printed. */
export interface SignatureLine {
  /** Stands at the edge of the block, before the text. */
  readonly lead: string;
  readonly text: string;
  /** Of the text from the edge, in points. */
  readonly indent: number;
}

/** How the lines of a block are set, and how wide it is. */
export interface SignatureSetting {
  readonly face: FaceChoice;
  readonly size: number;
  readonly width: number;
  readonly measure: TextMeasure;
}

/** The position over as many lines as its width takes, broken where a reader pauses; all at one size. */
export function positionLinesIn(
  parts: readonly PositionPart[],
  { face, size, width, measure }: SignatureSetting,
): readonly SignatureLine[] {
  return parts.flatMap(({ lead, text, isHung }) => {
    const indent = isHung ? HANG : 0;
    const lines = sensibleLines(text, (line) => measure.widthOf(line, face, size), width - indent);
    return lines.map((line, index) => ({ lead: index === 0 ? lead : '', text: line, indent }));
  });
}

/** A name or another line of the block, over two lines where one is too narrow for it: the titles behind a name go down. */
export function linesIn(text: string, { face, size, width, measure }: SignatureSetting): readonly string[] {
  const widthOf = (line: string) => measure.widthOf(line, face, size);
  const [name = '', ...titles] = text.split(', ');
  const below = titles.join(', ');
  if (titles.length > 0 && widthOf(text) > width && widthOf(`${name},`) <= width && widthOf(below) <= width) {
    return [`${name},`, below];
  }
  return sensibleLines(text, widthOf, width);
}

/** A line with its lead at the edge and its text behind it. */
export function signatureLine({ lead, text, indent }: SignatureLine): Content {
  if (lead === '') return { text, margin: [indent, 0, 0, 0] };
  return {
    columnGap: 0,
    columns: [
      { width: indent, text: lead },
      { width: '*', text },
    ],
  };
}

/** Height left for pen and stamp in a block of the first form and in ours, and their widths; points. */
const [FIRST_SPACE, SIGNING_SPACE] = [54, mm(22)];
const [FIRST_WIDTH, BLOCK_WIDTH] = [250, mm(80)];
const SIZE = 11;

const placeLine = (place: PlaceAndDate | null): readonly string[] =>
  place === null ? [] : [`${place.city}, ${formatLongDate(place.on)}`];

function firstBlock(place: PlaceAndDate | null, signatory: Signatory): Content[] {
  return [
    ...placeLine(place),
    ...positionLines(signatory),
    { text: signatory.name, bold: true, margin: [0, FIRST_SPACE, 0, 0] },
    ...identityLines(signatory),
  ];
}

function block(place: PlaceAndDate | null, signatory: Signatory, measure: TextMeasure): Content[] {
  const setting = { face: { font: 'Arimo' }, size: SIZE, width: BLOCK_WIDTH, measure } as const;
  const bold = { ...setting, face: { font: 'Arimo', bold: true } } as const;
  return [
    ...placeLine(place),
    ...positionLinesIn(positionParts(signatory), setting).map(signatureLine),
    ...linesIn(signatory.name, bold).map((text, index): Content => ({
      text,
      bold: true,
      margin: [0, index === 0 ? SIGNING_SPACE : 0, 0, 0],
    })),
    ...identityLines(signatory).flatMap((line) => linesIn(line, setting)),
  ];
}

/**
 * Signature at the right, tied to the lines before it: a signature alone on a page belongs to nothing, so `before`
 * moves to the next page together with it. An annex says no place and no day (null): its decision does.
 */
export function signatureBlock(before: Content, place: PlaceAndDate | null, signatory: Signatory): Content {
  const isFirst = signatory.paperForm === undefined;
  const lines = isFirst
    ? firstBlock(place, signatory)
    : [measured((measure) => ({ stack: block(place, signatory, measure) }))];
  return {
    unbreakable: true,
    stack: [
      before,
      {
        margin: [0, 14, 0, 0],
        columns: [
          { text: '', width: '*' },
          { width: isFirst ? FIRST_WIDTH : BLOCK_WIDTH, stack: lines },
        ],
      },
    ],
  };
}
