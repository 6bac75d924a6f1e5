import { breakWord, evenLines, wordsOf } from './even-lines.ts';
import type { FaceChoice } from './faces.ts';
import type { TextMeasure } from './text-measure.ts';

export interface FitLimits {
  readonly face: FaceChoice;
  readonly maxWidth: number;
  readonly maxLines: number;
  /** Size in points wished for. */
  readonly largest: number;
  /** Words are kept whole down to this size; below it they are broken, and only then shrunk further. */
  readonly smallest: number;
}

export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Shrinking by this share looks better than one more line; shrinking further does not. */
const SHRINK_BEFORE_WRAP = 0.86;

/**
 * Sets a text in at most `maxLines` lines of `maxWidth` points without losing a letter: shrinks a little, then wraps
 * into lines of even length, then shrinks to `smallest`, then breaks words, and at last shrinks as far as it takes.
 */
export function fitText(text: string, limits: FitLimits, measure: TextMeasure): FittedText {
  const words = wordsOf(text);
  const attempt = (size: number, lineCount: number, isBreaking: boolean): FittedText | undefined => {
    const width = (line: string) => measure.widthOf(line, limits.face, size);
    const pieces = isBreaking ? words.flatMap((word) => breakWord(word, width, limits.maxWidth)) : words;
    const lines = evenLines(pieces, width, limits.maxWidth);
    const fits = lines.length <= lineCount && lines.every((line) => width(line) <= limits.maxWidth);
    return fits ? { size, lines } : undefined;
  };
  for (let lineCount = 1; lineCount <= limits.maxLines; lineCount += 1) {
    const floor = lineCount === limits.maxLines ? 0 : limits.largest * SHRINK_BEFORE_WRAP ** lineCount;
    for (let size = limits.largest; size >= Math.max(floor, limits.smallest); size -= 0.5) {
      const fitted = attempt(size, lineCount, false);
      if (fitted) return fitted;
    }
  }
  for (let size = limits.smallest; ; size *= 0.95) {
    const fitted = attempt(size, limits.maxLines, true);
    if (fitted) return fitted;
  }
}
