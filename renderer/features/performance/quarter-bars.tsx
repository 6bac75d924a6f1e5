import type { ReportRow } from '#contract/performance/shapes.ts';
import { amountText } from '#rules/performance/amount.ts';
import { performanceText } from '../../text/performance.ts';
import css from './performance.module.css';

const { panel: text } = performanceText;
const ROMAN = ['I', 'II', 'III', 'IV'];
/** Of the height, in percent: above the tallest bar its figure still has room. */
const TALLEST = 78;

/** The four quarters beside the target; every figure stands over its bar. */
export function QuarterBars({ row }: { readonly row: ReportRow }) {
  const quarters = row.cells.filter(({ quarter }) => quarter !== 0);
  const top = Math.max(row.target ?? 0, ...quarters.map(({ value }) => value ?? 0));
  if (top <= 0) return null;
  const height = (amount: number): string => `${String((Math.max(0, amount) / top) * TALLEST)}%`;
  return (
    <>
      <h3 className={css.section}>{text.chart}</h3>
      <ul className={css.bars}>
        {row.target !== null && (
          <li aria-hidden="true" className={css.goal} style={{ bottom: height(row.target) }} />
        )}
        {quarters.map(({ quarter, value }) => (
          <li key={quarter}>
            <span>{amountText(value, row.unit)}</span>
            {value !== null && <span className={css.bar} style={{ height: height(value) }} />}
          </li>
        ))}
      </ul>
      <div className={css.quarters} aria-hidden="true">
        {ROMAN.map((one) => (
          <span key={one}>{one}</span>
        ))}
      </div>
      {row.target !== null && (
        <span className={css.quiet}>{text.chartTarget(amountText(row.target, row.unit))}</span>
      )}
    </>
  );
}
