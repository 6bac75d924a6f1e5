import { dayNumber } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { BackupRules } from './backup-rules.ts';

/** A backup as the rule sees it. */
export interface MadeBackup {
  readonly id: string;
  /** In which turn it was made: a clock that was put back does not change it. */
  readonly order: number;
  /** Its day by the office's clock of then. */
  readonly day: PlainDate;
  /** It was compared with its source, and no drill has found it wanting since. */
  readonly isGood: boolean;
  readonly isBeforeRisk: boolean;
}

type KeepRule = Pick<BackupRules, 'days' | 'weeks' | 'months' | 'beforeRisk'>;

const DAYS_OF_WEEK = 7;
/** Day 0 of the count is a Thursday: three days on a week begins. */
const MONDAY_SHIFT = 3;

const weekOf = (day: PlainDate): string =>
  String(Math.floor((dayNumber(day) + MONDAY_SHIFT) / DAYS_OF_WEEK)).padStart(9, '0');

/** The last backup of each of the latest periods that have one. */
function lastOfEach(
  newestFirst: readonly MadeBackup[],
  periodOf: (day: PlainDate) => string,
  count: number,
): readonly string[] {
  const last = new Map<string, string>();
  for (const { id, day } of newestFirst) if (!last.has(periodOf(day))) last.set(periodOf(day), id);
  return [...last]
    .toSorted(([one], [other]) => (one < other ? 1 : -1))
    .slice(0, count)
    .map(([, id]) => id);
}

/**
 * Which backups of one folder stay; all others may go. Today is not asked: periods are counted among the backups there
 * are, so that neither a wrong clock nor a long holiday ever empties a folder. The newest stays whatever it is, and so
 * does the newest good one.
 */
export function keptBackups(made: readonly MadeBackup[], rule: KeepRule): ReadonlySet<string> {
  const newestFirst = made.toSorted((one, other) => other.order - one.order);
  const good = newestFirst.filter(({ isGood }) => isGood);
  return new Set([
    ...newestFirst.slice(0, 1).map(({ id }) => id),
    ...good.slice(0, 1).map(({ id }) => id),
    ...lastOfEach(good, (day) => day, rule.days),
    ...lastOfEach(good, weekOf, rule.weeks),
    ...lastOfEach(good, (day) => day.slice(0, 7), rule.months),
    ...good
      .filter(({ isBeforeRisk }) => isBeforeRisk)
      .slice(0, rule.beforeRisk)
      .map(({ id }) => id),
  ]);
}
