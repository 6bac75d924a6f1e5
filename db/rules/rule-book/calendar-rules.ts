import { toPlainDate } from '../value/plain-date.ts';
import type { DatedRule } from './dated-rule.ts';
import type { RuleValue } from './rule-value.ts';

/** On which days an office works, as it finds it before it says otherwise. */
export const STANDARD_CALENDAR_RULES: readonly DatedRule<RuleValue>[] = [
  {
    code: 'working-week',
    value: 5,
    inForceFrom: toPlainDate('1992-10-21'),
    inForceUntil: null,
    basis: 'Kebiasaan dinas',
    note: 'Lima berarti Senin sampai Jumat, enam sampai Sabtu; sesuaikan dengan ketetapan hari kerja daerah.',
  },
];
