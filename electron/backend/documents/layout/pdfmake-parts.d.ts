/**
 * The parts of pdfmake 0.3 that render.ts puts together itself. pdfmake's own printer makes a new parser for every font
 * of every document; these parts, called in the printer's order, let fonts live as long as the renderer.
 */
declare module 'pdfmake/js/PDFDocument.js' {
  import type { Readable } from 'node:stream';
  import type { FontSubset } from '../font/true-type-subset.ts';

  /** A font inside one document; `font` is the parsed file and may be shared. */
  export interface EmbeddedFont {
    /** pdfkit keeps the class to itself; a font shows it. */
    readonly constructor: new (document: object, font: ParsedFont, id: string) => EmbeddedFont;
    readonly font: ParsedFont;
    readonly name: string;
    /** The part of the font that the document shows. */
    subset: FontSubset;
    layoutCache: Record<string, unknown>;
    widthOfString(text: string, size: number, features?: unknown): number;
    layout(text: string, ...more: readonly unknown[]): object;
    /** Shapes one word; asked only for a word that is not kept yet. */
    layoutRun(text: string, features?: unknown): object;
    lineHeight(size: number, includeGap?: boolean): number;
  }
  export interface ParsedFont {
    hasGlyphForCodePoint(codePoint: number): boolean;
  }
  export interface PdfReference {
    end(content?: Buffer): void;
  }

  class PDFDocument extends Readable {
    constructor(
      fonts: object,
      images: object,
      patterns: object,
      attachments: object,
      options: object,
      virtualFiles: null,
      localAccessPolicy: (path: string) => boolean,
    );
    page: {
      readonly width: number;
      readonly height: number;
      readonly xobjects: Record<string, PdfReference>;
    };
    _font: EmbeddedFont;
    _fontCount: number;
    _fontFamilies: Record<string, EmbeddedFont>;
    provideFont(family: string, isBold: boolean, isItalic: boolean): EmbeddedFont;
    /** How large a picture is; asked while a page is laid out. */
    provideImage(name: string): { readonly width: number; readonly height: number };
    image(
      name: string,
      x: number,
      y: number,
      size: { readonly width: number; readonly height: number },
    ): this;
    getFontFile(family: string, isBold: boolean, isItalic: boolean): string;
    font(source: Uint8Array): this;
    ref(dictionary: object): PdfReference;
    addContent(operators: string): this;
    translate(x: number, y: number): this;
    path(data: string): this;
    lineWidth(width: number): this;
    strokeColor(color: string): this;
    fillColor(color: string): this;
    stroke(): this;
    fill(): this;
    end(): void;
  }
  const loaded: typeof PDFDocument | { readonly default: typeof PDFDocument };
  export default loaded;
}

declare module 'pdfmake/js/SVGMeasure.js' {
  class SVGMeasure {
    measureSVG(svg: string): { readonly width?: number; readonly height?: number };
  }
  const loaded: typeof SVGMeasure | { readonly default: typeof SVGMeasure };
  export default loaded;
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  import type { Content, CustomTableLayout, DynamicContent, Style, Watermark } from 'pdfmake/interfaces';
  import type loadedMeasure from 'pdfmake/js/SVGMeasure.js';

  /** A word, or several that are tied, with its measures. */
  export interface Inline {
    text: string;
    width: number;
    leadingCut: number;
    trailingCut: number;
    alignment: string;
    readonly font: { widthOfString(text: string, size: number, features?: unknown): number };
    readonly fontSize: number;
    readonly fontFeatures?: unknown;
    readonly characterSpacing?: number;
    readonly noWrap?: boolean | null;
    readonly lineEnd?: boolean;
    readonly noNewLine?: boolean;
  }
  export interface TextNode {
    _inlines?: Inline[];
  }
  /** A part of a page as pdfmake lays it out. */
  export interface LaidNode {
    unbreakable?: boolean;
    pageBreak?: 'before';
    readonly headlineLevel?: number;
    table?: { dontBreakRows?: boolean; headerRows?: number; keepWithHeaderRows?: number };
  }
  /** Where lines are put; a block that must not break is put aside first and then placed as a whole. */
  export interface PageWriter {
    readonly transactionLevel: number;
    /** Heads of the tables that are going on. */
    readonly repeatables: readonly { readonly height: number }[];
    context(): {
      readonly availableWidth: number;
      readonly y: number;
      readonly pages: readonly {
        readonly items: readonly { readonly type: string; readonly item: unknown }[];
      }[];
    };
    commitUnbreakableBlock(forcedX?: number, forcedY?: number): void;
  }
  export interface Line {
    readonly inlines: readonly Inline[];
    readonly lastLineInParagraph: boolean;
    readonly newLineForced?: boolean;
    getWidth(): number;
  }

  type SVGMeasure = InstanceType<Extract<typeof loadedMeasure, new () => unknown>>;

  class LayoutBuilder {
    constructor(
      pageSize: { width: number; height: number; orientation: 'portrait' | 'landscape' },
      pageMargins: { left: number; top: number; right: number; bottom: number },
      svgMeasure: SVGMeasure,
    );
    readonly writer: PageWriter;
    addHeadersAndFooters(header: unknown, footer: unknown): void;
    processNode(node: LaidNode, isVerticalAlignmentAllowed?: boolean): void;
    buildNextLine(node: TextNode): Line | null;
    registerTableLayouts(layouts: Readonly<Record<string, CustomTableLayout>>): void;
    layoutDocument(
      content: Content,
      document: object,
      styles: object,
      defaultStyle: Style,
      background: undefined,
      header: DynamicContent | undefined,
      footer: DynamicContent | undefined,
      watermark: Watermark | undefined,
    ): readonly unknown[];
  }
  const loaded: typeof LayoutBuilder | { readonly default: typeof LayoutBuilder };
  export default loaded;
}

declare module 'pdfmake/js/Renderer.js' {
  class Renderer {
    constructor(document: object);
    renderPages(pages: readonly unknown[]): void;
  }
  const loaded: typeof Renderer | { readonly default: typeof Renderer };
  export default loaded;
}
