import { addDays } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { WorkLine } from './work-line.ts';

/** In the order of the page: what is late comes first, what has no day comes last. */
export const WORK_GROUPS = ['over', 'week', 'later', 'undated'] as const;
export type WorkGroup = (typeof WORK_GROUPS)[number];

/** A week from today, today included. */
const DAYS = 7;

/** By its own last day; the last day itself is still in time. */
export function workGroupOf({ on }: Pick<WorkLine, 'on'>, today: PlainDate): WorkGroup {
  if (on === null) return 'undated';
  if (on < today) return 'over';
  return on < addDays(today, DAYS) ? 'week' : 'later';
}

/** The groups that hold something, each in the order given. */
export function groupedWork(
  lines: readonly WorkLine[],
  today: PlainDate,
): readonly { readonly group: WorkGroup; readonly lines: readonly WorkLine[] }[] {
  return WORK_GROUPS.map((group) => ({
    group,
    lines: lines.filter((line) => workGroupOf(line, today) === group),
  })).filter((one) => one.lines.length > 0);
}
