import { poppler } from '../read-pdf.ts';

/** A word or a line where it stands, in points from the top left of its page. */
export interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface LaidLine extends Box {
  readonly words: readonly Box[];
  /** Lines that a reader takes as one after the other have the same. */
  readonly block: number;
}

export interface LaidPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly LaidLine[];
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const plain = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot);/g, (found) => ENTITIES[found] ?? '');

const BOX = 'xMin="([\\d.-]+)" yMin="([\\d.-]+)" xMax="([\\d.-]+)" yMax="([\\d.-]+)"';
const TAGS = new RegExp(
  `<page width="([\\d.]+)" height="([\\d.]+)"|(<block)|<line ${BOX}|<word ${BOX}>([^<]*)<`,
  'g',
);

/** The pages of a file as poppler lays out what it reads: blocks, lines, words. */
export function laidPages(bytes: Uint8Array): readonly LaidPage[] {
  const pages: { width: number; height: number; lines: (LaidLine & { words: Box[] })[] }[] = [];
  let block = 0;
  for (const found of poppler('pdftotext', ['-bbox-layout', '-', '-'], bytes).matchAll(TAGS)) {
    const [, width, height, isBlock, ...rest] = found;
    const box = (at: number) => {
      const [left = 0, top = 0, right = 0, bottom = 0] = rest.slice(at, at + 4).map(Number);
      return { left, top, right, bottom };
    };
    if (width !== undefined) pages.push({ width: Number(width), height: Number(height), lines: [] });
    else if (isBlock !== undefined) block += 1;
    else if (rest[0] !== undefined) pages.at(-1)?.lines.push({ ...box(0), text: '', block, words: [] });
    else
      pages
        .at(-1)
        ?.lines.at(-1)
        ?.words.push({ ...box(4), text: plain(rest[8] ?? '') });
  }
  return pages.map((page) => ({
    ...page,
    lines: page.lines.map((line) => ({ ...line, text: line.words.map(({ text }) => text).join(' ') })),
  }));
}

/** Texts of each page in their order down the page, with what is bold in them. */
export function boldTexts(bytes: Uint8Array): readonly (readonly (Box & { readonly isBold: boolean })[])[] {
  const xml = poppler('pdftohtml', ['-xml', '-i', '-zoom', '1', '-stdout', '-', 'x'], bytes);
  return xml
    .split('<page ')
    .slice(1)
    .map((page) =>
      Array.from(
        page.matchAll(
          /<text top="(-?\d+)" left="(-?\d+)" width="(\d+)" height="(\d+)" font="\d+">(.*?)<\/text>/g,
        ),
        ([, top = '', left = '', width = '', height = '', inner = '']) => ({
          text: plain(inner.replace(/<[^>]*>/g, '')).trim(),
          isBold:
            inner
              .replace(/<b>.*?<\/b>/g, '')
              .replace(/<[^>]*>/g, '')
              .trim() === '',
          left: Number(left),
          right: Number(left) + Number(width),
          top: Number(top),
          bottom: Number(top) + Number(height),
        }),
      )
        .filter(({ text }) => text !== '')
        .toSorted((a, b) => a.top - b.top),
    );
}
