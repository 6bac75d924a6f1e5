import type { RecapRow } from '#contract/recap/recap.ts';
import type { PaperRow, PaperTable } from '../../documents/recap/recap-paper-table.ts';

/** The total of the annual recap of a year, as it was frozen. */
export interface FrozenYear {
  readonly year: number;
  readonly total: RecapRow;
}

/** How many earlier annual recaps stand beside this one. */
const EARLIER_YEARS = 4;

export const STANDARD_PAPER_COLUMNS: PaperTable['columns'] = [
  { heading: 'Aktif', unit: 'count', isDashForZero: false },
  { heading: 'Tidak aktif', unit: 'count', isDashForZero: false },
  { heading: 'Total', unit: 'count', isDashForZero: false },
  { heading: 'Bersertifikat NIK', unit: 'count', isDashForZero: false },
  { heading: 'Progres', unit: 'count', isDashForZero: true },
  { heading: 'Persentase', unit: 'percent', isDashForZero: false },
];

/** A printed percentage as the number it says: "37,61" -> 37.61. */
const percentOf = (printed: string): number | null =>
  printed === '-' ? null : Number(printed.replaceAll('.', '').replace(',', '.'));

/** The six figures of a frozen total, in the order of the columns above. */
export const standardCells = ({ active, inactive, total, certified, inProgress, percentage }: RecapRow) => [
  active,
  inactive,
  total,
  certified,
  inProgress,
  percentOf(percentage),
];

/** Hundredths keep a difference of percentages exact. */
function difference(newer: number | null, older: number | null): number | null {
  if (newer === null || older === null) return null;
  return Math.round((newer - older) * 100) / 100;
}

/** The frozen totals of this year and the years before it, and the change since the last; undefined without any. */
export function comparisonTable(current: FrozenYear, frozen: readonly FrozenYear[]): PaperTable | undefined {
  const earlier = frozen
    .filter(({ year }) => year < current.year)
    .toSorted((a, b) => a.year - b.year)
    .slice(-EARLIER_YEARS);
  const previous = earlier.at(-1);
  if (!previous) return undefined;
  const rows = [...earlier, current].map(({ year, total }): PaperRow => ({
    label: String(year),
    cells: standardCells(total),
  }));
  const [then, now] = [standardCells(previous.total), standardCells(current.total)];
  return {
    title: 'Perbandingan dengan rekap tahun sebelumnya',
    groupHeading: 'Tahun rekap',
    columns: STANDARD_PAPER_COLUMNS,
    rows,
    total: {
      label: `Perubahan dari ${previous.year}`,
      cells: now.map((cell, at) => difference(cell, then[at] ?? null)),
    },
  };
}
