import { field } from './letter-field.ts';
import type { LetterKind } from './letter-template.ts';
import type { Placeholder } from './placeholder-group.ts';

const NOTE: readonly LetterKind[] = ['nota-dinas'];
const REPORT: readonly LetterKind[] = ['laporan'];
const JOURNEY: readonly LetterKind[] = ['laporan', 'berita-acara'];

const lines = (code: string, name: string, example: string, kinds: readonly LetterKind[]): Placeholder =>
  field(code, `${name}, satu tiap baris`, example, { input: 'lines', kinds });

/** Papers that stay inside the office: nota dinas, telaahan staf, the report of a journey. */
export const INTERNAL_PLACEHOLDERS: readonly Placeholder[] = [
  field('pengirim_jabatan', 'Jabatan pengirim', 'Kepala Bidang Kelembagaan', { kinds: NOTE }),
  field('pengirim_nama', 'Nama pengirim', 'Nama Pejabat Contoh, S.E.', { kinds: NOTE }),
  field('pengirim_pangkat', 'Pangkat (golongan) pengirim', 'Pembina (IV/a)', {
    isOptional: true,
    kinds: NOTE,
  }),
  field('pengirim_nip', 'NIP pengirim', '19700101 199503 1 001', { isOptional: true, kinds: NOTE }),
  field('persoalan', 'Persoalan', 'Bagaimana koperasi tanpa RAT ditangani?', { kinds: NOTE }),
  lines('praanggapan', 'Praanggapan', 'Data register per tanggal surat ini benar.', NOTE),
  lines('fakta', 'Fakta dengan sumber dan tanggalnya', 'Koperasi X belum melaksanakan RAT dua tahun.', NOTE),
  lines('analisis', 'Analisis: untung, risiko, hukum', 'Teguran lebih murah daripada pemeriksaan.', NOTE),
  lines('kesimpulan', 'Kesimpulan', 'Teguran didahulukan.', NOTE),
  lines('saran', 'Saran: apa, oleh siapa, kapan', 'Bidang Kelembagaan mengirim SP1 pekan ini.', [
    'nota-dinas',
    'laporan',
  ]),
  field('nomor_surat_tugas', 'Nomor surat tugas', '800.1.11.1/004/DKUKM/XI/2025', { kinds: JOURNEY }),
  field('tanggal_surat_tugas', 'Tanggal surat tugas', '10 November 2025', { input: 'date', kinds: JOURNEY }),
  field('tanggal_mulai', 'Tanggal mulai', '12 November 2025', { input: 'date', kinds: JOURNEY }),
  field('tanggal_selesai', 'Tanggal selesai', '13 November 2025', { input: 'date', kinds: JOURNEY }),
  field('maksud_tugas', 'Maksud perjalanan', 'verifikasi lapangan koperasi', { kinds: REPORT }),
  field('tujuan_perjalanan', 'Tempat yang dikunjungi', 'Kecamatan Kaliorang', { kinds: REPORT }),
  lines('pelaksanaan', 'Pelaksanaan: tanggal, tempat, siapa, apa', '12 November, kantor koperasi', REPORT),
  lines('hasil_tugas', 'Hasil atau temuan', 'Koperasi masih berusaha.', REPORT),
  lines('masalah', 'Masalah', 'Tidak ada.', REPORT),
];
