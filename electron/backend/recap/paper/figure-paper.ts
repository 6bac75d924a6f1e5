import type { FigureSummary } from '#contract/recap/official-figure.ts';
import type { RecapTable } from '#contract/recap/recap.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { recapGroupingOf } from '#rules/recap/grouping.ts';
import type { RecapGrouping } from '#rules/recap/grouping.ts';
import type { PrintJob } from '../../documents/render.ts';
import { localDay } from '../../base/local-day.ts';
import { tablePaper } from './table-paper.ts';

const SEAL_SHOWN = 12;

export const tableTitle = (grouping: RecapGrouping): string =>
  `Rekapitulasi koperasi menurut ${recapGroupingOf(grouping).name}`;

/** "Angka resmi “Rekap tahunan 2025”, dibekukan 22 November 2026, segel 3f2a…". */
export function standingOf({ title, frozenAt, sha256 }: FigureSummary): string {
  const day = formatLongDate(localDay(frozenAt));
  return `Angka resmi “${title}”, dibekukan ${day}, segel ${sha256.slice(0, SEAL_SHOWN)}`;
}

/** What the sealed table of a figure is stored under. */
export const figureSubject = (id: string): string => `angka:${id}`;

/**
 * The table of an official figure as it is sealed with it: also after the office has another name, head or region it
 * is printed again to the byte.
 */
export const figurePaper = (office: OfficeRecord, figure: FigureSummary, table: RecapTable): PrintJob =>
  tablePaper({
    office,
    table,
    title: tableTitle(figure.grouping),
    standing: standingOf(figure),
    frozenOn: localDay(figure.frozenAt),
  });
