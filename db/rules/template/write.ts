import type {
  InlineStyle,
  PlainMarkKind,
  TableCells,
  TemplateBlock,
  TemplateRow,
  TemplateRun,
  TemplateTable,
} from './ast.ts';
import { lineMarkOf, PLAIN_MARKS, SIGNATURE_PAIR } from './text.ts';

/** What `parseTemplate` reads, written again: reading it gives the same blocks (only where they stand may differ). */
export function writeTemplate(blocks: readonly TemplateBlock[]): string {
  return blocks.map(lineOf).join('\n');
}

const MARK_NAMES = Object.fromEntries(
  Object.entries(PLAIN_MARKS).map(([name, kind]) => [kind, name]),
) as Readonly<Record<PlainMarkKind, string>>;

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

function lineOf(block: TemplateBlock): string {
  switch (block.kind) {
    case 'gap':
      return '';
    case 'paragraph': {
      const mark = lineMarkOf(block);
      return joined(mark === undefined ? '' : `[[${mark}]]`, writeRuns(block.runs));
    }
    case 'item':
      return `${block.level === 2 ? '  ' : ''}${joined(block.marker, writeRuns(block.runs))}`;
    case 'labelled':
      return joined(block.label, '::', block.marker, writeRuns(block.runs));
    case 'signature-pair':
      return joined(`[[${SIGNATURE_PAIR}]]`, writeRuns(block.left));
    case 'table':
      return writeTable(block);
    default:
      return `[[${MARK_NAMES[block.kind]}]]`;
  }
}

function writeTable({ widths, rowHeight, header, rows }: TemplateTable): string {
  const shares = widths.map((width) => Math.max(1, Math.round(width))).join(' ');
  const height = rowHeight > 0 ? ` tinggi ${rowHeight}` : '';
  return [`[[tabel ${shares}${height}]]`, writeCells(header), ...rows.map(writeRow)].join('\n');
}

function writeRow(row: TemplateRow): string {
  if (row.kind === 'blank') return row.count === null ? '[[baris kosong]]' : `[[baris kosong ${row.count}]]`;
  return row.kind === 'repeat' ? `[[baris ${row.list}]] ${writeCells(row.cells)}` : writeCells(row.cells);
}

const writeCells = (cells: TableCells<TemplateRun>): string =>
  `| ${cells.map((runs) => writeRuns(runs)).join(' | ')} |`;

const TOGGLES = [
  ['bold', '**'],
  ['italic', '//'],
  ['underline', '__'],
] as const satisfies readonly (readonly [keyof InlineStyle, string])[];

const PLAIN: InlineStyle = { bold: false, italic: false, underline: false };
const NEED_SIGNS = { essential: '!', usual: '', vanishing: '?' } as const;

/** The runs of one line as typed. */
export function writeRuns(runs: readonly TemplateRun[]): string {
  let text = '';
  let style = PLAIN;
  const turnTo = (next: InlineStyle) => {
    for (const [name, sign] of TOGGLES) {
      if (style[name] === next[name]) continue;
      // Behind a colon the slashes are those of an address: colons go to the other side of them.
      text = sign === '//' ? text.replace(/(:*)$/, '//$1') : text + sign;
    }
    style = next;
  };
  for (const run of runs) {
    turnTo(run);
    text += run.kind === 'text' ? escaped(run.text) : placeholderText(run);
  }
  turnTo(PLAIN);
  return text;
}

function placeholderText({ code, isCapitals, need }: Extract<TemplateRun, { kind: 'placeholder' }>): string {
  return `[${isCapitals ? code.toUpperCase() : code}${NEED_SIGNS[need]}]`;
}

/** Signs that would be read as marks, escaped; at the ends of a run (before closing colons) every one, for a mark may follow. */
function escaped(text: string): string {
  const end = text.replace(/:+$/, '').length;
  return text.replaceAll(/[[\]|\\*]|\/+|_+/g, (found, at: number) => {
    const isAtEnd = at === 0 || at + found.length >= end;
    const isMark =
      found[0] === '/'
        ? found.length > 2 || (found.length === 2 && text[at - 1] !== ':')
        : found[0] === '_'
          ? found.length === 2
          : true;
    return isMark || isAtEnd ? found.replaceAll(/./g, String.raw`\$&`) : found;
  });
}
