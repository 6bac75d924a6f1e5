import type { Content, TableCell } from 'pdfmake/interfaces';
import { INK } from '../layout/ink.ts';
import { FIRM, HAIR } from '../layout/table-style.ts';

/** A row of Tabel E.81: every figure is text already, K beside Rp. */
export interface PrintedRenja {
  readonly objective: string;
  readonly programme: string;
  readonly indicator: string;
  /** "%; TW dihitung sejak Januari". */
  readonly about: string;
  /** Columns 5 to 14. */
  readonly pairs: readonly (readonly [k: string, rp: string])[];
  readonly division: string;
}

/** A row under the figures: a word, and what stands below the columns 12 and 14. */
export interface RenjaMeanRow {
  readonly label: string;
  readonly ofYear: readonly [k: string, rp: string];
  readonly ofRenstra: readonly [k: string, rp: string];
}

/** What the two header rows over columns 5 to 14 say. */
export interface RenjaHeading {
  readonly title: string;
  readonly number: string;
}

export const RENJA_SIZE = 7;
const [PADDING, TIMES] = [2, 1.02];

/** Width of figures at the size of the table: a digit takes 0.556 of it, a point or comma half of that. */
const figureWidth = (text: string): number =>
  Array.from(text).reduce((sum, sign) => sum + (/[.,]/.test(sign) ? 0.278 : 0.556), 0) * RENJA_SIZE * TIMES;

/** Which of the columns 5 to 14 stand in a table, and whether the last column of all does. */
export interface RenjaPart {
  readonly from: number;
  readonly until: number;
  readonly hasDivision: boolean;
}

const [LEAST_K, LEAST_RP, NUMBER_WIDTH] = [20, 26, 13];
/** Under (12) and (14) stand words as well: "sangat rendah". */
const [LEAST_UNDER_WORDS, WITH_WORDS] = [28, [7, 9]];

/** Shares of what the figures leave, of objective, programme, indicator and who answers for it. */
const SHARES = [0.21, 0.27, 0.34, 0.18];

/** Figures as wide as the widest of their column, words share what is left. */
function widthsOf(rows: readonly PrintedRenja[], part: RenjaPart, textWidth: number): number[] {
  const figures: number[] = [];
  for (let at = part.from; at <= part.until; at += 1) {
    const widest = (side: 0 | 1, least: number): number =>
      Math.max(least, ...rows.map(({ pairs }) => figureWidth(pairs[at]?.[side] ?? '')));
    const hasWords = WITH_WORDS.includes(at);
    figures.push(
      widest(0, hasWords ? LEAST_UNDER_WORDS : LEAST_K),
      widest(1, hasWords ? LEAST_UNDER_WORDS : LEAST_RP),
    );
  }
  const count = 4 + figures.length + (part.hasDivision ? 1 : 0);
  const edges = count * 2 * PADDING + (count + 1) * HAIR;
  const left = textWidth - edges - NUMBER_WIDTH - figures.reduce((sum, width) => sum + width, 0);
  const shares = part.hasDivision ? SHARES : SHARES.slice(0, 3);
  const all = shares.reduce((sum, share) => sum + share, 0);
  const words = shares.map((share) => (left * share) / all);
  return [NUMBER_WIDTH, ...words.slice(0, 3), ...figures, ...words.slice(3)];
}

const head = (text: string, more: object = {}): TableCell => ({
  text,
  bold: true,
  alignment: 'center',
  ...more,
});
const empty = (count: number): TableCell[] => Array.from({ length: count }, (): TableCell => ({}));

const WORDS = ['No', 'Sasaran', 'Program/Kegiatan/Sub Kegiatan', 'Indikator kinerja'];

function headings(part: RenjaPart, pairs: readonly RenjaHeading[]): TableCell[][] {
  const last = part.hasDivision ? [head('Penanggung jawab', { rowSpan: 2 })] : [];
  return [
    [
      ...WORDS.map((word) => head(word, { rowSpan: 2 })),
      ...pairs.flatMap(({ title }) => [head(title, { colSpan: 2 }), {}]),
      ...last,
    ],
    [...empty(4), ...pairs.flatMap(() => [head('K'), head('Rp')]), ...empty(last.length)],
    [
      ...WORDS.map((_word, at) => head(`(${String(at + 1)})`)),
      ...pairs.flatMap(({ number }) => [head(number, { colSpan: 2 }), {}]),
      ...(part.hasDivision ? [head('(15)')] : []),
    ],
  ];
}

const figure = (text: string): TableCell => ({ text, alignment: 'right', noWrap: true });

function bodyRow(row: PrintedRenja, at: number, part: RenjaPart): TableCell[] {
  return [
    { text: String(at + 1), alignment: 'center' },
    row.objective,
    row.programme,
    { stack: [row.indicator, { text: row.about, color: INK.quiet }] },
    ...row.pairs.slice(part.from, part.until + 1).flatMap(([k, rp]) => [figure(k), figure(rp)]),
    ...(part.hasDivision ? [row.division] : []),
  ];
}

/** Below column 12 how much of the year was reached, below column 14 how much of the Renstra. */
function meanRow({ label, ofYear, ofRenstra }: RenjaMeanRow, part: RenjaPart): TableCell[] {
  // The figures begin at column 5, so that (12) is the eighth pair and (14) the tenth.
  const before = 4 + (7 - part.from) * 2;
  const cell = (text: string): TableCell => ({ text, alignment: 'right', bold: true });
  return [
    { text: label, bold: true, colSpan: before, alignment: 'right' },
    ...empty(before - 1),
    ...ofYear.map(cell),
    { text: '', colSpan: 2 },
    {},
    ...ofRenstra.map(cell),
    '',
  ];
}

export interface RenjaTableParts {
  readonly rows: readonly PrintedRenja[];
  readonly headings: readonly RenjaHeading[];
  /** Only under the part that holds columns 12 to 14. */
  readonly means: readonly RenjaMeanRow[];
  /** Words across the whole table, each under its label. */
  readonly words: readonly (readonly [label: string, text: string])[];
}

/** One table of the columns 1 to 4 and of those that a part holds. */
export function renjaColumnsTable(parts: RenjaTableParts, part: RenjaPart, textWidth: number): Content {
  const widths = widthsOf(parts.rows, part, textWidth);
  const across = ([label, text]: readonly [string, string]): TableCell[] => [
    { text: [{ text: `${label}: `, bold: true }, text], colSpan: widths.length },
    ...empty(widths.length - 1),
  ];
  const isLast = part.hasDivision;
  return {
    fontSize: RENJA_SIZE,
    layout: {
      hLineWidth: (index, { table }) =>
        index === 0 || index === table.headerRows || index === table.body.length ? FIRM : HAIR,
      vLineWidth: () => HAIR,
      hLineColor: () => INK.hairline,
      vLineColor: () => INK.hairline,
      fillColor: (row, { table }) => (row < (table.headerRows ?? 0) ? INK.headerShade : null),
      paddingTop: () => PADDING,
      paddingBottom: () => PADDING,
      paddingLeft: () => PADDING,
      paddingRight: () => PADDING,
    },
    table: {
      headerRows: 3,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths,
      body: [
        ...headings(part, parts.headings.slice(part.from, part.until + 1)),
        ...parts.rows.map((row, at) => bodyRow(row, at, part)),
        ...(isLast ? parts.means.map((row) => meanRow(row, part)) : []),
        ...(isLast ? parts.words.map(across) : []),
      ],
    },
  };
}
