import { FORMATION_PLACEHOLDERS } from './formation-placeholder.ts';
import { field, row } from './letter-field.ts';
import { ON_RECORD_PLACEHOLDERS } from './on-record-placeholder.ts';
import type { LetterKind } from './letter-template.ts';
import { PAPER_PLACEHOLDERS } from './paper-placeholder.ts';
import type { RowList } from './ast.ts';
import type { PlaceholderGroup, Placeholder } from './placeholder-group.ts';

export const PLACEHOLDER_GROUP_LABELS: Readonly<Record<PlaceholderGroup, string>> = {
  surat: 'Surat',
  dinas: 'Dinas',
  'penanda-tangan': 'Penanda tangan',
  koperasi: 'Koperasi',
  pendirian: 'Berkas pendirian',
  'tahun-buku': 'Tahun buku dan RAT',
  catatan: 'Catatan pemeriksaan, rapat, dan pembubaran',
  isian: 'Diisi saat membuat surat',
  baris: 'Di dalam baris tabel',
};

type Entry = readonly [code: string, name: string, example: string];
const group = (name: PlaceholderGroup, entries: readonly Entry[]): readonly Placeholder[] =>
  entries.map(([code, label, example]) => ({ code, name: label, group: name, example }));

const EVENT: readonly LetterKind[] = [
  'undangan',
  'daftar-hadir',
  'tugas',
  'penghargaan',
  'tanda-terima',
  'berita-acara',
  'rapat',
];

/** Laws as items of a list, with where they were promulgated. */
export const LISTED_BASES = 'dasar_hukum';
/** Laws within a sentence. */
export const RUNNING_BASES = 'dasar_surat';

/** Every placeholder of every letter, in the order of the list beside the editor. */
export const PLACEHOLDERS: readonly Placeholder[] = [
  ...group('surat', [
    ['nomor_surat', 'Nomor surat', '500.3/015/DKUKM/XI/2025'],
    ['tanggal_surat', 'Tanggal surat', '18 November 2025'],
    ['hari_tanggal', 'Hari dan tanggal surat', 'Selasa, 18 November 2025'],
    [
      'tanggal_terbilang',
      'Hari dan tanggal surat dengan huruf dan angka',
      'Selasa, tanggal delapan belas, bulan November, tahun dua ribu dua puluh lima (18-11-2025)',
    ],
    ['bulan_romawi', 'Bulan surat dalam angka Romawi', 'XI'],
    ['tahun', 'Tahun surat', '2025'],
    ['terbilang_tahun', 'Tahun surat dengan huruf', 'dua ribu dua puluh lima'],
    ['jumlah_penerima', 'Banyaknya koperasi dalam surat', '54'],
    ['terbilang_jumlah_penerima', 'Banyaknya koperasi dengan huruf', 'lima puluh empat'],
  ]),
  ...group('dinas', [
    ['nama_dinas', 'Nama dinas', 'Dinas Koperasi dan UKM'],
    ['nama_pemerintah', 'Nama pemerintah daerah', 'Pemerintah Kabupaten Kutai Timur'],
    ['daerah', 'Kabupaten, kota, atau provinsi', 'Kabupaten Kutai Timur'],
    ['kota_dinas', 'Kota terbit surat', 'Sangatta'],
    ['alamat_dinas', 'Alamat dinas', 'Jalan Contoh Nomor 1'],
    ['telepon_dinas', 'Telepon dinas', '(0549) 000000'],
    ['pos_el_dinas', 'Pos-el dinas', 'dinas@contoh.go.id'],
    ['laman_dinas', 'Laman dinas', 'dinas.contoh.go.id'],
  ]),
  ...group('penanda-tangan', [
    ['jabatan_penanda_tangan', 'Jabatan penanda tangan', 'Kepala Dinas Koperasi dan UKM'],
    [
      'pejabat_penetap',
      'Jabatan yang menetapkan, dengan daerahnya',
      'Kepala Dinas Koperasi dan UKM Kabupaten Kutai Timur',
    ],
    [
      'jabatan_lengkap_penanda_tangan',
      'Jabatan penanda tangan, dengan Plt. dan daerahnya',
      'Kepala Dinas Koperasi dan UKM Kabupaten Kutai Timur',
    ],
    ['nama_penanda_tangan', 'Nama penanda tangan', 'Nama Pejabat Contoh, S.E.'],
    ['pangkat_penanda_tangan', 'Pangkat dan golongan', 'Pembina Utama Muda (IV/c)'],
    ['nip_penanda_tangan', 'NIP', '19660420 199203 1 008'],
  ]),
  ...group('koperasi', [
    ['nama_koperasi', 'Nama koperasi', 'Koperasi Serba Usaha Karya Mandiri'],
    ['nomor_badan_hukum', 'Nomor badan hukum', '21/BH/XVII.4/2007'],
    ['tanggal_badan_hukum', 'Tanggal badan hukum', '12 Maret 2007'],
    ['nomor_perubahan', 'Nomor perubahan terakhir', 'AHU-0000667.AH.01.27.TAHUN 2020'],
    ['tanggal_perubahan', 'Tanggal perubahan terakhir', '3 Agustus 2020'],
    ['nik_koperasi', 'NIK Koperasi', '6408040010001'],
    ['alamat', 'Alamat koperasi', 'Jalan Contoh RT 05'],
    [
      'alamat_lengkap',
      'Alamat dengan desa dan kecamatan, sejauh diketahui',
      'Jalan Contoh RT 05, Teluk Lingga, Kecamatan Sangatta Utara',
    ],
    ['desa_kelurahan', 'Desa atau kelurahan', 'Teluk Lingga'],
    ['kecamatan', 'Kecamatan', 'Sangatta Utara'],
    ['jenis_koperasi', 'Jenis koperasi', 'Konsumen'],
    ['bentuk_koperasi', 'Bentuk koperasi', 'primer'],
    ['nib', 'NIB koperasi', '1234567890123'],
    ['status_koperasi', 'Status koperasi menurut register', 'aktif'],
    ['status_sejak', 'Sejak kapan status itu berlaku', '2 Januari 2024'],
    ['status_aktif', 'Status aktif (ditolak untuk status lain)', 'aktif'],
    [
      'rat_terakhir',
      'RAT terakhir yang tercatat, dengan dasarnya',
      'Tahun Buku 2024, dilaksanakan 15 Maret 2025, laporan diterima 1 April 2025',
    ],
    ['ketua', 'Nama ketua', 'Andi Contoh'],
    ['sekretaris', 'Nama sekretaris', 'Budi Contoh'],
    ['bendahara', 'Nama bendahara', 'Citra Contoh'],
  ]),
  ...group('tahun-buku', [
    ['tahun_buku', 'Tahun buku', '2024'],
    ['tahun_rat', 'Tahun RAT dilaksanakan', '2025'],
    ['tanggal_rat', 'Tanggal RAT', '15 Maret 2025'],
    ['hari_tanggal_rat', 'Hari dan tanggal RAT', 'Sabtu, 15 Maret 2025'],
    ['tanggal_lapor_rat', 'Tanggal laporan RAT diterima', '1 April 2025'],
    ['frasa_rat', 'Melaksanakan, dan melaporkan bila laporannya tercatat', 'melaksanakan dan melaporkan'],
    ['batas_rat', 'Batas pelaksanaan RAT menurut aturan dinas', '31 Maret 2025'],
    [
      'kalimat_batas_rat',
      'Satu kalimat: batas RAT, laporannya, dan menurut undang-undang',
      'RAT Tahun Buku 2024 dilaksanakan dan dilaporkan paling lambat 30 April 2025; batas pelaksanaan menurut undang-undang 30 Juni 2025.',
    ],
    ['batas_laporan_rat', 'Batas laporan RAT menurut aturan dinas', '30 April 2025'],
    ['jumlah_anggota', 'Jumlah anggota', '125'],
    ['terbilang_jumlah_anggota', 'Jumlah anggota dengan huruf', 'seratus dua puluh lima'],
    ['volume_usaha', 'Volume usaha', 'Rp 1.200.000.000'],
    ['terbilang_volume_usaha', 'Volume usaha dengan huruf', 'satu miliar dua ratus juta rupiah'],
    ['shu', 'Sisa hasil usaha', 'Rp 45.000.000'],
    ['terbilang_shu', 'Sisa hasil usaha dengan huruf', 'empat puluh lima juta rupiah'],
    ['aset', 'Aset', 'Rp 2.000.000.000'],
  ]),
  ...ON_RECORD_PLACEHOLDERS,
  ...FORMATION_PLACEHOLDERS,
  field('sifat', 'Sifat surat', 'Biasa'),
  field('lampiran', 'Lampiran', '1 (satu) berkas', { isOptional: true }),
  field('hal', 'Hal', 'Undangan', {}),
  field('kepada', 'Kepada (Yth.)', 'Pengurus Koperasi', {}),
  field('tempat_tujuan', 'Tempat tujuan', 'Sangatta'),
  field('tembusan', 'Tembusan, satu tiap baris', 'Bupati Kutai Timur', { input: 'lines', isOptional: true }),
  field('acara', 'Acara', 'Penyerahan penghargaan koperasi', { kinds: EVENT }),
  field('hari_tanggal_acara', 'Tanggal acara', 'Kamis, 20 November 2025', { input: 'date', kinds: EVENT }),
  field('waktu_acara', 'Waktu acara', '09.00 WITA sampai selesai', { kinds: EVENT }),
  field('tempat_acara', 'Tempat acara', 'Aula kantor dinas', { kinds: EVENT }),
  field(LISTED_BASES, 'Dasar hukum (Mengingat), satu tiap baris', 'Undang-Undang …', {
    input: 'lines',
    kinds: ['keputusan', 'tugas', 'pengumuman'],
  }),
  field(RUNNING_BASES, 'Dasar hukum dalam kalimat, satu tiap baris', 'Undang-Undang …', { input: 'lines' }),
  field('kategori', 'Kategori penghargaan', 'Koperasi patuh', { kinds: ['penghargaan', 'keputusan'] }),
  field('bentuk_penghargaan', 'Bentuk penghargaan selain piagam', 'uang pembinaan', {
    kinds: ['keputusan'],
    isOptional: true,
  }),
  field('tahun_anggaran', 'Tahun anggaran yang menanggung biayanya', '2025', {
    kinds: ['keputusan'],
    isOptional: true,
  }),
  field('batas_tanggapan', 'Batas tanggapan', '5 Desember 2025', {
    input: 'date',
    kinds: ['teguran', 'biasa', 'berita-acara', 'pengumuman'],
  }),
  // Filled from each cooperative's own earlier warning; typed where that is not on record.
  field('nomor_sebelumnya', 'Nomor teguran sebelumnya bila tidak tercatat', '500.3/010/DKUKM/X/2025', {
    kinds: ['teguran'],
  }),
  field('tanggal_sebelumnya', 'Tanggal teguran sebelumnya bila tidak tercatat', '1 Oktober 2025', {
    input: 'date',
    kinds: ['teguran'],
  }),
  field('keperluan', 'Keperluan', 'Pembinaan koperasi', {
    kinds: ['tugas', 'pengantar', 'keterangan', 'biasa'],
  }),
  field('rincian', 'Rincian: jenis ; banyaknya ; keterangan, satu tiap baris', 'Berkas RAT ; 1 berkas ; -', {
    input: 'lines',
    kinds: ['pengantar', 'berita-acara', 'tanda-terima'],
  }),
  field('petugas', 'Petugas: nama ; NIP ; jabatan ; pangkat', 'Nama Petugas ; - ; Pembina ; Penata (III/c)', {
    input: 'lines',
    kinds: ['tugas', 'berita-acara', 'laporan'],
  }),
  ...PAPER_PLACEHOLDERS,
  field('baris_kosong', 'Banyaknya baris kosong', '5', { input: 'count', isOptional: true, most: 500 }),
  { code: 'no', name: 'Nomor urut baris', group: 'baris', example: '1' },
  row('rincian', 'rincian_jenis', 'Rincian: jenis yang dikirim', 'Berkas laporan RAT'),
  row('rincian', 'rincian_banyaknya', 'Rincian: banyaknya', '1 (satu) berkas'),
  row('rincian', 'rincian_keterangan', 'Rincian: keterangan', 'Untuk menjadi bahan'),
  row('petugas', 'petugas_nama', 'Petugas: nama', 'Nama Petugas, S.E.'),
  row('petugas', 'petugas_nip', 'Petugas: NIP', '19900101 201503 1 002'),
  row('petugas', 'petugas_jabatan', 'Petugas: jabatan', 'Pengawas Koperasi'),
  row('petugas', 'petugas_pangkat', 'Petugas: pangkat (golongan)', 'Penata (III/c)'),
];

const BY_CODE: ReadonlyMap<string, Placeholder> = new Map(PLACEHOLDERS.map((one) => [one.code, one]));

export const findPlaceholder = (code: string): Placeholder | undefined => BY_CODE.get(code);

/** The columns of a list, in the order in which they are typed on its line. */
export const columnsOf = (list: RowList): readonly string[] =>
  PLACEHOLDERS.flatMap(({ code, list: own }) => (own === list ? [code] : []));

/** Groups that speak of one cooperative: in a letter to many they stand only in the repeated row. */
export const isOfCooperative = ({ group: name }: Placeholder): boolean =>
  name === 'koperasi' || name === 'tahun-buku' || name === 'catatan';

/** What the list beside the editor offers for a kind of letter. */
export function placeholdersFor(kind: LetterKind): readonly Placeholder[] {
  return PLACEHOLDERS.filter(({ kinds }) => kinds === undefined || kinds.includes(kind));
}
