const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Numbers of formats; all but the day are built in, so every program shows them in its own language. */
const GENERAL = 0;
const COUNT = 3;
const PERCENT = 10;
const TEXT = 49;
const DAY = 164;

/** Places in the lists of the style sheet below. */
const BOLD = 1;
const TITLE = 2;
const SMALL = 3;
const SHADED = 2;
const HAIRLINES = 1;

interface Format {
  readonly number: number;
  readonly font?: number;
  readonly fill?: number;
  readonly border?: number;
  readonly alignment?: string;
}

const WRAPPED = '<alignment wrapText="1" vertical="top"/>';
const CENTRED = '<alignment horizontal="center" vertical="center" wrapText="1"/>';

const FORMATS = {
  general: { number: GENERAL },
  /** A list, one row a record. */
  text: { number: TEXT },
  number: { number: COUNT },
  day: { number: DAY },
  header: { number: TEXT, font: BOLD },
  /** A table as on paper. */
  tableText: { number: TEXT, border: HAIRLINES },
  tableCount: { number: COUNT, border: HAIRLINES },
  tablePercent: { number: PERCENT, border: HAIRLINES },
  tableHeader: { number: TEXT, font: BOLD, fill: SHADED, border: HAIRLINES, alignment: CENTRED },
  title: { number: TEXT, font: TITLE },
  totalText: { number: TEXT, font: BOLD, border: HAIRLINES },
  totalCount: { number: COUNT, font: BOLD, border: HAIRLINES },
  totalPercent: { number: PERCENT, font: BOLD, border: HAIRLINES },
  note: { number: TEXT, font: SMALL, alignment: WRAPPED },
} as const satisfies Readonly<Record<string, Format>>;

type FormatName = keyof typeof FORMATS;

/** What a cell of each format says of it in its attribute `s`. */
export const FORMAT_NUMBERS = Object.fromEntries(
  Object.keys(FORMATS).map((name, number) => [name, number]),
) as Readonly<Record<FormatName, number>>;

function formatXml({ number, font = 0, fill = 0, border = 0, alignment = '' }: Format): string {
  return (
    `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}" applyNumberFormat="1" ` +
    `applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`
  );
}

const font = (size: number, mark = ''): string =>
  `<font>${mark}<sz val="${size}"/><name val="Calibri"/></font>`;
const edges = ['left', 'right', 'top', 'bottom']
  .map((edge) => `<${edge} style="thin"><color rgb="FF8A8F8C"/></${edge}>`)
  .join('');

/** The style sheet of every workbook: hairlines, a shaded header, totals bold, notes small. */
export const WORKBOOK_STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="${DAY}" formatCode="dd/mm/yyyy"/></numFmts>` +
  `<fonts count="4">${font(11)}${font(11, '<b/>')}${font(14, '<b/>')}${font(9)}</fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFECEFEB"/></patternFill></fill></fills>' +
  `<borders count="2"><border/><border>${edges}</border></borders>` +
  `<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${Object.keys(FORMATS).length}">` +
  `${Object.values(FORMATS).map(formatXml).join('')}</cellXfs></styleSheet>`;
