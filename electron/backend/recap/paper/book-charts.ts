import { countValue } from '#contract/chart/chart-value.ts';
import type { ChartValue } from '#contract/chart/chart-value.ts';
import type { RecapTable } from '#contract/recap/recap.ts';
import { formatDecimal } from '#rules/value/numbers.ts';
import type { RecapColumnKey } from '#rules/recap/column.ts';
import type { BookPart } from '../../documents/recap/recap-book-data.ts';
import { numberIn } from './paper-table.ts';

const percent = (value: number | null): ChartValue | null =>
  value === null ? null : { value, text: formatDecimal(value, 2) };

function valuesOf(table: RecapTable, key: RecapColumnKey): readonly (ChartValue | null)[] {
  return table.rows.map(({ cells }) => {
    const value = numberIn(table, cells, key);
    if (key === 'certifiedPercent') return percent(value);
    return value === null ? null : countValue(value);
  });
}

const labelsOf = (table: RecapTable): readonly string[] => table.rows.map(({ label }) => label);

/** Active beside inactive, region by region. */
export const activityChart = (table: RecapTable): BookPart => ({
  kind: 'bars',
  title: `Koperasi aktif dan tidak aktif menurut ${table.groupHeading.toLowerCase()}`,
  chart: {
    labels: labelsOf(table),
    series: [
      { name: 'Aktif', values: valuesOf(table, 'active') },
      { name: 'Tidak aktif', values: valuesOf(table, 'inactive') },
    ],
    order: 'value',
  },
  note: '',
});

/** Certified as a share of the active ones. */
export function certificateChart(table: RecapTable): BookPart {
  const values = valuesOf(table, 'certifiedPercent');
  return {
    kind: 'bars',
    title: `Bersertifikat NIK menurut ${table.groupHeading.toLowerCase()} (persen dari koperasi aktif)`,
    chart: { labels: labelsOf(table), series: [{ name: 'Bersertifikat NIK', values }], order: 'value' },
    note: values.includes(null) ? 'Tanda "-" berarti tidak ada koperasi aktif.' : '',
  };
}

/** RAT of the active ones, book year by book year. */
export const ratChart = (table: RecapTable, years: readonly number[]): BookPart => ({
  kind: 'lines',
  title: 'Koperasi aktif yang RAT (persen dari koperasi aktif)',
  chart: {
    labels: years.map((year) => `TB ${year}`),
    series: [
      {
        name: 'RAT',
        values: years.map((year) => percent(numberIn(table, table.total.cells, 'ratPercent', year))),
      },
    ],
  },
  note: '',
});
