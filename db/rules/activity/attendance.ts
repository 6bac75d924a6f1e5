import type { DatedRule } from '../rule-book/dated-rule.ts';
import { formatDecimal } from '../value/numbers.ts';
import type { Reason } from '../value/reason.ts';
import { VERDICT_LABELS } from './activity.ts';
import type { AttendanceMark, ParticipantVerdict } from './activity.ts';

/** Percent of a batch's days on which somebody was there, to two decimals: 2 of 3 are 66.67. */
export const attendancePercent = (present: number, days: number): number =>
  days === 0 ? 0 : Math.round((present * 10_000) / days) / 100;

/** How many days somebody was there. */
export const presentDays = (marks: readonly AttendanceMark[]): number =>
  marks.filter((mark) => mark === 'present').length;

export interface JudgedAttendance {
  /** Null while days are not marked yet and the marked ones do not decide. */
  readonly verdict: ParticipantVerdict | null;
  readonly percent: number;
  readonly isOverridden: boolean;
  readonly reasons: readonly Reason[];
}

interface Attendance {
  readonly marks: readonly AttendanceMark[];
  readonly days: number;
  /** The activity is over: a day without a mark is a day on which nobody came. */
  readonly isOver: boolean;
  readonly override: { readonly verdict: ParticipantVerdict; readonly reason: string } | null;
}

/** Whether a participant gets a certificate: by attendance, unless an officer decided otherwise and said why. */
export function judgeAttendance(
  { marks, days, isOver, override }: Attendance,
  rule: Pick<DatedRule<number>, 'value' | 'basis' | 'note'>,
): JudgedAttendance {
  const present = presentDays(marks);
  const percent = attendancePercent(present, days);
  const unmarked = isOver ? 0 : Math.max(0, days - marks.length);
  // Compared without rounding: 79.996 % is below 80 %.
  const isEnough = (count: number): boolean => days > 0 && count * 100 >= rule.value * days;
  const decided: ParticipantVerdict | null = isEnough(present)
    ? 'certificate'
    : unmarked > 0 && isEnough(present + unmarked)
      ? null
      : 'not_met';
  const tooFew: readonly Reason[] =
    decided === 'not_met'
      ? [
          {
            code: 'HADIR_KURANG',
            level: 'warning',
            message: `Hadir ${String(present)} dari ${String(days)} hari (${formatDecimal(percent, 2)} %), kurang dari ${String(rule.value)} %.`,
            field: 'Kehadiran',
            value: formatDecimal(percent, 2),
            limit: String(rule.value),
            basis: rule.basis,
          },
        ]
      : [];
  if (override === null) return { verdict: decided, percent, isOverridden: false, reasons: tooFew };
  const said: Reason = {
    code: 'HADIR_KURANG',
    level: 'info',
    message: `${VERDICT_LABELS[override.verdict]} menurut keputusan petugas: ${override.reason}`,
  };
  return { verdict: override.verdict, percent, isOverridden: true, reasons: [...tooFew, said] };
}
