/** One line of the tree that the program ships. */
export interface StandardLine {
  readonly code: string;
  readonly name: string;
  readonly indicator: string;
}

const line = (code: string, name: string, indicator = ''): StandardLine => ({ code, name, indicator });

/**
 * Lines of 2.17 (Koperasi, Usaha Kecil, dan Menengah) as one kabupaten's plan words them; codes and names follow the
 * national list (Permendagri 90/2019 and its updates), which was not read. An office fills a year with them and words
 * them anew, or imports its own sheet.
 */
export const STANDARD_TREE: readonly StandardLine[] = [
  line('2.17', 'Urusan Pemerintahan Bidang Koperasi, Usaha Kecil, dan Menengah'),
  line('2.17.01', 'Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota'),
  line('2.17.02', 'Program Pelayanan Izin Usaha Simpan Pinjam'),
  line('2.17.03', 'Program Pengawasan dan Pemeriksaan Koperasi', 'Persentase koperasi aktif'),
  line(
    '2.17.03.2.01',
    'Pemeriksaan dan Pengawasan Koperasi, KSP/USP Koperasi yang Wilayah Keanggotaannya dalam Daerah Kabupaten/Kota',
  ),
  line(
    '2.17.03.2.01.0003',
    'Penguatan Tata Kelola Kelembagaan Koperasi',
    'Jumlah koperasi yang dilakukan penguatan tata kelola kelembagaan',
  ),
  line(
    '2.17.03.2.01.0004',
    'Pelaksanaan Proses Pemeriksaan dan Pengawasan Koperasi yang Wilayah Keanggotaannya Daerah Kabupaten/Kota',
    'Jumlah koperasi yang telah dilakukan pemeriksaan dan pengawasan',
  ),
  line('2.17.04', 'Program Penilaian Kesehatan KSP/USP Koperasi', 'Persentase KSP/USP sehat'),
  line(
    '2.17.04.2.01.0001',
    'Pelaksanaan Penilaian Kesehatan KSP/USP Koperasi Kewenangan Kabupaten/Kota',
    'Jumlah unit usaha koperasi yang telah dilakukan penilaian kesehatan',
  ),
  line(
    '2.17.05',
    'Program Pendidikan dan Latihan Perkoperasian',
    'Persentase pengurus dan pengawas bersertifikat kompetensi',
  ),
  line(
    '2.17.05.2.01',
    'Pendidikan dan Latihan Perkoperasian bagi Koperasi yang Wilayah Keanggotaan dalam Daerah Kabupaten/Kota',
  ),
  line(
    '2.17.05.2.01.0001',
    'Peningkatan Pemahaman dan Pengetahuan Perkoperasian serta Kapasitas dan Kompetensi SDM Koperasi',
    'Jumlah SDM yang memahami pengetahuan perkoperasian',
  ),
  line('2.17.06', 'Program Pemberdayaan dan Perlindungan Koperasi', 'Pertumbuhan volume usaha koperasi'),
  line(
    '2.17.06.2.01',
    'Pemberdayaan dan Perlindungan Koperasi yang Keanggotaannya dalam Daerah Kabupaten/Kota',
  ),
  line(
    '2.17.06.2.01.0003',
    'Pembinaan dan Pendampingan Bagi Keluarga dan Kelompok Masyarakat yang Akan Membentuk Koperasi',
    'Pembinaan dan/atau pendampingan yang dilaksanakan',
  ),
  line(
    '2.17.06.2.01.0009',
    'Pemberdayaan Koperasi dengan Keanggotaan Daerah Kabupaten/Kota',
    'Koperasi dengan keanggotaan daerah kabupaten/kota',
  ),
  line(
    '2.17.07',
    'Program Pemberdayaan Usaha Menengah, Usaha Kecil, dan Usaha Mikro (UMKM)',
    'Persentase usaha mikro yang bertransformasi dari informal ke formal',
  ),
  line(
    '2.17.07.2.01',
    'Pemberdayaan Usaha Mikro yang Dilakukan Melalui Pendataan, Kemitraan, Kemudahan Perizinan, Penguatan Kelembagaan dan Koordinasi dengan Para Pemangku Kepentingan',
  ),
  line(
    '2.17.07.2.01.0003',
    'Fasilitasi Kemudahan Perizinan Usaha Mikro',
    'Jumlah usaha mikro yang telah mendapatkan perizinan',
  ),
  line(
    '2.17.07.2.01.0004',
    'Pemberdayaan Kelembagaan Potensi dan Pengembangan Usaha Mikro',
    'Jumlah unit usaha yang telah menerima pembinaan dan pendampingan',
  ),
  line(
    '2.17.07.2.01.0015',
    'Peningkatan Pemahaman dan Pengetahuan UMKM serta Kapasitas dan Kompetensi SDM UMKM dan Kewirausahaan melalui Pendidikan dan Pelatihan',
    'Jumlah SDM yang memahami pengetahuan usaha mikro dan kewirausahaan',
  ),
  line('2.17.08', 'Program Pengembangan UMKM', 'Persentase usaha mikro yang meningkat nilai omset'),
  line(
    '2.17.08.2.01',
    'Pengembangan Usaha Mikro dengan Orientasi Peningkatan Skala Usaha Menjadi Usaha Kecil',
  ),
  line('2.17.08.2.01.0002', 'Pengembangan Usaha Mikro', 'Jumlah usaha mikro yang terfasilitasi'),
];
