import type { BarSeriesOption } from 'echarts/charts';
import type { ChartLook } from './chart-look.ts';

type BarStyle = NonNullable<BarSeriesOption['itemStyle']>;

/** Long strokes, because every tile of a pattern leaves a seam on some printers. */
const STROKE = 60;

const PATTERNS: readonly ((look: ChartLook) => BarStyle)[] = [
  ({ ink }) => ({ color: ink }),
  (look) => hatched(look, Math.PI / 4, [0.9, 3.1]),
  ({ ground }) => ({ color: ground }),
  (look) => hatched(look, 0, [0.9, 2.1]),
];

function hatched({ ink, ground }: ChartLook, rotation: number, lines: readonly [number, number]): BarStyle {
  return {
    color: ground,
    decal: {
      symbol: 'rect',
      symbolSize: 1,
      color: ink,
      rotation,
      dashArrayX: [STROKE, 0],
      dashArrayY: [...lines],
    },
  };
}

/** How many measures one bar chart can tell apart without colour. */
export const MOST_BAR_SERIES = PATTERNS.length;

/** The fill of a measure: full ink, slanted strokes, empty, level strokes; all with the same edge. */
export function barPattern(index: number, look: ChartLook): BarStyle {
  const pattern = PATTERNS[index];
  if (!pattern) throw new RangeError(`no pattern for measure ${index + 1}`);
  return { ...pattern(look), borderColor: look.ink, borderWidth: 0.6 };
}
