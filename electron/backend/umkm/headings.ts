import { headerLabel } from '../spreadsheet/find/header-label.ts';

/** What a column of a list of businesses can say. */
export const UMKM_COLUMNS = {
  name: {
    label: 'Nama usaha',
    headings:
      'nama usaha, nama umkm, nama ukm, nama ikm, nama toko, nama perusahaan, nama badan usaha, nama unit usaha, nama kelompok usaha, usaha nama, usaha, umkm, nama usaha produk',
  },
  ownerName: {
    label: 'Pemilik',
    headings:
      'nama pemilik, pemilik, nama pemilik usaha, pemilik nama, pelaku usaha, nama pelaku usaha, nama pelaku umkm, nama pengusaha, pengusaha, nama penanggung jawab, penanggung jawab, nama lengkap, nama lengkap pemilik, nama orang, nama',
  },
  ownerNik: {
    label: 'NIK KTP pemilik',
    headings:
      'nik, nik ktp, nik pemilik, nik ktp pemilik, nomor ktp, nomor nik, ktp, nomor induk kependudukan, nomor kependudukan, nomor identitas',
  },
  ownerSex: {
    label: 'L/P',
    headings: 'jenis kelamin, jenis kelamin pemilik, l p, lp, jk, j k, kelamin, gender, sex, l p pemilik',
  },
  ownerAddress: {
    label: 'Alamat KTP pemilik',
    headings:
      'alamat ktp, alamat pemilik, alamat sesuai ktp, alamat rumah, alamat ktp pemilik, alamat domisili',
  },
  phone: {
    label: 'Telepon',
    headings:
      'telepon, nomor telepon, kontak, nomor kontak, telepon pemilik, nomor telepon pemilik, telepon usaha',
  },
  address: {
    label: 'Alamat usaha',
    headings: 'alamat, alamat usaha, lokasi usaha, tempat usaha, lokasi, alamat lengkap, alamat tempat usaha',
  },
  districtName: {
    label: 'Kecamatan',
    headings: 'kecamatan, nama kecamatan, wilayah, kecamatan usaha',
  },
  villageName: {
    label: 'Desa/kelurahan',
    headings: 'desa, kelurahan, desa kelurahan, kelurahan desa, nama desa, desa usaha, nama desa kelurahan',
  },
  regencyName: { label: 'Kabupaten/kota', headings: 'kabupaten, kabupaten kota, nama kabupaten' },
  started: {
    label: 'Mulai usaha',
    headings:
      'mulai usaha, tahun mulai, tahun mulai usaha, tahun berdiri, tanggal berdiri, berdiri, tahun pendirian, tanggal mulai, tanggal mulai usaha, tahun berdiri usaha, berdiri sejak, sejak tahun, tahun usaha',
  },
  form: {
    label: 'Bentuk usaha',
    headings: 'bentuk usaha, bentuk badan usaha, jenis badan usaha, badan usaha',
  },
  sector: {
    label: 'Sektor',
    headings:
      'sektor, sektor usaha, jenis usaha, bidang usaha, kategori usaha, kategori, lapangan usaha, klasifikasi usaha, bidang',
  },
  kbli: { label: 'KBLI', headings: 'kbli, kode kbli, nomor kbli' },
  capital: {
    label: 'Modal usaha',
    headings: 'modal, modal usaha, jumlah modal, nilai modal, modal kerja, modal usaha saat ini',
  },
  sales: {
    label: 'Penjualan setahun',
    headings:
      'omzet, omset, omzet usaha, omset usaha, omzet per tahun, omset per tahun, omzet tahunan, omset tahunan, omzet tahun, omset tahun, omzet setahun, omset setahun, penjualan, penjualan per tahun, penjualan setahun, hasil penjualan, hasil penjualan tahunan, hasil penjualan setahun, pendapatan per tahun',
  },
  workersMale: {
    label: 'Tenaga kerja laki-laki',
    headings:
      'tenaga kerja laki laki, tenaga kerja l, tenaga kerja pria, tk laki laki, tk l, karyawan laki laki, karyawan l, karyawan pria, pekerja laki laki, pekerja l',
  },
  workersFemale: {
    label: 'Tenaga kerja perempuan',
    headings:
      'tenaga kerja perempuan, tenaga kerja p, tenaga kerja wanita, tk perempuan, tk p, karyawan perempuan, karyawan p, karyawan wanita, pekerja perempuan, pekerja p',
  },
  online: {
    label: 'Media sosial, lokapasar',
    headings:
      'media sosial, medsos, sosial media, instagram, ig, facebook, fb, tiktok, marketplace, lokapasar, toko online, shopee, tokopedia, website, media sosial lokapasar, akun media sosial',
  },
  cooperative: {
    label: 'Anggota koperasi',
    headings: 'koperasi, nama koperasi, anggota koperasi, koperasi anggota',
  },
  assistedSince: {
    label: 'Binaan sejak',
    headings: 'binaan sejak, tahun binaan, dibina sejak, tahun pembinaan, mulai dibina',
  },
  status: {
    label: 'Keadaan',
    headings: 'status, status usaha, keadaan, keadaan usaha, kondisi usaha, status umkm',
  },
  product: {
    label: 'Produk',
    headings:
      'produk, nama produk, produk unggulan, produk usaha, produk utama, produk yang dihasilkan, komoditas, hasil produk, produk dihasilkan',
  },
  productKind: { label: 'Jenis produk', headings: 'jenis produk, kategori produk' },
  brand: {
    label: 'Merek',
    headings: 'merek, merk, brand, merek produk, merk produk, merek dagang, merk dagang',
  },
  packaging: { label: 'Kemasan', headings: 'kemasan, kemasan produk, jenis kemasan' },
  capacity: {
    label: 'Kapasitas sebulan',
    headings:
      'kapasitas, kapasitas produksi, kapasitas sebulan, kapasitas per bulan, kapasitas produksi per bulan',
  },
  price: { label: 'Harga', headings: 'harga, harga produk, harga jual, harga satuan' },
  nib: { label: 'NIB', headings: 'nib, nomor nib, nomor induk berusaha, nomor induk berusaha nib, kode nib' },
  pirt: {
    label: 'Nomor P-IRT',
    headings:
      'pirt, p irt, nomor pirt, nomor p irt, spp irt, nomor spp irt, sertifikat pirt, sertifikat p irt, izin pirt, izin p irt',
  },
  bpom: {
    label: 'Nomor BPOM',
    headings:
      'bpom, nomor bpom, izin bpom, nomor izin bpom, izin edar bpom, nomor izin edar bpom, izin edar, nomor izin edar, bpom md, nomor bpom md, bpom md ml, nomor md',
  },
  brandLicence: {
    label: 'Nomor sertifikat merek',
    headings:
      'nomor merek, nomor merk, sertifikat merek, sertifikat merk, nomor sertifikat merek, nomor sertifikat merk, nomor pendaftaran merek, merek terdaftar, nomor merek terdaftar',
  },
  origin: { label: 'Asal data', headings: 'asal data, sumber data' },
  note: { label: 'Catatan', headings: 'catatan, keterangan, keterangan lain' },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly headings: string }>>;
export type UmkmColumn = keyof typeof UMKM_COLUMNS;

/** Several columns may say one of these: each year its sales, each account its name. */
export const REPEATED: ReadonlySet<UmkmColumn> = new Set(['sales', 'online']);

/** Licences that no column is read for: named, so that nobody takes them for words. */
const LICENCE =
  /\b(nib|pirt|p irt|irt|halal|bpom|md|slhs|haki|hki|npwp|siup|tdp|iumk|skdu|sni|haccp|izin|sertifikat|nomor induk berusaha)\b/;
/** Sales of a month are none of a year. */
const MONTHLY = /\b(omzet|omset|penjualan|pendapatan)\b.*\b(bulan|bulanan|hari|harian|minggu)\b/;

/** "101.", "R102", "a.": the number of a question before its words. */
const QUESTION = /^(?:[a-z]{0,2}\d+[a-z]?|\d+)$/;

const inOrder = (words: string): string =>
  words
    .split(' ')
    .filter((word) => word !== '')
    .toSorted()
    .join(' ');

const WORDS: ReadonlySet<string> = new Set(
  Object.values(UMKM_COLUMNS).flatMap(({ headings }) => headings.split(/[\s,]+/)),
);
const isHeadingWord = (word: string): boolean => WORDS.has(word);
const labelOf = (parts: readonly string[]) => headerLabel(parts, isHeadingWord);
const bare = (words: string): string =>
  words
    .split(' ')
    .filter((word, at) => !(at === 0 && QUESTION.test(word)))
    .join(' ');

/** Every heading by its words in any order, read as headings are read: "Pemilik / Nama" is "Nama Pemilik". */
const BY_WORDS: ReadonlyMap<string, UmkmColumn> = new Map(
  (Object.entries(UMKM_COLUMNS) as [UmkmColumn, { headings: string }][]).flatMap(([column, { headings }]) =>
    headings.split(', ').map((heading): [string, UmkmColumn] => [inOrder(labelOf([heading]).words), column]),
  ),
);

export interface HeadingMeaning {
  readonly column: UmkmColumn | null;
  /** The year that stands in the heading. */
  readonly year: number | null;
  /** Rupiah per unit: 1.000.000 under "(juta)". */
  readonly scale: number;
  /** Why it is not read; empty where it is. */
  readonly why: string;
}

/** What one heading, or the headings above one column, says of a business. */
export function headingMeaning(parts: readonly string[]): HeadingMeaning {
  const { words, year, scale } = labelOf(parts);
  const said = bare(words);
  const last = bare(labelOf(parts.slice(-1)).words);
  const column = BY_WORDS.get(inOrder(said)) ?? BY_WORDS.get(inOrder(last)) ?? null;
  if (column !== null && !MONTHLY.test(said)) return { column, year, scale, why: '' };
  const why = MONTHLY.test(said)
    ? 'bukan angka setahun'
    : LICENCE.test(said)
      ? 'jenis izin ini dicatat pada Perizinan atau produknya, belum dibaca dari daftar'
      : 'judulnya tidak dikenal';
  return { column: null, year, scale, why };
}
