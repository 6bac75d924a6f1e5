import type { Content } from 'pdfmake/interfaces';
import { certificateLines, lookOf, sheetOf } from './award-certificate.ts';
import { certificateArtwork } from './certificate-artwork.ts';
import type { CertificateData } from './certificate-data.ts';
import { fill, stroke } from '../layout/artwork.ts';
import type { ArtPart } from '../layout/artwork.ts';
import { linePath, rectanglePath } from '../layout/curve.ts';
import type { PageRun } from '../layout/definition.ts';
import { INK } from '../layout/ink.ts';
import { A4 } from '../layout/paper.ts';
import { listTable, numberCell, textCell } from '../layout/table-style.ts';
import type { TextMeasure } from '../layout/text-measure.ts';
import type { DocumentDefinition } from '../layout/document.ts';

/** All certificates of a print run in small, to be looked through and initialled before the dear paper is used. */
export interface CertificateContactSheetData {
  readonly title: string;
  readonly certificates: readonly CertificateData[];
}

const PER_PAGE = 8;
const COLUMNS = 2;
const MARGIN = 40;
const HEAD = 62;
/** From one certificate to the next below it, of which the last points hold its number and the place to initial. */
const PITCH = 181;
const CAPTION = 20;
const GUTTER = 18;
const CELL_WIDTH = (A4.width - 2 * MARGIN - GUTTER) / COLUMNS;

interface Thumbnail {
  readonly art: readonly ArtPart[];
  readonly content: readonly Content[];
}

function thumbnail(
  certificate: CertificateData,
  position: number,
  slot: number,
  measure: TextMeasure,
): Thumbnail {
  const look = lookOf(certificate);
  const sheet = sheetOf(look.paper);
  const scale = Math.min(CELL_WIDTH / sheet.width, (PITCH - CAPTION - 6) / sheet.height);
  const cell = {
    x: MARGIN + (slot % COLUMNS) * (CELL_WIDTH + GUTTER),
    y: HEAD + Math.floor(slot / COLUMNS) * PITCH,
  };
  const [width, height] = [sheet.width * scale, sheet.height * scale];
  const x = cell.x + (CELL_WIDTH - width) / 2;
  const captionTop = cell.y + height + 4;
  const artwork = certificateArtwork(sheet, certificate.seed, look);
  const lineEnd = cell.x + CELL_WIDTH;
  const text = (words: string, left: number, size: number): Content => ({
    text: words,
    font: 'Arimo',
    fontSize: size,
    noWrap: true,
    absolutePosition: { x: left, y: captionTop },
  });
  return {
    art: [
      fill(rectanglePath(x, cell.y, width, height), INK.paper),
      ...(artwork.length === 0 ? [] : [{ artwork, sheet, x, y: cell.y, scale }]),
      stroke(rectanglePath(x, cell.y, width, height), INK.hairline, 0.5),
      stroke(
        linePath({ x: lineEnd - 56, y: captionTop + 11 }, { x: lineEnd, y: captionTop + 11 }),
        INK.quiet,
        0.5,
      ),
    ],
    content: [
      ...certificateLines(certificate, measure).map((line): Content => ({
        text: line.text,
        ...line.face,
        fontSize: line.size * scale,
        noWrap: true,
        color: line.ink === 'main' ? look.inks.main : INK.text,
        characterSpacing: line.tracking * scale,
        absolutePosition: { x: x + line.x * scale, y: cell.y + line.y * scale },
      })),
      text(`${position}.  ${certificate.number}`, cell.x, 8.5),
      text('Paraf', lineEnd - 82, 8.5),
    ],
  };
}

function head(title: string, from: number, to: number, total: number): Content {
  return {
    stack: [
      { text: title, bold: true, fontSize: 12 },
      {
        text: `Lembar contoh ${from} sampai ${to} dari ${total}: periksa nama dan nomor, lalu bubuhkan paraf.`,
      },
    ],
    font: 'Arimo',
    fontSize: 9,
    absolutePosition: { x: MARGIN, y: 26 },
  };
}

const TABLE_SIDE = 71;

/** The list at the end: every name and number on a line of its own, with a place to initial. */
function signOffList({ title, certificates }: CertificateContactSheetData): PageRun {
  return {
    paper: A4,
    margins: { left: TABLE_SIDE, right: TABLE_SIDE, top: 50, bottom: 50 },
    defaultStyle: { font: 'Arimo', fontSize: 10 },
    content: [
      { text: title, bold: true, fontSize: 12 },
      { text: 'Daftar nama dan nomor untuk diperiksa', margin: [0, 0, 0, 8] },
      listTable({
        widths: [22, '*', 152, 54],
        headings: ['No.', 'Nama sebagaimana tercetak', 'Nomor', 'Paraf'],
        fontSize: 9.5,
        rowHeight: 20,
        rows: certificates.map((certificate, index) => [
          numberCell(String(index + 1)),
          textCell(certificate.cooperativeName),
          textCell(certificate.number),
          textCell(''),
        ]),
      }),
      {
        unbreakable: true,
        margin: [0, 16, 0, 0],
        stack: [
          `Jumlah: ${certificates.length} lembar.`,
          {
            text: 'Diperiksa oleh: ....................................   Tanggal: ....................',
            margin: [0, 14, 0, 0],
          },
        ],
      },
    ],
    footer: (page, count) => ({
      text: `Halaman ${page} dari ${count}`,
      alignment: 'center',
      fontSize: 8,
      color: INK.quiet,
      margin: [0, 18, 0, 0],
    }),
  };
}

/** Eight certificates a page in small, then the list of names and numbers; A4 upright. */
export function* certificateContactSheet(
  data: CertificateContactSheetData,
  measure: TextMeasure,
): Generator<PageRun> {
  const total = data.certificates.length;
  for (let from = 0; from < total; from += PER_PAGE) {
    const page = data.certificates.slice(from, from + PER_PAGE);
    const thumbnails = page.map((one, slot) => thumbnail(one, from + slot + 1, slot, measure));
    yield {
      paper: A4,
      margins: { left: 0, right: 0, top: 0, bottom: 0 },
      defaultStyle: { font: 'Arimo', color: INK.text },
      artwork: thumbnails.flatMap(({ art }) => art),
      content: [
        head(data.title, from + 1, from + page.length, total),
        ...thumbnails.flatMap(({ content }) => content),
      ],
    };
  }
  yield signOffList(data);
}

export const certificateContactSheetDocument: DocumentDefinition<CertificateContactSheetData> = {
  pages: certificateContactSheet,
};
