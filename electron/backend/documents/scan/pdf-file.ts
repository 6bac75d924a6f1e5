import { inflateSync } from 'node:zlib';
import { isDict, isNamed, isRef, parseValue, PdfFault, skipSpace } from './pdf-value.ts';
import type { PdfDict, PdfValue } from './pdf-value.ts';

export interface PdfObject {
  readonly generation: number;
  readonly value: PdfValue;
  /** Its bytes as Latin-1, where it is a stream. */
  readonly stream: string | undefined;
}

export interface PdfFile {
  readonly objects: ReadonlyMap<number, PdfObject>;
  readonly root: PdfDict;
  readonly rootNumber: number;
}

/** Only with its password can such a file be read. */
export class PdfLockedFault extends PdfFault {}

const OBJECT = /(\d{1,10})[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+obj(?![a-z])|\btrailer\b/g;
const MOST_UNPACKED = 200 * 2 ** 20;

/** The length of a stream may stand in another object, which may come later. */
function lengthOf(text: string, dict: PdfDict): number | undefined {
  const length = dict.get('Length');
  if (!isRef(length)) return typeof length === 'number' ? length : undefined;
  const found = new RegExp(`(?<!\\d)${length.number}\\s+${length.generation}\\s+obj\\s+(\\d+)`).exec(text);
  return found ? Number(found[1]) : undefined;
}

/** Where the bytes of a stream lie: as long as it says if it ends there, else up to its end mark. */
function streamAt(
  text: string,
  from: number,
  dict: PdfDict,
): { readonly bytes: string; readonly end: number } {
  const start = text.startsWith('\r\n', from) ? from + 2 : from + 1;
  const length = lengthOf(text, dict);
  const isRight =
    length !== undefined && /^\s*endstream/.test(text.slice(start + length, start + length + 12));
  if (isRight) return { bytes: text.slice(start, start + length), end: start + length };
  const end = text.indexOf('endstream', start);
  if (end < 0) throw new PdfFault('a stream without an end');
  return { bytes: text.slice(start, end).replace(/\r?\n$/, ''), end };
}

const dictOf = ({ value }: PdfObject): PdfDict => (isDict(value) ? value : new Map());

/** The objects that are packed into one stream (7.5.7). */
function unpacked(holder: PdfObject): readonly (readonly [number, PdfObject])[] {
  const dict = dictOf(holder);
  const filter = dict.get('Filter');
  const isFlate =
    isNamed(filter, 'FlateDecode') ||
    (Array.isArray(filter) && filter.length === 1 && isNamed(filter[0], 'FlateDecode'));
  if ((filter !== undefined && !isFlate) || dict.has('DecodeParms'))
    throw new PdfFault('objects packed in a way that is not read here');
  const bytes = Buffer.from(holder.stream ?? '', 'latin1');
  const text = (isFlate ? inflateSync(bytes, { maxOutputLength: MOST_UNPACKED }) : bytes).toString('latin1');
  const [first, count] = [dict.get('First'), dict.get('N')];
  if (typeof first !== 'number' || typeof count !== 'number') throw new PdfFault('packed objects uncounted');
  const heads = text.slice(0, first).trim().split(/\s+/).map(Number);
  return Array.from({ length: count }, (_, index) => {
    const [number = 0, offset = 0] = heads.slice(index * 2, index * 2 + 2);
    const { value } = parseValue(text, first + offset);
    return [number, { generation: 0, value, stream: undefined }] as const;
  });
}

/**
 * Reads a PDF from its first byte to its last, object by object; the tables of places are not needed for it and, in
 * scanners' files, often wrong. Of what was written several times the last counts.
 * @throws PdfFault, PdfLockedFault
 */
export function readPdf(bytes: Buffer): PdfFile {
  const text = bytes.toString('latin1');
  const objects = new Map<number, PdfObject>();
  let root: PdfValue | undefined;
  const readTrailer = (dict: PdfDict) => {
    if (dict.has('Encrypt')) throw new PdfLockedFault('the file is encrypted');
    root = dict.get('Root') ?? root;
  };
  const pattern = new RegExp(OBJECT);
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const parsed = parseValue(text, pattern.lastIndex);
    pattern.lastIndex = parsed.end;
    if (found[1] === undefined) {
      if (isDict(parsed.value)) readTrailer(parsed.value);
      continue;
    }
    const after = skipSpace(text, parsed.end);
    const hasStream = isDict(parsed.value) && text.startsWith('stream', after);
    const stream = hasStream ? streamAt(text, after + 6, parsed.value) : undefined;
    if (stream) pattern.lastIndex = stream.end;
    const object = { generation: Number(found[2]), value: parsed.value, stream: stream?.bytes };
    const kind = dictOf(object).get('Type');
    if (isNamed(kind, 'XRef')) readTrailer(dictOf(object));
    else if (isNamed(kind, 'ObjStm')) for (const [number, one] of unpacked(object)) objects.set(number, one);
    else objects.set(Number(found[1]), object);
  }
  const top = isRef(root) ? objects.get(root.number)?.value : undefined;
  if (!isRef(root) || !isDict(top)) throw new PdfFault('no beginning of its pages');
  return { objects, root: top, rootNumber: root.number };
}

/** The value itself, where it only names the object that holds it. */
export function resolved({ objects }: PdfFile, value: PdfValue | undefined): PdfValue | undefined {
  let now = value;
  for (let steps = 0; isRef(now) && steps < 20; steps += 1) now = objects.get(now.number)?.value;
  return now;
}
