import { footnoteLines, signatureLines } from './closing-lines.ts';
import { drawCooperatives } from './cooperatives.ts';
import { drawFrom } from './draw.ts';
import { drawFills } from './fills.ts';
import { isMoney, isYearFigure } from './figures.ts';
import { layoutOf } from './layouts/all-layouts.ts';
import type { Layout } from './layouts/layout.ts';
import { blankLine, isEmptyCell } from './line.ts';
import type { Line } from './line.ts';
import type { GeneratedList, ListAnswers, ListSheet, RowTruth } from './list-types.ts';
import { drawPlaceWords } from './place-words.ts';
import { withOtherSheets } from './other-sheets.ts';
import { drawCsvForm, drawFileName, drawSheetName, drawStyle } from './style-draw.ts';
import type { Style } from './style.ts';
import { drawTableLines } from './table-lines.ts';
import { titleLines } from './title-lines.ts';
import { explainedColumns, shiftedRight, withArbitraryHeadings, withSpaces } from './wear.ts';

const isRatLayout = ({ layout }: Style): boolean => layout.startsWith('rat-');

function drawClosing(style: Style, layout: Layout, place: string): readonly Line[] {
  const { draw } = style;
  if (!layout.hasClosing) return [];
  const nameColumn = layout.columns.findIndex(({ meaning }) => meaning === 'name');
  const parts = [
    ...(draw.chance(25) ? [footnoteLines(style)] : []),
    ...(draw.chance(40) ? [signatureLines(style, { place, width: layout.columns.length, nameColumn })] : []),
  ];
  return (draw.chance(70) ? parts : parts.reverse()).flatMap((part) => [
    ...(draw.chance(75) ? [blankLine()] : []),
    ...part,
  ]);
}

/** Up to the last row that holds anything. */
function trimmed(lines: readonly Line[]): readonly Line[] {
  const last = lines.findLastIndex(({ cells }) => cells.some((cell) => !isEmptyCell(cell)));
  return lines.slice(0, last + 1);
}

function rowTruths(lines: readonly Line[]): readonly RowTruth[] {
  return lines.map(({ kind, told, facts }, row) => {
    if (kind !== 'cooperative') return { kind };
    if (told === null) throw new Error('a cooperative of which nothing is told');
    const first = lines.findIndex((one) => one.facts === facts);
    return { ...told, doubleOf: first < row ? first : null };
  });
}

const sheetOf = (name: string, lines: readonly Line[], format: 'xlsx' | 'csv'): ListSheet => ({
  name,
  isHidden: false,
  rows: lines.map(({ cells }) => cells),
  merged:
    format === 'csv'
      ? []
      : lines.flatMap(({ merged }, top) =>
          merged.map(([left, right, below = 0]) => ({ top, left, right, bottom: top + below })),
        ),
});

function answersOf(style: Style, layout: Layout): Omit<ListAnswers, 'columns'> {
  const meanings = layout.columns.map(({ meaning }) => meaning);
  const hasFigures = meanings.some(isYearFigure);
  const hasMoney = meanings.some((meaning) => isYearFigure(meaning) && isMoney(meaning));
  const needsYear = layout.yearIn === null && (hasFigures || isRatLayout(style));
  return {
    unit: !hasMoney || style.unit === 1 ? null : style.unit === 1000 ? 'ribu' : 'juta',
    bookYear: needsYear ? style.bookYear : null,
  };
}

/** A list as an office might hand it over, with all that it says; the same for the same seed. */
export function generateList(seed: number): GeneratedList {
  const draw = drawFrom(seed);
  const style = drawStyle(draw);
  const planned = layoutOf(style);
  const { columns: named, explained } = withArbitraryHeadings(style, planned.columns);
  const layout = { ...planned, columns: named };
  const kind = isRatLayout(style) ? 'rat' : 'cooperative';
  const cooperatives = drawCooperatives(style, layout);
  const fillOf = drawFills(style, drawPlaceWords(style));
  const title = titleLines(style, layout, kind);
  const table = drawTableLines({
    style,
    layout,
    cooperatives,
    columns: named.map((column) => ({ ...column, fill: fillOf(column) })),
  });
  const closing = drawClosing(style, layout, cooperatives[0]?.district.name ?? '');
  const { lines, columns } = shiftedRight(style, {
    columns: named,
    lines: withSpaces(style, trimmed([...title, ...table, ...closing])),
  });
  const sheet = sheetOf(drawSheetName(style), lines, style.format);
  const hasFigures = columns.some(({ meaning }) => isYearFigure(meaning));
  return {
    seed,
    fileName: drawFileName(style, kind),
    format: style.format,
    csv: drawCsvForm(style),
    office: style.office.code,
    kind,
    sheets: withOtherSheets(style, sheet, cooperatives),
    cooperatives: [...new Set(cooperatives)].map(({ name, district, regency, legalEntityNumber }) => ({
      name,
      districtName: district.name,
      districtCode: district.code,
      regencyName: regency.name,
      legalEntityNumber,
    })),
    truth: {
      sheet: sheet.name,
      rows: rowTruths(lines),
      columns,
      headingRow: title.length + Math.max(...columns.map(({ headings }) => headings.length)) - 1,
      bookYear: hasFigures && kind === 'cooperative' ? style.bookYear : null,
    },
    answers: { ...answersOf(style, layout), columns: explainedColumns(columns, explained) },
    varieties: draw.varieties(),
  };
}
