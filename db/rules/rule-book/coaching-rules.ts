import type { DatedRule } from './dated-rule.ts';
import { toPlainDate } from '../value/plain-date.ts';
import type { RuleValue } from './rule-value.ts';

const OWN_LIST = {
  inForceFrom: toPlainDate('1992-10-21'),
  inForceUntil: null,
  basis: 'Susunan dinas',
  note: 'Susunan baku; dapat diganti namanya menurut kebiasaan dinas.',
} as const;

/** How field officers, goals and aspects of coaching are named, as an office finds it before it says otherwise. */
export const STANDARD_COACHING_RULES: readonly DatedRule<RuleValue>[] = [
  {
    ...OWN_LIST,
    code: 'field-officer-roles',
    value: [
      { code: 'ppkl', name: 'PPKL' },
      { code: 'pendamping-dak', name: 'Pendamping DAK' },
      { code: 'satgas', name: 'Satgas Koperasi' },
      { code: 'business-assistant', name: 'Business Assistant' },
      { code: 'pmo', name: 'PMO' },
      { code: 'lain', name: 'Lain-lain' },
    ],
  },
  {
    ...OWN_LIST,
    code: 'coaching-goals',
    value: [
      { code: 'aktifkan-rat', name: 'Aktifkan RAT' },
      { code: 'lengkapi-legalitas', name: 'Lengkapi legalitas' },
      { code: 'pembukuan', name: 'Pembukuan' },
      { code: 'nik', name: 'NIK Koperasi' },
      { code: 'usaha', name: 'Usaha' },
      { code: 'pembubaran', name: 'Pembubaran' },
      { code: 'lain', name: 'Lain-lain' },
    ],
  },
  {
    ...OWN_LIST,
    code: 'coaching-aspects',
    value: [
      { code: 'kelembagaan', name: 'Kelembagaan' },
      { code: 'pembukuan', name: 'Pembukuan' },
      { code: 'usaha', name: 'Usaha' },
      { code: 'keuangan', name: 'Keuangan' },
      { code: 'legalitas', name: 'Legalitas' },
      { code: 'lain', name: 'Lain-lain' },
    ],
  },
  {
    ...OWN_LIST,
    code: 'officer-certificate-target',
    value: 24,
    basis: 'Kebiasaan DKI Jakarta, belum diverifikasi',
    note: 'Dua sertifikat sebulan; hanya pembanding pada petugas. Ganti menurut target dinas sendiri.',
  },
];
