import PdfKitDocument from 'pdfkit';
import { fileURLToPath } from 'node:url';
import { awardCertificate } from '../../electron/backend/documents/certificate/award-certificate.ts';
import type { CertificateData } from '../../electron/backend/documents/certificate/certificate-data.ts';
import { isGroup, isPicture } from '../../electron/backend/documents/layout/artwork.ts';
import type { Artwork } from '../../electron/backend/documents/layout/artwork.ts';
import type { PageRun } from '../../electron/backend/documents/layout/definition.ts';
import { findFace } from '../../electron/backend/documents/layout/faces.ts';
import type { FaceChoice } from '../../electron/backend/documents/layout/faces.ts';
import { gridOperators, qrGrid, rimOf } from '../../electron/backend/documents/layout/qr-grid.ts';
import type { TextMeasure } from '../../electron/backend/documents/layout/text-measure.ts';

/** A line of a certificate with its place worked out beforehand: raw pdfkit is spared all layout. */
interface PlacedLine {
  readonly text: string;
  readonly fontFile: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly ink: string;
  readonly tracking: number;
}

export interface PlacedPage {
  readonly artwork: Artwork;
  readonly lines: readonly PlacedLine[];
  /** The text of the QR and the corner and size of its dark code; encoding it is part of the work. */
  readonly qr: {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly size: number;
  } | null;
}

interface TextNode extends Partial<FaceChoice> {
  readonly text: string;
  readonly fontSize: number;
  readonly lineHeight?: number;
  readonly color?: string;
  readonly characterSpacing?: number;
  readonly margin?: readonly [number, number, number, number];
  readonly absolutePosition?: { readonly x: number; readonly y: number };
}

const fontFolder = new URL('../../resources/fonts/', import.meta.url);

function placeQr(run: PageRun, text: string | undefined): PlacedPage['qr'] {
  const [figure] = run.figures ?? [];
  if (!figure || text === undefined) return null;
  const rim = rimOf(figure);
  const size = figure.module * figure.side - 2 * rim;
  return { text, x: figure.x + rim, y: figure.y + rim, size };
}

function placeRun(run: PageRun, measure: TextMeasure, qrText: string | undefined): PlacedPage {
  let down = run.margins.top;
  const lines = (run.content as unknown as readonly TextNode[]).map((node) => {
    const face: FaceChoice = {
      font: node.font ?? 'EBGaramond',
      bold: node.bold === true,
      italics: node.italics === true,
    };
    const tracking = node.characterSpacing ?? 0;
    const width = measure.widthOf(node.text, face, node.fontSize) + tracking * (node.text.length - 1);
    down += node.margin?.[1] ?? 0;
    const place = node.absolutePosition ?? { x: (run.paper.width - width) / 2, y: down };
    if (!node.absolutePosition) down += measure.lineHeightOf(face, node.fontSize) * (node.lineHeight ?? 1);
    const fontFile = fileURLToPath(new URL(findFace(face).file, fontFolder));
    return {
      text: node.text,
      fontFile,
      size: node.fontSize,
      ...place,
      ink: node.color ?? '#1A1A1A',
      tracking,
    };
  });
  return { artwork: run.artwork ?? [], lines, qr: placeQr(run, qrText) };
}

export function placePages(
  recipients: readonly CertificateData[],
  measure: TextMeasure,
): readonly PlacedPage[] {
  return Array.from(awardCertificate({ recipients }, measure), (run, index) =>
    placeRun(run, measure, recipients[index]?.proof?.payload),
  );
}

/** The same pages by pdfkit alone: the frame once as a form, every line put where it belongs. */
export async function drawByHand(pages: readonly PlacedPage[]): Promise<Uint8Array> {
  const document = new PdfKitDocument({ size: [841.89, 595.28], autoFirstPage: false, margin: 0 });
  const chunks: Buffer[] = [];
  const finished = new Promise((resolve) => document.on('end', resolve));
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const forms = new Map<Artwork, ReturnType<typeof document.ref>>();
  for (const { artwork, lines, qr } of pages) {
    document.addPage();
    let form = forms.get(artwork);
    if (!form) {
      form = document.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 841.89, 595.28], Resources: {} });
      form.end(Buffer.from(recordArtwork(document, artwork), 'latin1'));
      forms.set(artwork, form);
    }
    document.page.xobjects['Frame'] = form;
    document.addContent('/Frame Do');
    if (qr) document.addContent(gridOperators(qrGrid(qr.text, qr.x, qr.y, qr.size)));
    for (const { text, fontFile, size, x, y, ink, tracking } of lines) {
      document.font(fontFile).fontSize(size).fillColor(ink);
      document.text(text, x, y, { lineBreak: false, characterSpacing: tracking });
    }
  }
  document.end();
  await finished;
  return new Uint8Array(Buffer.concat(chunks));
}

function recordArtwork(document: PDFKit.PDFDocument, artwork: Artwork): string {
  const operators: string[] = [];
  const recorder = Object.create(document) as PDFKit.PDFDocument;
  recorder.addContent = (operator: string) => {
    operators.push(operator);
    return recorder;
  };
  for (const part of artwork) {
    if (isPicture(part) || isGroup(part)) continue;
    const { d, ink, lineWidth } = part;
    if (lineWidth === undefined) recorder.fillColor(ink).path(d).fill();
    else recorder.lineWidth(lineWidth).strokeColor(ink).path(d).stroke();
  }
  return operators.join('\n');
}
