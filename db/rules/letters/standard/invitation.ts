import { ALL_IDENTITY, STANDARD_PAGE } from '../../template/letter-template.ts';
import type { LetterTemplate } from '../../template/letter-template.ts';

const EVENT = `Hari/tanggal :: [hari_tanggal_acara!]
Waktu :: [waktu_acara!]
Tempat :: [tempat_acara!]
Acara :: [acara!]`;

const CLOSING = `[[alinea]] Mengingat pentingnya acara tersebut, kami mohon Saudara hadir tepat waktu. Atas perhatian dan kehadiran Saudara, kami ucapkan terima kasih.

[[tanda tangan]]
[[tembusan]]`;

const RAT_INVITATION = `[[kop]]
[[kepala surat]]

[[kiri]] Yth. Pengurus [nama_koperasi!]
[[kiri]] [alamat_lengkap?]
[[kiri]] di Tempat

[[alinea]] Dalam rangka persiapan pelaksanaan Rapat Anggota Tahunan (RAT) Tahun Buku [tahun_buku!], dengan ini kami mengundang Saudara untuk hadir pada:

${EVENT}

[[alinea]] [kalimat_batas_rat!] Mohon Saudara membawa rancangan jadwal RAT dan laporan keuangan tahun buku yang bersangkutan.

${CLOSING}`;

const APPEAL = `[[kop]]
[[kepala surat]]

[[kiri]] Yth. Pengurus [nama_koperasi!]
[[kiri]] [alamat_lengkap?]
[[kiri]] di Tempat

[[alinea]] Rapat Anggota Tahunan (RAT) merupakan pertanggungjawaban pengurus kepada anggota atas pengelolaan koperasi setiap tahun buku. [kalimat_batas_rat!]

[[alinea]] Sehubungan dengan hal tersebut, kami mengimbau Saudara untuk:
1. melaksanakan RAT Tahun Buku [tahun_buku!] sesuai dengan anggaran dasar koperasi;
2. memberitahukan jadwalnya kepada kami sebelum RAT dilaksanakan; dan
3. menyampaikan laporannya kepada [nama_dinas] [daerah], sekurang-kurangnya berita acara dan daftar hadir rapat, laporan pertanggungjawaban pengurus, laporan hasil pengawasan, serta laporan keuangan.

[[alinea]] Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih.

[[tanda tangan]]
[[tembusan]]`;

const CEREMONY = `[[kop]]
[[kepala surat]]

[[kiri]] Yth. [kepada!]
[[kiri]] (daftar terlampir)
[[kiri]] di [tempat_tujuan!]

[[alinea]] Dengan hormat, kami mengundang Saudara untuk hadir pada acara yang akan dilaksanakan pada:

${EVENT}

${CLOSING}
[[halaman baru]]
[[separuh]] LAMPIRAN SURAT
[[separuh]] NOMOR [nomor_surat]
[[separuh]] TANGGAL [TANGGAL_SURAT]

[[judul]] DAFTAR UNDANGAN

[[tabel 8 54 38]]
| No. | Koperasi | Kecamatan |
[[baris penerima]] | [no] | [nama_koperasi!] | [kecamatan] |

[[tanda tangan]]`;

export const INVITATION_TEMPLATES: readonly LetterTemplate[] = [
  {
    code: 'undangan-rat',
    name: 'Undangan persiapan RAT',
    kind: 'undangan',
    audience: 'each',
    series: 'surat-keluar',
    text: RAT_INVITATION,
    defaults: {
      hal: 'Undangan Persiapan RAT',
      sifat: 'Penting',
      lampiran: '',
      acara: 'Persiapan pelaksanaan RAT',
    },
    page: STANDARD_PAGE,
    switches: ALL_IDENTITY,
  },
  {
    code: 'imbauan-rat',
    name: 'Imbauan pelaksanaan dan pelaporan RAT',
    kind: 'biasa',
    audience: 'each',
    series: 'surat-keluar',
    text: APPEAL,
    defaults: { hal: 'Pelaksanaan dan Pelaporan RAT', sifat: 'Penting', lampiran: '' },
    page: STANDARD_PAGE,
    switches: ALL_IDENTITY,
  },
  {
    code: 'undangan-acara',
    name: 'Undangan acara (daftar terlampir)',
    kind: 'undangan',
    audience: 'together',
    series: 'surat-keluar',
    text: CEREMONY,
    defaults: {
      hal: 'Undangan',
      sifat: 'Biasa',
      lampiran: '',
      kepada: 'Pengurus Koperasi',
      tempat_tujuan: 'Tempat',
      acara: 'Penyerahan penghargaan koperasi',
    },
    page: STANDARD_PAGE,
    switches: ALL_IDENTITY,
  },
];
