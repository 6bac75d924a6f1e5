import { setImmediate } from 'node:timers/promises';
import { deflateSync } from 'node:zlib';
import type { CustomTableLayout } from 'pdfmake/interfaces';
import layoutBuilderModule from 'pdfmake/js/LayoutBuilder.js';
import pdfDocumentModule from 'pdfmake/js/PDFDocument.js';
import type { EmbeddedFont, PdfReference } from 'pdfmake/js/PDFDocument.js';
import rendererModule from 'pdfmake/js/Renderer.js';
import svgMeasureModule from 'pdfmake/js/SVGMeasure.js';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { isGroup, isPicture } from './layout/artwork.ts';
import type { ArtGroup, ArtPicture, Artwork } from './layout/artwork.ts';
import type { PageRun } from './layout/definition.ts';
import { gridOperators } from './layout/qr-grid.ts';
import type { QrGrid } from './layout/qr-grid.ts';
import { createFaceLoader } from './face-loader.ts';
import type { FaceLoader } from './face-loader.ts';
import { FACES, findFace } from './layout/faces.ts';
import type { Face, FaceChoice } from './layout/faces.ts';
import type { TextMeasure } from './layout/text-measure.ts';
import { pictureOperators } from './picture/pack-picture.ts';
import { createPictureLoader, refusePictures } from './picture/picture-loader.ts';
import type { PictureLoader } from './picture/picture-loader.ts';
import { printableData } from './layout/printable-text.ts';
import { INK } from './layout/ink.ts';
import { finishContent } from './layout/finish-content.ts';
import { partOf } from './pdfmake-part.ts';
import { readPlacedEmblem } from './layout/placed-emblem.ts';
import { LayoutAgainError, NO_HINTS, TiedLayoutBuilder } from './tied-layout.ts';
import type { LayoutHints } from './tied-layout.ts';
import { buildDocument, prepareDocument } from './registry.ts';
import type { DocumentJob } from './registry.ts';

const PdfDocument = partOf(pdfDocumentModule);
const LayoutBuilder = partOf(layoutBuilderModule);
const PageRenderer = partOf(rendererModule);
const SvgMeasure = partOf(svgMeasureModule);

/** A document to print, its title in the file's properties, and the day the file carries as its date. */
export type PrintJob = DocumentJob & {
  readonly info: { readonly title: string; readonly createdOn: PlainDate };
};

/** Right and down, in points. */
export interface Shift {
  readonly x: number;
  readonly y: number;
}

export interface PrintOptions {
  /** Everything moved by so much, for a printer that feeds the sheet askew. */
  readonly shift?: Shift;
  /** Called with the number of pages finished so far. */
  readonly onPage?: (done: number) => void;
  /** Looked at between two page runs; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface PrintedDocument {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** How close the last run was set to save a page, in steps of its `tighter`: a Word file of it is set the same. */
  readonly tightness: number;
}

export interface DocumentRenderer {
  /** Prints a document; the same job always gives the same bytes. Writing them to a file is the caller's part. */
  readonly renderToBytes: (job: PrintJob, options?: PrintOptions) => Promise<PrintedDocument>;
  /** Text widths in the shipped faces. */
  readonly measure: TextMeasure;
  /** A kept picture by its content. */
  readonly readPicture: (sha256: string) => Buffer;
}

/** Nothing a definition names may be read or fetched: fonts come as bytes, drawings as paths, and URLs have no reader. */
const refuseEveryPath = () => false;

/** Runs laid out before other work of the thread, such as a cancel message, gets its turn. */
const RUNS_PER_TURN = 20;

/** The families a chart may name; which file each face lies in is `provideFont`'s business. */
const FAMILIES = Object.fromEntries(FACES.map(({ font }) => [font, {}]));

/** Drawings as they stand in a file, kept as long as the builder keeps the drawing: packing one takes 20 ms. */
const packedArtworks = new WeakMap<Artwork, Buffer>();

/** A PDF file in the making that takes its fonts from the renderer and keeps each artwork once. */
class PrintDocument extends PdfDocument {
  artwork: Artwork | undefined;
  /** Waits for the next page. */
  figures: readonly QrGrid[] = [];
  readonly #loadFace: FaceLoader;
  readonly #fonts = new Map<Face, EmbeddedFont>();
  readonly #forms = new Map<Artwork, PdfReference>();
  readonly #loadPicture: PictureLoader;
  readonly #pictures = new Map<string, PdfReference>();
  #recorded: string[] | undefined;

  constructor(loadFace: FaceLoader, loadPicture: PictureLoader, shift: Shift, options: object) {
    super(FAMILIES, {}, {}, {}, { ...options, autoFirstPage: false, font: null }, null, refuseEveryPath);
    this.#loadFace = loadFace;
    this.#loadPicture = loadPicture;
    this.on('pageAdded', () => {
      if (shift.x !== 0 || shift.y !== 0) this.translate(shift.x, shift.y);
      if (this.artwork && this.artwork.length > 0) this.#placeArtwork(this.artwork);
      for (const figure of this.figures) this.addContent(gridOperators(figure));
      this.figures = [];
    });
  }

  override provideFont(family: string, isBold: boolean, isItalic: boolean): EmbeddedFont {
    const face = findFace({ font: family as Face['font'], bold: isBold, italics: isItalic });
    let font = this.#fonts.get(face);
    if (!font) {
      this._fontCount += 1;
      font = this.#loadFace(face).embedIn(this, `F${this._fontCount}`);
      this._fontFamilies[font.name] = font;
      this.#fonts.set(face, font);
    }
    return font;
  }

  /** A picture in the flow of a page is an emblem of the office; its size is part of its name. */
  override provideImage(name: string): { readonly width: number; readonly height: number } {
    const { width, height } = readPlacedEmblem(name);
    return { width, height };
  }

  override image(
    name: string,
    x: number,
    y: number,
    { width, height }: { readonly width: number; readonly height: number },
  ): this {
    const { sha256, orientation, isBlack } = readPlacedEmblem(name);
    const key = `E${sha256.slice(0, 12)}${isBlack ? 'B' : ''}`;
    this.page.xobjects[key] = this.#placePicture(sha256, isBlack);
    return this.addContent(pictureOperators({ sha256, orientation, x, y, width, height }, key));
  }

  /** How a chart asks for a font: by the name under which the file knows it. */
  override getFontFile(family: string, isBold: boolean, isItalic: boolean): string {
    return this.provideFont(family, isBold, isItalic).name;
  }

  override addContent(operators: string): this {
    if (!this.#recorded) return super.addContent(operators);
    this.#recorded.push(operators);
    return this;
  }

  #placeArtwork(artwork: Artwork): void {
    this.page.xobjects['Artwork'] = this.#formOf(artwork, this.page);
    this.addContent('/Artwork Do');
  }

  #formOf(artwork: Artwork, sheet: { readonly width: number; readonly height: number }): PdfReference {
    const known = this.#forms.get(artwork);
    if (known) return known;
    const form = this.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, sheet.width, sheet.height],
      Resources: { XObject: this.#objectsOf(artwork) },
      Filter: 'FlateDecode',
    });
    const packed = packedArtworks.get(artwork) ?? deflateSync(this.#operatorsOf(artwork));
    packedArtworks.set(artwork, packed);
    form.end(packed);
    this.#forms.set(artwork, form);
    return form;
  }

  /** Pictures and smaller drawings inside a drawing, by the names its operators call them. */
  #objectsOf(artwork: Artwork): Readonly<Record<string, PdfReference>> {
    const pictures = artwork
      .filter(isPicture)
      .map((part) => [nameOfPicture(part), this.#placePicture(part.sha256)]);
    const groups = artwork
      .filter(isGroup)
      .map((part, index) => [`G${index}`, this.#formOf(part.artwork, part.sheet)]);
    return Object.fromEntries([...pictures, ...groups]) as Readonly<Record<string, PdfReference>>;
  }

  #placePicture(sha256: string, isBlack = false): PdfReference {
    const key = isBlack ? `${sha256} black` : sha256;
    const known = this.#pictures.get(key);
    if (known) return known;
    const { dictionary, bytes, mask, grey } = this.#loadPicture(sha256, isBlack);
    const maskRef = mask && this.ref(mask.dictionary);
    maskRef?.end(mask?.bytes);
    const greyRef = grey && this.ref(grey.dictionary);
    greyRef?.end(grey?.bytes);
    const picture = this.ref({
      ...dictionary,
      ...(maskRef && { SMask: maskRef }),
      ...(greyRef && { ColorSpace: ['DeviceN', ['Merah', 'Hijau', 'Biru'], 'DeviceGray', greyRef] }),
    });
    picture.end(bytes);
    this.#pictures.set(key, picture);
    return picture;
  }

  #operatorsOf(artwork: Artwork): string {
    const recorded: string[] = [];
    this.#recorded = recorded;
    let groups = 0;
    for (const part of artwork) {
      if (isGroup(part)) {
        recorded.push(groupOperators(part, `G${groups}`));
        groups += 1;
        continue;
      }
      if (isPicture(part)) {
        recorded.push(pictureOperators(part, nameOfPicture(part)));
        continue;
      }
      const { d, ink, lineWidth } = part;
      if (lineWidth === undefined) this.fillColor(ink).path(d).fill();
      else this.lineWidth(lineWidth).strokeColor(ink).path(d).stroke();
    }
    this.#recorded = undefined;
    return recorded.join('\n');
  }
}

const groupOperators = ({ scale, x, y }: ArtGroup, name: string): string =>
  `q ${scale} 0 0 ${scale} ${x} ${y} cm /${name} Do Q`;

const nameOfPicture = ({ sha256 }: ArtPicture): string => `P${sha256.slice(0, 12)}`;

/** A table of contents asks for its layout by this name: names left, pages right, air instead of lines. */
const CONTENTS_LAYOUT: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 2.5,
  paddingBottom: () => 2.5,
};

/** The same with a row of points from each name to its page. */
const POINTED_CONTENTS: CustomTableLayout = {
  ...CONTENTS_LAYOUT,
  hLineWidth: (line) => (line === 0 ? 0 : 0.6),
  hLineStyle: () => ({ dash: { length: 0.6, space: 2.6 } }),
  hLineColor: () => INK.quiet,
  paddingTop: () => 3.5,
  paddingBottom: () => 1.5,
};

/** Lays out a run, as often as a try tells what to do better. */
function layOut(
  document: PrintDocument,
  run: PageRun,
  measure: TextMeasure,
  hints = NO_HINTS,
): readonly unknown[] {
  try {
    return layOutOnce(document, run, measure, hints);
  } catch (error) {
    if (!(error instanceof LayoutAgainError)) throw error;
    return layOut(document, run, measure, error.hints);
  }
}

function layOutOnce(
  document: PrintDocument,
  run: PageRun,
  measure: TextMeasure,
  hints: LayoutHints,
): readonly unknown[] {
  const orientation = run.paper.width > run.paper.height ? 'landscape' : 'portrait';
  const isFirstForm = run.isFirstForm === true;
  const sheet = [{ ...run.paper, orientation } as const, { ...run.margins }, new SvgMeasure()] as const;
  const builder = isFirstForm ? new LayoutBuilder(...sheet) : new TiedLayoutBuilder(hints, ...sheet);
  builder.registerTableLayouts({ noBorders: isFirstForm ? CONTENTS_LAYOUT : POINTED_CONTENTS });
  const { content, defaultStyle, header, footer, watermark } = run;
  return builder.layoutDocument(
    isFirstForm ? content : finishContent(content, measure),
    document,
    {},
    defaultStyle,
    undefined,
    header,
    footer,
    watermark,
  );
}

/** Longer papers are not laid out again to save a page: one sheet of ten is nobody's concern. */
const LONGEST_TIGHTENED = 4;

/** The pages of a run, set closer where that brings a few last lines back onto the page before. */
function closest(document: PrintDocument, run: PageRun, measure: TextMeasure): LaidOut {
  const pages = layOut(document, run, measure);
  if (pages.length === 1 || pages.length > LONGEST_TIGHTENED) return { pages, step: 0 };
  for (const [index, tighter] of (run.tighter ?? []).entries()) {
    const closer = layOut(document, tighter(), measure);
    if (closer.length < pages.length) return { pages: closer, step: index + 1 };
  }
  return { pages, step: 0 };
}

interface LaidOut {
  readonly pages: readonly unknown[];
  /** Which of the tighter settings was taken; 0: none. */
  readonly step: number;
}

/** Lays out one run and writes its pages; answers how many there were and how close they are set. */
function printRun(
  document: PrintDocument,
  run: PageRun,
  measure: TextMeasure,
): { readonly pages: number; readonly step: number } {
  const { pages, step } = closest(document, run, measure);
  document.artwork = run.artwork;
  document.figures = run.figures ?? [];
  new PageRenderer(document).renderPages(pages);
  return { pages: pages.length, step };
}

/** The day as the file's date: midnight UTC, so that no clock and no zone of the machine gets into the file. */
function fileDate(day: PlainDate): Date {
  const { year, month, day: dayOfMonth } = dateParts(day);
  return new Date(Date.UTC(year, month - 1, dayOfMonth));
}

/** A renderer over the fonts of one folder. It is meant to live long: parsed fonts are kept between documents. */
export function createRenderer(folders: {
  readonly fontFolder: string;
  /** A kept picture by its content; throws what the person is told when it is gone. Without it none can be printed. */
  readonly readPicture?: (sha256: string) => Buffer;
}): DocumentRenderer {
  const loadFace = createFaceLoader(folders.fontFolder);
  const { readPicture = refusePictures } = folders;
  const loadPicture = createPictureLoader(readPicture);
  const sampleOf = (choice: FaceChoice) => loadFace(findFace(choice)).sample;
  const measure: TextMeasure = {
    widthOf: (text, choice, size) => sampleOf(choice).widthOfString(text, size),
    lineHeightOf: (choice, size) => sampleOf(choice).lineHeight(size, true),
  };
  const textFaces = FACES.filter((face) => face.font === 'Arimo' || face.font === 'EBGaramond');
  const canPrint = (codePoint: number) =>
    textFaces.every((face) => loadFace(face).sample.font.hasGlyphForCodePoint(codePoint));

  const renderToBytes = async (job: PrintJob, options: PrintOptions = {}): Promise<PrintedDocument> => {
    const { info, ...content } = printableData(job, canPrint);
    const document = new PrintDocument(loadFace, loadPicture, options.shift ?? { x: 0, y: 0 }, {
      pdfVersion: '1.7',
      lang: 'id-ID',
      displayTitle: true,
      info: {
        Title: info.title,
        Creator: 'Meja Koperasi',
        Producer: 'Meja Koperasi',
        CreationDate: fileDate(info.createdOn),
      },
    });
    const chunks: Buffer[] = [];
    const finished = new Promise<void>((resolve, reject) => {
      document.on('data', (chunk: Buffer) => chunks.push(chunk));
      document.on('end', resolve);
      document.on('error', reject);
    });
    await prepareDocument(content.kind);
    let pages = 0;
    let runs = 0;
    let tightness = 0;
    for (const run of buildDocument(content, measure)) {
      options.signal?.throwIfAborted();
      const printed = printRun(document, run, measure);
      pages += printed.pages;
      tightness = printed.step;
      runs += 1;
      options.onPage?.(pages);
      if (runs % RUNS_PER_TURN === 0) await setImmediate();
    }
    document.end();
    await finished;
    return { bytes: Buffer.concat(chunks), pages, tightness };
  };
  return { renderToBytes, measure, readPicture };
}
