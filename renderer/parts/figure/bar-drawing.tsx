import { BarChart as Bars } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { barOption, type BarChart } from '#contract/chart/bar-chart.ts';
import type { ChartLook } from '#contract/chart/chart-look.ts';

use([Bars, GridComponent, SVGRenderer]);

interface BarDrawingProps {
  readonly chart: BarChart;
  readonly look: ChartLook;
  readonly height: number;
}

/** The bars themselves, drawn as SVG; what they say and open stands in the words over them. */
export function BarDrawing({ chart, look, height }: BarDrawingProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return undefined;
    const drawing = init(host.current, null, { renderer: 'svg', width: look.width, height });
    drawing.setOption(barOption(chart, look));
    return () => drawing.dispose();
  }, [chart, look, height]);
  return <div ref={host} />;
}
