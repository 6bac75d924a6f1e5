import type { Content } from 'pdfmake/interfaces';
import { formatLongDate } from '#rules/indonesian-date.ts';
import { certificateColumn } from './certificate-column.ts';
import type { CertificateData } from './certificate-data.ts';
import type { Artwork } from './layout/artwork.ts';
import { certificateFrame, FRAME_DEPTH, ornamentPaths } from './layout/certificate-frame.ts';
import type { PageRun } from './layout/definition.ts';
import { INK } from './layout/ink.ts';
import { A4, landscape } from './layout/paper.ts';
import { proofMark } from './layout/proof-mark.ts';
import { sampleMarks } from './layout/sample-mark.ts';
import { identityLines, positionLines } from './layout/signature-block.ts';
import type { TextMeasure } from './layout/text-measure.ts';

export interface AwardCertificateData {
  readonly recipients: readonly CertificateData[];
}

const PAPER = landscape(A4);
const SIDE = FRAME_DEPTH + 28;
const TOP = FRAME_DEPTH + 10;
const BOTTOM = PAPER.height - FRAME_DEPTH - 15;
const EMBLEM_RADIUS = 20;
const COLUMN_TOP = TOP + EMBLEM_RADIUS * 2 + 5;

const SIGNATURE = { width: 270, right: PAPER.width - SIDE + 6, size: 12.5, leading: 15, signingSpace: 46 };

/** Frame and the ornament that holds the emblem's place until the office supplies its own image. */
function drawArtwork(seed: string): Artwork {
  const emblem = { x: PAPER.width / 2, y: TOP + EMBLEM_RADIUS };
  return [...certificateFrame(PAPER, seed), ...ornamentPaths(emblem, EMBLEM_RADIUS, `${seed} lambang`)];
}

/**
 * Frames already drawn. An office has one seed, and certificates printed one file each must not draw the same twelve
 * thousand curves again; the renderer also knows a drawing by its identity. Bounded, because tests use many seeds.
 */
const drawnArtworks = new Map<string, Artwork>();
const MAX_DRAWN_ARTWORKS = 8;

function artworkOf(seed: string): Artwork {
  const known = drawnArtworks.get(seed);
  if (known) return known;
  if (drawnArtworks.size >= MAX_DRAWN_ARTWORKS) drawnArtworks.clear();
  const drawn = drawArtwork(seed);
  drawnArtworks.set(seed, drawn);
  return drawn;
}

interface SignatureLine {
  readonly text: string;
  readonly y: number;
  readonly isBold: boolean;
}

/** Signature lines from the bottom edge upwards, so that the block stands on the frame whatever its number of lines. */
function signatureLines(certificate: CertificateData): readonly SignatureLine[] {
  const { city, on } = certificate.placeAndDate;
  const above = [`${city}, ${formatLongDate(on)}`, ...positionLines(certificate.signatory)];
  const below = [certificate.signatory.name, ...identityLines(certificate.signatory)];
  const height = (above.length + below.length) * SIGNATURE.leading + SIGNATURE.signingSpace;
  const top = BOTTOM - height;
  return [...above, ...below].map((text, index) => ({
    text,
    y: top + index * SIGNATURE.leading + (index >= above.length ? SIGNATURE.signingSpace : 0),
    isBold: index === above.length,
  }));
}

/** A line centred on the signature block, made smaller when it is wider than the block. */
function signatureNode(line: SignatureLine, measure: TextMeasure): Content {
  const face = { font: 'EBGaramond', bold: line.isBold } as const;
  const natural = measure.widthOf(line.text, face, SIGNATURE.size);
  const size = SIGNATURE.size * Math.min(1, SIGNATURE.width / natural);
  const x = SIGNATURE.right - SIGNATURE.width / 2 - measure.widthOf(line.text, face, size) / 2;
  return {
    text: line.text,
    bold: line.isBold,
    fontSize: size,
    noWrap: true,
    absolutePosition: { x, y: line.y },
  };
}

function certificatePage(certificate: CertificateData, artwork: Artwork, measure: TextMeasure): PageRun {
  const signature = signatureLines(certificate);
  const columnBottom = (signature[0]?.y ?? BOTTOM) - 8;
  const proof = certificate.proof && proofMark(certificate.proof, SIDE, BOTTOM);
  return {
    paper: PAPER,
    margins: { left: SIDE, right: SIDE, top: COLUMN_TOP, bottom: 0 },
    defaultStyle: { font: 'EBGaramond', color: INK.text },
    artwork,
    ...(proof && { figures: proof.figures }),
    ...sampleMarks(certificate),
    content: [
      ...certificateColumn(
        certificate,
        { width: PAPER.width - 2 * SIDE, height: columnBottom - COLUMN_TOP },
        measure,
      ),
      ...signature.map((line) => signatureNode(line, measure)),
      ...(proof?.content ?? []),
    ],
  };
}

/** Award certificates, A4 landscape, one page a recipient in the order given; one frame for each office seed. */
export function* awardCertificate(data: AwardCertificateData, measure: TextMeasure): Generator<PageRun> {
  for (const certificate of data.recipients) {
    yield certificatePage(certificate, artworkOf(certificate.seed), measure);
  }
}
