import type { Content } from 'pdfmake/interfaces';
import { barChartHeight, barOption } from '#contract/chart/bar-chart.ts';
import type { BarChart } from '#contract/chart/bar-chart.ts';
import type { ChartLook } from '#contract/chart/chart-look.ts';
import { lineOption } from '#contract/chart/line-chart.ts';
import type { LineChart } from '#contract/chart/line-chart.ts';
import { chartSvg } from '../layout/chart-svg.ts';
import type { FaceChoice } from '../layout/faces.ts';
import { INK } from '../layout/ink.ts';
import type { TextMeasure } from '../layout/text-measure.ts';

const FACE: FaceChoice = { font: 'Arimo' };
const FONT_SIZE = 8.5;
const LINE_CHART_HEIGHT = 170;

export function paperLook(width: number, measure: TextMeasure): ChartLook {
  return {
    width,
    fontFamily: FACE.font,
    fontSize: FONT_SIZE,
    ink: INK.green,
    text: INK.text,
    quiet: INK.quiet,
    ground: INK.paper,
    measure: (text, size) => measure.widthOf(text, FACE, size),
  };
}

/** The bars that fit, the largest of the first measure; how many were left out. */
function fittingBars(
  chart: BarChart,
  look: ChartLook,
  maxHeight: number,
): { readonly chart: BarChart; readonly leftOut: number } {
  if (barChartHeight(chart, look) <= maxHeight) return { chart, leftOut: 0 };
  const weight = (at: number) => chart.series[0]?.values[at]?.value ?? -Number.MAX_VALUE;
  const order = chart.labels.map((_, at) => at).toSorted((a, b) => weight(b) - weight(a));
  for (let count = chart.labels.length - 1; ; count -= 1) {
    const kept = order.slice(0, count);
    const fewer = {
      ...chart,
      labels: kept.map((at) => chart.labels[at] ?? ''),
      series: chart.series.map(({ name, values }) => ({
        name,
        values: kept.map((at) => values[at] ?? null),
      })),
    };
    if (count <= 1 || barChartHeight(fewer, look) <= maxHeight)
      return { chart: fewer, leftOut: chart.labels.length - count };
  }
}

/** Bars across the width; one higher than `maxHeight` shows the largest and says what the table alone has. */
export function barDrawing(
  whole: BarChart,
  size: { readonly width: number; readonly maxHeight: number },
  measure: TextMeasure,
): { readonly drawing: Content; readonly note: string } {
  const look = paperLook(size.width, measure);
  const { chart, leftOut } = fittingBars(whole, look, size.maxHeight);
  const height = barChartHeight(chart, look);
  const svg = chartSvg(barOption(chart, look), { width: size.width, height }, FACE, measure);
  const note =
    leftOut === 0
      ? ''
      : `Digambar ${chart.labels.length} yang terbesar dari ${whole.labels.length}; selengkapnya pada tabel.`;
  return { drawing: { svg, width: size.width }, note };
}

export function lineDrawing(chart: LineChart, width: number, measure: TextMeasure): Content {
  const look = paperLook(width, measure);
  const svg = chartSvg(lineOption(chart, look), { width, height: LINE_CHART_HEIGHT }, FACE, measure);
  return { svg, width };
}
