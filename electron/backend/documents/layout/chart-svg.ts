import type * as ChartLibrary from './chart-library.ts';
import type { BarOption } from '#contract/chart/bar-chart.ts';
import type { LineOption } from '#contract/chart/line-chart.ts';
import type { FaceChoice } from './faces.ts';
import type { TextMeasure } from './text-measure.ts';

/** Without a size the library asks in this one. */
const DEFAULT_SIZE = 12;

let library: typeof ChartLibrary | undefined;

/** Reads the drawing library; awaited before `chartSvg`, so that a process that prints no chart never holds it. */
export async function readChartLibrary(): Promise<void> {
  library ??= await import('./chart-library.ts');
}

/**
 * A chart as SVG, drawn without a window. Widths are asked from the fonts of the paper, so labels stand where they will
 * be printed. Points of the paper are the drawing's pixels.
 */
export function chartSvg(
  option: BarOption | LineOption,
  size: { readonly width: number; readonly height: number },
  face: FaceChoice,
  measure: TextMeasure,
): string {
  if (!library) throw new TypeError('the chart library was not read');
  const { init, setPlatformAPI } = library;
  setPlatformAPI({
    measureText: (text: string, font?: string) => ({
      width: measure.widthOf(
        text,
        face,
        Number.parseFloat(/(\d+(?:\.\d+)?)px/.exec(font ?? '')?.[1] ?? '') || DEFAULT_SIZE,
      ),
    }),
  });
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption(option);
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
