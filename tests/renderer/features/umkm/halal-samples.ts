import type { OutputOf } from '#contract/index.ts';
import type { HalalCaseOut, HalalListLine, LackingLine, ProductHalal } from '#contract/halal/shapes.ts';
import { day, READ_AT } from '../../../helpers/page-samples.ts';

export const HALAL_CHOICES: OutputOf<'halal.choices'> = {
  stages: [
    { code: 'didaftarkan', name: 'Didaftarkan' },
    { code: 'verifikasi', name: 'Hasil verifikasi PPH' },
    { code: 'terbit', name: 'Sertifikat terbit' },
    { code: 'perubahan', name: 'Perubahan dilaporkan' },
  ],
  funds: [{ code: 'apbn', name: 'APBN' }],
  districts: [{ code: '64.08.04', name: 'Sangatta Utara' }],
};

export const CONDITIONS: OutputOf<'halal.conditions'> = {
  conditions: [
    { code: 'nib', name: 'Mempunyai NIB', wanted: true, isRequired: true },
    { code: 'bahanBerisiko', name: 'Memakai bahan berisiko', wanted: false, isRequired: true },
  ],
  salesLimit: 500_000_000,
  basis: 'Keputusan Kepala BPJPH 150/2022',
  ruleNote: 'Menurut sumber kedua.',
  inForceFrom: day('2022-01-01'),
  knownSales: 750_000_000,
  knownScale: 'mikro',
  hasNib: false,
};

const NO_CERTIFICATE = {
  state: 'none',
  word: 'belum ada',
  sentence: 'Belum ada sertifikat yang tercatat.',
  remark: '',
  issuedOn: null,
} as const;

/** Applied for on a Monday, and its companion is late. */
export const LATE_CASE: HalalCaseOut = {
  id: 'h1',
  productId: 'p1',
  path: 'self_declare',
  registration: 'SH2025-1-000001',
  fund: 'apbn',
  fundText: 'APBN',
  quotaYear: 2025,
  isFacilitated: true,
  companion: 'Contoh Pendamping',
  institution: '',
  certificateNumber: '',
  printedEnd: null,
  checkedOn: null,
  checkedSales: null,
  answers: {},
  note: '',
  stage: 'didaftarkan',
  stageText: 'Didaftarkan',
  stageOn: day('2025-09-01'),
  waitingDays: 78,
  events: [
    {
      id: 'e1',
      stage: 'didaftarkan',
      stageText: 'Didaftarkan',
      on: day('2025-09-01'),
      by: 'Contoh Pendamping',
      note: '',
      who: 'rini',
      at: READ_AT,
    },
  ],
  clocks: [
    {
      kind: 'companion',
      days: 11,
      limit: 10,
      isLate: true,
      isRunning: true,
      sentence: '11 hari kerja sejak didaftarkan: lewat 10 hari kerja (Ps 33A)',
      warning: '',
    },
  ],
  badges: ['lewat 10 hari kerja (Ps 33A)'],
  certificate: NO_CERTIFICATE,
  check: null,
  recordedBy: 'rini',
  updatedAt: READ_AT,
  removedReason: '',
};

const HEAD = {
  productId: 'p1',
  productName: 'Amplang tenggiri 250 g',
  kindText: 'Makanan',
  umkmId: 'u1',
  umkmName: 'Amplang Contoh Rasa',
  ownerName: 'Contoh Aminah',
  districtName: 'Sangatta Utara',
};

export const LATE_LINE: HalalListLine = { ...LATE_CASE, ...HEAD };

const COMING = {
  state: 'coming',
  from: day('2026-10-18'),
  sentence: 'wajib mulai 18-10-2026',
} as const;

export const LACKING_LINE: LackingLine = { ...HEAD, duty: COMING, stageText: '' };

export const NOTHING_YET: ProductHalal = {
  ...HEAD,
  duty: COMING,
  certificate: NO_CERTIFICATE,
  facilitated: '',
  cases: [],
};

export const LATE_PRODUCT: ProductHalal = {
  ...NOTHING_YET,
  facilitated: 'Pernah difasilitasi: 2023 (Abon).',
  cases: [LATE_CASE],
};

export const RECAP: OutputOf<'halal.recap'> = {
  year: 2025,
  trained: { people: 37, activities: 1 },
  applied: { products: 72, businesses: 70 },
  issued: { certificates: 60, products: 60, businesses: 58 },
  sentences: [
    '37 orang dari wilayah ini dilatih halal selama 2025 pada 1 kegiatan.',
    '72 produk dari 70 usaha didaftarkan selama 2025.',
    '60 sertifikat halal terbit selama 2025.',
  ],
  chosenBy:
    'Kegiatan yang judul atau temanya memuat kata "halal"; kegiatan tidak mempunyai tanda topik lain.',
  activities: [{ id: 'k1', title: 'Fasilitasi Sertifikasi Halal' }],
  byYearAndFund: [{ year: 2025, fund: 'apbn', fundText: 'APBN', certificates: 60 }],
};
