import { z } from 'zod';
import type { BarChart } from '#contract/chart/bar-chart.ts';
import type { LineChart } from '#contract/chart/line-chart.ts';
import type { RecapRow } from '#rules/recap/recap.ts';
import type { PaperTable } from './recap-paper-table.ts';

/** What the recap's papers of version 1 share: a table whose figures are decided, and the charts of a book. */
const row = z.looseObject({ label: z.string(), cells: z.array(z.number().nullable()) });

export const storedTable = z.looseObject({
  title: z.string(),
  groupHeading: z.string(),
  columns: z.array(
    z.looseObject({
      heading: z.string(),
      unit: z.enum(['count', 'people', 'percent', 'rupiah']),
      isDashForZero: z.boolean(),
    }),
  ),
  rows: z.array(row),
  total: row.nullable(),
}) satisfies z.ZodType<PaperTable>;

const chart = {
  labels: z.array(z.string()),
  series: z.array(
    z.looseObject({
      name: z.string(),
      values: z.array(z.looseObject({ value: z.number(), text: z.string() }).nullable()),
    }),
  ),
};
export const storedLineChart = z.looseObject(chart) satisfies z.ZodType<LineChart>;
export const storedBarChart = z.looseObject({
  ...chart,
  order: z.enum(['value', 'given']),
}) satisfies z.ZodType<BarChart>;

/** A row of the recap as versions before official figures froze it. */
export const storedRecapRow = z.looseObject({
  label: z.string(),
  active: z.number(),
  inactive: z.number(),
  total: z.number(),
  certified: z.number(),
  inProgress: z.number(),
  percentage: z.string(),
}) satisfies z.ZodType<RecapRow>;
