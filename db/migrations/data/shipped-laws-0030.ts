/** A law as the program ships it; what is left out is empty, unknown or no. */
interface ShippedLaw {
  readonly id: string;
  readonly kind: 'uu' | 'pp' | 'perpres' | 'permen' | 'other';
  /** As printed before "Nomor", where the kind alone does not say it. */
  readonly formName?: string;
  readonly number: string;
  readonly year: number;
  readonly title: string;
  readonly publication?: string;
  /** YYYY-MM-DD, as `until`, the last day. */
  readonly from: string;
  readonly until?: string;
  /** Laws of this list that changed it, in the order in which they did. */
  readonly changedBy?: readonly string[];
  /** The last of them was not the first change, though the earlier ones are not in the list. */
  readonly isChangedRepeatedly?: boolean;
  /** Codes of the letter templates that cite it. */
  readonly citedBy?: readonly string[];
  readonly localLaw?: 'formation';
  /** Law of one region alone. */
  readonly regionCode?: string;
  readonly isVerified?: boolean;
  readonly source: string;
  readonly note?: string;
}

const READ = 'Naskah resmi atau salinannya';
const QUOTED = 'Kutipan sumber lain';
const KNOWN = 'Pengetahuan umum';
const YEAR_ONLY = 'Hari mulai berlaku belum dicocokkan; dihitung sejak akhir tahunnya.';
const NO_NEWS = 'Nomor Berita Negara belum ditemukan.';

const DECREE = 'sk-penghargaan';
const JOB_CREATION = ['uu-6-2023'];
const OF_COOPERATIVES = 'Peraturan Menteri Koperasi dan Usaha Kecil dan Menengah';
const OF_HOME_AFFAIRS = 'Peraturan Menteri Dalam Negeri';
const EAST_KUTAI = '64.08';

const uu = (number: number, year: number, title: string) =>
  ({ id: `uu-${number}-${year}`, kind: 'uu', number: String(number), year, title }) as const;
const pp = (number: number, year: number, title: string) =>
  ({ id: `pp-${number}-${year}`, kind: 'pp', number: String(number), year, title }) as const;
const permen = (name: string, formName: string, number: string, year: number, title: string) =>
  ({
    id: `${name}-${number.replace(/\/.*/, '')}-${year}`,
    kind: 'permen',
    formName,
    number,
    year,
    title,
  }) as const;

const FIVE_REGIONS =
  'Pembentukan Kabupaten Nunukan, Kabupaten Malinau, Kabupaten Kutai Barat, Kabupaten Kutai Timur, dan Kota Bontang';

/** Titles and publications as far as they were found; what was not held against an official text is unverified. */
export const SHIPPED_LAWS: readonly ShippedLaw[] = [
  {
    ...uu(25, 1992, 'Perkoperasian'),
    publication: 'LN 1992/116, TLN 3502',
    from: '1992-10-21',
    changedBy: ['uu-11-2020', ...JOB_CREATION],
    citedBy: [DECREE, 'teguran-1', 'teguran-2', 'teguran-3', 'pembubaran-pemberitahuan'],
    isVerified: true,
    source: READ,
  },
  {
    ...uu(47, 1999, FIVE_REGIONS),
    publication: 'LN 1999/175, TLN 3896',
    from: '1999-10-04',
    changedBy: ['uu-7-2000'],
    citedBy: [DECREE],
    localLaw: 'formation',
    regionCode: EAST_KUTAI,
    source: QUOTED,
    note: 'Nomor Tambahan Lembaran Negara hanya ditemukan pada satu sumber.',
  },
  {
    ...uu(7, 2000, `Perubahan atas Undang-Undang Nomor 47 Tahun 1999 tentang ${FIVE_REGIONS}`),
    publication: 'LN 2000/74, TLN 3962',
    from: '2000-12-31',
    regionCode: EAST_KUTAI,
    source: QUOTED,
    note: YEAR_ONLY,
  },
  {
    ...uu(14, 2008, 'Keterbukaan Informasi Publik'),
    publication: 'LN 2008/61, TLN 4846',
    from: '2008-12-31',
    source: QUOTED,
    note: YEAR_ONLY,
  },
  {
    ...uu(20, 2008, 'Usaha Mikro, Kecil, dan Menengah'),
    publication: 'LN 2008/93, TLN 4866',
    from: '2008-12-31',
    changedBy: JOB_CREATION,
    isVerified: true,
    source: READ,
    note: YEAR_ONLY,
  },
  {
    ...uu(43, 2009, 'Kearsipan'),
    publication: 'LN 2009/152, TLN 5071',
    from: '2009-12-31',
    source: QUOTED,
    note: YEAR_ONLY,
  },
  {
    ...uu(12, 2011, 'Pembentukan Peraturan Perundang-undangan'),
    publication: 'LN 2011/82, TLN 5234',
    from: '2011-12-31',
    changedBy: ['uu-13-2022'],
    isChangedRepeatedly: true,
    source: QUOTED,
    note: `${YEAR_ONLY} Dikutip dalam keputusan hanya bila diminta bagian hukum.`,
  },
  {
    ...uu(6, 2014, 'Desa'),
    publication: 'LN 2014/7, TLN 5495',
    from: '2014-12-31',
    changedBy: ['uu-3-2024'],
    isChangedRepeatedly: true,
    source: KNOWN,
    note: YEAR_ONLY,
  },
  {
    ...uu(23, 2014, 'Pemerintahan Daerah'),
    publication: 'LN 2014/244, TLN 5587',
    from: '2014-12-31',
    changedBy: JOB_CREATION,
    isChangedRepeatedly: true,
    citedBy: [DECREE],
    isVerified: true,
    source: 'Banyak keputusan mengutipnya sama',
    note: `${YEAR_ONLY} Perubahan sebelum 31 Maret 2023 belum dimuat.`,
  },
  {
    ...uu(30, 2014, 'Administrasi Pemerintahan'),
    publication: 'LN 2014/292, TLN 5601',
    from: '2014-12-31',
    changedBy: JOB_CREATION,
    source: QUOTED,
    note: `${YEAR_ONLY} Untuk keputusan kepala dinas berdasarkan pelimpahan.`,
  },
  {
    ...uu(10, 2020, 'Bea Meterai'),
    from: '2021-01-01',
    isVerified: true,
    source: READ,
    note: 'LN 2020/240, TLN 6571 menurut ingatan; isikan sesudah dicocokkan.',
  },
  {
    ...uu(11, 2020, 'Cipta Kerja'),
    publication: 'LN 2020/245, TLN 6573',
    from: '2020-11-02',
    until: '2022-12-29',
    source: KNOWN,
    note: 'Diganti Perppu Nomor 2 Tahun 2022 sejak 30 Desember 2022, lalu Undang-Undang Nomor 6 Tahun 2023.',
  },
  {
    ...uu(1, 2022, 'Hubungan Keuangan antara Pemerintah Pusat dan Pemerintahan Daerah'),
    publication: 'LN 2022/4, TLN 6757',
    from: '2022-12-31',
    source: QUOTED,
    note: YEAR_ONLY,
  },
  {
    ...uu(
      13,
      2022,
      'Perubahan Kedua atas Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan',
    ),
    publication: 'LN 2022/143, TLN 6801',
    from: '2022-12-31',
    source: QUOTED,
    note: YEAR_ONLY,
  },
  {
    ...uu(27, 2022, 'Pelindungan Data Pribadi'),
    publication: 'LN 2022/196, TLN 6820',
    from: '2022-10-17',
    source: QUOTED,
  },
  {
    ...uu(4, 2023, 'Pengembangan dan Penguatan Sektor Keuangan'),
    publication: 'LN 2023/4, TLN 6845',
    from: '2023-01-12',
    source: QUOTED,
    note: 'Nomor Lembaran Negara menurut ingatan.',
  },
  {
    ...uu(
      6,
      2023,
      'Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja Menjadi Undang-Undang',
    ),
    publication: 'LN 2023/41, TLN 6856',
    from: '2023-03-31',
    citedBy: [DECREE],
    isVerified: true,
    source: READ,
  },
  {
    ...uu(20, 2023, 'Aparatur Sipil Negara'),
    publication: 'LN 2023/141, TLN 6897',
    from: '2023-12-31',
    source: QUOTED,
    note: YEAR_ONLY,
  },
  {
    ...uu(3, 2024, 'Perubahan Kedua atas Undang-Undang Nomor 6 Tahun 2014 tentang Desa'),
    publication: 'LN 2024/77, TLN 6914',
    from: '2024-12-31',
    source: KNOWN,
    note: YEAR_ONLY,
  },
  {
    ...pp(17, 1994, 'Pembubaran Koperasi oleh Pemerintah'),
    from: '1994-12-31',
    citedBy: ['pembubaran-pemberitahuan'],
    isVerified: true,
    source: READ,
    note: `${YEAR_ONLY} LN 1994/24, TLN 3549 menurut ingatan; isikan sesudah dicocokkan.`,
  },
  {
    ...pp(18, 2016, 'Perangkat Daerah'),
    publication: 'LN 2016/114, TLN 5887',
    from: '2016-12-31',
    changedBy: ['pp-72-2019'],
    citedBy: [DECREE],
    source: QUOTED,
    note: YEAR_ONLY,
  },
  {
    ...pp(12, 2019, 'Pengelolaan Keuangan Daerah'),
    publication: 'LN 2019/42, TLN 6322',
    from: '2019-12-31',
    source: QUOTED,
    note: YEAR_ONLY,
  },
  {
    ...pp(72, 2019, 'Perubahan atas Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah'),
    publication: 'LN 2019/187, TLN 6402',
    from: '2019-12-31',
    source: QUOTED,
    note: YEAR_ONLY,
  },
  {
    ...pp(7, 2021, 'Kemudahan, Pelindungan, dan Pemberdayaan Koperasi dan Usaha Mikro, Kecil, dan Menengah'),
    publication: 'LN 2021/17, TLN 6619',
    from: '2021-02-02',
    citedBy: [DECREE],
    isVerified: true,
    source: READ,
  },
  {
    id: 'perpres-197-2024',
    kind: 'perpres',
    number: '197',
    year: 2024,
    title: 'Kementerian Koperasi',
    publication: 'LN 2024/394',
    from: '2024-12-31',
    isVerified: true,
    source: READ,
    note: YEAR_ONLY,
  },
  {
    ...permen(
      'permenkop',
      OF_COOPERATIVES,
      '19/PER/M.KUKM/IX/2015',
      2015,
      'Penyelenggaraan Rapat Anggota Koperasi',
    ),
    from: '2015-12-31',
    source: QUOTED,
    note: `${YEAR_ONLY} ${NO_NEWS}`,
  },
  {
    ...permen('permenkop', OF_COOPERATIVES, '25/Per/M.KUKM/IX/2015', 2015, 'Revitalisasi Koperasi'),
    from: '2015-12-31',
    source: QUOTED,
    note: `${YEAR_ONLY} ${NO_NEWS}`,
  },
  {
    ...permen('permendagri', OF_HOME_AFFAIRS, '80', 2015, 'Pembentukan Produk Hukum Daerah'),
    publication: 'BN 2015/2036',
    from: '2015-12-31',
    changedBy: ['permendagri-120-2018'],
    citedBy: [DECREE],
    source: QUOTED,
    note: YEAR_ONLY,
  },
  {
    ...permen('permenkop', OF_COOPERATIVES, '9', 2018, 'Penyelenggaraan dan Pembinaan Perkoperasian'),
    publication: 'BN 2018/833',
    from: '2018-12-31',
    citedBy: [DECREE, 'pendirian-rekomendasi', 'pendirian-surat-tugas'],
    isVerified: true,
    source: READ,
    note: YEAR_ONLY,
  },
  {
    ...permen(
      'permendagri',
      OF_HOME_AFFAIRS,
      '120',
      2018,
      'Perubahan atas Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015 tentang Pembentukan Produk Hukum Daerah',
    ),
    publication: 'BN 2019/157',
    from: '2019-12-31',
    source: QUOTED,
    note: `${YEAR_ONLY} Sumber lain menyebut Berita Negara tahun 2018 dan 2021; cocokkan dahulu.`,
  },
  {
    ...permen('permenkop', OF_COOPERATIVES, '9', 2020, 'Pengawasan Koperasi'),
    from: '2020-10-14',
    source: QUOTED,
    note: `Hari itu hari penetapannya. ${NO_NEWS}`,
  },
  {
    ...permen('permendagri', OF_HOME_AFFAIRS, '83', 2022, 'Kode Klasifikasi Arsip'),
    from: '2022-09-23',
    source: QUOTED,
    note: NO_NEWS,
  },
  {
    ...permen('permendagri', OF_HOME_AFFAIRS, '1', 2023, 'Tata Naskah Dinas di Lingkungan Pemerintah Daerah'),
    from: '2023-02-15',
    source: QUOTED,
    note: `Mengatur bentuk naskah; tidak dikutip dalam surat. ${NO_NEWS}`,
  },
  {
    ...permen('permenkum', 'Peraturan Menteri Hukum', '13', 2025, 'Pengesahan Koperasi'),
    from: '2025-04-23',
    source: QUOTED,
    note: `Menggantikan Permenkumham Nomor 14 Tahun 2019. ${NO_NEWS}`,
  },
  {
    id: 'inpres-9-2025',
    kind: 'other',
    formName: 'Instruksi Presiden',
    number: '9',
    year: 2025,
    title: 'Percepatan Pembentukan Koperasi Desa/Kelurahan Merah Putih',
    from: '2025-03-27',
    source: QUOTED,
  },
];
