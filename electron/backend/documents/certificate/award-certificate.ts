import type { Content } from 'pdfmake/interfaces';
import { STANDARD_LOOK } from '#rules/award/certificate-look.ts';
import type { CertificateLook, CertificatePaper } from '#rules/award/certificate-look.ts';
import { certificateArtwork, emblemRoom, emblemSides } from './certificate-artwork.ts';
import { certificateColumn, certificateHead } from './certificate-column.ts';
import type { PlacedLine } from './certificate-column.ts';
import type { CertificateData } from './certificate-data.ts';
import { designOf } from './certificate-design.ts';
import { placedSignature } from './certificate-signature.ts';
import type { PageRun } from '../layout/definition.ts';
import { INK } from '../layout/ink.ts';
import { A4, F4, F4_NARROW, landscape, mm } from '../layout/paper.ts';
import type { Paper } from '../layout/paper.ts';
import { proofMark } from '../layout/proof-mark.ts';
import { sampleMarks } from '../layout/sample-mark.ts';
import type { TextMeasure } from '../layout/text-measure.ts';
import { z } from 'zod';
import type { SealedDefinition } from '../layout/document.ts';
import { storedCertificate } from './certificate-shape.ts';

export interface AwardCertificateData {
  readonly recipients: readonly CertificateData[];
}

/** Sheets by the name under which a style keeps them, lying. */
const SHEETS: Readonly<Record<CertificatePaper, Paper>> = {
  A4: landscape(A4),
  F4: landscape(F4),
  F4_210: landscape(F4_NARROW),
};

/** The sheet a style names, in points. */
export const sheetOf = (paper: CertificatePaper): Paper => SHEETS[paper];

export const lookOf = (certificate: CertificateData): CertificateLook => certificate.look ?? STANDARD_LOOK;

/** Between the rule under a fixed head and the title, and between the column and the signature; points. */
const [AFTER_HEAD, BEFORE_SIGNATURE] = [7, 8];
/** The signature block reaches a little further right than the column. */
const SIGNATURE_OUT = 6;

/** Every line of one certificate with its place, before a blank's offsets. */
export function certificateLines(certificate: CertificateData, measure: TextMeasure): readonly PlacedLine[] {
  const look = lookOf(certificate);
  const spec = designOf(look.design);
  const paper = SHEETS[look.paper];
  const signature = placedSignature(
    certificate,
    { right: paper.width - spec.side + SIGNATURE_OUT, bottom: paper.height - spec.bottom },
    measure,
  );
  const centre = paper.width / 2;
  const width = paper.width - 2 * spec.side;
  const top = spec.top + emblemRoom(spec, look);
  const headBottom = top + (spec.headHeight ?? 0);
  const head = { centre, width: width - 2 * emblemSides(look), top, bottom: headBottom };
  const column = {
    centre,
    width,
    top: spec.headHeight === null ? top : headBottom + AFTER_HEAD,
    bottom: signature.top - BEFORE_SIGNATURE,
  };
  return [
    ...(spec.headHeight === null ? [] : certificateHead(certificate, spec, head, measure)),
    ...certificateColumn(certificate, spec, column, measure),
    ...signature.lines,
  ];
}

/** On a blank: without what it already bears, and moved until it meets its lines. */
function onBlank(lines: readonly PlacedLine[], { blank }: CertificateLook): readonly PlacedLine[] {
  if (!blank) return lines;
  const of = (line: PlacedLine) => blank.blocks.find(({ block }) => block === line.block);
  return lines
    .filter((line) => of(line)?.isHidden !== true)
    .map((line) => {
      const own = of(line);
      return {
        ...line,
        x: line.x + mm(blank.shift.xMm + (own?.xMm ?? 0)),
        y: line.y + mm(blank.shift.yMm + (own?.yMm ?? 0)),
      };
    });
}

function lineNode(line: PlacedLine, main: string): Content {
  return {
    text: line.text,
    ...line.face,
    fontSize: line.size,
    noWrap: true,
    color: line.ink === 'main' ? main : INK.text,
    characterSpacing: line.tracking,
    absolutePosition: { x: line.x, y: line.y },
  };
}

function certificatePage(certificate: CertificateData, measure: TextMeasure): PageRun {
  const look = lookOf(certificate);
  const paper = SHEETS[look.paper];
  const spec = designOf(look.design);
  const shift = { x: mm(look.blank?.shift.xMm ?? 0), y: mm(look.blank?.shift.yMm ?? 0) };
  const proof =
    certificate.proof &&
    proofMark(certificate.proof, spec.side + shift.x, paper.height - spec.bottom + shift.y);
  return {
    paper,
    // Every line has its own place; the upper margin is where CONTOH and KONSEP are said.
    margins: { left: 0, right: 0, top: mm(15), bottom: 0 },
    defaultStyle: { font: 'EBGaramond', color: INK.text },
    artwork: certificateArtwork(paper, certificate.seed, look),
    ...(proof && { figures: proof.figures }),
    ...sampleMarks(certificate),
    content: [
      ...onBlank(certificateLines(certificate, measure), look).map((line) => lineNode(line, look.inks.main)),
      ...(proof?.content ?? []),
    ],
  };
}

/** Award certificates, lying, one page a recipient in the order given; one frame for each office seed and look. */
export function* awardCertificate(data: AwardCertificateData, measure: TextMeasure): Generator<PageRun> {
  for (const certificate of data.recipients) yield certificatePage(certificate, measure);
}

const stored = z.looseObject({ recipients: z.array(storedCertificate) });

export const awardCertificateDocument: SealedDefinition<AwardCertificateData> = {
  pages: awardCertificate,
  sealed: { current: 2, shapes: { 1: stored, 2: stored } },
};
