import { ALL_IDENTITY, STANDARD_PAGE } from '../../template/letter-template.ts';
import type { LetterTemplate } from '../../template/letter-template.ts';

const SCHEDULE = `[[tabel 7 28 35 8 22]]
| No. | Hari/tanggal | Materi | JP | Narasumber |
[[baris jadwal]] | [no] | [jadwal_hari] | [jadwal_materi!] | [jadwal_jp] | [jadwal_narasumber] |`;

const ANNEX = `[[halaman baru]]
[[separuh]] Lampiran Surat
[[separuh]] Nomor [nomor_surat]
[[separuh]] Tanggal [tanggal_surat]`;

/** On a sheet of its own, so that it can be printed on the back and sent back by itself. */
const REPLY_SLIP = `[[halaman baru]]
[[judul]] LEMBAR KONFIRMASI PESERTA
[[judul]] [JUDUL_KEGIATAN!]

Waktu :: [waktu_kegiatan!]
Tempat :: [tempat_kegiatan!]
Dikirim kepada :: [narahubung?]

[[tabel 7 31 8 22 18 14 tinggi 9]]
| No. | Nama lengkap | L/P | Jabatan | No. HP | NIB |
[[baris kosong 5]]

[[tabel 50 50 tinggi 28]]
| Koperasi atau usaha yang menugaskan | Nama, jabatan, tanda tangan, dan cap |
| | |`;

const INVITATION = `[[kop]]
[[kepala surat]]

[[kiri]] Yth. [kepada!]
[[kiri]] (daftar terlampir)
[[kiri]] di [tempat_tujuan!]

[[alinea]] Dalam rangka pelaksanaan [jenis_kegiatan!] [judul_kegiatan!], kami mengundang peserta sebagaimana daftar terlampir untuk mengikuti kegiatan tersebut pada:

Hari/tanggal :: [waktu_kegiatan!]
Pukul :: [waktu_acara!]
Tempat :: [tempat_kegiatan!]
Penyelenggara :: [penyelenggara_kegiatan?]

[[alinea]] [syarat_nib?]
[[alinea]] Peserta membawa [bawaan!]. Biaya kegiatan [biaya_peserta!].
[[alinea]] Kehadiran dikonfirmasikan kepada [narahubung?].

[[alinea]] Demikian disampaikan, atas perhatian dan kehadiran Saudara diucapkan terima kasih.

[[tanda tangan]]
[[tembusan]]
${ANNEX}

[[judul]] DAFTAR PESERTA YANG DIUNDANG

[[tabel 8 46 46]]
| No. | Koperasi atau usaha | Peserta |
[[baris diundang]] | [no] | [diundang_asal] | [diundang_nama!] |

[[judul]] JADWAL

${SCHEDULE}

${REPLY_SLIP}`;

const SPEAKER = `[[kop]]
[[kepala surat]]

[[kiri]] Yth. [kepada!]
[[kiri]] [alamat_tujuan?]
[[kiri]] di [tempat_tujuan!]

[[alinea]] Dalam rangka pelaksanaan [jenis_kegiatan!] [judul_kegiatan!] pada [waktu_kegiatan!] di [tempat_kegiatan!], kami mohon kesediaan Saudara menjadi narasumber selama [jumlah_jp_narasumber!] JP dengan materi sebagai berikut:

[[tabel 8 38 44 10]]
| No. | Hari/tanggal | Materi | JP |
[[baris jadwal]] | [no] | [jadwal_hari!] | [jadwal_materi!] | [jadwal_jp] |

[[alinea]] Kesediaan Saudara mohon disampaikan kepada [narahubung?].

[[alinea]] Demikian permohonan ini disampaikan, atas kesediaan Saudara diucapkan terima kasih.

[[tanda tangan]]
[[tembusan]]`;

const ASSIGNMENT = `[[kop]]
[[judul]] SURAT TUGAS
[[tengah]] Nomor [nomor_surat]

Dasar :: 1. [dasar_hukum!]

[[tengah]] **MENUGASKAN:**

Kepada :: Petugas sebagaimana tercantum dalam tabel berikut.

[[tabel 6 30 36 28]]
| No. | Nama | NIP | Tugas |
[[baris petugas]] | [no] | [petugas_nama!] | [petugas_nip] | [petugas_jabatan!] |

Untuk :: 1. melaksanakan tugas pada [jenis_kegiatan!] [judul_kegiatan!], [waktu_kegiatan!] di [tempat_kegiatan!]; dan
:: 2. melaporkan hasilnya kepada [jabatan_penanda_tangan].

[[alinea]] Demikian surat tugas ini dibuat untuk dilaksanakan dengan penuh tanggung jawab.

[[tanda tangan]]`;

const ABOUT = `Kegiatan :: [judul_kegiatan!]
Jenis :: [jenis_kegiatan!]
Waktu :: [waktu_kegiatan!]
Tempat :: [tempat_kegiatan!]
Penyelenggara :: [penyelenggara_kegiatan?]`;

const MINUTES = `[[kop]]
[[judul]] NOTULA
[[judul]] [JUDUL_KEGIATAN!]

${ABOUT}

**1. Acara**

${SCHEDULE}

**2. Kehadiran**
1. [kehadiran!]

**3. Jalannya kegiatan**
1. [jalannya!]

**4. Kesimpulan**
1. [simpulan!]

[[tabel 50 50 tinggi 22]]
| Notulis: [notulis!] | Pimpinan: [pimpinan!] |
| | |`;

const RECORD = `[[kop]]
[[judul]] BERITA ACARA
[[judul]] PELAKSANAAN [JENIS_KEGIATAN!]
[[judul]] [JUDUL_KEGIATAN!]
[[tengah]] Nomor [nomor_surat]

[[alinea]] Pada hari ini, [tanggal_terbilang!], kami yang bertanda tangan di bawah ini menerangkan bahwa [jenis_kegiatan!] [judul_kegiatan!] telah dilaksanakan pada [waktu_kegiatan!] di [tempat_kegiatan!].

Kehadiran:
1. [kehadiran!]

[[tabel 55 15 15 15]]
| Peserta menurut kecamatan | L | P | Jumlah |
[[baris rekapitulasi]] | [rekap_nama!] | [rekap_l] | [rekap_p] | [rekap_jumlah] |

Jalannya kegiatan:
1. [jalannya!]

[[alinea]] Demikian berita acara ini dibuat dengan sebenarnya dalam rangkap [rangkap!] untuk dipergunakan sebagaimana mestinya.

Panitia:

[[tabel 7 25 36 16 16 tinggi 12]]
| No. | Nama | NIP | Jabatan | Tanda tangan |
[[baris petugas]] | [no] | [petugas_nama!] | [petugas_nip] | [petugas_jabatan] | |`;

const SIGNED = `[[kanan]] [kota_dinas], [tanggal_surat!]

[[tabel 50 50 tinggi 22]]
| Disusun oleh PPTK: [nama_pptk!] | Mengetahui [jabatan_lengkap_penanda_tangan!]: [nama_penanda_tangan!] |
| | |
[[kiri]] NIP PPTK [nip_pptk?]`;

const TERMS_OF_REFERENCE = `[[kop]]
[[judul]] KERANGKA ACUAN KERJA
[[judul]] [JUDUL_KEGIATAN!]

Program :: [nama_program?]
Kegiatan :: [nama_kegiatan?]
Sub kegiatan :: [sub_kegiatan?]
Sumber dana :: [sumber_dana!]
Tahun anggaran :: [tahun_anggaran_kegiatan!]
Pagu :: [pagu!]

**A. Latar Belakang**
[latar_kegiatan!]

**B. Dasar**
1. [dasar_kegiatan!]

**C. Maksud dan Tujuan**
1. [tujuan_kegiatan!]

**D. Sasaran dan Keluaran**
1. [sasaran!]

**E. Peserta**
1. [syarat_peserta!]

**F. Materi dan Narasumber**

${SCHEDULE}

**G. Waktu dan Tempat**
[waktu_kegiatan!] di [tempat_kegiatan!].

**H. Metode**
1. [metode!]

**I. Biaya**

[[tabel 7 39 16 18 20]]
| No. | Uraian | Volume | Harga (Rp) | Jumlah (Rp) |
[[baris biaya]] | [no] | [biaya_uraian!] | [biaya_volume] | [biaya_harga] | [biaya_jumlah] |

Jumlah biaya [jumlah_biaya!].

**J. Penutup**
Demikian kerangka acuan kerja ini disusun sebagai pedoman pelaksanaan kegiatan.

${SIGNED}`;

const REPORT = `[[kop]]
[[judul]] LAPORAN KEGIATAN
[[judul]] [JUDUL_KEGIATAN!]

**I. Pendahuluan**
[pendahuluan!]

Dasar:
1. [dasar_kegiatan!]

**II. Pelaksanaan**

${ABOUT}
Sumber dana :: [sumber_dana?]

Materi dan narasumber:

${SCHEDULE}

**III. Peserta**
1. [kehadiran!]

[[tabel 55 15 15 15]]
| Peserta menurut | L | P | Jumlah |
[[baris rekapitulasi]] | [rekap_nama!] | [rekap_l] | [rekap_p] | [rekap_jumlah] |

**IV. Evaluasi**
1. [evaluasi!]

**V. Anggaran**
Rencana :: [pagu!]
Realisasi :: [realisasi!]

**VI. Kendala**
1. [kendala!]

**VII. Saran dan Tindak Lanjut**
1. [saran!]

**Lampiran**
1. [lampiran_laporan!]

${SIGNED}`;

const common = { audience: 'together', page: STANDARD_PAGE, switches: ALL_IDENTITY } as const;
const onA4 = { ...common, page: { ...STANDARD_PAGE, paper: 'A4', fontSize: 11 } } as const;

/** The papers of a training or another activity; `backend/activity/letter-values.ts` fills them from its record. */
export const ACTIVITY_TEMPLATES: readonly LetterTemplate[] = [
  {
    ...onA4,
    code: 'kak-kegiatan',
    name: 'Kerangka acuan kerja kegiatan',
    kind: 'laporan',
    series: '',
    text: TERMS_OF_REFERENCE,
    defaults: { metode: 'Ceramah, diskusi, dan praktik.' },
  },
  {
    ...common,
    code: 'undangan-peserta',
    name: 'Undangan peserta kegiatan',
    kind: 'undangan',
    series: 'surat-keluar',
    text: INVITATION,
    defaults: {
      hal: 'Undangan Peserta',
      sifat: 'Biasa',
      lampiran: '',
      kepada: 'Peserta',
      tempat_tujuan: 'Tempat',
    },
  },
  {
    ...common,
    code: 'permohonan-narasumber',
    name: 'Permohonan narasumber',
    kind: 'biasa',
    series: 'surat-keluar',
    text: SPEAKER,
    defaults: { hal: 'Permohonan Narasumber', sifat: 'Biasa', lampiran: '', tempat_tujuan: 'Tempat' },
  },
  {
    ...common,
    code: 'surat-tugas-kegiatan',
    name: 'Surat tugas kegiatan',
    kind: 'tugas',
    series: 'surat-keluar',
    text: ASSIGNMENT,
    defaults: { dasar_hukum: 'Program kerja dinas tahun berjalan;' },
  },
  {
    ...common,
    code: 'notula-kegiatan',
    name: 'Notula pelaksanaan kegiatan',
    kind: 'laporan',
    series: '',
    text: MINUTES,
    defaults: {},
  },
  {
    ...common,
    code: 'berita-acara-kegiatan',
    name: 'Berita acara pelaksanaan kegiatan',
    kind: 'berita-acara',
    series: 'berita-acara',
    text: RECORD,
    defaults: { rangkap: '2 (dua)' },
  },
  {
    ...onA4,
    code: 'laporan-kegiatan',
    name: 'Laporan kegiatan',
    kind: 'laporan',
    series: '',
    text: REPORT,
    defaults: {},
  },
];
