import type { Content, TableCell } from 'pdfmake/interfaces';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { INK } from '../layout/ink.ts';
import { listTable, numberCell, resolveWidths, textCell } from '../layout/table-style.ts';
import type { ColumnWidths } from '../layout/table-style.ts';
import type { TextMeasure } from '../layout/text-measure.ts';

/** One book year as the sheet shows it; null where the office knows nothing. */
export interface SheetYear {
  readonly bookYear: number;
  readonly heldOn: PlainDate | null;
  /** Held on a day nobody wrote down. */
  readonly isHeldUndated?: boolean;
  readonly reportedOn: PlainDate | null;
  readonly membersMale: number | null;
  readonly membersFemale: number | null;
  readonly membersTotal: number | null;
  readonly ownCapital: number | null;
  readonly outsideCapital: number | null;
  readonly assets: number | null;
  readonly turnover: number | null;
  readonly surplus: number | null;
}

/** A history of the record: what is known of one kind of event, in columns. */
export interface SheetHistory {
  readonly title: string;
  readonly headings: readonly string[];
  readonly widths: ColumnWidths;
  readonly rows: readonly (readonly string[])[];
  /** Said where nothing has been recorded. */
  readonly nothing: string;
}

export const SHEET_FONT_SIZE = 9;
const TABLE_FONT_SIZE = 8.5;
const LABEL_WIDTH = 92;
/** A usual record is to stand on one sheet, so its rows stand closer than on other papers. */
const PADDING_DOWN = 1.4;

export function sectionTitle(title: string): Content {
  return { text: title, bold: true, margin: [0, 6, 0, 2], fontSize: 9.5 };
}

const FIGURE_ROWS: readonly (readonly [
  label: string,
  figure: Exclude<keyof SheetYear, 'heldOn' | 'isHeldUndated' | 'reportedOn'>,
])[] = [
  ['Anggota pria', 'membersMale'],
  ['Anggota wanita', 'membersFemale'],
  ['Jumlah anggota', 'membersTotal'],
  ['Modal sendiri (Rp)', 'ownCapital'],
  ['Modal luar (Rp)', 'outsideCapital'],
  ['Aset (Rp)', 'assets'],
  ['Volume usaha (Rp)', 'turnover'],
  ['SHU (Rp)', 'surplus'],
];

/** Short enough for one of six columns. */
const UNDATED_CELL = 'sudah, tanpa tanggal';
const dayText = (day: PlainDate | null): string => (day === null ? '-' : formatShortDate(day));
const figureText = (value: number | null): string => (value === null ? '-' : formatInteger(value));

/** The largest size at which every figure stands on one line: a number broken over two is read as two. */
function figureSize(texts: readonly string[], width: number, measure: TextMeasure): number {
  const widest = Math.max(
    ...texts.map((text) => measure.widthOf(text, { font: 'Arimo' }, TABLE_FONT_SIZE)),
    1,
  );
  return Math.min(TABLE_FONT_SIZE, (TABLE_FONT_SIZE * width) / widest);
}

/** RAT and figures of the years beside each other, so that growth is read from left to right. */
export function yearTable(years: readonly SheetYear[], measure: TextMeasure): Content {
  const widths: ColumnWidths = [LABEL_WIDTH, ...years.map(() => '*' as const)];
  const figures = FIGURE_ROWS.map(([label, figure]) => ({
    label,
    texts: years.map((year) => figureText(year[figure])),
  }));
  const size = figureSize(
    figures.flatMap(({ texts }) => texts),
    resolveWidths(widths)[1] ?? LABEL_WIDTH,
    measure,
  );
  const row = (label: string, texts: readonly string[]): readonly TableCell[] => [
    textCell(label),
    ...texts.map((text) => ({ ...(numberCell(text) as object), fontSize: size }) as TableCell),
  ];
  return [
    sectionTitle('RAT dan angka lima tahun buku'),
    listTable({
      widths,
      fontSize: TABLE_FONT_SIZE,
      paddingDown: PADDING_DOWN,
      headings: ['Tahun buku', ...years.map(({ bookYear }) => String(bookYear))],
      rows: [
        row(
          'RAT dilaksanakan',
          years.map(({ heldOn, isHeldUndated }) => (isHeldUndated === true ? UNDATED_CELL : dayText(heldOn))),
        ),
        row(
          'RAT dilaporkan',
          years.map(({ reportedOn }) => dayText(reportedOn)),
        ),
        ...figures.map(({ label, texts }) => row(label, texts)),
      ],
    }),
  ];
}

/** A history, or the sentence that nothing of it is recorded. */
export function historyTable({ title, headings, widths, rows, nothing }: SheetHistory): Content {
  if (rows.length === 0) {
    return {
      margin: [0, 7, 0, 0],
      text: [
        { text: `${title}: `, bold: true, fontSize: 9.5 },
        { text: nothing, color: INK.quiet },
      ],
    };
  }
  return [
    sectionTitle(title),
    listTable({
      widths,
      headings,
      fontSize: TABLE_FONT_SIZE,
      paddingDown: PADDING_DOWN,
      rows: rows.map((row) => row.map((text) => textCell(text === '' ? '-' : text))),
    }),
  ];
}
