import { cooperativeLine } from './cooperative-lines.ts';
import type { TableColumn } from './cooperative-lines.ts';
import type { Facts } from './facts.ts';
import { drawFault, withFault } from './faults.ts';
import type { Told } from './fills.ts';
import type { Layout } from './layouts/layout.ts';
import { blankLine } from './line.ts';
import type { Line } from './line.ts';
import type { Style } from './style.ts';

/** Gives the rows of cooperatives one after the other. */
export interface RowMaker {
  rowsOf(cooperatives: readonly Facts[], above: Told): readonly Line[];
  /** The next running number is 1 again. */
  startAnew(): void;
}

/** `head` comes again at the top of each page, on lists that are printed with it. */
export function drawRowMaker(
  style: Style,
  layout: Layout,
  columns: readonly TableColumn[],
  head: readonly Line[],
  cooperatives: readonly Facts[],
): RowMaker {
  const { draw } = style;
  const isPaged = layout.hasClosing && cooperatives.length > 8 && draw.chance(12);
  const pageLength = isPaged ? draw.between(5, 30) : Infinity;
  const hasGaps = layout.hasClosing && draw.chance(4);
  if (hasGaps) draw.mark('blank: between cooperatives');
  const fault = drawFault(style, columns, cooperatives.length);
  const seen = new Set<Facts>();
  let onPage = 0;
  let position = 0;
  let row = 0;

  const meetingYears = ({ rats }: Facts): readonly number[] =>
    style.layout === 'rat-per-meeting' && rats.length > 0
      ? rats.map(({ bookYear }) => bookYear)
      : [style.bookYear];

  function linesOf(facts: Facts, above: Told): readonly Line[] {
    const isDouble = seen.has(facts);
    seen.add(facts);
    if (isDouble) draw.mark('refused: double');
    return meetingYears(facts).map((meetingYear) => {
      position += 1;
      row += 1;
      const context = { facts, position, meetingYear };
      const own =
        fault !== null && fault.row === row && !facts.isMisleading ? withFault(columns, fault) : columns;
      const refusal = isDouble ? 'double' : own === columns || fault === null ? null : fault.refusal;
      if (refusal !== null && refusal !== 'double') draw.mark(`refused: ${refusal}`);
      return cooperativeLine(own, context, above, refusal);
    });
  }

  return {
    rowsOf: (own, above) =>
      own.flatMap((facts) => {
        const lines = [...linesOf(facts, above), ...(hasGaps && draw.chance(20) ? [blankLine()] : [])];
        onPage += lines.length;
        if (onPage <= pageLength) return lines;
        draw.mark('heading: repeated on a page');
        onPage = lines.length;
        return [...head, ...lines];
      }),
    startAnew: () => {
      position = 0;
    },
  };
}
