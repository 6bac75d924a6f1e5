import type { Alignment, Indent, PlainMarkKind, TemplateBlock, TemplateFault, TextPlace } from './ast.ts';
import { parseInline } from './inline.ts';
import { continuesTable, opensTable, parseTable } from './table.ts';
import type { TypedLine } from './table.ts';

/** Longest text of a template. */
export const MAX_TEMPLATE_LENGTH = 40_000;

export interface ParsedTemplate {
  readonly blocks: readonly TemplateBlock[];
  readonly faults: readonly TemplateFault[];
}

/** Marks that stand on a line of their own. */
export const PLAIN_MARKS: Readonly<Record<string, PlainMarkKind>> = {
  kop: 'letterhead',
  'kepala surat': 'letter-head',
  'tanda tangan': 'signature',
  tembusan: 'copies',
  'halaman baru': 'page-break',
};

export interface LineForm {
  readonly align: Alignment;
  readonly indent: Indent;
  readonly isTitle: boolean;
}

/** Marks before the text of a line. */
export const LINE_MARKS: Readonly<Record<string, LineForm>> = {
  judul: { align: 'center', indent: 'none', isTitle: true },
  tengah: { align: 'center', indent: 'none', isTitle: false },
  kanan: { align: 'right', indent: 'none', isTitle: false },
  kiri: { align: 'left', indent: 'none', isTitle: false },
  alinea: { align: 'justify', indent: 'first', isTitle: false },
  separuh: { align: 'left', indent: 'half', isTitle: false },
};
export const PLAIN_LINE: LineForm = { align: 'justify', indent: 'none', isTitle: false };
export const SIGNATURE_PAIR = 'tanda tangan berdua';

/** The mark that stands before a line of this form; undefined for a plain one. */
export function lineMarkOf({ align, indent, isTitle }: LineForm): string | undefined {
  const found = Object.entries(LINE_MARKS).find(
    ([, form]) => form.align === align && form.indent === indent && form.isTitle === isTitle,
  );
  return found?.[0];
}

/** As written in the help and in faults. */
export const TEMPLATE_MARKS: readonly string[] = [
  ...Object.keys(PLAIN_MARKS),
  SIGNATURE_PAIR,
  ...Object.keys(LINE_MARKS),
  'tabel 8 52 40',
  'baris penerima',
  'baris kosong',
];

const MARK = /^\[\[([^[\]]*)\]\]\s*/;
const ITEM = /^( {2,})?((?:\d{1,2}|[a-z])[.)]|[-•])\s+(?=\S)/;
const LABELLED = /^([^:[\]|]{0,40}?)\s*::\s*/;

/**
 * Reads the text of a template. Never throws: what cannot be read is a fault with its place, and the rest is still
 * there, so that a preview and the other faults can be shown.
 */
export function parseTemplate(text: string): ParsedTemplate {
  const faults: TemplateFault[] = [];
  const blocks: TemplateBlock[] = [];
  const lines: readonly TypedLine[] = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((one, index) => ({ text: one.trimEnd(), line: index + 1 }));
  if (text.length > MAX_TEMPLATE_LENGTH) {
    const message = `Teks templat paling panjang ${MAX_TEMPLATE_LENGTH / 1000} ribu huruf.`;
    return { blocks, faults: [{ line: 1, column: 1, length: 1, message }] };
  }
  for (let index = 0; index < lines.length; index += 1) {
    const current = lines[index] ?? { text: '', line: index + 1 };
    if (opensTable(current.text)) {
      let end = index + 1;
      while (continuesTable(lines[end]?.text ?? '')) end += 1;
      blocks.push(parseTable(current, lines.slice(index + 1, end), faults));
      index = end - 1;
    } else blocks.push(blockOf(current, faults));
  }
  while (blocks.at(-1)?.kind === 'gap') blocks.pop();
  return { blocks, faults };
}

function blockOf({ text, line }: TypedLine, faults: TemplateFault[]): TemplateBlock {
  if (text.trim() === '') return { kind: 'gap' };
  if (continuesTable(text)) {
    const message = 'Baris tabel ini tidak berada di bawah [[tabel …]].';
    faults.push({ line, column: 1, length: text.length, message });
  }
  const mark = MARK.exec(text);
  if (mark) return markedBlock(text, mark, line, faults);
  const runsFrom = (offset: number) => parseInline(text.slice(offset), { line, column: offset + 1 }, faults);
  const labelled = LABELLED.exec(text);
  if (labelled) {
    const start = labelled[0].length;
    const item = ITEM.exec(text.slice(start));
    return {
      kind: 'labelled',
      label: labelled[1]?.trim() ?? '',
      marker: item?.[2] ?? '',
      runs: runsFrom(start + (item?.[0].length ?? 0)),
    };
  }
  const item = ITEM.exec(text);
  if (item) {
    const level = item[1] === undefined ? 1 : 2;
    return { kind: 'item', marker: item[2] ?? '', level, runs: runsFrom(item[0].length) };
  }
  return { kind: 'paragraph', ...PLAIN_LINE, runs: runsFrom(0) };
}

function markedBlock(
  text: string,
  mark: RegExpExecArray,
  line: number,
  faults: TemplateFault[],
): TemplateBlock {
  const name = (mark[1] ?? '').trim().replace(/\s+/g, ' ').toLowerCase();
  const rest = text.slice(mark[0].length);
  const at: TextPlace = { line, column: mark[0].length + 1 };
  const plain = PLAIN_MARKS[name];
  if (plain !== undefined) {
    if (rest !== '') {
      const message = `[[${name}]] harus berdiri sendiri di barisnya.`;
      faults.push({ ...at, length: rest.length, message });
    }
    return { kind: plain };
  }
  const runs = parseInline(rest, at, faults);
  if (name === SIGNATURE_PAIR) return { kind: 'signature-pair', left: runs };
  const form = LINE_MARKS[name];
  if (!form && !continuesTable(text)) {
    const known = TEMPLATE_MARKS.map((one) => `[[${one}]]`).join(' ');
    const message = `Tanda [[${name}]] tidak dikenal. Yang dapat dipakai: ${known}`;
    faults.push({ line, column: 1, length: mark[0].trimEnd().length, message });
  }
  return { kind: 'paragraph', ...(form ?? PLAIN_LINE), runs };
}
