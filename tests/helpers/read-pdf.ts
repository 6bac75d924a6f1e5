import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { createRenderer } from '../../electron/backend/documents/render.ts';

/** Reads a finished PDF back with poppler, the way a stranger's viewer does. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  /** As laid out, columns kept apart by spaces. */
  readonly text: string;
}

export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const FONTS = path.resolve('resources', 'fonts');

export const renderer = createRenderer({ fontFolder: FONTS });

export function poppler(tool: string, args: readonly string[], bytes: Uint8Array): string {
  return execFileSync(tool, [...args], { input: bytes, encoding: 'utf8', maxBuffer: 1 << 28 });
}

export function readPages(bytes: Uint8Array): readonly PrintedPage[] {
  const boxes = poppler('pdfinfo', ['-f', '1', '-l', '9999', '-box', '-'], bytes).matchAll(
    /Page +\d+ MediaBox: +0\.00 +0\.00 +([\d.]+) +([\d.]+)/g,
  );
  const texts = poppler('pdftotext', ['-layout', '-', '-'], bytes).split('\f');
  return Array.from(boxes, ([, width, height], index) => ({
    width: Number(width),
    height: Number(height),
    text: texts[index] ?? '',
  }));
}

/** The whole text in reading order with single spaces, so that a wrapped name can be looked for. */
export function readFlowingText(bytes: Uint8Array): string {
  return poppler('pdftotext', ['-', '-'], bytes).replace(/\s+/g, ' ');
}

/** Where every word of the file stands, in points from the top left of its page. */
export function readWords(bytes: Uint8Array): readonly Word[] {
  const words = poppler('pdftotext', ['-bbox', '-', '-'], bytes).matchAll(
    /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/g,
  );
  return Array.from(words, ([, left, top, right, bottom, text]) => ({
    text: text ?? '',
    left: Number(left),
    right: Number(right),
    top: Number(top),
    bottom: Number(bottom),
  }));
}

export interface PrintedFont {
  readonly name: string;
  readonly isEmbedded: boolean;
  readonly isSubset: boolean;
}

export function readFonts(bytes: Uint8Array): readonly PrintedFont[] {
  return poppler('pdffonts', ['-'], bytes)
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [embedded, subset] = /(yes|no) +(yes|no) +(?:yes|no) +\d+ +\d+ *$/.exec(line)?.slice(1) ?? [];
      return { name: line.split(/\s+/)[0] ?? '', isEmbedded: embedded === 'yes', isSubset: subset === 'yes' };
    });
}
