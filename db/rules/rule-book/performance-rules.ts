import type { DatedRule } from './dated-rule.ts';
import { toPlainDate } from '../value/plain-date.ts';
import type { RuleValue } from './rule-value.ts';

/** How an achievement is called, as an office finds it before it says otherwise. */
export const STANDARD_PERFORMANCE_RULES: readonly DatedRule<RuleValue>[] = [
  {
    code: 'achievement-scale',
    value: { veryHigh: 91, high: 76, medium: 66, low: 51 },
    inForceFrom: toPlainDate('1992-10-21'),
    inForceUntil: null,
    basis: 'Kebiasaan dinas',
    note: 'Belum dicocokkan dengan ketentuan evaluasi Renja; dapat diubah, dan tidak dicetak sebagai ketentuan.',
  },
];
