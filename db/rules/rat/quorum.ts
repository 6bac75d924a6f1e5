import { formatInteger } from '../value/numbers.ts';
import type { Reason } from '../value/reason.ts';
import type { QuorumRule } from '../rule-book/rule-value.ts';

/** Members with a vote, and those of them who came; null where not known. */
export interface Attendance {
  readonly entitled: number | null;
  readonly present: number | null;
}

/** "lebih dari 1/2" */
export function quorumText({ numerator, denominator, mustExceed }: QuorumRule): string {
  return `${mustExceed ? 'lebih dari' : 'sekurang-kurangnya'} ${numerator}/${denominator}`;
}

/** Whether enough members came. Whole numbers throughout: 50 of 100 is not more than half. */
export function isQuorumMet(entitled: number, present: number, rule: QuorumRule): boolean {
  const [came, needed] = [present * rule.denominator, entitled * rule.numerator];
  return entitled > 0 && (rule.mustExceed ? came > needed : came >= needed);
}

/**
 * Whether the meeting was valid by its attendance, as a reason; nothing to say where a count is unknown. Too few is a
 * thing to know, not a refusal: the statutes of the cooperative decide, and the office records what happened.
 */
export function checkQuorum(
  { entitled, present }: Attendance,
  rule: QuorumRule,
  basis: string,
): readonly Reason[] {
  if (entitled === null || present === null) return [];
  const attendance = `Hadir ${formatInteger(present)} dari ${formatInteger(entitled)} anggota`;
  const limit = `${quorumText(rule)} anggota`;
  const common = { field: 'Kehadiran', value: formatInteger(present), limit, basis };
  return isQuorumMet(entitled, present, rule)
    ? [
        {
          ...common,
          code: 'KUORUM_TERPENUHI',
          level: 'info',
          message: `${attendance}; kuorum (${limit}) terpenuhi.`,
        },
      ]
    : [
        {
          ...common,
          code: 'KUORUM_TIDAK_TERPENUHI',
          level: 'warning',
          message: `${attendance}; kuorum (${limit}) tidak terpenuhi. Periksa daftar hadir, atau catat sebagai RAT kedua.`,
        },
      ];
}

/** Attendance and quorum as a paper says them; empty where a count is unknown. */
export function quorumSentence({ entitled, present }: Attendance, rule: QuorumRule, basis: string): string {
  if (entitled === null || present === null) return '';
  const attendance = `Hadir ${formatInteger(present)} dari ${formatInteger(entitled)} anggota`;
  const verdict = isQuorumMet(entitled, present, rule) ? 'terpenuhi' : 'tidak terpenuhi';
  return `${attendance}; kuorum (${quorumText(rule)} anggota) ${verdict} (dasar: ${basis.replace(/\.$/, '')}).`;
}
