import type { PlainDate } from '../value/plain-date.ts';

/** How the program backs up by itself. No law says it: the office decides, from a day on and with its reason. */
export interface BackupRules {
  /** Of the latest so many days that have a backup, the last one of each stays. */
  readonly days: number;
  /** The same by weeks (from Monday) and by months. */
  readonly weeks: number;
  readonly months: number;
  /** Of those made before a risky act, the latest so many stay besides. */
  readonly beforeRisk: number;
  /** An import that would write at least so many rows is risky. */
  readonly importRows: number;
  /** A drill is due after so many months. */
  readonly drillMonths: number;
}

export interface DatedBackupRules {
  readonly from: PlainDate;
  readonly rules: BackupRules;
  readonly reason: string;
  readonly who: string;
}

export const STANDARD_BACKUP_RULES: BackupRules = {
  days: 7,
  weeks: 4,
  months: 12,
  beforeRisk: 10,
  importRows: 50,
  drillMonths: 6,
};

/** Where each part may lie: at least one backup a day, a week and a month is never given up. */
export const BACKUP_RULE_LIMITS: Readonly<Record<keyof BackupRules, readonly [from: number, to: number]>> = {
  days: [1, 60],
  weeks: [1, 52],
  months: [1, 60],
  beforeRisk: [1, 100],
  importRows: [1, 100_000],
  drillMonths: [1, 24],
};

/** The rules of a day: the latest version that has begun; before the first, what the program brings along. */
export function backupRulesOn(versions: readonly DatedBackupRules[], day: PlainDate): BackupRules {
  const begun = versions.filter(({ from }) => from <= day);
  const latest = begun.reduce<DatedBackupRules | undefined>(
    (last, one) => (last === undefined || one.from >= last.from ? one : last),
    undefined,
  );
  return latest?.rules ?? STANDARD_BACKUP_RULES;
}
