import { ROW_LISTS } from './ast.ts';
import type { RowList, TemplateFault, TemplateRow, TemplateRun, TemplateTable } from './ast.ts';
import { parseInline } from './inline.ts';

/** One typed line with its number. */
export interface TypedLine {
  readonly text: string;
  readonly line: number;
}

const MAX_COLUMNS = 10;
const MAX_BLANK_ROWS = 500;

/** "[[tabel 6 44 25 25 tinggi 12]]". */
const HEAD = /^\[\[tabel((?:\s+\d{1,3})*)(?:\s+tinggi\s+(\d{1,2}))?\]\]\s*$/i;
const ROW_MARK = /^\[\[baris\s+([a-z]+)(?:\s+(\d{1,4}))?\]\]/i;

export const opensTable = (text: string): boolean => /^\[\[tabel\b/i.test(text);
export const continuesTable = (text: string): boolean => /^(\||\[\[baris\b)/i.test(text);

function cellsOf(text: string, offset: number, line: number, faults: TemplateFault[]) {
  const cells: (readonly TemplateRun[])[] = [];
  let start = text.indexOf('|') + 1;
  for (let index = start; index < text.length; index += 1) {
    if (text[index] !== '|' || text[index - 1] === '\\') continue;
    const raw = text.slice(start, index);
    const lead = raw.length - raw.trimStart().length;
    cells.push(parseInline(raw.trim(), { line, column: offset + start + lead + 1 }, faults));
    start = index + 1;
  }
  if (text.slice(start).trim() !== '') {
    faults.push({
      line,
      column: offset + start + 1,
      length: 1,
      message: 'Baris tabel harus berakhir dengan tanda |.',
    });
  }
  return cells;
}

function rowOf({ text, line }: TypedLine, faults: TemplateFault[]): TemplateRow | undefined {
  const mark = ROW_MARK.exec(text);
  if (!mark) {
    if (text.startsWith('|')) return { kind: 'row', cells: cellsOf(text, 0, line, faults) };
    faults.push({ line, column: 1, length: text.length, message: unknownRow(text) });
    return undefined;
  }
  const [whole, name = '', count] = mark;
  if (name.toLowerCase() === 'kosong') {
    return { kind: 'blank', count: count === undefined ? null : Math.min(Number(count), MAX_BLANK_ROWS) };
  }
  const list = ROW_LISTS.find((one) => one === name.toLowerCase());
  const cells = cellsOf(text.slice(whole.length), whole.length, line, faults);
  if (list) return { kind: 'repeat', list: list satisfies RowList, cells };
  faults.push({ line, column: 1, length: whole.length, message: unknownRow(name) });
  return undefined;
}

function unknownRow(name: string): string {
  const known = [...ROW_LISTS, 'kosong'].map((one) => `[[baris ${one}]]`).join(', ');
  return `Baris tabel “${name}” tidak dikenal. Yang dapat dipakai: ${known}.`;
}

/** A table from its `[[tabel …]]` line and the lines below it; the first row stands on every page. */
export function parseTable(
  head: TypedLine,
  body: readonly TypedLine[],
  faults: TemplateFault[],
): TemplateTable {
  const match = HEAD.exec(head.text.trim());
  const fault = (at: TypedLine, message: string) =>
    faults.push({ line: at.line, column: 1, length: at.text.length, message });
  if (!match)
    fault(head, 'Tulis lebar kolom dalam persen, misalnya [[tabel 8 52 40]] atau [[tabel 8 92 tinggi 12]].');
  const [header, ...rest] = body;
  const columns = header?.text.startsWith('|') === true ? cellsOf(header.text, 0, header.line, faults) : [];
  if (columns.length === 0) fault(head, 'Di bawah [[tabel …]] harus ada baris judul kolom: | No. | Nama |.');
  if (columns.length > MAX_COLUMNS) fault(head, `Tabel paling banyak ${MAX_COLUMNS} kolom.`);
  const rows = rest.flatMap((one) => {
    const row = rowOf(one, faults);
    if (row && row.kind !== 'blank' && columns.length > 0 && row.cells.length !== columns.length) {
      fault(
        one,
        `Baris ini berisi ${row.cells.length} kolom, sedangkan judul tabel ${columns.length} kolom.`,
      );
    }
    return row ? [row] : [];
  });
  const typed = (match?.[1] ?? '').trim().split(/\s+/).filter(Boolean).map(Number);
  if (typed.length > 0 && columns.length > 0 && typed.length !== columns.length) {
    fault(head, `Ada ${typed.length} lebar kolom, sedangkan judul tabel ${columns.length} kolom.`);
  }
  const widths = typed.length === columns.length ? typed : columns.map(() => 100 / columns.length);
  const total = widths.reduce((sum, width) => sum + width, 0);
  return {
    kind: 'table',
    widths: widths.map((width) => (width * 100) / Math.max(1, total)),
    rowHeight: Number(match?.[2] ?? 0),
    header: columns,
    rows,
  };
}
