/** Where a chart is drawn: a paper in points or a window in pixels. Charts know one ink, so a grey printer loses nothing. */
export interface ChartLook {
  readonly width: number;
  readonly fontFamily: string;
  readonly fontSize: number;
  readonly ink: string;
  /** Names and figures. */
  readonly text: string;
  /** What stands behind: helping lines, figures of an axis. */
  readonly quiet: string;
  readonly ground: string;
  /** Width of a text in the same unit as `width`; paper and window ask their own fonts. */
  readonly measure: (text: string, fontSize: number) => number;
}

/** Room between a bar or point and its label. */
export const LABEL_GAP = 4;

export const lineHeightOf = (look: ChartLook): number => look.fontSize * 1.25;

/** Width of the widest text. */
export function widestOf(texts: readonly string[], look: ChartLook): number {
  return Math.max(0, ...texts.map((text) => look.measure(text, look.fontSize)));
}

/** A word too long for the line goes on in the next one; nothing is ever cut off. */
function breakLongWord(word: string, maxWidth: number, look: ChartLook): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && look.measure(part + letter, look.fontSize) > maxWidth) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

/** A name in lines of at most `maxWidth`, whole words first. */
export function wrapLabel(label: string, maxWidth: number, look: ChartLook): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of label.split(/\s+/u).flatMap((one) => breakLongWord(one, maxWidth, look))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && look.measure(longer, look.fontSize) > maxWidth) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
