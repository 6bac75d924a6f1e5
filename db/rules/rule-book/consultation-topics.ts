import type { DatedRule } from './dated-rule.ts';
import { toPlainDate } from '../value/plain-date.ts';
import type { RuleValue } from './rule-value.ts';

/** What people come about, as an office finds it before it words the list its own way. */
export const STANDARD_CONSULTATION_TOPICS: readonly DatedRule<RuleValue>[] = [
  {
    code: 'consultation-topics',
    value: [
      { code: 'pendirian', name: 'Pendirian' },
      { code: 'rat', name: 'RAT' },
      { code: 'nik-ods', name: 'NIK, ODS, SIMKOPDES' },
      { code: 'perubahan', name: 'Perubahan AD, pengurus' },
      { code: 'pembukuan', name: 'Pembukuan, kesehatan' },
      { code: 'izin', name: 'Izin NIB, PIRT' },
      { code: 'halal', name: 'Halal' },
      { code: 'merek', name: 'Merek' },
      { code: 'pembiayaan', name: 'Pembiayaan' },
      { code: 'pemasaran', name: 'Pemasaran, kurasi' },
      { code: 'kdkmp', name: 'Merah Putih (KDKMP)' },
      { code: 'aduan', name: 'Sengketa, aduan' },
      { code: 'lain', name: 'Lain-lain' },
    ],
    inForceFrom: toPlainDate('1992-10-21'),
    inForceUntil: null,
    basis: 'Susunan dinas',
    note: 'Susunan baku; topik dapat diganti namanya menurut kebiasaan dinas.',
  },
];
