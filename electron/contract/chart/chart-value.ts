import { formatInteger, percentageOf } from '#rules/value/numbers.ts';

/** A figure of a chart with its words, so that the label beside a bar is the figure of the table to the last digit. */
export interface ChartValue {
  readonly value: number;
  readonly text: string;
}

/** One measure over all categories of a chart; null where there is no figure, which is not the same as zero. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (ChartValue | null)[];
}

/** A count: 1234 -> "1.234". */
export function countValue(count: number): ChartValue {
  return { value: count, text: formatInteger(count) };
}

/** Part of a whole in percent, half-up: 41 of 109 -> "37,61"; null when there is no whole to divide by. */
export function shareValue(part: number, whole: number): ChartValue | null {
  return whole === 0 ? null : { value: (part * 100) / whole, text: percentageOf(part, whole) };
}
