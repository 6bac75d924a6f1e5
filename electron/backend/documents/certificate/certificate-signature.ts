import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlacedLine } from './certificate-column.ts';
import type { CertificateData } from './certificate-data.ts';
import { identityLines, positionLines } from '../layout/signature-block.ts';
import type { TextMeasure } from '../layout/text-measure.ts';

/** Width of the block, size and line distance of its lines, room for pen and stamp; points. */
const [WIDTH, SIZE, LEADING, SIGNING_SPACE] = [270, 12.5, 15, 46];

export interface PlacedSignature {
  readonly top: number;
  readonly lines: readonly PlacedLine[];
}

/**
 * The signature block, centred lines at the right, from the lower edge upwards so that it stands on the frame whatever
 * its number of lines; a line wider than the block is made smaller.
 */
export function placedSignature(
  certificate: CertificateData,
  edges: { readonly right: number; readonly bottom: number },
  measure: TextMeasure,
): PlacedSignature {
  const { city, on } = certificate.placeAndDate;
  const above = [`${city}, ${formatLongDate(on)}`, ...positionLines(certificate.signatory)];
  const below = [certificate.signatory.name, ...identityLines(certificate.signatory)];
  const top = edges.bottom - (above.length + below.length) * LEADING - SIGNING_SPACE;
  const lines = [...above, ...below].map((text, index): PlacedLine => {
    const face = { font: 'EBGaramond', bold: index === above.length } as const;
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
