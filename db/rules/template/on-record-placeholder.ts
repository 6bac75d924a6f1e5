import { row } from './letter-field.ts';
import type { Placeholder } from './placeholder-group.ts';

type Entry = readonly [code: string, name: string, example: string];

const onRecord = (entries: readonly Entry[]): readonly Placeholder[] =>
  entries.map(([code, name, example]) => ({ code, name, group: 'catatan', example }));

/** What one cooperative's inspection and members' meeting of the book year have on record. */
export const ON_RECORD_PLACEHOLDERS: readonly Placeholder[] = [
  ...onRecord([
    ['nilai_kesehatan', 'Nilai akhir pemeriksaan kesehatan', '82,50'],
    ['predikat_kesehatan', 'Predikat pemeriksaan kesehatan', 'Sehat'],
    ['dasar_kesehatan', 'Dasar bobot dan predikatnya', 'Permenkop UKM 9/2020'],
    ['tempat_rat', 'Tempat RAT', 'Balai pertemuan koperasi'],
    ['cara_rat', 'Cara RAT: luring, daring, atau keduanya', 'luring'],
    [
      'rat_terbilang',
      'Hari RAT dengan huruf dan angka',
      'Sabtu, tanggal lima belas, bulan Maret, tahun dua ribu dua puluh lima (15-03-2025)',
    ],
    ['jumlah_berhak', 'Anggota yang berhak hadir', '120'],
    ['jumlah_hadir_rat', 'Anggota yang hadir', '80'],
    [
      'kalimat_kuorum',
      'Satu kalimat: kehadiran, kuorum, dan dasarnya',
      'Hadir 80 dari 120 anggota; kuorum (lebih dari 1/2 anggota) terpenuhi (dasar: anggaran dasar koperasi).',
    ],
    ['alasan_pembubaran', 'Alasan pembubaran menurut berkas usul', 'tidak menjalankan usaha bertahun-tahun'],
    ['hasil_verifikasi', 'Hasil verifikasi lapangan terakhir', 'tidak ditemukan'],
    ['surat_desa', 'Surat keterangan desa/kelurahan', 'Nomor 140/12 tanggal 2 Juni 2025'],
    ['tanggal_pengumuman', 'Pengumuman ditempel sejak', '10 Juni 2025'],
    ['tempat_pengumuman', 'Tempat pengumuman', 'kantor kecamatan dan kantor desa'],
    ['pengumuman_sampai', 'Pengumuman ditempel sampai dengan (belum lewat)', '10 September 2025'],
    [
      'pengumuman_selesai',
      'Pengumuman yang jangkanya sudah habis',
      'ditempel di kantor desa sejak 10 Juni 2025 sampai dengan 10 September 2025',
    ],
    ['keadaan_keberatan', 'Keberatan yang sudah dijawab semuanya', 'tidak ada keberatan yang tercatat'],
    ['jangka_keberatan', 'Jangka keberatan menurut ketentuan dinas', '2 (dua) bulan'],
    ['jangka_kreditor', 'Jangka tagihan kreditor menurut ketentuan dinas', '3 (tiga) bulan'],
    ['keberatan_sampai', 'Jangka keberatan yang sudah habis', '1 Oktober 2025'],
    ['tagihan_sampai', 'Batas tagihan kreditor, sejak pemberitahuannya diterima', '1 Oktober 2026'],
  ]),
  row('aspek', 'aspek_nama', 'Aspek pemeriksaan: nama', 'Tata kelola'),
  row('aspek', 'aspek_bobot', 'Aspek pemeriksaan: bobot', '30 %'),
  row('aspek', 'aspek_nilai', 'Aspek pemeriksaan: nilai', '85'),
  row('aspek', 'aspek_tertimbang', 'Aspek pemeriksaan: tertimbang', '25,50'),
  row('rat', 'rat_tahun', 'RAT tiga tahun buku terakhir: tahun buku', '2024'),
  row('rat', 'rat_dilaksanakan', 'RAT tiga tahun buku terakhir: dilaksanakan', '15 Maret 2025'),
  row('rat', 'rat_laporan', 'RAT tiga tahun buku terakhir: laporan diterima', '1 April 2025'),
  row('rat', 'rat_catatan', 'RAT tiga tahun buku terakhir: keterangan', '-'),
  row('laporan', 'laporan_dokumen', 'Laporan RAT: dokumen', 'Berita acara RAT'),
  row('laporan', 'laporan_keterangan', 'Laporan RAT: keterangan', 'pindaian tersimpan'),
];
