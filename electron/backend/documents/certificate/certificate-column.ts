import type { CertificateBlock } from '#rules/award/certificate-look.ts';
import type { CertificateData } from './certificate-data.ts';
import type { CertificateDesignSpec, FlowBlock, LineStyle } from './certificate-design.ts';
import { identityOf, MAX_LINE_LETTERS, openingOf, titleOf } from './certificate-text.ts';
import { evenLines, wordsOf } from '../layout/even-lines.ts';
import { fitText } from '../layout/fit-text.ts';
import type { FaceChoice } from '../layout/faces.ts';
import type { TextMeasure } from '../layout/text-measure.ts';

/** The centred column of a certificate: heading, title, number, name, citation. Sizes in points. */

/** EB Garamond's own line distance (1.3) is wide for a few centred lines. */
const LEADING = 0.9;
const PARAGRAPH_GAP = 3;
/** Gaps may shrink to about this share of their height before the letters shrink. */
const LEAST_GAP_SHARE = 0.45;

interface Line {
  readonly block: FlowBlock;
  readonly text: string;
  readonly style: LineStyle;
  readonly size: number;
  readonly gap: number;
}

/** A line with its place on the sheet. */
export interface PlacedLine {
  readonly block: CertificateBlock;
  readonly text: string;
  readonly face: FaceChoice;
  readonly size: number;
  readonly ink: LineStyle['ink'];
  readonly tracking: number;
  readonly x: number;
  readonly y: number;
}

export interface ColumnSpace {
  readonly centre: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

/** Width of a line with the space between its letters. */
function trackedWidth(text: string, style: LineStyle, size: number, measure: TextMeasure): number {
  return measure.widthOf(text, style.face, size) + text.length * style.tracking;
}

function fittedLines(
  block: FlowBlock,
  text: string,
  style: LineStyle,
  setting: { readonly width: number; readonly scale: number; readonly measure: TextMeasure },
): readonly Line[] {
  const { width, scale, measure } = setting;
  const tracked: TextMeasure = {
    ...measure,
    widthOf: (line, _face, size) => trackedWidth(line, style, size, measure),
  };
  const { face, maxLines, largest, smallest } = style;
  const limits = { face, maxLines, maxWidth: width, largest: largest * scale, smallest: smallest * scale };
  const fitted = fitText(text, limits, tracked);
  return fitted.lines.map((line, index) => ({
    block,
    text: line,
    style,
    size: fitted.size,
    gap: index === 0 ? style.gap : 0,
  }));
}

function paragraphLines(
  block: FlowBlock,
  text: string,
  style: LineStyle,
  setting: { readonly width: number; readonly scale: number; readonly measure: TextMeasure },
): readonly Line[] {
  const size = style.largest * setting.scale;
  const lineWidth = (line: string) =>
    line.length > MAX_LINE_LETTERS
      ? Number.POSITIVE_INFINITY
      : setting.measure.widthOf(line, style.face, size);
  return text.split('\n').flatMap((paragraph, index) =>
    evenLines(wordsOf(paragraph), lineWidth, setting.width).map((line, at) => ({
      block,
      text: line,
      style,
      size,
      gap: at > 0 ? 0 : index > 0 ? PARAGRAPH_GAP : style.gap,
    })),
  );
}

type Setting = { readonly width: number; readonly scale: number; readonly measure: TextMeasure };

function headLines(certificate: CertificateData, { styles }: CertificateDesignSpec, setting: Setting) {
  const { governmentName, officeName } = certificate.officeHeading;
  return [
    ...fittedLines('pemerintah', governmentName.toUpperCase(), styles.pemerintah, setting),
    ...fittedLines('dinas', officeName.toUpperCase(), styles.dinas, setting),
  ];
}

function bodyLines(certificate: CertificateData, { styles }: CertificateDesignSpec, setting: Setting) {
  const fitted = (block: FlowBlock, text: string) => fittedLines(block, text, styles[block], setting);
  const paragraphs = (block: FlowBlock, text: string) => paragraphLines(block, text, styles[block], setting);
  return [
    ...fitted('judul', titleOf(certificate)),
    ...fitted('nomor', `Nomor: ${certificate.number}`),
    ...fitted('pembuka', openingOf(certificate)),
    ...fitted('nama', certificate.cooperativeName),
    ...identityOf(certificate).flatMap((line, index) =>
      fitted('identitas', line).map((one) => (index === 0 ? one : { ...one, gap: 0 })),
    ),
    ...paragraphs('isi', certificate.citation),
    ...(certificate.closing === undefined || certificate.closing === ''
      ? []
      : paragraphs('penutup', certificate.closing)),
  ];
}

const heightOf = ({ style, size }: Line, measure: TextMeasure): number =>
  measure.lineHeightOf(style.face, size) * LEADING;

const blockOf = (block: FlowBlock): CertificateBlock =>
  block === 'pemerintah' || block === 'dinas' ? 'kop' : block;

/** The office's head alone, in the middle of a place of fixed height. */
export function certificateHead(
  certificate: CertificateData,
  spec: CertificateDesignSpec,
  space: ColumnSpace,
  measure: TextMeasure,
): readonly PlacedLine[] {
  const lines = headLines(certificate, spec, { width: space.width, scale: 1, measure });
  const total = lines.reduce((sum, line) => sum + heightOf(line, measure), 0);
  const top = space.top + Math.max(0, (space.bottom - space.top - total) / 2);
  return placed(lines, top, space.centre, { scale: 1, opened: 0 }, measure);
}

/** The column as placed lines, shrunk as a whole when it is too high, its gaps opened when there is room to spare. */
export function certificateColumn(
  certificate: CertificateData,
  spec: CertificateDesignSpec,
  space: ColumnSpace,
  measure: TextMeasure,
): readonly PlacedLine[] {
  const height = space.bottom - space.top;
  const linesAt = (scale: number): readonly Line[] => {
    const setting = { width: space.width, scale, measure };
    const body = bodyLines(certificate, spec, setting);
    return spec.headHeight === null ? [...headLines(certificate, spec, setting), ...body] : body;
  };
  let scale = 1;
  let gapShare = 1;
  let lines = linesAt(scale);
  const total = () =>
    lines.reduce((sum, line) => sum + heightOf(line, measure) + line.gap * scale * gapShare, 0);
  // Space gives way before letters do; papers sealed without a look keep what they were printed with.
  const leastShare = certificate.look === undefined ? 1 : LEAST_GAP_SHARE;
  while (total() > height && gapShare > leastShare) gapShare -= 0.1;
  while (total() > height) {
    scale *= 0.96;
    lines = linesAt(scale);
  }
  const gaps = lines.reduce((sum, line) => sum + Math.max(0, line.gap), 0);
  const spare = gaps === 0 || gapShare < 1 ? 0 : Math.min(1, (height - total()) / gaps);
  const opened = spare - (1 - gapShare) * scale;
  return placed(lines, space.top, space.centre, { scale, opened }, measure);
}

function placed(
  lines: readonly Line[],
  top: number,
  centre: number,
  { scale, opened }: { readonly scale: number; readonly opened: number },
  measure: TextMeasure,
): readonly PlacedLine[] {
  let down = top;
  return lines.map((line) => {
    const { block, text, style, size, gap } = line;
    down += gap > 0 ? gap * (scale + opened) : gap * scale;
    const y = down;
    down += heightOf(line, measure);
    const x = centre - (trackedWidth(text, style, size, measure) - style.tracking) / 2;
    return {
      block: blockOf(block),
      text,
      face: style.face,
      size,
      ink: style.ink,
      tracking: style.tracking,
      x,
      y,
    };
  });
}
