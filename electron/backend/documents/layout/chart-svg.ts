import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, setPlatformAPI, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import type { BarOption } from '#contract/chart/bar-chart.ts';
import type { LineOption } from '#contract/chart/line-chart.ts';
import type { FaceChoice } from './faces.ts';
import type { TextMeasure } from './text-measure.ts';

use([BarChart, LineChart, GridComponent, LabelLayout, SVGRenderer]);

/** Without a size the library asks in this one. */
const DEFAULT_SIZE = 12;

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
