import type { BarSeriesOption } from 'echarts/charts';
import type { GridComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { barPattern } from './bar-pattern.ts';
import { LABEL_GAP, lineHeightOf, widestOf, wrapLabel } from './chart-look.ts';
import type { ChartLook } from './chart-look.ts';
import type { ChartSeries, ChartValue } from './chart-value.ts';

export interface BarChart {
  readonly labels: readonly string[];
  /** One to four measures, drawn beside each other; every one has as many values as there are labels. */
  readonly series: readonly ChartSeries[];
  /** By the first measure, largest on top; `given` keeps the order where it means something, such as classes. */
  readonly order: 'value' | 'given';
}

export type BarOption = ComposeOption<BarSeriesOption | GridComponentOption>;

/** Names take at most this share of the width. */
const MOST_NAME_SHARE = 0.42;
/** Height of one bar, and the air between two names, in heights of the letters. */
const [BAR, AIR] = [1.15, 0.75];
/** Room above the first and below the last bar. */
const EDGE = 3;

/** Nothing to draw: a pattern would leave its specks on the zero line. */
const EMPTY_BAR = { color: 'transparent', borderWidth: 0, decal: { symbol: 'none' } };
const isEmpty = (value: ChartValue | null | undefined): boolean => (value?.value ?? 0) === 0;

interface Ordered {
  readonly label: string;
  readonly values: readonly (ChartValue | null)[];
}

function rowsOf(chart: BarChart): readonly Ordered[] {
  const rows = chart.labels.map((label, index) => ({
    label,
    values: chart.series.map(({ values }) => values[index] ?? null),
  }));
  const weight = ({ values }: Ordered) => values[0]?.value ?? -Number.MAX_VALUE;
  return chart.order === 'given' ? rows : rows.toSorted((a, b) => weight(b) - weight(a));
}

/** The words beside a bar. The measure is named once, at the topmost bars, so no legend is needed. */
function wordsOf(rows: readonly Ordered[], chart: BarChart, row: number, series: number): string {
  const text = rows[row]?.values[series]?.text ?? '-';
  const name = chart.series[series]?.name ?? '';
  return row === 0 && chart.series.length > 1 ? `${text}  ${name}` : text;
}

function nameWidth(chart: BarChart, look: ChartLook): number {
  return Math.min(look.width * MOST_NAME_SHARE, widestOf(chart.labels, look));
}

function rowHeight(chart: BarChart, look: ChartLook): number {
  const width = nameWidth(chart, look);
  const lines = Math.max(1, ...chart.labels.map((label) => wrapLabel(label, width, look).length));
  const bars = chart.series.length * BAR * look.fontSize;
  return Math.max(lines * lineHeightOf(look), bars) + AIR * look.fontSize;
}

/** Height the chart needs at its width, in the unit of its look; every name gets room for all its lines. */
export function barChartHeight(chart: BarChart, look: ChartLook): number {
  return Math.ceil(2 * EDGE + Math.max(1, chart.labels.length) * rowHeight(chart, look));
}

/**
 * Lying bars from a zero line, in one ink with patterns, each with its figure at its end. The bars share one scale that
 * always holds zero, so lengths may be compared.
 */
export function barOption(chart: BarChart, look: ChartLook): BarOption {
  const rows = rowsOf(chart);
  const names = nameWidth(chart, look);
  const words = rows.flatMap((_, row) =>
    chart.series.map((_series, series) => wordsOf(rows, chart, row, series)),
  );
  const values = rows.flatMap((row) => row.values.map((one) => one?.value ?? 0));
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  const labelRoom = widestOf(words, look) + 2 * LABEL_GAP;
  const text = { fontFamily: look.fontFamily, fontSize: look.fontSize, color: look.text };
  const hidden = { axisTick: { show: false }, splitLine: { show: false }, axisLabel: { show: false } };
  const category = {
    type: 'category' as const,
    inverse: true,
    data: rows.map(({ label }) => wrapLabel(label, names, look).join('\n')),
    axisTick: { show: false },
  };
  return {
    animation: false,
    grid: {
      left: names + 2 * LABEL_GAP + (lowest < 0 ? labelRoom : 0),
      right: labelRoom,
      top: EDGE,
      bottom: EDGE,
    },
    xAxis: {
      type: 'value',
      min: lowest,
      max: highest === lowest ? lowest + 1 : highest,
      ...hidden,
      axisLine: { show: false },
    },
    yAxis: [
      {
        ...category,
        axisLine: { show: false, onZero: false },
        offset: lowest < 0 ? labelRoom : 0,
        axisLabel: { ...text, interval: 0, margin: 2 * LABEL_GAP, lineHeight: lineHeightOf(look) },
      },
      {
        ...category,
        ...hidden,
        position: 'left',
        axisLine: { show: true, onZero: true, lineStyle: { color: look.text, width: 0.8, cap: 'butt' } },
      },
    ],
    series: chart.series.map(({ name }, series) => ({
      type: 'bar',
      name,
      silent: true,
      itemStyle: barPattern(series, look),
      barGap: '12%',
      barCategoryGap: `${Math.round(barAir(chart, look) * 100)}%`,
      data: rows.map((row, index) => ({
        value: row.values[series]?.value ?? 0,
        ...(isEmpty(row.values[series]) && { itemStyle: EMPTY_BAR }),
        label: {
          ...text,
          show: true,
          position: (row.values[series]?.value ?? 0) < 0 ? ('left' as const) : ('right' as const),
          distance: LABEL_GAP,
          textBorderWidth: 0,
          formatter: wordsOf(rows, chart, index, series),
        },
      })),
    })),
  };
}

/** Share of a row that stays white. */
function barAir(chart: BarChart, look: ChartLook): number {
  const bars = chart.series.length * BAR * look.fontSize;
  return Math.max(0.2, 1 - bars / rowHeight(chart, look));
}
