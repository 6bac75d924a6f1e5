import { countedOn } from './counted-lines.ts';
import { findPlaceholder } from './placeholder.ts';
import type {
  FilledBlock,
  Paragraph,
  RowList,
  TemplateBlock,
  TemplateRow,
  TemplateRun,
  TableCells,
  TextRun,
} from './ast.ts';

export type PlaceholderValues = Readonly<Record<string, string>>;

/** What a letter is filled with. */
export interface TemplateValues {
  readonly values: PlaceholderValues;
  /** One set of values for each row of a repeated list; they come before `values`. */
  readonly rows: Readonly<Partial<Record<RowList, readonly PlaceholderValues[]>>>;
  /** Where the template asks for blank rows without saying how many. */
  readonly blankRows: number;
}

export interface FilledTemplate {
  readonly blocks: readonly FilledBlock[];
  /** Placeholders nothing is known for, each once: the paper shows dots there, to be filled by hand. */
  readonly missing: readonly string[];
  /** Those of them that the template cannot do without. */
  readonly essential: readonly string[];
}

/** Dots in running text, a dash in a table. */
const [OPEN_IN_TEXT, OPEN_IN_TABLE] = ['………………', '-'];

/** Puts the values in the place of their placeholders and writes out the repeated rows. */
export function fillTemplate(blocks: readonly TemplateBlock[], given: TemplateValues): FilledTemplate {
  const missing = new Set<string>();
  const essential = new Set<string>();
  const miss = (code: string, isEssential: boolean) => {
    missing.add(code);
    if (isEssential) essential.add(code);
  };
  const fill = (runs: readonly TemplateRun[], values: PlaceholderValues, open: string): readonly TextRun[] =>
    joined(
      runs.map((run): TextRun => {
        if (run.kind === 'text') return run;
        const { bold, italic, underline, code } = run;
        const known = values[code]?.trim() ?? '';
        const value = run.isCapitals ? known.toUpperCase() : known;
        const isOptional = run.need !== 'essential' && findPlaceholder(code)?.isOptional === true;
        if (value === '' && !isOptional) miss(code, run.need === 'essential');
        return {
          kind: 'text',
          text: value === '' ? (isOptional ? '-' : open) : value,
          bold,
          italic,
          underline,
        };
      }),
    );
  const cells = (row: TableCells<TemplateRun>, values: PlaceholderValues): TableCells<TextRun> =>
    row.map((cell) => fill(cell, values, OPEN_IN_TABLE));
  const rowsOf = (
    row: TemplateRow,
    columns: number,
    counter: { at: number },
  ): readonly TableCells<TextRun>[] => {
    if (row.kind === 'row') return [cells(row.cells, given.values)];
    const numbered = (own: PlaceholderValues) => {
      counter.at += 1;
      return { ...given.values, ...own, no: String(counter.at) };
    };
    if (row.kind === 'repeat') {
      return (given.rows[row.list] ?? []).map((own) => cells(row.cells, numbered(own)));
    }
    return Array.from({ length: row.count ?? given.blankRows }, () => {
      counter.at += 1;
      const number: TextRun = { kind: 'text', text: String(counter.at), ...PLAIN };
      return Array.from({ length: columns }, (_, column) => (column === 0 ? [number] : []));
    });
  };
  const vanishes = (runs: readonly TemplateRun[]): boolean =>
    runs.some(
      (run) =>
        run.kind === 'placeholder' &&
        run.need === 'vanishing' &&
        (given.values[run.code]?.trim() ?? '') === '',
    );
  const isOut = (block: TemplateBlock): boolean => 'runs' in block && vanishes(block.runs);
  const parts = withoutSeams(blocks, isOut).map((from) => ({
    from,
    lines: isOut(from) ? [] : linesOf(fillBlock(from)),
  }));
  function fillBlock(block: TemplateBlock): FilledBlock {
    switch (block.kind) {
      case 'paragraph':
      case 'item':
      case 'labelled':
        return { ...block, runs: fill(block.runs, given.values, OPEN_IN_TEXT) };
      case 'signature-pair':
        return { ...block, left: fill(block.left, given.values, OPEN_IN_TEXT) };
      case 'table': {
        const counter = { at: 0 };
        const rows = block.rows.flatMap((row) => rowsOf(row, block.header.length, counter));
        if (rows.length === 0) missRows(block.rows);
        return { ...block, header: cells(block.header, given.values), rows };
      }
      case 'letter-head':
        for (const [code, isEssential] of HEAD_FIELDS) {
          if ((given.values[code]?.trim() ?? '') === '') miss(code, isEssential);
        }
        return block;
      default:
        return block;
    }
  }
  /** A table whose lists have nobody in them is a hole in the letter. */
  function missRows(rows: readonly TemplateRow[]): void {
    for (const row of rows) {
      if (row.kind !== 'repeat') continue;
      const needs = row.cells.flat().some((run) => run.kind === 'placeholder' && run.need === 'essential');
      miss(row.list, needs);
    }
  }
  return { blocks: countedOn(parts), missing: [...missing], essential: [...essential] };
}

/** What the head of a letter says besides its number, and whether the letter cannot do without it. */
const HEAD_FIELDS: readonly (readonly [code: string, isEssential: boolean])[] = [
  ['hal', true],
  ['sifat', false],
];

/** Leaves out the gap behind each block that vanishes, so that no double gap stays where a line was. */
function withoutSeams(
  blocks: readonly TemplateBlock[],
  isOut: (block: TemplateBlock) => boolean,
): readonly TemplateBlock[] {
  return blocks.filter((block, index) => {
    const before = blocks[index - 1];
    return !(block.kind === 'gap' && before && isOut(before));
  });
}

const PLAIN = { bold: false, italic: false, underline: false } as const;

/** "…, S.E." before the full stop of its sentence: one stop is enough. */
function withoutSecondStop(run: TextRun, index: number, all: readonly TextRun[]): TextRun {
  const before = all[index - 1]?.text ?? '';
  const isSecond = before.endsWith('.') && !before.endsWith('..') && /^\.(?!\.)/.test(run.text);
  return isSecond ? { ...run, text: run.text.slice(1) } : run;
}

/** Runs of one style behind each other as one: what was a placeholder leaves no seam in the line. */
function joined(runs: readonly TextRun[]): readonly TextRun[] {
  const merged: TextRun[] = [];
  for (const run of runs.map(withoutSecondStop)) {
    const last = merged.at(-1);
    const isSame = last?.bold === run.bold && last.italic === run.italic && last.underline === run.underline;
    if (isSame) merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
}

/** A line that its writer numbered: "1. …", "a) …". */
const TYPED_POINT = /^((?:\d{1,2}|[a-z])[.)])\s+(?=\S)/;

/**
 * A field of several lines alone on its line becomes as many lines: numbered points where the line is a point, and
 * paragraphs, with the points their writer numbered, where it is running text.
 */
function linesOf(block: FilledBlock): readonly FilledBlock[] {
  if (block.kind === 'paragraph') return paragraphsOf(block);
  if (block.kind !== 'labelled' && block.kind !== 'item') return [block];
  const [only, ...others] = block.runs;
  if (!only || others.length > 0 || !only.text.includes('\n')) return [block];
  const lines = only.text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((text, index) => {
    const line = {
      ...block,
      marker: nextMarker(block.marker, index),
      runs: [{ ...only, text: text.trim() }],
    };
    return line.kind === 'labelled' && index > 0 ? { ...line, label: '' } : line;
  });
}

function paragraphsOf(block: Paragraph<TextRun>): readonly FilledBlock[] {
  const [only, ...others] = block.runs;
  if (!only || others.length > 0 || block.align === 'center' || !only.text.includes('\n')) return [block];
  const lines = only.text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  return lines.flatMap((line, index): readonly FilledBlock[] => {
    const marker = TYPED_POINT.exec(line)?.[1];
    if (marker !== undefined) {
      const runs = [{ ...only, text: line.slice(marker.length).trim() }];
      return [{ kind: 'item', marker, level: 1, runs }];
    }
    const paragraph = { ...block, runs: [{ ...only, text: line }] };
    return index === 0 ? [paragraph] : [{ kind: 'gap' }, paragraph];
  });
}

/** "1." -> "3." two lines later, "a." -> "c."; a dash stays. */
function nextMarker(marker: string, steps: number): string {
  const number = /^(\d+)(.*)$/.exec(marker);
  if (number) return `${Number(number[1]) + steps}${number[2] ?? ''}`;
  const letter = /^([a-z])(.*)$/.exec(marker);
  if (!letter) return marker;
  return `${String.fromCharCode((letter[1] ?? 'a').charCodeAt(0) + steps)}${letter[2] ?? ''}`;
}
