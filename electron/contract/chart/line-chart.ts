import type { LineSeriesOption } from 'echarts/charts';
import type { GridComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { formatDecimal } from '#rules/value/numbers.ts';
import { LABEL_GAP, lineHeightOf, widestOf } from './chart-look.ts';
import type { ChartLook } from './chart-look.ts';
import type { ChartSeries } from './chart-value.ts';

/** Measures over time: the labels are years or months in their order. */
export interface LineChart {
  readonly labels: readonly string[];
  /** One to four measures. */
  readonly series: readonly ChartSeries[];
}

export type LineOption = ComposeOption<LineSeriesOption | GridComponentOption>;

interface Stroke {
  readonly dash: 'solid' | readonly number[];
  readonly symbol: 'circle' | 'rect' | 'triangle' | 'diamond';
  readonly isFilled: boolean;
}

const STROKES: readonly Stroke[] = [
  { dash: 'solid', symbol: 'circle', isFilled: true },
  { dash: [6, 3], symbol: 'rect', isFilled: false },
  { dash: [1.5, 2.5], symbol: 'triangle', isFilled: true },
  { dash: [8, 3, 1.5, 3], symbol: 'diamond', isFilled: false },
];

/** How many measures one line chart can tell apart without colour. */
export const MOST_LINE_SERIES = STROKES.length;

/** Beyond this many labels, figures at the points would run into each other; the scale at the left speaks instead. */
const MOST_POINT_LABELS = 12;

function strokeOf(index: number): Stroke {
  const stroke = STROKES[index];
  if (!stroke) throw new RangeError(`no stroke for measure ${index + 1}`);
  return stroke;
}

/** The upper measure of a year carries its figure above the point, every other below, so two never meet. */
function isUppermost(chart: LineChart, series: number, at: number): boolean {
  const valueOf = (index: number) => chart.series[index]?.values[at]?.value ?? Number.NEGATIVE_INFINITY;
  return chart.series.every(
    (_, other) => other === series || valueOf(other) < valueOf(series) || series === 0,
  );
}

/**
 * Lines over a zero line, told apart by dashes and markers, each named at its end and each point with its figure. A
 * year without a figure is a gap, never a line drawn through it.
 */
export function lineOption(chart: LineChart, look: ChartLook): LineOption {
  const hasFigures = chart.labels.length <= MOST_POINT_LABELS;
  const text = { fontFamily: look.fontFamily, fontSize: look.fontSize, color: look.text };
  const values = chart.series.flatMap((one) => one.values.map((point) => point?.value ?? 0));
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  const names =
    chart.series.length > 1
      ? widestOf(
          chart.series.map(({ name }) => name),
          look,
        )
      : 0;
  const figures = widestOf(
    chart.series.flatMap((one) => one.values.map((point) => point?.text ?? '')),
    look,
  );
  return {
    animation: false,
    grid: {
      left: hasFigures ? figures / 2 + LABEL_GAP : figures + 3 * LABEL_GAP,
      right: Math.max(names + 3 * LABEL_GAP, figures / 2 + LABEL_GAP),
      top: lineHeightOf(look) + 2 * LABEL_GAP,
      bottom: lineHeightOf(look) * (hasFigures ? 2 : 1) + 2 * LABEL_GAP,
    },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: [...chart.labels],
      axisTick: { show: false },
      axisLine: { show: true, onZero: true, lineStyle: { color: look.text, width: 0.8, cap: 'butt' } },
      axisLabel: { ...text, margin: hasFigures ? lineHeightOf(look) + LABEL_GAP : 2 * LABEL_GAP },
    },
    yAxis: {
      type: 'value',
      min: lowest,
      max: highest === lowest ? lowest + 1 : highest,
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { show: !hasFigures, lineStyle: { color: look.quiet, width: 0.4, opacity: 0.35 } },
      axisLabel: {
        ...text,
        color: look.quiet,
        show: !hasFigures,
        formatter: (value: number) => formatDecimal(value, Number.isInteger(value) ? 0 : 1),
      },
    },
    series: chart.series.map(({ name, values: points }, series) => {
      const { dash, symbol, isFilled } = strokeOf(series);
      return {
        type: 'line',
        name,
        silent: true,
        symbol,
        symbolSize: look.fontSize * 0.6,
        showAllSymbol: true,
        connectNulls: false,
        lineStyle: { color: look.ink, width: 1.4, type: dash === 'solid' ? dash : [...dash], cap: 'butt' },
        itemStyle: { color: isFilled ? look.ink : look.ground, borderColor: look.ink, borderWidth: 1 },
        endLabel: {
          ...text,
          show: chart.series.length > 1,
          distance: 2 * LABEL_GAP,
          textBorderWidth: 0,
          formatter: name,
        },
        labelLayout: { moveOverlap: 'shiftY' },
        data: points.map((point, at) => ({
          value: point?.value ?? '-',
          label: {
            ...text,
            show: hasFigures && point !== null,
            position: isUppermost(chart, series, at) ? ('top' as const) : ('bottom' as const),
            distance: LABEL_GAP,
            textBorderWidth: 0,
            formatter: point?.text ?? '',
          },
        })),
      };
    }),
  };
}
