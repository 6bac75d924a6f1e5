import type { DatedRule } from './dated-rule.ts';
import type { HalalCondition } from './halal-value.ts';
import type { RuleValue } from './rule-value.ts';
import { toPlainDate } from '../value/plain-date.ts';

const JOB_CREATION_ACT_ON = toPlainDate('2023-03-31');

const ASKED: readonly HalalCondition[] = [
  { code: 'nib', name: 'Mempunyai NIB', wanted: true, isRequired: true },
  {
    code: 'bahanBerisiko',
    name: 'Memakai bahan berisiko atau yang belum pasti halal',
    wanted: false,
    isRequired: true,
  },
  {
    code: 'prosesSederhana',
    name: 'Proses produksinya sederhana dan pasti halal',
    wanted: true,
    isRequired: true,
  },
  {
    code: 'adaSembelihan',
    name: 'Memakai bahan hewan sembelihan yang belum bersertifikat halal',
    wanted: false,
    isRequired: true,
  },
  {
    code: 'sudahDiverifikasi',
    name: 'Sudah diverifikasi pendamping PPH',
    wanted: true,
    isRequired: true,
  },
  {
    code: 'lokasiTerpisah',
    name: 'Tempat dan alatnya terpisah dari yang tidak halal',
    wanted: true,
    isRequired: false,
  },
  { code: 'bahanBerbahaya', name: 'Memakai bahan berbahaya', wanted: false, isRequired: false },
  {
    code: 'alatSederhana',
    name: 'Dibuat dengan alat manual atau semi-otomatis usaha rumahan',
    wanted: true,
    isRequired: false,
  },
];
const SMALL_BUSINESS: HalalCondition = {
  code: 'skalaMikroKecil',
  name: 'Usahanya berskala mikro atau kecil',
  wanted: true,
  isRequired: false,
};

/** How halal certificates of products are followed, as an office finds it before it says otherwise. */
export const STANDARD_HALAL_RULES: readonly DatedRule<RuleValue>[] = [
  {
    code: 'halal-stages',
    value: [
      { code: 'didaftarkan', name: 'Didaftarkan' },
      { code: 'verifikasi', name: 'Hasil verifikasi PPH' },
      { code: 'fatwa', name: 'Putusan komite fatwa/sidang' },
      { code: 'terbit', name: 'Sertifikat terbit' },
      { code: 'perubahan', name: 'Perubahan dilaporkan' },
      { code: 'dicabut', name: 'Dicabut' },
      { code: 'batal', name: 'Batal' },
      { code: 'dikembalikan', name: 'Dikembalikan' },
      { code: 'ditolak', name: 'Ditolak' },
    ],
    inForceFrom: toPlainDate('1992-10-21'),
    inForceUntil: null,
    basis: 'Susunan dinas',
    note: 'Susunan baku menurut kata SIHALAL yang pernah terlihat; dapat diganti namanya dan ditambah.',
  },
  {
    code: 'halal-check',
    value: { salesLimit: 500_000_000, conditions: ASKED },
    inForceFrom: toPlainDate('2022-01-01'),
    inForceUntil: toPlainDate('2023-12-31'),
    basis: 'Keputusan Kepala BPJPH 150/2022',
    note: 'Menurut sumber kedua; naskah dan hari mulai berlakunya belum dicocokkan.',
  },
  {
    code: 'halal-check',
    value: { salesLimit: null, conditions: [...ASKED, SMALL_BUSINESS] },
    inForceFrom: toPlainDate('2024-01-01'),
    inForceUntil: null,
    basis: 'Ringkasan syarat SEHATI 2024 dan 2025',
    note: 'Ringkasan sejak 2024 tidak menyebut batas omzet, hanya skala mikro dan kecil. Sumber lemah; cocokkan dengan BPJPH.',
  },
  {
    code: 'halal-clocks',
    value: { companionDays: 10, committeeDays: 1 },
    inForceFrom: JOB_CREATION_ACT_ON,
    inForceUntil: null,
    basis: 'UU 33/2014 Pasal 33A (UU 6/2023)',
    note: 'Untuk pernyataan pelaku usaha (self declare). Hari kerja menurut kalender kerja dinas.',
  },
  {
    code: 'halal-certificate',
    value: {
      noEndFrom: '2023-03-31',
      remark: 'berlaku selama tidak berubah sejak UU 6/2023 (31-3-2023); cek ke BPJPH',
    },
    inForceFrom: JOB_CREATION_ACT_ON,
    inForceUntil: null,
    basis: 'UU 33/2014 Pasal 42 (UU 6/2023)',
    note: 'Menurut sumber kedua. Keterangan untuk tanggal tercetak adalah simpulan dinas, bukan bunyi undang-undang; dapat diubah.',
  },
  {
    code: 'halal-duty',
    value: [
      {
        kinds: ['makanan', 'minuman'],
        scales: ['micro', 'small', 'medium', 'large'],
        from: '2024-10-18',
      },
    ],
    inForceFrom: toPlainDate('2021-02-02'),
    inForceUntil: toPlainDate('2024-10-16'),
    basis: 'PP 39/2021',
    note: 'Menurut sumber kedua.',
  },
  {
    code: 'halal-duty',
    value: [
      { kinds: ['makanan', 'minuman'], scales: ['micro', 'small'], from: '2026-10-18' },
      { kinds: ['makanan', 'minuman'], scales: ['medium', 'large'], from: '2024-10-18' },
    ],
    inForceFrom: toPlainDate('2024-10-17'),
    inForceUntil: null,
    basis: 'PP 42/2024 Pasal 160',
    note: 'Menurut sumber kedua; hari mulai berlakunya belum dicocokkan dengan naskah.',
  },
];
