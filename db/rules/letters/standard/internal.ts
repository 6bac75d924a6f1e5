import { ALL_IDENTITY, STANDARD_PAGE } from '../../template/letter-template.ts';
import type { LetterTemplate } from '../../template/letter-template.ts';

const HEAD = `Yth. :: [kepada!]
Dari :: [pengirim_jabatan!]
Tanggal :: [tanggal_surat!]
Nomor :: [nomor_surat]
Sifat :: [sifat]
Lampiran :: [lampiran?]
Hal :: [hal!]`;

/** Signed by whoever sends it, who need not be one of the office's recorded officials. */
const SENDER = `[[tabel 50 50 tinggi 22]]
| | [pengirim_jabatan]: [pengirim_nama!] |
| | |
[[separuh]] [pengirim_pangkat?]
[[separuh]] NIP [pengirim_nip?]`;

const NOTE = `[[kop]]
[[judul]] NOTA DINAS

${HEAD}

[[alinea]] [isi!]

[[alinea]] Demikian disampaikan, mohon arahan dan petunjuk lebih lanjut.

${SENDER}`;

const STUDY = `[[kop]]
[[judul]] TELAAHAN STAF
[[tengah]] TENTANG
[[judul]] [HAL!]

${HEAD}

**A. Persoalan**
[persoalan!]

**B. Praanggapan**
1. [praanggapan!]

**C. Fakta yang Memengaruhi**
1. [fakta!]

**D. Analisis**
1. [analisis!]

**E. Kesimpulan**
1. [kesimpulan!]

**F. Saran**
1. [saran!]

[[alinea]] Demikian telaahan staf ini disampaikan sebagai bahan pertimbangan dalam pengambilan keputusan.

${SENDER}`;

const JOURNEY = `[[kop]]
[[judul]] LAPORAN HASIL PERJALANAN DINAS

Dasar :: Surat Tugas Nomor [nomor_surat_tugas!] tanggal [tanggal_surat_tugas!]
Maksud :: [maksud_tugas!]
Tujuan :: [tujuan_perjalanan!]
Waktu :: [tanggal_mulai!] sampai dengan [tanggal_selesai!]

**I. Pelaksanaan**
1. [pelaksanaan!]

**II. Hasil**
1. [hasil_tugas!]

**III. Masalah**
1. [masalah!]

**IV. Saran dan Tindak Lanjut**
1. [saran!]

[[alinea]] Demikian laporan ini dibuat dengan sebenarnya sebagai pertanggungjawaban pelaksanaan tugas.

[[kanan]] [kota_dinas], [tanggal_surat!]

Yang melaksanakan tugas:

[[tabel 7 28 30 17 18 tinggi 12]]
| No. | Nama | NIP | Jabatan | Tanda tangan |
[[baris petugas]] | [no] | [petugas_nama!] | [petugas_nip] | [petugas_jabatan!] | |`;

const common = { audience: 'together', page: STANDARD_PAGE, switches: ALL_IDENTITY } as const;
const note = { ...common, kind: 'nota-dinas', series: 'nota-dinas' } as const;

/** Papers that stay inside the office; the report of a journey carries no number and stands on A4. */
export const INTERNAL_TEMPLATES: readonly LetterTemplate[] = [
  {
    ...note,
    code: 'nota-dinas',
    name: 'Nota dinas',
    text: NOTE,
    defaults: { kepada: 'Kepala Dinas', sifat: 'Biasa', lampiran: '', hal: '' },
  },
  {
    ...note,
    code: 'telaahan-staf',
    name: 'Telaahan staf',
    text: STUDY,
    defaults: { kepada: 'Kepala Dinas', sifat: 'Biasa', lampiran: '', hal: '' },
  },
  {
    ...common,
    code: 'laporan-perjalanan-dinas',
    name: 'Laporan perjalanan dinas',
    kind: 'laporan',
    series: '',
    text: JOURNEY,
    defaults: { masalah: 'Tidak ada.' },
    page: { ...STANDARD_PAGE, paper: 'A4', fontSize: 11 },
  },
];
