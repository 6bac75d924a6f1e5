import type { DatedRule } from './dated-rule.ts';
import { toPlainDate } from '../value/plain-date.ts';
import type { RuleValue } from './rule-value.ts';

const COOPERATIVES_ACT_ON = toPlainDate('1992-10-21');
const DATA_PROTECTION_ON = toPlainDate('2022-10-17');

/** Terms by which papers compute days: of a dissolution by the government, and of telling about a data incident. */
export const STANDARD_PAPER_TERM_RULES: readonly DatedRule<RuleValue>[] = [
  {
    code: 'dissolution-terms',
    value: { objectionMonths: 2, decisionMonths: 4, creditorMonths: 3 },
    inForceFrom: COOPERATIVES_ACT_ON,
    inForceUntil: null,
    basis: 'UU 25/1992 tentang Perkoperasian, menurut kutipan',
    note: 'Jangka waktu belum dicocokkan dengan naskah resmi; dapat diubah.',
  },
  {
    code: 'incident-notice-hours',
    value: 72,
    inForceFrom: DATA_PROTECTION_ON,
    inForceUntil: null,
    basis: 'UU 27/2022 tentang Pelindungan Data Pribadi, menurut kutipan',
    note: 'Paling lambat 3 x 24 jam sesudah diketahui; belum dicocokkan dengan naskah resmi.',
  },
];
