import type { Content } from 'pdfmake/interfaces';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';

/** Who signs, as the office entered it. */
export interface Signatory {
  /** "", "Plt.", "Plh." or "Pj."; stands before the position. */
  readonly prefix: string;
  readonly position: string;
  readonly name: string;
  /** Pangkat and golongan, "Pembina Utama Muda (IV/c)"; may be empty. */
  readonly rank: string;
  /** 18 digits, or empty. */
  readonly nip: string;
  /** Second line of the position, "Kabupaten Kutai Timur". */
  readonly governmentLine?: string;
  /** Whom the official signs for: "a.n. BUPATI KUTAI TIMUR"; left out when in the own name. */
  readonly onBehalfOf?: string;
  /** Who passes the signing on, between a.n. and u.b.: "SEKRETARIS DAERAH, / u.b."; left out without u.b. */
  readonly throughPosition?: string;
}

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

/** Height left for pen and stamp, in points. */
const SIGNING_SPACE = 54;
const BLOCK_WIDTH = 250;

/**
 * Signature at the right, tied to the lines before it: a signature alone on a page belongs to nothing, so `before`
 * moves to the next page together with it.
 */
export function signatureBlock(before: Content, place: PlaceAndDate, signatory: Signatory): Content {
  return {
    unbreakable: true,
    stack: [
      before,
      {
        margin: [0, 14, 0, 0],
        columns: [
          { text: '', width: '*' },
          {
            width: BLOCK_WIDTH,
            stack: [
              `${place.city}, ${formatLongDate(place.on)}`,
              ...positionLines(signatory),
              { text: signatory.name, bold: true, margin: [0, SIGNING_SPACE, 0, 0] },
              ...identityLines(signatory),
            ],
          },
        ],
      },
    ],
  };
}
