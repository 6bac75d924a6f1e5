import { STANDARD_ACTIVITY_RULES } from './activity-rules.ts';
import { STANDARD_CALENDAR_RULES } from './calendar-rules.ts';
import { STANDARD_COACHING_RULES } from './coaching-rules.ts';
import { STANDARD_PERFORMANCE_RULES } from './performance-rules.ts';
import type { DatedRule } from './dated-rule.ts';
import { toPlainDate } from '../value/plain-date.ts';
import type { RatDeadlineRule, RuleValue } from './rule-value.ts';
import { STANDARD_CONSULTATION_TOPICS } from './consultation-topics.ts';
import { STANDARD_DISPOSITION_INSTRUCTIONS } from './disposition-instructions.ts';
import { STANDARD_EVALUATION_RULES } from './standard-evaluation-rules.ts';
import { STANDARD_FORMATION_DOCUMENTS } from './standard-formation-documents.ts';
import { STANDARD_HEALTH_WORKSHEET } from './standard-health-worksheet.ts';
import { STANDARD_PAPER_TERM_RULES } from './paper-term-rules.ts';
import { STANDARD_LICENCE_RULES } from './licence-rules.ts';
import { STANDARD_HALAL_RULES } from './halal-rules.ts';
import { STANDARD_UMKM_RULES } from './umkm-rules.ts';
import { STANDARD_VILLAGE_WORK_RULES } from './village-work-rules.ts';
import { STANDARD_VILLAGE_RAT, STANDARD_VILLAGE_RULES } from './village-rules.ts';

const COOPERATIVE_ACT_ON = toPlainDate('1992-10-21');
const JOB_CREATION_ACT_ON = toPlainDate('2020-11-02');
const VILLAGE_PROGRAMME_ON = toPlainDate('2025-03-18');

const ON_COOPERATIVES = 'UU 25/1992 tentang Perkoperasian';
const UNCONFIRMED = 'Belum dicocokkan dengan naskah resmi; dapat diubah.';
const SET_BY_STATUTES = 'Ditetapkan anggaran dasar masing-masing; angka bawaan ini dapat diubah.';
const CONTINUOUS =
  'Berlaku tanpa putus sejak UU 11/2020 (2-11-2020), Perppu 2/2022 (30-12-2022), lalu UU 6/2023 (31-3-2023).';

const ENDS_BEFORE_CIRCULARS = { inForceFrom: COOPERATIVE_ACT_ON, inForceUntil: toPlainDate('2023-12-31') };
const ENDS_IN_2024 = { inForceFrom: toPlainDate('2024-01-01'), inForceUntil: toPlainDate('2024-12-31') };
const ENDS_SINCE_2025 = { inForceFrom: toPlainDate('2025-01-01'), inForceUntil: null };

/** Held and reported until the end of the n-th month after the book year. */
function withinMonths(held: number, report: number): RatDeadlineRule {
  return { held: { monthsAfter: held, day: null }, report: { monthsAfter: report, day: null } };
}

const FOUNDING: readonly DatedRule<RuleValue>[] = [
  {
    code: 'founder-count-primer',
    value: 20,
    inForceFrom: COOPERATIVE_ACT_ON,
    inForceUntil: toPlainDate('2020-11-01'),
    basis: 'UU 25/1992 Pasal 6, sebelum diubah',
    note: 'Untuk berkas dengan rapat pembentukan sebelum 2 November 2020.',
  },
  {
    code: 'founder-count-primer',
    value: 9,
    inForceFrom: JOB_CREATION_ACT_ON,
    inForceUntil: null,
    basis: 'UU 25/1992 Pasal 6 sebagaimana diubah dengan Pasal 86 UU 6/2023 (semula UU 11/2020)',
    note: CONTINUOUS,
  },
  {
    code: 'founder-count-sekunder',
    value: 3,
    inForceFrom: COOPERATIVE_ACT_ON,
    inForceUntil: null,
    basis: 'UU 25/1992 Pasal 6, kini sebagaimana diubah dengan Pasal 86 UU 6/2023',
    note: 'Pendiri koperasi sekunder adalah koperasi, bukan orang perseorangan.',
  },
  {
    code: 'founder-age',
    value: 17,
    inForceFrom: COOPERATIVE_ACT_ON,
    inForceUntil: null,
    basis: 'Ketentuan dinas: pendiri cakap hukum atau berusia 17 tahun',
    note: 'Umur dihitung pada tanggal rapat pembentukan.',
  },
  {
    code: 'notary-age',
    value: 18,
    inForceFrom: COOPERATIVE_ACT_ON,
    inForceUntil: null,
    basis: 'Kebiasaan kantor notaris tentang umur penghadap',
    note: `Hanya peringatan. ${UNCONFIRMED} Lihat UU Jabatan Notaris tentang penghadap.`,
  },
  {
    code: 'name-word-count',
    value: 3,
    inForceFrom: toPlainDate('2019-01-01'),
    inForceUntil: null,
    basis:
      'Ketentuan nama pada pengesahan badan hukum koperasi (Permenkumham 14/2019, kini Permenkum 13/2025)',
    note: 'Hanya untuk nama baru; Koperasi Desa/Kelurahan Merah Putih dikecualikan (Permenkum 13/2025 Pasal 7). Tanggal mulai dapat diubah.',
  },
  {
    code: 'village-programme-officers',
    value: { minimum: 5, mustBeOdd: true },
    inForceFrom: VILLAGE_PROGRAMME_ON,
    inForceUntil: null,
    basis: 'Juklak Menteri Koperasi 1/2025',
    note: 'Pengurus Koperasi Desa/Kelurahan Merah Putih; keterwakilan perempuan diperhatikan tanpa angka.',
  },
];

const MEETINGS: readonly DatedRule<RuleValue>[] = [
  {
    code: 'rat-legal-months',
    value: 6,
    inForceFrom: COOPERATIVE_ACT_ON,
    inForceUntil: null,
    basis: ON_COOPERATIVES,
    note: 'Rapat anggota yang mengesahkan pertanggungjawaban pengurus, paling lambat enam bulan sesudah tahun buku.',
  },
  ...(['primer', 'sekunder'] as const).map((form) => ({
    ...ENDS_BEFORE_CIRCULARS,
    code: `rat-deadline-${form}`,
    value: withinMonths(6, 6),
    basis: ON_COOPERATIVES,
    note: 'Tahun buku sebelum ada surat edaran yang tercatat: sama dengan batas undang-undang. Dapat diubah.',
  })),
  {
    ...ENDS_IN_2024,
    code: 'rat-deadline-primer',
    value: withinMonths(6, 4),
    basis: 'SE Deputi Kelembagaan Kementerian Koperasi 1/2025',
    note: 'Laporan paling lambat 30 April 2025; dapat diubah menurut edaran.',
  },
  {
    ...ENDS_IN_2024,
    code: 'rat-deadline-sekunder',
    value: withinMonths(6, 6),
    basis: 'SE Deputi Kelembagaan Kementerian Koperasi 1/2025',
    note: 'Laporan paling lambat 30 Juni 2025; dapat diubah menurut edaran.',
  },
  {
    ...ENDS_SINCE_2025,
    code: 'rat-deadline-primer',
    value: withinMonths(3, 4),
    basis: 'Imbauan Kementerian Koperasi: RAT koperasi primer paling lambat akhir Maret',
    note: 'Batas laporan mengikuti tahun buku 2024 sampai ada edaran baru; ubah bila edaran menyebut tanggal lain.',
  },
  {
    ...ENDS_SINCE_2025,
    code: 'rat-deadline-sekunder',
    value: withinMonths(6, 6),
    basis: ON_COOPERATIVES,
    note: 'Batas laporan mengikuti tahun buku 2024 sampai ada edaran baru; ubah bila edaran menyebut tanggal lain.',
  },
  {
    code: 'rat-quorum',
    value: { numerator: 1, denominator: 2, mustExceed: true },
    inForceFrom: COOPERATIVE_ACT_ON,
    inForceUntil: null,
    basis: 'Kebiasaan anggaran dasar koperasi: lebih dari setengah anggota',
    note: SET_BY_STATUTES,
  },
  {
    code: 'rat-quorum-second',
    value: { numerator: 1, denominator: 5, mustExceed: false },
    inForceFrom: COOPERATIVE_ACT_ON,
    inForceUntil: null,
    basis: 'Kebiasaan anggaran dasar koperasi: sekurang-kurangnya seperlima anggota pada rapat kedua',
    note: SET_BY_STATUTES,
  },
  {
    code: 'rat-reminder',
    value: { firstAfterLimit: 7, secondAfterFirst: 14, thirdAfterSecond: 14 },
    inForceFrom: COOPERATIVE_ACT_ON,
    inForceUntil: null,
    basis: 'Ketentuan dinas tentang surat teguran RAT',
    note: 'Jarak hari belum dipastikan; sesuaikan dengan kebiasaan dinas.',
  },
];

const EVALUATION: readonly DatedRule<RuleValue>[] = [
  {
    code: 'grade-window',
    value: { bookYears: 3, youngYears: 3 },
    inForceFrom: COOPERATIVE_ACT_ON,
    inForceUntil: null,
    basis: 'Kriteria grade pada laman NIK Koperasi kementerian',
    note: 'Satu RAT yang bukan tahun buku acuan pada koperasi lama tidak diatur di laman itu; diperlakukan sebagai grade D.',
  },
  {
    code: 'award-criteria',
    value: {
      isReportRequired: true,
      isTimelinessRequired: true,
      isActiveStatusRequired: true,
      isRunningBusinessRequired: true,
      isCertificateRequired: false,
      coolingOffYears: 0,
      minimumYears: 0,
      minimumGrade: null,
      plannedCount: null,
      ranking: 'grade',
    },
    inForceFrom: COOPERATIVE_ACT_ON,
    inForceUntil: null,
    basis: 'Ketentuan penghargaan dinas',
    note: 'Melaporkan RAT tepat waktu, berstatus aktif, dan usahanya berjalan; setiap syarat dapat dimatikan.',
  },
];

/** The rules a new office begins with. Stored as rows and edited there; the program decides by the rows alone. */
export const STANDARD_RULES: readonly DatedRule<RuleValue>[] = [
  ...FOUNDING,
  ...MEETINGS,
  ...EVALUATION,
  ...STANDARD_EVALUATION_RULES,
  ...STANDARD_FORMATION_DOCUMENTS,
  ...STANDARD_VILLAGE_RULES,
  ...STANDARD_PAPER_TERM_RULES,
  ...STANDARD_VILLAGE_RAT,
  ...STANDARD_CONSULTATION_TOPICS,
  ...STANDARD_DISPOSITION_INSTRUCTIONS,
  ...STANDARD_HEALTH_WORKSHEET,
  ...STANDARD_ACTIVITY_RULES,
  ...STANDARD_COACHING_RULES,
  ...STANDARD_CALENDAR_RULES,
  ...STANDARD_PERFORMANCE_RULES,
  ...STANDARD_UMKM_RULES,
  ...STANDARD_HALAL_RULES,
  ...STANDARD_VILLAGE_WORK_RULES,
  ...STANDARD_LICENCE_RULES,
];
