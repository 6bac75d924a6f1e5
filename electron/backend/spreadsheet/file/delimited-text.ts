import { unmarkedUtf16 } from './detect-format.ts';

const DELIMITERS = [';', ',', '\t', '|'] as const;
const SAMPLE_ROWS = 30;

/**
 * Text of a CSV or markup file: UTF-8 or UTF-16 by its mark, UTF-16 by its zero bytes, UTF-8 where it is valid, else
 * Windows-1252, which older Excel writes.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const utf16 = unmarkedUtf16(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

interface QuotedField {
  readonly text: string;
  /** Behind its closing quote. */
  readonly end: number;
}

/**
 * The field whose opening quote stands at `start`; undefined where it is no quoted field: never closed, or over several
 * lines and closed in the middle of a word. Such a quote was typed, and would swallow the rows below it.
 */
function quotedField(text: string, start: number, delimiter: string): QuotedField | undefined {
  const pieces: string[] = [];
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return undefined;
    pieces.push(text.slice(at, quote));
    at = quote + 1;
    if (text[at] !== '"') break;
    pieces.push('"');
    at += 1;
  }
  const isEnd = at >= text.length || text[at] === delimiter || text[at] === '\n' || text[at] === '\r';
  if (!isEnd && pieces.some((piece) => piece.includes('\n'))) return undefined;
  return { text: pieces.join(''), end: at };
}

/**
 * Records of RFC 4180 text, read to the end or to `maxRows`; a lone quote inside a field, or one that nothing closes, is
 * an ordinary character.
 */
export function parseDelimited(text: string, delimiter: string, maxRows = Infinity): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length && rows.length < maxRows) {
    const quoted = text[at] === '"' ? quotedField(text, at, delimiter) : undefined;
    const start = quoted?.end ?? at;
    let end = start;
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
    row.push((quoted?.text ?? '') + text.slice(start, end));
    at = end + 1;
    if (text[end] === delimiter && at < text.length) continue;
    if (text[end] === delimiter) row.push('');
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** How well a delimiter explains the text: columns of the commonest width, times how often it occurs. */
function score(text: string, delimiter: string): number {
  const widths = new Map<number, number>();
  for (const row of parseDelimited(text, delimiter, SAMPLE_ROWS)) {
    if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  }
  return Math.max(0, ...[...widths].map(([width, times]) => (width - 1) * times));
}

/** The rows of a CSV file; the delimiter is found out, or taken from Excel's own first line "sep=;". */
export function readDelimited(text: string): { readonly rows: string[][]; readonly firstRow: number } {
  const declared = /^sep=(.)\r?\n/.exec(text);
  if (declared?.[1])
    return { rows: parseDelimited(text.slice(declared[0].length), declared[1]), firstRow: 2 };
  const best = DELIMITERS.map((delimiter) => ({ delimiter, points: score(text, delimiter) })).reduce(
    (a, b) => (b.points > a.points ? b : a),
  );
  return { rows: parseDelimited(text, best.delimiter), firstRow: 1 };
}
