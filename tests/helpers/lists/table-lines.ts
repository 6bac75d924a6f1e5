import { groupedBy } from './grouping.ts';
import { cooperativeLine } from './cooperative-lines.ts';
import type { TableColumn } from './cooperative-lines.ts';
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

/** Rows from the heading to the last sum. */
export function drawTableLines(
  style: Style,
  layout: Layout,
  columns: readonly TableColumn[],
  cooperatives: readonly Facts[],
): readonly Line[] {
  const { draw } = style;
  const heading = headingLines(columns);
  draw.mark(`heading: ${String(heading.length)} rows`);
  const head = layout.hasClosing && draw.chance(25) ? [...heading, numberingLine(style, columns)] : heading;
  const pageLength =
    layout.hasClosing && cooperatives.length > 8 && draw.chance(12) ? draw.between(5, 30) : null;
  let onPage = 0;
  let position = 0;
  const rowsOf = (own: readonly Facts[], above: string | null): readonly Line[] =>
    own.flatMap((facts) => {
      position += 1;
      onPage += 1;
      const told = above === null ? {} : { placeCode: above };
      const row = cooperativeLine(columns, { facts, position, meetingYear: style.bookYear }, told);
      if (pageLength === null || onPage <= pageLength) return [row];
      draw.mark('heading: repeated on a page');
      onPage = 1;
      return [...head, row];
    });
  const body = layout.sections === null ? rowsOf(cooperatives, null) : drawSections(rowsOf);
  const hasTotal = layout.hasClosing && draw.chance(55);
  const words = draw.pick(['JUMLAH', 'Jumlah', 'Jumlah Total', 'TOTAL', 'JUMLAH KESELURUHAN', 'Total :']);
  const ours = body.filter(({ kind }) => kind === 'cooperative');
  return [...head, ...body, ...(hasTotal ? [totalLine(style, columns, words, ours)] : [])];

  function drawSections(rows: (own: readonly Facts[], above: string) => readonly Line[]): readonly Line[] {
    const nameColumn = columns.findIndex(({ meaning }) => meaning === 'name');
    const headOf = drawSectionHeads(style, columns.length, nameColumn);
    const startsAnew = draw.chance(60);
    const hasSubtotals = draw.chance(35);
    const isParted = draw.chance(20);
    const level = layout.sections ?? 'kecamatan';
    const subtotal = draw.pick(['Jumlah', 'SUB JUMLAH', 'Sub Total', 'with place'] as const);
    return sectionsOf(cooperatives, layout.sections).flatMap(({ code, place, cooperatives: own }, index) => {
      if (startsAnew) position = 0;
      const ownRows = rows(own, code);
      const words_ = subtotal === 'with place' ? `Jumlah Kec. ${place}` : subtotal;
      if (hasSubtotals) draw.mark('total: of a section');
      return [
        headOf({ index, place, level, count: own.length }),
        ...ownRows,
        ...(hasSubtotals
          ? [
              totalLine(
                style,
                columns,
                words_,
                ownRows.filter(({ kind }) => kind === 'cooperative'),
              ),
            ]
          : []),
        ...(isParted ? [blankLine()] : []),
      ];
    });
  }
}
