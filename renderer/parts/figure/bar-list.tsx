import { lazy, Suspense, useMemo } from 'react';
import { barChartHeight, type BarChart } from '#contract/chart/bar-chart.ts';
import type { ChartValue } from '#contract/chart/chart-value.ts';
import { useChartLook } from '../../lib/use-chart-look.ts';
import css from './bar-list.module.css';

/** The drawing program is large and only charts need it: it is read when the first one is shown. */
const Drawing = lazy(async () => ({ default: (await import('./bar-drawing.tsx')).BarDrawing }));

export interface BarLine {
  readonly key: string;
  readonly label: string;
  readonly value: ChartValue;
  /** What the bar says and opens, as a sentence. */
  readonly spoken: string;
}

interface BarListProps {
  readonly label: string;
  /** What the bars measure. */
  readonly measure: string;
  /** In the order in which they are drawn. */
  readonly lines: readonly BarLine[];
  readonly onOpen: (key: string) => void;
}

/**
 * Lying bars of one measure, each of which opens something by click or key. The drawing is for the eye; the buttons over
 * it carry the words, so that a reader for the blind finds a list with every figure.
 */
export function BarList({ label, measure, lines, onOpen }: BarListProps) {
  const { ref, look } = useChartLook();
  const chart = useMemo<BarChart>(
    () => ({
      labels: lines.map((line) => line.label),
      series: [{ name: measure, values: lines.map(({ value }) => value) }],
      order: 'given',
    }),
    [lines, measure],
  );
  const height = look ? barChartHeight(chart, look) : 0;
  return (
    <div ref={ref} className={css.chart} style={look && { height }}>
      <div aria-hidden="true" className={css.drawing}>
        {look && (
          <Suspense fallback={null}>
            <Drawing chart={chart} look={look} height={height} />
          </Suspense>
        )}
      </div>
      <ul className={css.bars} aria-label={label}>
        {lines.map(({ key, spoken }) => (
          <li key={key}>
            <button type="button" aria-label={spoken} title={spoken} onClick={() => onOpen(key)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
