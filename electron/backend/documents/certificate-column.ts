import type { Content } from 'pdfmake/interfaces';
import { formatLongDate } from '#rules/indonesian-date.ts';
import type { CertificateData } from './certificate-data.ts';
import { evenLines, wordsOf } from './layout/even-lines.ts';
import type { FaceChoice } from './layout/faces.ts';
import { fitText } from './layout/fit-text.ts';
import { INK } from './layout/ink.ts';
import type { TextMeasure } from './layout/text-measure.ts';

/** The centred column of a certificate: heading, title, number, name, citation. Sizes in points. */
const GARAMOND: FaceChoice = { font: 'EBGaramond' };
const ITALIC: FaceChoice = { font: 'EBGaramond', italics: true };
const BOLD: FaceChoice = { font: 'EBGaramond', bold: true };
const CINZEL: FaceChoice = { font: 'Cinzel' };

/** No line of running text is longer than the eye can carry back. */
const MAX_LINE_LETTERS = 75;
/** EB Garamond's own line distance (1.3) is wide for a few centred lines. */
const LEADING = 0.9;

interface Line {
  readonly text: string;
  readonly face: FaceChoice;
  readonly size: number;
  readonly gap: number;
  readonly ink?: string;
  readonly tracking?: number;
}

interface Space {
  readonly width: number;
  readonly height: number;
}

/** "Kepala Dinas ... memberikan penghargaan kepada"; a position typed in capitals would shout in a sentence. */
function opening(certificate: CertificateData): string {
  const { prefix, position } = certificate.signatory;
  const isSpoken = position !== position.toUpperCase();
  const giver = isSpoken ? `${prefix} ${position}`.trim() : 'Dengan ini';
  return `${giver} memberikan penghargaan kepada`;
}

function legalIdentity(certificate: CertificateData): string {
  const { legalEntityNumber, legalEntityOn, districtName } = certificate;
  const date = legalEntityOn ? ` tanggal ${formatLongDate(legalEntityOn)}` : '';
  const entity = legalEntityNumber === '' ? '' : `Badan Hukum Nomor ${legalEntityNumber}${date}`;
  const district = districtName === '' ? '' : `Kecamatan ${districtName}`;
  return [entity, district].filter((part) => part !== '').join(', ');
}

function columnLines(
  certificate: CertificateData,
  width: number,
  scale: number,
  measure: TextMeasure,
): readonly Line[] {
  const fitted = (
    text: string,
    limits: { face: FaceChoice; largest: number; smallest: number; maxLines: number },
    look: Omit<Line, 'text' | 'face' | 'size'>,
  ): readonly Line[] => {
    const { face, maxLines } = limits;
    const tracked: TextMeasure = {
      ...measure,
      widthOf: (line, one, size) => measure.widthOf(line, one, size) + line.length * (look.tracking ?? 0),
    };
    const result = fitText(
      text,
      { face, maxLines, maxWidth: width, largest: limits.largest * scale, smallest: limits.smallest * scale },
      tracked,
    );
    return result.lines.map((line, index) => ({
      ...look,
      text: line,
      face,
      size: result.size,
      gap: index === 0 ? look.gap : 0,
    }));
  };
  const paragraphs = certificate.citation.split('\n').flatMap((paragraph, index) => {
    const size = 14 * scale;
    const lineWidth = (line: string) =>
      line.length > MAX_LINE_LETTERS ? Number.POSITIVE_INFINITY : measure.widthOf(line, GARAMOND, size);
    return evenLines(wordsOf(paragraph), lineWidth, width).map((text, line) => ({
      text,
      face: GARAMOND,
      size,
      gap: line > 0 ? 0 : index > 0 ? 3 : 9,
    }));
  });
  const { governmentName, officeName } = certificate.officeHeading;
  return [
    ...fitted(
      governmentName.toUpperCase(),
      { face: GARAMOND, largest: 12, smallest: 9, maxLines: 1 },
      { gap: 0, tracking: 0.8 },
    ),
    ...fitted(
      officeName.toUpperCase(),
      { face: BOLD, largest: 14, smallest: 10, maxLines: 2 },
      { gap: 0, tracking: 0.6 },
    ),
    { text: 'PIAGAM PENGHARGAAN', face: CINZEL, size: 35 * scale, gap: 8, ink: INK.green, tracking: 1.5 },
    ...fitted(
      `Nomor: ${certificate.number}`,
      { face: GARAMOND, largest: 13, smallest: 9, maxLines: 1 },
      { gap: -2 },
    ),
    ...fitted(opening(certificate), { face: ITALIC, largest: 14, smallest: 11, maxLines: 2 }, { gap: 11 }),
    ...fitted(
      certificate.cooperativeName,
      { face: BOLD, largest: 30, smallest: 17, maxLines: 3 },
      { gap: 2, ink: INK.green },
    ),
    ...fitted(
      legalIdentity(certificate),
      { face: GARAMOND, largest: 12.5, smallest: 9, maxLines: 2 },
      { gap: 4 },
    ),
    ...paragraphs,
  ];
}

function heightOf(line: Line, measure: TextMeasure): number {
  return measure.lineHeightOf(line.face, line.size) * LEADING;
}

/** The column as text lines, shrunk as a whole when it is too high, its gaps opened when there is room to spare. */
export function certificateColumn(
  certificate: CertificateData,
  space: Space,
  measure: TextMeasure,
): Content[] {
  let scale = 1;
  let lines = columnLines(certificate, space.width, scale, measure);
  const total = () => lines.reduce((sum, line) => sum + heightOf(line, measure) + line.gap * scale, 0);
  while (total() > space.height) {
    scale *= 0.96;
    lines = columnLines(certificate, space.width, scale, measure);
  }
  const gaps = lines.reduce((sum, line) => sum + Math.max(0, line.gap), 0);
  const opened = gaps === 0 ? 0 : Math.min(1, (space.height - total()) / gaps);
  return lines.map((line) => ({
    text: line.text,
    ...line.face,
    fontSize: line.size,
    lineHeight: LEADING,
    alignment: 'center',
    noWrap: true,
    color: line.ink ?? INK.text,
    characterSpacing: line.tracking ?? 0,
    margin: [0, line.gap > 0 ? line.gap * (scale + opened) : line.gap * scale, 0, 0],
  }));
}
