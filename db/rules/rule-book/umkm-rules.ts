import type { DatedRule } from './dated-rule.ts';
import { toPlainDate } from '../value/plain-date.ts';
import type { RuleValue } from './rule-value.ts';

const OWN_LIST = {
  inForceFrom: toPlainDate('1992-10-21'),
  inForceUntil: null,
  basis: 'Susunan dinas',
  note: 'Susunan baku; dapat diganti namanya menurut kebiasaan dinas.',
} as const;

/** How micro businesses are named and measured, as an office finds it before it says otherwise. */
export const STANDARD_UMKM_RULES: readonly DatedRule<RuleValue>[] = [
  {
    ...OWN_LIST,
    code: 'umkm-forms',
    value: [
      { code: 'perorangan', name: 'Perorangan' },
      { code: 'kelompok', name: 'Kelompok usaha' },
      { code: 'cv', name: 'CV' },
      { code: 'pt-perorangan', name: 'PT perorangan' },
      { code: 'pt', name: 'PT' },
      { code: 'ud', name: 'UD' },
      { code: 'koperasi', name: 'Usaha koperasi' },
      { code: 'lain', name: 'Lain-lain' },
    ],
  },
  {
    ...OWN_LIST,
    code: 'umkm-sectors',
    value: [
      { code: 'kuliner', name: 'Makanan dan minuman' },
      { code: 'kriya', name: 'Kriya dan kerajinan' },
      { code: 'fesyen', name: 'Fesyen' },
      { code: 'pertanian', name: 'Pertanian dan perkebunan' },
      { code: 'peternakan', name: 'Peternakan' },
      { code: 'perikanan', name: 'Perikanan' },
      { code: 'perdagangan', name: 'Perdagangan' },
      { code: 'industri', name: 'Industri pengolahan' },
      { code: 'jasa', name: 'Jasa' },
      { code: 'digital', name: 'Digital dan kreatif' },
      { code: 'lain', name: 'Lain-lain' },
    ],
  },
  {
    ...OWN_LIST,
    code: 'product-kinds',
    value: [
      { code: 'makanan', name: 'Makanan' },
      { code: 'minuman', name: 'Minuman' },
      { code: 'kriya', name: 'Kriya' },
      { code: 'fesyen', name: 'Fesyen' },
      { code: 'herbal', name: 'Herbal dan kosmetik' },
      { code: 'jasa', name: 'Jasa' },
      { code: 'lain', name: 'Lain-lain' },
    ],
  },
  {
    code: 'umkm-scale',
    value: {
      capital: [50_000_000, 500_000_000, 10_000_000_000],
      sales: [300_000_000, 2_500_000_000, 50_000_000_000],
      capitalFrom: null,
    },
    inForceFrom: toPlainDate('2008-07-04'),
    inForceUntil: toPlainDate('2021-02-01'),
    basis: 'UU 20/2008 Pasal 6',
    note: 'Kekayaan bersih tidak termasuk tanah dan bangunan tempat usaha, atau hasil penjualan tahunan. Menurut sumber kedua; belum dicocokkan dengan naskah resmi.',
  },
  {
    code: 'umkm-scale',
    value: {
      capital: [1_000_000_000, 5_000_000_000, 10_000_000_000],
      sales: [2_000_000_000, 15_000_000_000, 50_000_000_000],
      capitalFrom: '2021-02-02',
    },
    inForceFrom: toPlainDate('2021-02-02'),
    inForceUntil: null,
    basis: 'PP 7/2021 Pasal 35',
    note: 'Modal usaha tidak termasuk tanah dan bangunan tempat usaha; kementerian dapat memakai ukuran lain untuk keperluannya (Pasal 36). Usaha yang berdiri sebelum PP ini dinilai dari hasil penjualannya menurut sumber kedua.',
  },
];
