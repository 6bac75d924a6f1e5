import type { ReportRow } from '#contract/performance/shapes.ts';
import { performanceText } from '../../text/performance.ts';

/** A line of the table: the programme that the next indicators belong to, or an indicator. */
export type TableLine =
  | { readonly kind: 'programme'; readonly title: string }
  | { readonly kind: 'indicator'; readonly row: ReportRow };

const titleOf = ({ programmeCode, programmeName }: ReportRow): string =>
  programmeCode === '' ? performanceText.table.noProgramme : `${programmeCode} ${programmeName}`.trim();

/** Indicators under their programmes; without any programme there is nothing to head. */
export function linesOf(rows: readonly ReportRow[]): readonly TableLine[] {
  const isHeaded = rows.some(({ programmeCode }) => programmeCode !== '');
  return rows.flatMap((row, at): readonly TableLine[] => {
    const before = rows[at - 1];
    const line: TableLine = { kind: 'indicator', row };
    const isNew = isHeaded && (before === undefined || titleOf(before) !== titleOf(row));
    return isNew ? [{ kind: 'programme', title: titleOf(row) }, line] : [line];
  });
}
