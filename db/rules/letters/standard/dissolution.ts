import { ALL_IDENTITY, STANDARD_PAGE } from '../../template/letter-template.ts';
import type { LetterTemplate } from '../../template/letter-template.ts';

const TO_BOARD = `[[kop]]
[[kepala surat]]

[[kiri]] Yth. Pengurus [nama_koperasi!]
[[kiri]] [alamat_lengkap?]
[[kiri]] di Tempat`;

const END = `[[tanda tangan]]
[[tembusan]]`;

const IDENTITY = '[nama_koperasi!], nomor badan hukum [nomor_badan_hukum!]';

const NOTICE = `${TO_BOARD}

[[alinea]] Berdasarkan [dasar_surat!] serta [dasar_pelimpahan!], dengan ini diberitahukan rencana pembubaran ${IDENTITY}, dengan alasan [alasan_pembubaran!], yang dibuktikan dengan:
1. [bukti!]

[[alinea]] Saudara dapat mengajukan keberatan tertulis disertai alasan kepada [alamat_keberatan!] paling lambat [jangka_keberatan!] sejak surat ini diterima. Apabila tidak ada keberatan dalam waktu tersebut, proses pembubaran dilanjutkan.

[[alinea]] Demikian disampaikan untuk menjadi perhatian.

${END}`;

const PLAN = `${TO_BOARD}

[[alinea]] Berdasarkan catatan kami, ${IDENTITY}, akan kami usulkan untuk dibubarkan dengan alasan [alasan_pembubaran!].

[[alinea]] Tanggapan tertulis Saudara kami harapkan paling lambat tanggal [batas_tanggapan!] pada [nama_dinas] [daerah].

[[alinea]] Demikian disampaikan untuk menjadi perhatian.

${END}`;

const PROPOSAL = `[[kop]]
[[kepala surat]]

[[kiri]] Yth. [kepada!]
[[kiri]] di [tempat_tujuan!]

[[alinea]] Bersama ini kami usulkan pembubaran ${IDENTITY}, beralamat di [alamat_lengkap!], dengan pertimbangan:
a. alasan: [alasan_pembubaran!];
b. verifikasi lapangan: [hasil_verifikasi!];
c. surat keterangan desa/kelurahan [surat_desa!];
d. pemberitahuan diterima pengurus pada [diterima_pengurus!], dan jangka keberatannya berakhir [keberatan_sampai!];
e. pengumuman [pengumuman_selesai!];
f. keberatan: [keadaan_keberatan!]; dan
g. kewajiban kepada pihak ketiga: [kewajiban!].

[[alinea]] Demikian usul ini disampaikan, atas perhatian Bapak/Ibu diucapkan terima kasih.

${END}`;

const PUBLIC_NOTICE = `[[kop]]
[[judul]] PENGUMUMAN
[[tengah]] Nomor [nomor_surat]
[[tengah]] TENTANG
[[judul]] RENCANA PEMBUBARAN [NAMA_KOPERASI!]

[[alinea]] [nama_dinas] [daerah] mengumumkan rencana pembubaran koperasi berikut:

Nama koperasi :: [nama_koperasi!]
Nomor badan hukum :: [nomor_badan_hukum!]
Alamat :: [alamat_lengkap!]
Alasan :: [alasan_pembubaran!]
Ditempel di :: [tempat_pengumuman!]
Sejak :: [tanggal_pengumuman!]
Sampai dengan :: [pengumuman_sampai!]

[[alinea]] Pengurus, anggota, dan pihak berkepentingan yang keberatan dapat menyampaikannya secara tertulis disertai alasan kepada [alamat_keberatan!] paling lambat tanggal [pengumuman_sampai!].

[[alinea]] Demikian pengumuman ini disampaikan untuk diketahui.

[[tanda tangan]]`;

const PUBLIC_LIST = `[[kop]]
[[judul]] PENGUMUMAN
[[tengah]] Nomor [nomor_surat]
[[tengah]] TENTANG
[[judul]] RENCANA PEMBUBARAN KOPERASI

[[alinea]] [nama_dinas] [daerah] mengumumkan rencana pembubaran [jumlah_penerima!] ([terbilang_jumlah_penerima]) koperasi berikut, yang ditempel di [ditempel_di!] sejak [ditempel_sejak!] sampai dengan [ditempel_sampai!]:

[[tabel 6 36 27 31]]
| No. | Nama koperasi | Nomor badan hukum | Alamat |
[[baris penerima]] | [no] | [nama_koperasi!] | [nomor_badan_hukum] | [alamat_lengkap] |

[[alinea]] Pengurus, anggota, dan pihak berkepentingan yang keberatan dapat menyampaikannya secara tertulis disertai alasan kepada [alamat_keberatan!] paling lambat tanggal [ditempel_sampai!].

[[alinea]] Demikian pengumuman ini disampaikan untuk diketahui.

[[tanda tangan]]`;

const POSTING = `[[judul]] BERITA ACARA
[[judul]] PENEMPELAN PENGUMUMAN
[[judul]] [NAMA_DESA!]
[[tengah]] [wilayah_desa!]

[[alinea]] Pada hari ini, [tanggal_terbilang!], bertempat di [tempat_acara!], kami yang bertanda tangan di bawah ini menerangkan bahwa Pengumuman Nomor [nomor_pengumuman!] tentang rencana pembubaran [nama_koperasi!], nomor badan hukum [nomor_badan_hukum!], telah ditempel di papan pengumuman [nama_desa!] sejak [tanggal_mulai!] sampai dengan [tanggal_selesai!].

[[alinea]] Selama waktu itu [keadaan_penempelan!].

[[alinea]] Demikian berita acara ini dibuat dengan sebenarnya dalam rangkap [rangkap!] untuk dipergunakan sebagaimana mestinya.

Saksi:

[[tabel 8 44 28 20 tinggi 12]]
| No. | Nama | Jabatan | Tanda tangan |
[[baris saksi]] | [no] | [saksi_nama!] | [saksi_jabatan] | |

[[tabel 50 50 tinggi 22]]
| | Kepala desa/lurah: [kepala_desa!] |
| | |`;

const CREDITORS = `[[kop]]
[[kepala surat]]

[[kiri]] Yth. [kepada!]
[[kiri]] di [tempat_tujuan!]

[[alinea]] Dengan ini diberitahukan bahwa ${IDENTITY}, telah dibubarkan dengan Keputusan Nomor [nomor_keputusan!] tanggal [tanggal_keputusan!]. Penyelesaiannya dilakukan oleh penyelesai, yaitu [penyelesai!].

[[alinea]] Tagihan Saudara kepada koperasi tersebut diajukan secara tertulis beserta buktinya kepada penyelesai paling lambat [jangka_kreditor!] setelah surat ini diterima.

[[alinea]] Demikian disampaikan untuk menjadi perhatian.

${END}`;

const common = {
  kind: 'biasa',
  audience: 'each',
  series: 'surat-keluar',
  page: STANDARD_PAGE,
  switches: ALL_IDENTITY,
} as const;
const head = { sifat: 'Penting', lampiran: '' } as const;

/**
 * Letters of a dissolution from its dossier. How long whom has, the office's dated rule says; no article is cited for it
 * until its wording has been held against the official text.
 */
export const DISSOLUTION_TEMPLATES: readonly LetterTemplate[] = [
  {
    ...common,
    code: 'pembubaran-rencana',
    name: 'Pemberitahuan akan diusulkan pembubaran',
    text: PLAN,
    defaults: { ...head, hal: 'Rencana Usul Pembubaran Koperasi' },
  },
  {
    ...common,
    code: 'pembubaran-pemberitahuan',
    name: 'Pemberitahuan rencana pembubaran (dengan pelimpahan)',
    text: NOTICE,
    defaults: { ...head, hal: 'Pemberitahuan Rencana Pembubaran Koperasi' },
  },
  {
    ...common,
    code: 'pembubaran-usul',
    name: 'Usul pembubaran koperasi',
    text: PROPOSAL,
    defaults: {
      ...head,
      hal: 'Usul Pembubaran Koperasi',
      kepada: 'Menteri Koperasi',
      tempat_tujuan: 'Jakarta',
    },
  },
  {
    ...common,
    kind: 'pengumuman',
    series: 'pengumuman',
    code: 'pembubaran-pengumuman',
    name: 'Pengumuman rencana pembubaran',
    text: PUBLIC_NOTICE,
    defaults: {},
  },
  {
    ...common,
    kind: 'pengumuman',
    audience: 'together',
    series: 'pengumuman',
    code: 'pembubaran-pengumuman-daftar',
    name: 'Pengumuman rencana pembubaran beberapa koperasi',
    text: PUBLIC_LIST,
    defaults: { ditempel_di: 'kantor kecamatan dan kantor desa/kelurahan' },
  },
  {
    ...common,
    kind: 'berita-acara',
    series: '',
    code: 'ba-penempelan',
    name: 'Berita acara penempelan pengumuman',
    text: POSTING,
    defaults: { rangkap: '2 (dua)', keadaan_penempelan: 'tidak ada keberatan yang disampaikan' },
    page: { ...STANDARD_PAGE, fontSize: 11 },
  },
  {
    ...common,
    code: 'pembubaran-kreditor',
    name: 'Pemberitahuan pembubaran kepada kreditor',
    text: CREDITORS,
    defaults: { ...head, hal: 'Pemberitahuan Pembubaran Koperasi', kepada: '', tempat_tujuan: 'Tempat' },
  },
];
