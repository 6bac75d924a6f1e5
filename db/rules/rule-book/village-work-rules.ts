import type { DatedRule } from './dated-rule.ts';
import { toPlainDate } from '../value/plain-date.ts';
import type { RuleValue } from './rule-value.ts';

const PROGRAMME_ON = toPlainDate('2025-03-18');
const OWN_TERM = { inForceFrom: PROGRAMME_ON, inForceUntil: null } as const;

/** Default rules of village cooperatives at work: units, when they operate, the account, the loan, the assistants. */
export const STANDARD_VILLAGE_WORK_RULES: readonly DatedRule<RuleValue>[] = [
  {
    ...OWN_TERM,
    code: 'village-unit-kinds',
    value: [
      { code: 'sembako', name: 'Gerai sembako' },
      { code: 'apotek', name: 'Apotek' },
      { code: 'klinik', name: 'Klinik' },
      { code: 'kantor', name: 'Kantor koperasi' },
      { code: 'usp', name: 'Unit simpan pinjam' },
      { code: 'gudang', name: 'Gudang/cold storage' },
      { code: 'logistik', name: 'Logistik' },
      { code: 'lain', name: 'Lainnya' },
    ],
    basis: 'Susunan dinas menurut Inpres 9/2025',
    note: 'Susunan baku; dapat diganti namanya dan ditambah menurut potensi desa.',
  },
  {
    ...OWN_TERM,
    code: 'village-operation',
    value: { required: ['sembako'], fewest: 2 },
    basis: 'Ketentuan dinas',
    note: 'Gerai sembako dan satu unit lain; belum dicocokkan dengan pedoman resmi, dapat diubah.',
  },
  {
    ...OWN_TERM,
    code: 'village-account-stale-days',
    value: 30,
    basis: 'Ketentuan dinas',
    note: 'Akun SIMKOPDES yang lebih lama tidak diperbarui masuk daftar; dapat diubah.',
  },
  {
    code: 'village-financing',
    value: {
      limit: 3_000_000_000,
      operatingLimit: 500_000_000,
      months: 72,
      graceFewest: 6,
      graceMost: 8,
      instalmentDay: 12,
    },
    inForceFrom: toPlainDate('2025-07-21'),
    inForceUntil: null,
    basis: 'PMK 49/2025',
    note: 'Menurut ringkasan JDIH; hari angsuran dari sumber kedua. Cocokkan dengan naskah dan perubahannya.',
  },
  {
    code: 'village-assistant-load',
    value: { fewest: 8, most: 12 },
    inForceFrom: PROGRAMME_ON,
    inForceUntil: toPlainDate('2025-12-31'),
    basis: 'Pemberitaan rekrutmen Business Assistant 2025',
    note: 'Belum dicocokkan dengan pedoman resmi; dapat diubah.',
  },
  {
    code: 'village-assistant-load',
    value: { fewest: 7, most: 15 },
    inForceFrom: toPlainDate('2026-01-01'),
    inForceUntil: null,
    basis: 'Pedoman rekrutmen Business Assistant 2026',
    note: 'Belum dicocokkan dengan pedoman resmi; dapat diubah.',
  },
];
