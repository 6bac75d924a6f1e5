/** Width of one line in points. */
export type LineWidth = (line: string) => number;

export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** Fills lines from the left up to `maxWidth`; a word that is wider stands alone on its line. */
function fillLines(words: readonly string[], width: LineWidth, maxWidth: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && width(longer) > maxWidth) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** The search below asks for the same beginnings of lines again and again. */
function remembered(width: LineWidth): LineWidth {
  const known = new Map<string, number>();
  return (line) => {
    const before = known.get(line);
    if (before !== undefined) return before;
    const now = width(line);
    known.set(line, now);
    return now;
  };
}

/**
 * Wraps words into as few lines as `maxWidth` allows, then makes those lines as even as they can be: a centred text
 * must not end in one lonely word. Lines may be wider than `maxWidth` only where a single word is.
 */
export function evenLines(
  words: readonly string[],
  measured: LineWidth,
  maxWidth: number,
): readonly string[] {
  const width = remembered(measured);
  let best = fillLines(words, width, maxWidth);
  if (best.length <= 1) return best;
  let [tooNarrow, enough] = [0, maxWidth];
  while (enough - tooNarrow > 1) {
    const middle = (tooNarrow + enough) / 2;
    const lines = fillLines(words, width, middle);
    const isAsGood = lines.length <= best.length && lines.every((line) => width(line) <= maxWidth);
    if (isAsGood) [best, enough] = [lines, middle];
    else tooNarrow = middle;
  }
  return best;
}

/** Cuts a word that is wider than a line into pieces that are not; a letter is never cut apart. */
export function breakWord(word: string, width: LineWidth, maxWidth: number): readonly string[] {
  if (width(word) <= maxWidth) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && width(piece + letter) > maxWidth) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
