import { ALL_IDENTITY, STANDARD_PAGE } from '../../template/letter-template.ts';
import type { LetterTemplate } from '../../template/letter-template.ts';

interface Step {
  readonly code: string;
  readonly ordinal: string;
  readonly opening: string;
  readonly demand: string;
  readonly consequence: string;
}

const BEFORE = 'Surat kami Nomor [nomor_sebelumnya!] tanggal [tanggal_sebelumnya!]';

const STEPS: readonly Step[] = [
  {
    code: 'teguran-1',
    ordinal: 'Pertama',
    opening:
      'Berdasarkan catatan kami, [nama_koperasi!] sampai dengan tanggal surat ini belum menyampaikan laporan Rapat Anggota Tahunan (RAT) Tahun Buku [tahun_buku!].',
    demand:
      'Sehubungan dengan hal tersebut, kami minta Saudara segera melaksanakan RAT Tahun Buku [tahun_buku!] dan menyampaikan laporannya kepada [nama_dinas] [daerah] paling lambat tanggal [batas_tanggapan!].',
    consequence:
      'Apabila terdapat kendala, kami bersedia memberikan pendampingan. Silakan menghubungi bidang yang menangani kelembagaan koperasi pada jam kerja.',
  },
  {
    code: 'teguran-2',
    ordinal: 'Kedua',
    opening: `${BEFORE} sampai saat ini belum Saudara tindak lanjuti. [nama_koperasi!] masih tercatat belum menyampaikan laporan Rapat Anggota Tahunan (RAT) Tahun Buku [tahun_buku!].`,
    demand:
      'Untuk itu kami menegur Saudara untuk kedua kalinya agar melaksanakan RAT Tahun Buku [tahun_buku!] dan menyampaikan laporannya paling lambat tanggal [batas_tanggapan!].',
    consequence:
      'Koperasi yang tidak melaksanakan RAT tidak dapat diusulkan menerima fasilitas pembinaan dan penghargaan dari pemerintah daerah.',
  },
  {
    code: 'teguran-3',
    ordinal: 'Ketiga',
    opening: `${BEFORE} sebagai teguran kedua sampai saat ini belum Saudara tindak lanjuti. [nama_koperasi!] masih tercatat belum menyampaikan laporan Rapat Anggota Tahunan (RAT) Tahun Buku [tahun_buku!].`,
    demand:
      'Dengan ini kami menyampaikan teguran ketiga dan terakhir agar Saudara melaksanakan RAT Tahun Buku [tahun_buku!] dan menyampaikan laporannya paling lambat tanggal [batas_tanggapan!].',
    consequence:
      'Apabila sampai dengan tanggal tersebut belum ada tanggapan, kami akan melakukan pemeriksaan lapangan dan menindaklanjuti hasilnya sesuai dengan ketentuan peraturan perundang-undangan.',
  },
];

const text = ({ opening, demand, consequence }: Step): string => `[[kop]]
[[kepala surat]]

[[kiri]] Yth. Pengurus [nama_koperasi!]
[[kiri]] [alamat_lengkap?]
[[kiri]] di Tempat

[[alinea]] ${opening}

[[alinea]] Rapat Anggota merupakan pemegang kekuasaan tertinggi dalam koperasi, dan pengurus berkewajiban mempertanggungjawabkan pengelolaan koperasi kepada anggota setiap tahun buku sebagaimana diatur dalam [dasar_surat!].

[[alinea]] ${demand} Laporan RAT sekurang-kurangnya memuat:
1. berita acara dan daftar hadir rapat;
2. laporan pertanggungjawaban pengurus dan laporan hasil pengawasan;
3. laporan keuangan Tahun Buku [tahun_buku!]; serta
4. rencana kerja dan rencana anggaran pendapatan dan belanja koperasi.

[[alinea]] ${consequence}

[[alinea]] Demikian surat ini kami sampaikan untuk dilaksanakan. Atas perhatian Saudara, kami ucapkan terima kasih.

[[tanda tangan]]
[[tembusan]]`;

/** Reminders of the yearly meeting, each harder than the one before; the steps are the office's practice. */
export const WARNING_TEMPLATES: readonly LetterTemplate[] = STEPS.map((step, index) => ({
  code: step.code,
  name: `Teguran RAT ${step.ordinal} (SP${index + 1})`,
  kind: 'teguran',
  audience: 'each',
  series: 'surat-keluar',
  text: text(step),
  defaults: { hal: `Teguran ${step.ordinal} Pelaksanaan RAT`, sifat: 'Penting', lampiran: '' },
  page: STANDARD_PAGE,
  switches: ALL_IDENTITY,
}));
