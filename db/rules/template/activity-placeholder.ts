import { field, row } from './letter-field.ts';
import type { LetterKind } from './letter-template.ts';
import type { Placeholder } from './placeholder-group.ts';

/** The papers of a training or another activity. */
const ALL: readonly LetterKind[] = ['undangan', 'biasa', 'tugas', 'laporan', 'berita-acara'];
const REPORT: readonly LetterKind[] = ['laporan'];
const RECORDS: readonly LetterKind[] = ['laporan', 'berita-acara'];

const of = (code: string, name: string, example: string, isOptional = false): Placeholder =>
  field(code, name, example, { kinds: ALL, isOptional });
const lines = (code: string, name: string, example: string, kinds: readonly LetterKind[]): Placeholder =>
  field(code, `${name}, satu tiap baris`, example, { input: 'lines', kinds });

/** What a letter or report of an activity says of it; the program fills it in from the record. */
export const ACTIVITY_PLACEHOLDERS: readonly Placeholder[] = [
  of('jenis_kegiatan', 'Jenis kegiatan', 'pelatihan'),
  of('judul_kegiatan', 'Judul kegiatan', 'Digitalisasi Usaha Koperasi'),
  of('waktu_kegiatan', 'Hari dan tanggal kegiatan', 'Selasa s.d. Kamis, 4 s.d. 6 November 2025'),
  of('tempat_kegiatan', 'Tempat kegiatan', 'Aula kantor dinas'),
  of('penyelenggara_kegiatan', 'Penyelenggara', 'UPTD Pelatihan Koperasi dan UKM', true),
  of('sumber_dana', 'Sumber dana', 'DAK Nonfisik PK2UMK 2025', true),
  field('nama_program', 'Program', '2.17.05 Pendidikan dan Latihan Perkoperasian', {
    kinds: REPORT,
    isOptional: true,
  }),
  field('nama_kegiatan', 'Kegiatan pada program', '2.17.05.2.01 Pendidikan dan Latihan Perkoperasian', {
    kinds: REPORT,
    isOptional: true,
  }),
  of('sub_kegiatan', 'Kode sub kegiatan', '2.17.05.2.01.0001', true),
  field(
    'syarat_nib',
    'Kalimat syarat NIB',
    'Peserta wajib memiliki Nomor Induk Berusaha (NIB) dan membawa salinannya.',
    { isOptional: true, kinds: ['undangan'] },
  ),
  field('bawaan', 'Yang dibawa peserta', 'salinan KTP dan surat tugas dari koperasi', {
    kinds: ['undangan'],
  }),
  field('biaya_peserta', 'Biaya bagi peserta', 'tidak dipungut', { kinds: ['undangan'] }),
  field('jumlah_jp_narasumber', 'Jumlah JP narasumber', '6', { kinds: ['biasa'] }),
  field(
    'diundang',
    'Yang diundang: koperasi atau usaha ; peserta, satu tiap baris',
    'Koperasi Contoh ; Contoh Ana',
    {
      input: 'lines',
      kinds: ['undangan'],
    },
  ),
  field(
    'jadwal',
    'Jadwal: hari ; materi ; JP ; narasumber, satu tiap baris',
    'Selasa, 4 November 2025 ; Pembukuan ; 3 ; Contoh',
    {
      input: 'lines',
      kinds: ALL,
    },
  ),
  field('nama_pptk', 'Nama PPTK', 'Nama PPTK Contoh, S.E.', { kinds: REPORT }),
  field('nip_pptk', 'NIP PPTK', '19800101 200501 1 001', { kinds: REPORT, isOptional: true }),
  field('tahun_anggaran_kegiatan', 'Tahun anggaran', '2025', { kinds: REPORT }),
  field('pagu', 'Anggaran rencana', 'Rp 72.400.000 (tujuh puluh dua juta empat ratus ribu rupiah)', {
    kinds: REPORT,
  }),
  field('realisasi', 'Realisasi anggaran', 'Rp 70.000.000 (96,69 % dari rencana)', { kinds: REPORT }),
  lines('latar_kegiatan', 'Latar belakang', 'Pembukuan koperasi di wilayah ini belum seragam.', REPORT),
  lines('dasar_kegiatan', 'Dasar kegiatan', 'Dokumen pelaksanaan anggaran dinas.', REPORT),
  lines('tujuan_kegiatan', 'Maksud dan tujuan', 'Pengurus mampu menyusun laporan keuangan.', REPORT),
  lines('sasaran', 'Sasaran dan keluaran', '30 orang pengurus koperasi.', REPORT),
  lines('syarat_peserta', 'Jumlah dan syarat peserta', 'Pengurus koperasi yang ber-NIB.', REPORT),
  lines('metode', 'Metode', 'Ceramah dan praktik.', REPORT),
  lines('pendahuluan', 'Pendahuluan', 'Kegiatan ini melanjutkan pembinaan tahun lalu.', REPORT),
  lines('kehadiran', 'Kehadiran', '30 peserta tercatat; 28 hadir setiap hari.', RECORDS),
  lines('evaluasi', 'Evaluasi', 'Rata-rata nilai naik dari 60 ke 75.', REPORT),
  lines('kendala', 'Kendala', 'Tidak ada.', REPORT),
  lines('lampiran_laporan', 'Lampiran laporan', 'Daftar hadir peserta.', REPORT),
  lines('jalannya', 'Jalannya kegiatan', 'Kegiatan dibuka oleh kepala dinas.', RECORDS),
  lines('simpulan', 'Kesimpulan', 'Peserta mengikuti seluruh materi.', RECORDS),
  field(
    'biaya',
    'Biaya: uraian ; volume ; harga satuan ; jumlah, satu tiap baris',
    'Konsumsi ; 90 kotak ; 50.000 ; 4.500.000',
    {
      input: 'lines',
      kinds: REPORT,
    },
  ),
  {
    code: 'jumlah_biaya',
    name: 'Jumlah biaya (rupiah pada setiap baris)',
    group: 'isian',
    example: 'Rp4.500.000 (empat juta lima ratus ribu rupiah)',
    kinds: REPORT,
  },
  field(
    'rekapitulasi',
    'Peserta menurut: kelompok ; L ; P ; jumlah, satu tiap baris',
    'Kecamatan Sangatta Utara ; 5 ; 7 ; 12',
    {
      input: 'lines',
      kinds: RECORDS,
    },
  ),
  row('diundang', 'diundang_asal', 'Diundang: koperasi atau usaha', 'Koperasi Contoh'),
  row('diundang', 'diundang_nama', 'Diundang: peserta', 'Contoh Ana'),
  row('jadwal', 'jadwal_hari', 'Jadwal: hari dan tanggal', 'Selasa, 4 November 2025'),
  row('jadwal', 'jadwal_materi', 'Jadwal: materi', 'Pembukuan'),
  row('jadwal', 'jadwal_jp', 'Jadwal: JP', '3'),
  row('jadwal', 'jadwal_narasumber', 'Jadwal: narasumber', 'Contoh Narasumber'),
  row('biaya', 'biaya_uraian', 'Biaya: uraian', 'Konsumsi'),
  row('biaya', 'biaya_volume', 'Biaya: volume', '90 kotak'),
  row('biaya', 'biaya_harga', 'Biaya: harga satuan', '50.000'),
  row('biaya', 'biaya_jumlah', 'Biaya: jumlah', '4.500.000'),
  row('rekapitulasi', 'rekap_nama', 'Peserta menurut: kelompok', 'Kecamatan Sangatta Utara'),
  row('rekapitulasi', 'rekap_l', 'Peserta menurut: L', '5'),
  row('rekapitulasi', 'rekap_p', 'Peserta menurut: P', '7'),
  row('rekapitulasi', 'rekap_jumlah', 'Peserta menurut: jumlah', '12'),
];
