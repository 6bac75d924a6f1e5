import { formatInteger, formatRupiah } from '#rules/value/numbers.ts';
import type { HalalCertificateRule, HalalCheckRule, HalalClocksRule } from '#rules/rule-book/halal-value.ts';

const n = formatInteger;

/** Words of the rules about halal certificates of products. */
export const halalRuleText = {
  dayFault: 'Tanggal tidak terbaca. Tulis misalnya 31/3/2023.',
  stages: {
    hint: 'Ganti nama tahap, kosongkan yang tidak dipakai, atau tambahkan tahap SIHALAL lain. Tahap tambahan hanya menunggu: sertifikat dan batas hari kerja dibaca dari tahap baku.',
    byDay: 'hari ini',
    own: (at: number) => `Tahap sendiri ${n(at)}`,
  },
  check: {
    hint: 'Yang ditanyakan sebelum produk didaftarkan dengan pernyataan sendiri (self declare). Syaratnya berganti: tambahkan versi baru, jangan ubah yang lama.',
    byDay: 'tanggal pra-cek',
    salesLimit: 'Omzet setahun paling banyak (Rp)',
    salesLimitHint: 'Kosong: omzet tidak ditanyakan.',
    conditions: 'Pertanyaan',
    conditionsHint:
      'Satu baris satu pertanyaan: kode; pertanyaan; jawaban yang memenuhi (ya atau tidak); wajib atau opsional. Contoh: nib; Mempunyai NIB; ya; wajib',
    conditionsFault: 'Ada baris yang tidak terbaca atau kode yang sama. Tulis: kode; pertanyaan; ya; wajib',
    yes: 'ya',
    no: 'tidak',
    required: 'wajib',
    optional: 'opsional',
    say: ({ salesLimit, conditions }: HalalCheckRule) =>
      `${salesLimit === null ? 'Omzet tidak ditanyakan' : `Omzet paling banyak ${formatRupiah(salesLimit)}`}; ${n(conditions.length)} pertanyaan.`,
  },
  clocks: {
    hint: 'Dihitung dengan hari kerja menurut kalender kerja dinas, sesudah hari pendaftaran dan sesudah hari hasil PPH.',
    byDay: 'hari pendaftaran',
    companion: 'Pendampingan PPH paling lama (hari kerja)',
    committee: 'Komite fatwa paling lama (hari kerja)',
    say: ({ companionDays, committeeDays }: HalalClocksRule) =>
      `Pendampingan ${n(companionDays)} hari kerja, komite fatwa ${n(committeeDays)} hari kerja.`,
  },
  certificate: {
    hint: 'Sejak hari itu sertifikat tidak berakhir selama bahan dan prosesnya tidak berubah. Keterangan di bawah adalah kata dinas untuk tanggal tercetak yang lama, bukan bunyi undang-undang.',
    byDay: 'hari yang ditanyakan',
    noEndFrom: 'Tanpa tanggal akhir sejak',
    remark: 'Keterangan pada tanggal tercetak',
    say: ({ remark }: HalalCertificateRule) => `Tanggal tercetak: ${remark}.`,
  },
  duty: {
    hint: 'Jenis produk (kodenya), skala usaha, dan sejak kapan wajib halal. Jenis yang tidak disebut tidak ditanyakan.',
    byDay: 'hari yang ditanyakan',
    duties: 'Kewajiban',
    dutiesHint:
      'Satu baris: jenis produk; skala; tanggal mulai. Contoh: makanan, minuman; mikro, kecil; 18/10/2026',
    dutiesFault: 'Ada baris yang tidak terbaca. Tulis: makanan, minuman; mikro, kecil; 18/10/2026',
  },
} as const;
