import { ALL_IDENTITY, STANDARD_PAGE } from '../../template/letter-template.ts';
import type { LetterTemplate } from '../../template/letter-template.ts';

const COVER_LETTER = `[[kop]]
[[kanan]] [kota_dinas], [tanggal_surat]

[[kiri]] Yth. [kepada!]
[[kiri]] di [tempat_tujuan!]

[[judul]] SURAT PENGANTAR
[[tengah]] Nomor [nomor_surat]

[[tabel 7 48 18 27]]
| No. | Naskah Dinas yang Dikirimkan | Banyaknya | Keterangan |
[[baris rincian]] | [no] | [rincian_jenis!] | [rincian_banyaknya] | [rincian_keterangan] |

Diterima tanggal ..............................

[[tanda tangan berdua]] Penerima,`;

const RECEIPT = `[[kop]]
[[judul]] TANDA TERIMA [ACARA]
[[tengah]] Tahun Buku [tahun_buku]

[[tabel 7 37 22 13 21 tinggi 12]]
| No. | Koperasi | Nama dan jabatan penerima | Tanggal | Tanda tangan |
[[baris penerima]] | [no] | [nama_koperasi] | | | |
[[baris kosong]]

[[tanda tangan]]`;

const ATTENDANCE = `[[kop]]
[[judul]] DAFTAR HADIR

Hari/tanggal :: [hari_tanggal_acara]
Waktu :: [waktu_acara]
Tempat :: [tempat_acara]
Acara :: [acara]

[[tabel 7 28 33 14 18 tinggi 11]]
| No. | Nama | Koperasi/instansi | Jabatan | Tanda tangan |
[[baris penerima]] | [no] | | [nama_koperasi] | | |
[[baris kosong]]

[[tanda tangan]]`;

const ASSIGNMENT = `[[kop]]
[[judul]] SURAT TUGAS
[[tengah]] Nomor [nomor_surat]

Dasar :: 1. [dasar_hukum!]

[[tengah]] **MENUGASKAN:**

Kepada :: Petugas sebagaimana tercantum dalam tabel berikut.

[[tabel 6 23 33 19 19]]
| No. | Nama | NIP | Pangkat/golongan | Jabatan |
[[baris petugas]] | [no] | [petugas_nama!] | [petugas_nip] | [petugas_pangkat] | [petugas_jabatan!] |

Untuk :: 1. melaksanakan [keperluan!] pada hari [hari_tanggal_acara!] di [tempat_acara!]; dan
:: 2. melaporkan hasilnya kepada [jabatan_penanda_tangan].

[[alinea]] Demikian surat tugas ini dibuat untuk dilaksanakan dengan penuh tanggung jawab.

[[tanda tangan]]`;

const common = { audience: 'together', page: STANDARD_PAGE, switches: ALL_IDENTITY } as const;

/** Papers that are mostly a table; receipts and attendance lists carry no number of their own. */
export const LIST_TEMPLATES: readonly LetterTemplate[] = [
  {
    ...common,
    code: 'surat-pengantar',
    name: 'Surat pengantar',
    kind: 'pengantar',
    series: 'surat-keluar',
    text: COVER_LETTER,
    defaults: { kepada: '', tempat_tujuan: 'Tempat', rincian: '' },
  },
  {
    ...common,
    code: 'tanda-terima',
    name: 'Tanda terima',
    kind: 'tanda-terima',
    series: '',
    text: RECEIPT,
    defaults: { acara: 'Piagam penghargaan koperasi', baris_kosong: '0' },
  },
  {
    ...common,
    code: 'daftar-hadir',
    name: 'Daftar hadir',
    kind: 'daftar-hadir',
    series: '',
    text: ATTENDANCE,
    defaults: { acara: '', baris_kosong: '5' },
  },
  {
    ...common,
    code: 'surat-tugas',
    name: 'Surat tugas',
    kind: 'tugas',
    series: 'surat-keluar',
    text: ASSIGNMENT,
    defaults: { dasar_hukum: 'Program kerja dinas tahun berjalan;', keperluan: 'pembinaan koperasi' },
  },
];
