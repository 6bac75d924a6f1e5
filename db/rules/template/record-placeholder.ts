import { field, row } from './letter-field.ts';
import type { LetterKind } from './letter-template.ts';
import type { Placeholder } from './placeholder-group.ts';

const RECORD = { kinds: ['berita-acara'] } as const satisfies { readonly kinds: readonly LetterKind[] };
const LINES = { ...RECORD, input: 'lines' } as const;
/** Also for the minutes and records of a members' meeting. */
const MEETING = { kinds: ['berita-acara', 'rapat'] } as const satisfies {
  readonly kinds: readonly LetterKind[];
};
const MEETING_LINES = { ...MEETING, input: 'lines' } as const;

/** Who led and who wrote down: also of a training. */
const LED = { kinds: ['berita-acara', 'rapat', 'laporan'] } as const satisfies {
  readonly kinds: readonly LetterKind[];
};

/** Words of which a berita acara says exactly one. */
const VERIFICATION_CONCLUSIONS = [
  'ditemukan, aktif',
  'ditemukan, tidak aktif',
  'pindah alamat',
  'tidak ditemukan',
] as const;
const GROUP_CONCLUSIONS = ['telah memahami dan sepakat', 'belum sepakat'] as const;
const VILLAGE_MODELS = [
  'pembentukan koperasi baru',
  'pengembangan koperasi yang ada',
  'revitalisasi koperasi',
] as const;

const SAMENESS = ['sama', 'berbeda'] as const;
const OUTCOMES = ['berhasil', 'gagal'] as const;

/** A backup that was brought back to see whether it can be. */
const RESTORE_TEST: readonly Placeholder[] = [
  field('berkas_cadangan', 'Berkas cadangan', 'meja-koperasi-2025-11-18.meja', RECORD),
  field('cadangan_dibuat', 'Cadangan dibuat: tanggal dan jam', '18 November 2025 pukul 16.05', RECORD),
  field('ukuran_cadangan', 'Ukuran cadangan', '24,6 MB', RECORD),
  field('sidik_cadangan', 'Sidik SHA-256, 16 angka pertama', '2fbc 266a 90d1 77e4', RECORD),
  field('komputer_uji', 'Komputer uji', 'komputer cadangan bidang', RECORD),
  field('versi_program', 'Versi program', '0.2.0', RECORD),
  field('waktu_uji', 'Waktu uji: tanggal, jam, lama', '18 November 2025 pukul 16.20, 5 menit', RECORD),
  field('hitungan', 'Hitungan: apa ; sebelum ; sesudah, satu tiap baris', 'Koperasi ; 256 ; 256', LINES),
  field('kesamaan_data', 'Data sesudah dipulihkan', 'sama', { ...RECORD, choices: SAMENESS }),
  field('hasil_uji', 'Hasil uji pulih', 'berhasil', { ...RECORD, choices: OUTCOMES }),
  field('tanggal_berikut', 'Diulang paling lambat', '18 Februari 2026', { ...RECORD, input: 'date' }),
  field('mengetahui_jabatan', 'Mengetahui: jabatan', 'Sekretaris', RECORD),
  field('mengetahui_nama', 'Mengetahui: nama', 'Nama Sekretaris Contoh', RECORD),
  row('hitungan', 'hitungan_apa', 'Hitungan: apa', 'Koperasi'),
  row('hitungan', 'hitungan_sebelum', 'Hitungan: sebelum', '256'),
  row('hitungan', 'hitungan_sesudah', 'Hitungan: sesudah', '256'),
];

const party = (which: 'pertama' | 'kedua', name: string, office: string): readonly Placeholder[] => [
  field(`pihak_${which}_nama`, `Pihak ${which}: nama`, name, RECORD),
  field(`pihak_${which}_jabatan`, `Pihak ${which}: jabatan`, office, RECORD),
  field(`pihak_${which}_alamat`, `Pihak ${which}: alamat`, 'Sangatta', RECORD),
];

const found = (code: string, name: string, example: string): Placeholder =>
  field(`temuan_${code}`, `Ditemukan: ${name}`, example, RECORD);

/** What the office types for a berita acara. */
export const RECORD_PLACEHOLDERS: readonly Placeholder[] = [
  field('pimpinan', 'Pemimpin rapat atau ketua tim', 'Nama Pemimpin Contoh', LED),
  field('notulis', 'Notulis', 'Nama Notulis Contoh', LED),
  field('agenda', 'Acara, satu tiap baris', 'penyuluhan perkoperasian', MEETING_LINES),
  field(
    'cara_keputusan',
    'Cara mengambil keputusan, dengan hitungan suaranya',
    'musyawarah mufakat',
    MEETING,
  ),
  field('keputusan_rapat', 'Hasil atau keputusan, satu tiap baris', 'menyetujui pembentukan', MEETING_LINES),
  field('rangkap', 'Dibuat dalam rangkap', '2 (dua)', MEETING),
  field('saksi', 'Saksi: nama ; jabatan, satu tiap baris', 'Nama Saksi Contoh ; Kepala Desa', MEETING_LINES),
  field('pembahasan', 'Pembahasan, satu tiap baris', 'Laporan pengurus disampaikan dan dibahas.', {
    kinds: ['rapat'],
    input: 'lines',
  }),
  field('waktu_rapat_anggota', 'Pukul rapat', '09.00 WITA', { kinds: ['rapat'] }),
  field('diserahkan_oleh', 'Diserahkan oleh', 'Nama Pengurus Contoh', { kinds: ['tanda-terima'] }),
  field('diterima_oleh', 'Diterima oleh', 'Nama Petugas Contoh', { kinds: ['tanda-terima'] }),
  found('alamat', 'alamat', 'sesuai'),
  found('pengurus', 'pengurus', 'bertemu ketua'),
  found('usaha', 'usaha', 'toko masih buka'),
  found('administrasi', 'buku dan administrasi', 'buku anggota ada'),
  found('rat', 'RAT', 'berita acara RAT 2024 ada'),
  found('anggota', 'anggota', '120 orang'),
  field('kesimpulan_verifikasi', 'Kesimpulan verifikasi', 'ditemukan, aktif', {
    ...RECORD,
    choices: VERIFICATION_CONCLUSIONS,
  }),
  field('tindak_lanjut', 'Tindak lanjut yang disarankan', 'pendampingan laporan RAT', RECORD),
  field('wakil_koperasi', 'Wakil koperasi yang hadir', 'Nama Ketua Contoh', RECORD),
  field('juknis', 'Petunjuk teknis yang dipakai', 'petunjuk teknis pemeriksaan kesehatan koperasi', RECORD),
  ...party('pertama', 'Nama Pejabat Contoh', 'Kepala Dinas'),
  ...party('kedua', 'Nama Ketua Contoh', 'Ketua Koperasi'),
  field(
    'dasar_serah_terima',
    'Dasar serah terima: nomor dan tanggal',
    'Keputusan Nomor 1 tanggal 2 November 2025',
    RECORD,
  ),
  field('kelompok', 'Kelompok yang disuluh', 'calon pendiri koperasi Desa Contoh', RECORD),
  field('jumlah_peserta', 'Banyaknya peserta', '25', { ...RECORD, input: 'count' }),
  {
    code: 'terbilang_jumlah_peserta',
    name: 'Banyaknya peserta dengan huruf',
    group: 'isian',
    example: 'dua puluh lima',
    ...RECORD,
  },
  field('materi', 'Materi, satu tiap baris', 'pengertian, nilai, dan prinsip koperasi;', LINES),
  field('wakil_peserta', 'Wakil peserta', 'Nama Peserta Contoh', RECORD),
  field('sikap_kelompok', 'Sikap kelompok', 'telah memahami dan sepakat', {
    ...RECORD,
    choices: GROUP_CONCLUSIONS,
  }),
  field('nama_desa', 'Desa atau kelurahan', 'Desa Contoh Makmur', RECORD),
  field('wilayah_desa', 'Kecamatan dan kabupaten', 'Kecamatan Kaliorang, Kabupaten Kutai Timur', RECORD),
  field('kepala_desa', 'Kepala desa atau lurah', 'Nama Kepala Desa Contoh', RECORD),
  field('model_kdkmp', 'Cara pembentukan', 'pembentukan koperasi baru', {
    ...RECORD,
    choices: VILLAGE_MODELS,
  }),
  field(
    'nama_disepakati',
    'Nama koperasi yang disepakati',
    'Koperasi Desa Merah Putih Contoh Makmur',
    RECORD,
  ),
  field('usaha_disepakati', 'Usaha dan gerai yang disepakati', 'gerai sembako', RECORD),
  field(
    'simpanan_disepakati',
    'Simpanan pokok dan simpanan wajib',
    'pokok Rp100.000, wajib Rp10.000',
    RECORD,
  ),
  field('kuasa_disepakati', 'Kuasa pendiri', 'Nama Kuasa Contoh', RECORD),
  field('unsur', 'Unsur yang hadir: unsur ; orang, satu tiap baris', 'Pemerintah desa ; 5', LINES),
  field('calon', 'Calon pengurus dan pengawas: nama ; jabatan', 'Nama Calon Contoh ; Ketua', LINES),
  ...RESTORE_TEST,
  row('saksi', 'saksi_nama', 'Saksi: nama', 'Nama Saksi Contoh'),
  row('saksi', 'saksi_jabatan', 'Saksi: jabatan', 'Kepala Desa'),
  row('unsur', 'unsur_nama', 'Unsur yang hadir', 'Pemerintah desa'),
  row('unsur', 'unsur_jumlah', 'Unsur: banyaknya orang', '5'),
  row('calon', 'calon_nama', 'Calon: nama', 'Nama Calon Contoh'),
  row('calon', 'calon_jabatan', 'Calon: jabatan', 'Ketua'),
];
