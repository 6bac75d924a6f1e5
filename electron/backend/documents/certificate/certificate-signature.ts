import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlacedLine } from './certificate-column.ts';
import type { CertificateData } from './certificate-data.ts';
import { positionParts } from '../layout/position-parts.ts';
import { identityLines, linesIn, positionLines } from '../layout/signature-block.ts';
import type { TextMeasure } from '../layout/text-measure.ts';

/** Width of the block, size and line distance of its lines, room for pen and stamp; points. */
const [WIDTH, SIZE, LEADING, SIGNING_SPACE] = [270, 12.5, 15, 46];

export interface PlacedSignature {
  readonly top: number;
  readonly lines: readonly PlacedLine[];
}

interface BlockLine {
  readonly text: string;
  readonly isBold: boolean;
}

/** The lines above the signature and those below it; one too wide goes on in the next, none is made smaller. */
function blockLines(
  { placeAndDate, signatory }: CertificateData,
  measure: TextMeasure,
): { readonly above: readonly BlockLine[]; readonly below: readonly BlockLine[] } {
  const date = `${placeAndDate.city}, ${formatLongDate(placeAndDate.on)}`;
  const line = (text: string, isBold = false): BlockLine => ({ text, isBold });
  if (signatory.paperForm === undefined) {
    return {
      above: [date, ...positionLines(signatory)].map((text) => line(text)),
      below: [line(signatory.name, true), ...identityLines(signatory).map((text) => line(text))],
    };
  }
  const broken = (text: string, isBold = false): readonly BlockLine[] => {
    const face = { font: 'EBGaramond', bold: isBold } as const;
    return linesIn(text, { face, size: SIZE, width: WIDTH, measure }).map((part) => line(part, isBold));
  };
  const position = positionParts(signatory).map(({ lead, text }) => `${lead} ${text}`.trim());
  return {
    above: [date, ...position].flatMap((text) => broken(text)),
    below: [...broken(signatory.name, true), ...identityLines(signatory).flatMap((text) => broken(text))],
  };
}

/**
 * The signature block, centred lines at the right, from the lower edge upwards so that it stands on the frame whatever
 * its number of lines. On certificates of the first form a line wider than the block was made smaller.
 */
export function placedSignature(
  certificate: CertificateData,
  edges: { readonly right: number; readonly bottom: number },
  measure: TextMeasure,
): PlacedSignature {
  const { above, below } = blockLines(certificate, measure);
  const top = edges.bottom - (above.length + below.length) * LEADING - SIGNING_SPACE;
  const lines = [...above, ...below].map(({ text, isBold }, index): PlacedLine => {
    const face = { font: 'EBGaramond', bold: isBold } as const;
    const natural = measure.widthOf(text, face, SIZE);
    const size = natural > WIDTH ? (SIZE * WIDTH) / natural : SIZE;
    return {
      block: 'tanda-tangan',
      text,
      face,
      size,
      ink: 'text',
      tracking: 0,
      x: edges.right - WIDTH / 2 - Math.min(natural, WIDTH) / 2,
      y: top + index * LEADING + (index >= above.length ? SIGNING_SPACE : 0),
    };
  });
  return { top, lines };
}
