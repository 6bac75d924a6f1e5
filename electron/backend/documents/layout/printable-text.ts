/** Stands for a letter that no shipped face can print, so that the clerk sees it in the preview and mends the name. */
const SUBSTITUTE = '\u25A1';

const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' });

/** Control and direction marks: invisible on paper, able to turn a line around on screen. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/**
 * A text as it can be printed: composed letters, no control marks (line ends stay), one box for each thing the faces
 * have no letter for. An accented letter that is missing loses its accent rather than itself.
 */
export function printableText(text: string, canPrint: (codePoint: number) => boolean): string {
  const composed = text.normalize('NFC');
  if (/^[\n\x20-\x7E]*$/.test(composed)) return composed;
  const isPrintable = (part: string) =>
    Array.from(part).every((letter) => canPrint(letter.codePointAt(0) ?? 0));
  return [...graphemes.segment(composed.replace(/\r\n?/g, '\n'))]
    .map(({ segment }) => {
      if (segment === '\n') return segment;
      if (/^\s$/u.test(segment)) return ' ';
      const visible = segment.replace(INVISIBLE, '');
      if (isPrintable(visible)) return visible;
      const bare = visible.normalize('NFD').replace(/\p{M}/gu, '');
      return isPrintable(bare) ? bare : SUBSTITUTE;
    })
    .join('');
}

/** The same data with every text in it made printable; numbers, flags and structure stay as they are. */
export function printableData<Data>(data: Data, canPrint: (codePoint: number) => boolean): Data {
  return walk(data, (text) => printableText(text, canPrint)) as Data;
}

function walk(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((part) => walk(part, change));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, walk(part, change)]));
  }
  return value;
}
