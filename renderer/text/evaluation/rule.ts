import type { HealthWorksheetRule } from '#rules/rule-book/health-worksheet-rule.ts';
import { formatInteger, formatRupiah } from '#rules/value/numbers.ts';
import type {
  ActivityRule,
  HealthBands,
  HealthWeights,
  KukLimits,
  LocalClassRule,
} from '#rules/rule-book/rule-value.ts';

const n = formatInteger;
const joined = (parts: readonly string[]): string => parts.join(', ');

/** Sentences of the evaluation's dated rules in the settings. */
export const evaluationRuleText = {
  yesNo: [
    { value: 'yes', label: 'ya, disyaratkan' },
    { value: 'no', label: 'tidak disyaratkan' },
  ],
  byInspection: 'tanggal pemeriksaan',
  byConfirmation: 'tanggal penetapan KUK',
  byToday: 'hari penilaian',
  activity: {
    title: 'Syarat koperasi aktif',
    hint: 'Tidak ada ukuran nasional. Contoh: Kutai Timur mensyaratkan RAT dilaporkan dan usaha berjalan; Bali menyatakan tidak aktif bila lebih dari 2 tahun tanpa RAT (isi 2).',
    report: 'RAT tahun buku itu dilaksanakan (laporan atau hari rapatnya tercatat)',
    business: 'Usaha berjalan (volume usaha lebih dari Rp0)',
    years: 'Paling banyak tahun buku berturut-turut tanpa RAT',
    yearsHint: 'Kosongkan bila tidak disyaratkan.',
    visit: 'Kantor ditemukan pada kunjungan terakhir',
    atLeastOne: 'Pilih sedikitnya satu syarat; tanpa syarat semua koperasi dianggap aktif.',
    say: (rule: ActivityRule) =>
      `Aktif bila ${joined([
        ...(rule.isReportRequired ? ['RAT dilaksanakan'] : []),
        ...(rule.isRunningBusinessRequired ? ['usaha berjalan'] : []),
        ...(rule.maxYearsWithoutRat === null
          ? []
          : [`paling banyak ${n(rule.maxYearsWithoutRat)} tahun buku berturut-turut tanpa RAT`]),
        ...(rule.isFoundOnVisitRequired ? ['kantornya ditemukan pada kunjungan'] : []),
      ])}.`,
  },
  localClass: {
    title: 'Kelas dinas: sehat, setengah sehat, tidak sehat',
    hint: 'Definisi dinas sendiri, bukan predikat pemeriksaan kesehatan. Definisinya selalu dicetak bersama kelasnya.',
    healthyYears: 'Sehat: RAT setiap tahun selama (tahun buku)',
    unhealthyYears: 'Tidak sehat: tanpa RAT berturut-turut (tahun buku)',
    officers: 'Tidak sehat bila pengurus tidak ada',
    articles: 'Tidak sehat bila AD/ART hilang',
    financial: 'Sehat hanya bila angka keuangan ada',
    ods: 'Sehat hanya bila ber-NIK Koperasi (ODS)',
    say: (rule: LocalClassRule) =>
      `Sehat: RAT ${n(rule.healthyBookYears)} tahun buku terakhir${rule.isFinancialReportRequired ? ', angka keuangan ada' : ''}${rule.isOdsRequired ? ', ber-NIK Koperasi' : ''}. Tidak sehat: ${n(rule.unhealthyYearsWithoutRat)} tahun buku berturut-turut tanpa RAT${rule.areOfficersRequired ? ', tanpa pengurus' : ''}${rule.areArticlesRequired ? ', AD/ART hilang' : ''}. Selain itu setengah sehat.`,
  },
  weights: {
    title: 'Bobot pemeriksaan kesehatan',
    shariaTitle: 'Bobot pemeriksaan kesehatan koperasi syariah',
    hint: 'Persen, berjumlah 100. Hasil pemeriksaan lama tetap memakai bobot pada tanggalnya.',
    say: (weights: HealthWeights) =>
      `Tata kelola ${n(weights.governance)}, profil risiko ${n(weights.risk)}, kinerja keuangan ${n(weights.finance)}, permodalan ${n(weights.capital)}, kepatuhan syariah ${n(weights.sharia)} persen.`,
  },
  bands: {
    title: 'Batas predikat kesehatan',
    hint: 'Skor akhir yang belum dibulatkan dibandingkan dengan batas ini; batasnya sendiri termasuk.',
    healthy: 'Sehat mulai skor',
    fairly: 'Cukup Sehat mulai skor',
    supervised: 'Dalam Pengawasan mulai skor',
    lower: (above: string) => `Harus lebih kecil daripada batas ${above}.`,
    say: (bands: HealthBands) =>
      `Sehat mulai ${n(bands.healthy)}, Cukup Sehat mulai ${n(bands.fairlyHealthy)}, Dalam Pengawasan mulai ${n(bands.supervised)}, di bawahnya Dalam Pengawasan Khusus.`,
  },
  worksheet: {
    title: 'Kertas kerja pemeriksaan kesehatan',
    hint: 'Pertanyaan yang dijawab pemeriksa. Susunan bawaan belum dicocokkan dengan petunjuk teknis; ganti menurut naskah yang berlaku. Kertas kerja lama tetap memakai susunan pada tanggalnya.',
    limit: (points: number) => `Skor ${n(points)} bila terpenuhi lebih dari (%)`,
    lower: (above: number) => `Harus lebih kecil daripada ${n(above)}.`,
    allows: 'Jawaban "tidak berlaku" boleh dipakai',
    choices: [
      { value: 'yes', label: 'boleh, dengan catatan' },
      { value: 'no', label: 'tidak boleh' },
    ],
    linesHint:
      'Satu baris satu pertanyaan, di bawah baris komponen yang diawali #. Kode dalam kurung siku tidak diubah; baris baru ditulis tanpa kode.',
    incomplete: 'Setiap aspek perlu sedikitnya satu baris komponen (#), dan setiap komponen satu pertanyaan.',
    say: ({ aspects, limits }: HealthWorksheetRule) => {
      const components = Object.values(aspects).flat();
      const questions = components.reduce((sum, one) => sum + one.questions.length, 0);
      return `${n(components.length)} komponen, ${n(questions)} pertanyaan; batas skor ${limits.map(n).join(' / ')} persen.`;
    },
  },
  kuk: {
    title: 'Batas klasifikasi usaha koperasi (KUK)',
    hint: 'Angka tertinggi yang masih termasuk KUK itu; di atas batas KUK 3 adalah KUK 4. Rupiah penuh.',
    criteria: { members: 'Anggota', ownCapital: 'Modal sendiri', assets: 'Aset' },
    upTo: (criterion: string, kuk: number) => `${criterion}: KUK ${kuk} sampai`,
    rising: (kuk: number) => `Harus lebih kecil daripada batas KUK ${kuk}.`,
    say: (limits: KukLimits) =>
      `Anggota ${limits.members.map(n).join(' / ')}; modal sendiri ${limits.ownCapital.map(formatRupiah).join(' / ')}; aset ${limits.assets.map(formatRupiah).join(' / ')}.`,
  },
  certificate: {
    title: 'Pengingat sertifikat NIK',
    hint: 'Tanggal berlaku sampai selalu dicatat dari sertifikat, tidak pernah dihitung program.',
    days: 'Hari sebelum berakhir',
    say: (days: number) => `Diingatkan sejak ${n(days)} hari sebelum tanggal berlaku sampai.`,
  },
} as const;
