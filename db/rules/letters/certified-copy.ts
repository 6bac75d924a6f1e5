import type { FilledBlock, FilledTable, TextRun } from '../template/ast.ts';

/** A whole copy, or the part of a decision that concerns one of those it names. */
export const COPY_FORMS = ['salinan', 'petikan'] as const;
export type CopyForm = (typeof COPY_FORMS)[number];

export const COPY_FORM_LABELS: Readonly<Record<CopyForm, string>> = {
  salinan: 'Salinan',
  petikan: 'Petikan',
};

/** Who certifies a copy, as the paper names the person. */
export interface Certifier {
  readonly position: string;
  readonly name: string;
  /** Rank and NIP, a line each. */
  readonly identity: readonly string[];
}

/** Where the pen goes, in millimetres. */
const SIGNING_HEIGHT = 22;

const run = (text: string, bold = false): TextRun => ({
  kind: 'text',
  text,
  bold,
  italic: false,
  underline: false,
});
const line = (text: string, bold = false): FilledBlock => ({
  kind: 'paragraph',
  align: 'left',
  indent: 'none',
  isTitle: false,
  runs: [run(text, bold)],
});

/** "Salinan sesuai dengan aslinya", who says so, room for the pen, name. */
function certification(form: CopyForm, { position, name, identity }: Certifier): readonly FilledBlock[] {
  const place: FilledTable = {
    kind: 'table',
    widths: [50, 50],
    rowHeight: SIGNING_HEIGHT,
    header: [[run(`${position.toLocaleUpperCase('id')}: ${name}`)], []],
    rows: [[[], []]],
  };
  return [
    { kind: 'gap' },
    line(`${COPY_FORM_LABELS[form]} sesuai dengan aslinya`),
    place,
    ...identity.map((text) => line(text)),
  ];
}

const textOf = (runs: readonly TextRun[]): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .trim();

/** Considerations and laws stand in the decision itself: an extract begins with what was decided. */
function withoutConsiderations(blocks: readonly FilledBlock[]): readonly FilledBlock[] {
  const first = blocks.findIndex(({ kind }) => kind === 'labelled');
  const decided = blocks.findIndex(
    (block) => block.kind === 'paragraph' && textOf(block.runs).startsWith('MEMUTUSKAN'),
  );
  return first < 0 || decided < first ? blocks : [...blocks.slice(0, first), ...blocks.slice(decided)];
}

/** The place of the list of those named: the first table after the decision has been signed. */
const listAt = (blocks: readonly FilledBlock[]): number => {
  const signed = blocks.findIndex(({ kind }) => kind === 'signature');
  return blocks.findIndex((block, at) => at > signed && block.kind === 'table');
};

/** How many a decision names, so many extracts there are. */
export function namedIn(blocks: readonly FilledBlock[]): number {
  const list = blocks[listAt(blocks)];
  return list?.kind === 'table' ? list.rows.length : 0;
}

/** Only the row of one of those named; what counts the rows is left out. */
function onlyRow(blocks: readonly FilledBlock[], row: number): readonly FilledBlock[] {
  const at = listAt(blocks);
  return blocks.flatMap((block, index): readonly FilledBlock[] => {
    if (index < at) return [block];
    if (index === at && block.kind === 'table') return [{ ...block, rows: block.rows.slice(row, row + 1) }];
    return block.kind === 'paragraph' && textOf(block.runs).startsWith('Jumlah') ? [] : [block];
  });
}

/**
 * The blocks of a copy: those of the decision, certified once, under its first signature and whoever gets a copy.
 * `row` is whose extract it is, counted from 0.
 */
export function copyBlocks(
  blocks: readonly FilledBlock[],
  { form, certifier, row }: { readonly form: CopyForm; readonly certifier: Certifier; readonly row: number },
): readonly FilledBlock[] {
  const own = form === 'petikan' ? onlyRow(withoutConsiderations(blocks), row) : blocks;
  const signed = own.findIndex(({ kind }) => kind === 'signature');
  if (signed < 0) return [...own, ...certification(form, certifier)];
  const after = own[signed + 1]?.kind === 'copies' ? signed + 2 : signed + 1;
  return [...own.slice(0, after), ...certification(form, certifier), ...own.slice(after)];
}
