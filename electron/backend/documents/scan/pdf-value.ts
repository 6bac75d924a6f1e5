/** A name of a PDF file, `/Type`, without its slash and as it is written there. */
export interface PdfName {
  readonly name: string;
}
/** "12 0 R" */
export interface PdfRef {
  readonly number: number;
  readonly generation: number;
}
/** A string, or a word that nothing here looks into: carried over as it is written. */
export interface PdfRaw {
  readonly raw: string;
}
export type PdfDict = ReadonlyMap<string, PdfValue>;
export type PdfValue = number | PdfName | PdfRef | PdfRaw | PdfDict | readonly PdfValue[];

export const isDict = (value: PdfValue | undefined): value is PdfDict => value instanceof Map;
export const isList = (value: PdfValue | undefined): value is readonly PdfValue[] => Array.isArray(value);
export const isRef = (value: PdfValue | undefined): value is PdfRef =>
  typeof value === 'object' && 'generation' in value;
export const isNamed = (value: PdfValue | undefined, name: string): boolean =>
  typeof value === 'object' && 'name' in value && value.name === name;

/** The file is not written as a PDF is (ISO 32000, 7.2 and 7.3). */
export class PdfFault extends Error {}

const SPACE = /[\0\t\n\f\r ]/;
const WORD_END = /[\0\t\n\f\r ()<>[\]{}/%]/;

/** Past white space and comments. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && SPACE.test(text[at] ?? '')) at += 1;
    if (text[at] !== '%') return at;
    while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at += 1;
  }
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !WORD_END.test(text[at] ?? '')) at += 1;
  return at;
}

function stringEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  throw new PdfFault('a string without an end');
}

export interface Parsed {
  readonly value: PdfValue;
  /** The place after it. */
  readonly end: number;
}

const REFERENCE = /(\d{1,10})[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const DEEPEST = 200;

/** One value at a place of the file, which is read as Latin-1: a character is a byte. @throws PdfFault */
export function parseValue(text: string, from: number, depth = 0): Parsed {
  if (depth > DEEPEST) throw new PdfFault('values within values without end');
  const at = skipSpace(text, from);
  if (text.startsWith('<<', at)) return parseDict(text, at + 2, depth);
  const first = text[at];
  if (first === '[') return parseList(text, at + 1, depth);
  if (first === '(') {
    const end = stringEnd(text, at);
    return { value: { raw: text.slice(at, end) }, end };
  }
  if (first === '<') {
    const end = text.indexOf('>', at) + 1;
    if (end === 0) throw new PdfFault('a string without an end');
    return { value: { raw: text.slice(at, end) }, end };
  }
  if (first === '/') {
    const end = wordEnd(text, at + 1);
    return { value: { name: text.slice(at + 1, end) }, end };
  }
  REFERENCE.lastIndex = at;
  const reference = REFERENCE.exec(text);
  if (reference) {
    const value = { number: Number(reference[1]), generation: Number(reference[2]) };
    return { value, end: REFERENCE.lastIndex };
  }
  const end = wordEnd(text, at);
  const word = text.slice(at, end);
  if (word === '') throw new PdfFault('nothing where a value was expected');
  return { value: /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word) ? Number(word) : { raw: word }, end };
}

function parseDict(text: string, from: number, depth: number): Parsed {
  const entries = new Map<string, PdfValue>();
  for (let at = skipSpace(text, from); ; at = skipSpace(text, at)) {
    if (text.startsWith('>>', at)) return { value: entries, end: at + 2 };
    if (text[at] !== '/') throw new PdfFault('a dictionary without a name');
    const end = wordEnd(text, at + 1);
    const parsed = parseValue(text, end, depth + 1);
    entries.set(text.slice(at + 1, end), parsed.value);
    at = parsed.end;
  }
}

function parseList(text: string, from: number, depth: number): Parsed {
  const values: PdfValue[] = [];
  for (let at = skipSpace(text, from); ; at = skipSpace(text, at)) {
    if (text[at] === ']') return { value: values, end: at + 1 };
    const parsed = parseValue(text, at, depth + 1);
    values.push(parsed.value);
    at = parsed.end;
  }
}

/** As it is written into a file. */
export function writtenValue(value: PdfValue): string {
  if (typeof value === 'number') return String(Math.round(value * 1e5) / 1e5);
  if (isList(value)) return `[${value.map(writtenValue).join(' ')}]`;
  if (isDict(value))
    return `<<${[...value].map(([name, one]) => `/${name} ${writtenValue(one)}`).join('\n')}>>`;
  if ('raw' in value) return value.raw;
  if ('name' in value) return `/${value.name}`;
  return `${value.number} ${value.generation} R`;
}

/** Every object that a value names. */
export function refsIn(value: PdfValue): readonly PdfRef[] {
  if (isRef(value)) return [value];
  if (isList(value)) return value.flatMap(refsIn);
  return isDict(value) ? [...value.values()].flatMap(refsIn) : [];
}
