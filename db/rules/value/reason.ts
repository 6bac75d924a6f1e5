/**
 * Why a rule decided as it did. A rule never answers with a bare boolean: its reasons are shown on screen, printed on
 * the paper and stored with the decision, so the sentence is made where the decision is made.
 */
export const REASON_LEVELS = ['refuse', 'warning', 'info'] as const;
export type ReasonLevel = (typeof REASON_LEVELS)[number];

/** Codes are part of the command line's promise: more may be added, none changes its meaning. */
export const REASON_CODES = [
  // formation file
  'PENDIRI_KURANG',
  'UMUR_KURANG_17',
  'UMUR_DI_BAWAH_18_NOTARIS',
  'TIDAK_HADIR',
  'NIK_KOSONG',
  'NIK_FORMAT',
  'NIK_GANDA',
  'NIK_TANGGAL_BEDA',
  'NIK_KELAMIN_BEDA',
  'NIK_LUAR_WILAYAH',
  'NIK_PENDIRI_LAIN',
  'NAMA_KURANG_3_KATA',
  'NAMA_SUDAH_ADA',
  'NAMA_POLA_KDKMP',
  'KEDUDUKAN_LUAR_WILAYAH',
  'SEKUNDER_KOPERASI_KURANG',
  'SEKUNDER_PENDIRI_ORANG',
  'PENGURUS_GENAP_ATAU_KURANG',
  'PENGURUS_PENGAWAS_RANGKAP',
  'KETERWAKILAN_PEREMPUAN',
  'DOKUMEN_KURANG',
  // import
  'NIK_KOPERASI_PANJANG',
  'NIK_ANGKA_EXCEL',
  'TANGGAL_TIDAK_TERBACA',
  'WILAYAH_TIDAK_DIKENAL',
  'GANDA_DALAM_BERKAS',
  'GANDA_DI_REGISTER',
  'NAMA_KOSONG',
  'STATUS_TIDAK_DIKENAL',
  'ANGKA_TIDAK_TERBACA',
  'ANGGOTA_TIDAK_COCOK',
  'KOPERASI_TIDAK_DITEMUKAN',
  'STATUS_TIDAK_DISEBUT',
  'TEKS_TERLALU_PANJANG',
  'DESA_TIDAK_DIKENAL',
  'DESA_LEBIH_DARI_SATU',
  'KABUPATEN_TIDAK_DIKENAL',
  'TANGGAL_TIDAK_MUNGKIN',
  'TAHUN_BUKU_TIDAK_DISEBUT',
  'RAT_TANPA_TANGGAL',
  'RAT_TERCATAT_TANPA_TANGGAL',
  'RAT_BELUM_DAPAT_DINILAI',
  'NOMOR_KOPERASI_LAIN',
  'NAMA_MIRIP',
  'TELEPON_DIPISAHKAN',
  'DILEWATI_ATAS_PILIHAN',
  'WILAYAH_KOSONG',
  'WILAYAH_NAMA_LAMA',
  'NOMOR_DISAMARKAN',
  'NOMOR_BERUBAH',
  'ISIAN_DARI_PROGRAM',
  'WILAYAH_EJAAN_LAIN',
  'WILAYAH_BEDA_BAGIAN',
  'NAMA_SAMA_NOMOR_LAIN',
  // evaluation and award
  'RAT_DILAPORKAN',
  'RAT_BELUM_DILAPORKAN',
  'RAT_TEPAT_WAKTU',
  'RAT_TERLAMBAT',
  'RAT_TANGGAL_LAPOR_KOSONG',
  'USAHA_BERJALAN',
  'USAHA_TIDAK_BERJALAN',
  'USAHA_TIDAK_DIKETAHUI',
  'STATUS_AKTIF',
  'STATUS_TIDAK_AKTIF',
  'GRADE_DASAR',
  'TANGGAL_BERDIRI_KOSONG',
  // formation file, beyond the first list
  'TANGGAL_LAHIR_KOSONG',
  'ATURAN_BELUM_BERLAKU',
  'NAMA_PENDIRI_KOSONG',
  'KOPERASI_PENDIRI_GANDA',
  'PRIMER_PENDIRI_KOPERASI',
  'PENDIRI_BELUM_MEMENUHI',
  'KEDUDUKAN_BELUM_DESA',
  'DOKUMEN_TANPA_ALASAN',
  'DOKUMEN_TIDAK_DIKENAL',
  'CAKAP_HUKUM',
  'NIK_DI_REGISTER',
  'KOPERASI_PENDIRI_TERCATAT',
  'KOPERASI_PENDIRI_TIDAK_TERCATAT',
  'KOPERASI_PENDIRI_TANPA_BADAN_HUKUM',
  // RAT
  'RAT_SEBELUM_TUTUP_BUKU',
  'RAT_LEWAT_BATAS_UNDANG_UNDANG',
  'RAT_LEWAT_BATAS_PELAKSANAAN',
  'RAT_LAPOR_SEBELUM_RAPAT',
  'RAT_TANGGAL_RAPAT_KOSONG',
  'RAT_TAHUN_BUKU_BELUM_PASTI',
  'RAT_DARI_REGISTER',
  'RAT_DILAKSANAKAN',
  'RAT_DALAM_BATAS',
  // warning letters
  'TEGURAN_RAT_TERCATAT',
  'TEGURAN_TANPA_SEBELUMNYA',
  'TEGURAN_SUDAH_DIBERIKAN',
  'TEGURAN_BELUM_WAKTUNYA',
  'BATAS_SURAT_SUDAH_LEWAT',
  'TANGGAL_SESUDAH_NASKAH',
  'TANGGAL_TERBALIK',
  'PIHAK_SAMA',
  'BATAS_RAT_SESUDAH_LAPORAN',
  // legal bases of a paper
  'DASAR_TIDAK_BERLAKU',
  'DASAR_BELUM_DIVERIFIKASI',
  // numbers of people and enterprises
  'NIP_FORMAT',
  'NIP_SUSUNAN',
  'NIB_FORMAT',
  // letter numbers
  'NOMOR_TANDA_TIDAK_DIKENAL',
  'NOMOR_TANPA_URUT',
  'NOMOR_TANGGAL_MUNDUR',
  'NOMOR_BUKU_TAHUN_LAIN',
  'NOMOR_URUT_HILANG',
  'NOMOR_TERCETAK_GANDA',
  'NOMOR_TANPA_TAHUN',
  'NOMOR_POLA_SAMA',
  'NOMOR_KEMBAR_LAMA',
  // before a letter becomes final
  'ISIAN_POKOK_KOSONG',
  'ISIAN_KOSONG',
  'PENANDA_TANGAN_KOSONG',
  'KOTA_TERBIT_KOSONG',
  // one cooperative's record
  'ASET_TIDAK_COCOK',
  'JABATAN_GANDA',
  'MASA_JABATAN_BERAKHIR',
  'VERIFIKASI_PINDAH',
  'VERIFIKASI_TIDAK_DITEMUKAN',
  'SERTIFIKAT_BERAKHIR',
  'TANGGAL_TIDAK_BERURUTAN',
  // award programme
  'SERTIFIKAT_NIK_BERLAKU',
  'SERTIFIKAT_NIK_TIDAK_BERLAKU',
  'PENGHARGAAN_BELUM_PERNAH',
  'PENGHARGAAN_MASIH_JEDA',
  'UMUR_KOPERASI_CUKUP',
  'UMUR_KOPERASI_KURANG',
  'GRADE_CUKUP',
  'GRADE_KURANG',
  'DIPILIH_MANUAL',
  'DIKELUARKAN_MANUAL',
  // the RAT year
  'RAT_TAHAP_MUNDUR',
  'KUORUM_TERPENUHI',
  'KUORUM_TIDAK_TERPENUHI',
  'SHU_TIDAK_COCOK',
  'NERACA_TIDAK_COCOK',
  // yearly evaluation
  'KEAKTIFAN_AKTIF',
  'KEAKTIFAN_TIDAK_AKTIF',
  'KEAKTIFAN_SYARAT_TERPENUHI',
  'KEAKTIFAN_SYARAT_TIDAK_TERPENUHI',
  'KEAKTIFAN_DITETAPKAN',
  'KELAS_BELUM_TERCATAT',
  'KELAS_DASAR',
  'KELAS_SYARAT_TERPENUHI',
  'KELAS_SYARAT_TIDAK_TERPENUHI',
  'SERTIFIKAT_BERLAKU',
  'SERTIFIKAT_SEGERA_BERAKHIR',
  'SERTIFIKAT_HABIS_GRADE_D',
  // worksheet of a health inspection
  'SUMBANGAN_ASPEK',
  'PERTANYAAN_BELUM_DIJAWAB',
  'TIDAK_BERLAKU_TANPA_CATATAN',
  'ASPEK_TANPA_PENILAIAN',
  // boards of a village cooperative
  'KADES_SEBAGAI_PENGURUS',
  'KETUA_PENGAWAS_BUKAN_KADES',
  'HUBUNGAN_KELUARGA',
  // participants of activities
  'PESERTA_GANDA',
  'DANA_TIDAK_COCOK',
  'PESERTA_LEBIH_KUOTA',
  'NIB_TIDAK_ADA',
  'HARI_DI_LUAR_ANGKATAN',
  'HADIR_KURANG',
  'HARI_LIBUR',
  'ANGKATAN_TUMPANG_TINDIH',
  'BELUM_PERNAH_DILATIH',
  'TERAKHIR_DILATIH',
  'SERING_DILATIH',
  'KUOTA_KECAMATAN',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

export interface Reason {
  readonly code: ReasonCode;
  readonly level: ReasonLevel;
  /** One Indonesian sentence: what is the matter, with the value and the limit in it. */
  readonly message: string;
  /** The column or field it is about, as the office calls it. */
  readonly field?: string;
  /** The value found, as text. */
  readonly value?: string;
  /** The limit it was held against, as text. */
  readonly limit?: string;
  /** The legal basis or the office's own rule. */
  readonly basis?: string;
}

/** True when no reason of the list refuses. */
export function isAccepted(reasons: readonly Reason[]): boolean {
  return !reasons.some((reason) => reason.level === 'refuse');
}
