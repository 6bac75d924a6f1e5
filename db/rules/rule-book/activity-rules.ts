import type { DatedRule } from './dated-rule.ts';
import { toPlainDate } from '../value/plain-date.ts';
import type { RuleValue } from './rule-value.ts';

const OFFICES_BEGIN_ON = toPlainDate('1992-10-21');
const OWN_LIST = {
  inForceFrom: OFFICES_BEGIN_ON,
  inForceUntil: null,
  basis: 'Susunan dinas',
  note: 'Susunan baku; dapat diganti namanya menurut kebiasaan dinas.',
} as const;

/** How trainings and other activities are named, paid and judged, as an office finds it before it says otherwise. */
export const STANDARD_ACTIVITY_RULES: readonly DatedRule<RuleValue>[] = [
  {
    ...OWN_LIST,
    code: 'activity-kinds',
    value: [
      { code: 'pelatihan', name: 'Pelatihan' },
      { code: 'bimtek', name: 'Bimbingan teknis' },
      { code: 'sosialisasi', name: 'Sosialisasi' },
      { code: 'penyuluhan', name: 'Penyuluhan' },
      { code: 'pendampingan', name: 'Pendampingan' },
      { code: 'uji-kompetensi', name: 'Uji kompetensi' },
      { code: 'temu-usaha', name: 'Temu usaha' },
      { code: 'kunjungan-belajar', name: 'Kunjungan belajar' },
      { code: 'lain', name: 'Lain-lain' },
    ],
  },
  {
    ...OWN_LIST,
    code: 'activity-funds',
    value: [
      { code: 'apbd-kabupaten', name: 'APBD kabupaten (DAU/PAD)' },
      { code: 'dak-pk2umk', name: 'DAK Nonfisik PK2UMK' },
      { code: 'apbd-provinsi', name: 'APBD provinsi (bantuan keuangan)' },
      { code: 'apbn', name: 'APBN dekonsentrasi/tugas pembantuan' },
      { code: 'apbdes', name: 'APBDes' },
      { code: 'csr', name: 'CSR/TJSL' },
      { code: 'swadaya', name: 'Swadaya peserta/koperasi' },
      { code: 'lain', name: 'Pihak lain' },
    ],
  },
  {
    code: 'activity-attendance',
    value: 80,
    inForceFrom: OFFICES_BEGIN_ON,
    inForceUntil: null,
    basis: 'Kebiasaan penyelenggara pelatihan',
    note: 'Belum dicocokkan dengan petunjuk teknis; dapat diubah.',
  },
  {
    code: 'activity-quota',
    value: 30,
    inForceFrom: OFFICES_BEGIN_ON,
    inForceUntil: null,
    basis: 'Kebiasaan penyelenggara pelatihan: 30 orang satu angkatan',
    note: 'Hanya kuota bawaan dan peringatan; dapat diubah.',
  },
  {
    code: 'receipt-stamp',
    value: 5_000_000,
    inForceFrom: toPlainDate('2021-01-01'),
    inForceUntil: null,
    basis: 'UU 10/2020 tentang Bea Meterai, Pasal 3',
    note: 'Batas jumlah pada satu tanda terima yang dibubuhi meterai. Naskah pasalnya belum dicocokkan; dapat diubah.',
  },
  {
    code: 'activity-often',
    value: 3,
    inForceFrom: OFFICES_BEGIN_ON,
    inForceUntil: null,
    basis: 'Kebiasaan dinas',
    note: 'Hanya peringatan pada daftar calon peserta; dapat diubah.',
  },
  {
    code: 'activity-nib',
    value: { funds: ['dak-pk2umk'] },
    inForceFrom: toPlainDate('2022-01-01'),
    inForceUntil: null,
    basis: 'Permenkop UKM 2/2022 tentang DAK Nonfisik PK2UMK, menurut surat pelaksanaannya',
    note: 'Peserta memiliki NIB, kecuali calon wirausaha dan orang koperasi yang NIB-nya atas nama koperasi. Naskah pasalnya belum dicocokkan.',
  },
];
