import type { DatedRule } from './dated-rule.ts';
import { toPlainDate } from '../value/plain-date.ts';
import type { RuleValue } from './rule-value.ts';

/** Far enough back that no book year of a living cooperative lies before it. */
const ALWAYS = { inForceFrom: toPlainDate('1992-10-21'), inForceUntil: null };
/** The inspection of Permenkop UKM 9/2020; the first day is the office's to correct. */
const SINCE_INSPECTIONS = { inForceFrom: toPlainDate('2021-01-01'), inForceUntil: null };
const UNCONFIRMED = 'Belum dicocokkan dengan naskah resmi; dapat diubah, juga tanggal mulainya.';
const ON_INSPECTION = 'Juknis Deputi Bidang Perkoperasian 15/2021';

/** Rules of the yearly evaluation that a new office begins with; the program decides by the stored rows alone. */
export const STANDARD_EVALUATION_RULES: readonly DatedRule<RuleValue>[] = [
  {
    ...ALWAYS,
    code: 'activity-test',
    value: {
      isReportRequired: true,
      isRunningBusinessRequired: true,
      maxYearsWithoutRat: null,
      isFoundOnVisitRequired: false,
    },
    basis: 'Ketentuan dinas: melaporkan RAT dan usahanya berlanjut',
    note: 'Tidak ada ukuran nasional yang ditemukan; sesuaikan dengan ketentuan daerah.',
  },
  {
    ...ALWAYS,
    code: 'local-class',
    value: {
      healthyBookYears: 3,
      unhealthyYearsWithoutRat: 3,
      areOfficersRequired: true,
      areArticlesRequired: true,
      isFinancialReportRequired: false,
      isOdsRequired: false,
    },
    basis: 'Ketentuan dinas sebagaimana disampaikan kepada pers',
    note: 'Sehat: RAT tiap tahun. Setengah sehat: tersela 2 sampai 3 tahun. Tidak sehat: tiga tahun tanpa RAT, tanpa pengurus, atau AD/ART hilang. Pernyataan tahun 2024 menambah laporan keuangan dan tercatat di ODS.',
  },
  {
    ...SINCE_INSPECTIONS,
    code: 'health-weights',
    value: { governance: 30, risk: 15, finance: 40, capital: 15, sharia: 0 },
    basis: ON_INSPECTION,
    note: `Bobot kinerja keuangan dan permodalan disimpulkan dari sisanya. ${UNCONFIRMED}`,
  },
  {
    ...SINCE_INSPECTIONS,
    code: 'health-weights-syariah',
    value: { governance: 30, risk: 15, finance: 40, capital: 15, sharia: 0 },
    basis: ON_INSPECTION,
    note: `Bobot kepatuhan syariah belum ditemukan sumbernya: dicatat tetapi belum dihitung. ${UNCONFIRMED}`,
  },
  {
    ...SINCE_INSPECTIONS,
    code: 'health-bands',
    value: { healthy: 80, fairlyHealthy: 66, supervised: 51 },
    basis: 'Permenkop UKM 9/2020 tentang Pengawasan Koperasi',
    note: UNCONFIRMED,
  },
  {
    ...SINCE_INSPECTIONS,
    code: 'kuk-limits',
    value: {
      members: [5_000, 9_000, 35_000],
      ownCapital: [250_000_000, 15_000_000_000, 40_000_000_000],
      assets: [2_500_000_000, 100_000_000_000, 500_000_000_000],
    },
    basis: 'Permenkop UKM 9/2020 Pasal 4 ayat (3)',
    note: `Batas KUK 1 dan 2 serta modal sendiri KUK 4 belum dipastikan. ${UNCONFIRMED}`,
  },
  {
    ...ALWAYS,
    code: 'certificate-reminder',
    value: 60,
    basis: 'Kebiasaan dinas: mengingatkan sebelum sertifikat NIK berakhir',
    note: 'Hari sebelum tanggal berlaku sampai yang tertulis pada sertifikat.',
  },
];
