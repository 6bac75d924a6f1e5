/** Numbers of the cell formats in the style part below, in its order. */
export const TABLE_FORMATS = {
  text: 1,
  count: 2,
  percent: 3,
  header: 4,
  title: 5,
  totalText: 6,
  totalCount: 7,
  totalPercent: 8,
  note: 9,
} as const;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TEXT = 49;
const COUNT = 3;
const PERCENT = 10;

interface Format {
  readonly number: number;
  readonly font?: number;
  readonly fill?: number;
  readonly border?: number;
  readonly alignment?: string;
}

const WRAPPED = '<alignment wrapText="1" vertical="top"/>';
const CENTRED = '<alignment horizontal="center" vertical="center" wrapText="1"/>';

/** In the order of TABLE_FORMATS; #,##0 and 0.00% are built in, so every program shows them in its own language. */
const FORMATS: readonly Format[] = [
  { number: TEXT, border: 1 },
  { number: COUNT, border: 1 },
  { number: PERCENT, border: 1 },
  { number: TEXT, font: 1, fill: 2, border: 1, alignment: CENTRED },
  { number: TEXT, font: 2 },
  { number: TEXT, font: 1, border: 1 },
  { number: COUNT, font: 1, border: 1 },
  { number: PERCENT, font: 1, border: 1 },
  { number: TEXT, font: 3, alignment: WRAPPED },
];

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

/** Styles of a workbook of tables: hairlines, a shaded header, totals bold, notes small. */
export const TABLE_STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="4">${font(11)}${font(11, '<b/>')}${font(14, '<b/>')}${font(9)}</fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFECEFEB"/></patternFill></fill></fills>' +
  `<borders count="2"><border/><border>${edges}</border></borders>` +
  `<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${FORMATS.length + 1}"><xf/>` +
  `${FORMATS.map(formatXml).join('')}</cellXfs></styleSheet>`;
