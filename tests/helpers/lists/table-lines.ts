import { groupedBy } from './grouping.ts';
import type { TableColumn } from './cooperative-lines.ts';
import { drawRowMaker } from './cooperative-rows.ts';
import type { RowMaker } from './cooperative-rows.ts';
import type { Facts } from './facts.ts';
import { headingLines, numberingLine } from './header-rows.ts';
import type { Layout } from './layouts/layout.ts';
import { blankLine } from './line.ts';
import type { Line } from './line.ts';
import { bareName, isCity } from './places.ts';
import { drawSectionHeads } from './section-lines.ts';
import type { Style } from './style.ts';
import { totalLine } from './total-lines.ts';

interface Section {
  readonly code: string;
  readonly place: string;
  readonly cooperatives: readonly Facts[];
}

function sectionsOf(cooperatives: readonly Facts[], by: Layout['sections']): readonly Section[] {
  const place = ({ district, regency }: Facts) => (by === 'regency' ? regency : district);
  return [...groupedBy(cooperatives, (one) => place(one).code)].map(([code, own]) => {
    const [first] = own;
    const regencyName =
      first === undefined ? '' : isCity(first.regency) ? first.regency.name : bareName(first.regency);
    return { code, place: by === 'regency' ? regencyName : (first?.district.name ?? ''), cooperatives: own };
  });
}

interface Table {
  readonly style: Style;
  readonly layout: Layout;
  readonly columns: readonly TableColumn[];
  readonly cooperatives: readonly Facts[];
}

const onlyCooperatives = (lines: readonly Line[]): readonly Line[] =>
  lines.filter(({ kind }) => kind === 'cooperative');

/** Cooperatives under rows that name their place, in some lists with a sum after each. */
function sectionedLines({ style, layout, columns, cooperatives }: Table, maker: RowMaker): readonly Line[] {
  const { draw } = style;
  const nameColumn = columns.findIndex(({ meaning }) => meaning === 'name');
  const headOf = drawSectionHeads(style, columns.length, nameColumn);
  const startsAnew = draw.chance(60);
  const hasSubtotals = layout.hasClosing && draw.chance(35);
  const isParted = draw.chance(20);
  const level = layout.sections ?? 'kecamatan';
  const subtotal = draw.pick(['Jumlah', 'SUB JUMLAH', 'Sub Total', null]);
  return sectionsOf(cooperatives, layout.sections).flatMap(({ code, place, cooperatives: own }, index) => {
    if (startsAnew) maker.startAnew();
    const lines = maker.rowsOf(own, { placeCode: code });
    const words = subtotal ?? `Jumlah ${level === 'kecamatan' ? 'Kec.' : 'Kab.'} ${place}`;
    if (hasSubtotals) draw.mark('total: of a section');
    return [
      headOf({ index, place, level, count: own.length }),
      ...lines,
      ...(hasSubtotals ? [totalLine(style, columns, words, onlyCooperatives(lines))] : []),
      ...(isParted ? [blankLine()] : []),
    ];
  });
}

/** Rows from the heading to the last sum. */
export function drawTableLines(table: Table): readonly Line[] {
  const { style, layout, columns, cooperatives } = table;
  const { draw } = style;
  const heading = headingLines(style, columns);
  draw.mark(`heading: ${String(heading.length)} rows`);
  const head = layout.hasClosing && draw.chance(25) ? [...heading, numberingLine(style, columns)] : heading;
  const maker = drawRowMaker(style, layout, columns, head, cooperatives);
  const body = layout.sections === null ? maker.rowsOf(cooperatives, {}) : sectionedLines(table, maker);
  const hasGap = layout.hasClosing && draw.chance(4);
  if (hasGap) draw.mark('blank: under the heading');
  const words = draw.pick([
    'JUMLAH',
    'Jumlah',
    'Jumlah Total',
    'TOTAL',
    'JUMLAH KESELURUHAN',
    'Total :',
    'J U M L A H',
    'GRAND TOTAL',
  ]);
  const total =
    layout.hasClosing && draw.chance(55) ? [totalLine(style, columns, words, onlyCooperatives(body))] : [];
  return [...head, ...(hasGap ? [blankLine()] : []), ...body, ...total];
}
