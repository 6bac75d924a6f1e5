import { ALL_IDENTITY, STANDARD_PAGE } from '../../template/letter-template.ts';
import type { LetterTemplate } from '../../template/letter-template.ts';

/** What the two decisions share; they differ in who decides, in the number and in what empowers them. */
const decree = (number: string, lastBasis: string): string => `[[kop]]
[[judul]] KEPUTUSAN [PEJABAT_PENETAP]
[[tengah]] **NOMOR ${number}**

[[tengah]] **TENTANG**

[[tengah]] **PENETAPAN PENERIMA PENGHARGAAN KOPERASI TAHUN BUKU [tahun_buku!]**

[[tengah]] **[PEJABAT_PENETAP],**

Menimbang :: a. bahwa koperasi yang melaksanakan Rapat Anggota Tahunan serta menjalankan usahanya secara berkelanjutan perlu diberikan penghargaan;
:: b. bahwa koperasi sebagaimana tercantum dalam Lampiran Keputusan ini telah memenuhi kriteria penerima penghargaan Tahun Buku [tahun_buku!];
:: c. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan [pejabat_penetap] tentang Penetapan Penerima Penghargaan Koperasi Tahun Buku [tahun_buku!];

Mengingat :: 1. [dasar_hukum!]
${lastBasis}
[[tengah]] **MEMUTUSKAN:**

Menetapkan :: **KEPUTUSAN [PEJABAT_PENETAP] TENTANG PENETAPAN PENERIMA PENGHARGAAN KOPERASI TAHUN BUKU [tahun_buku!].**
KESATU :: Menetapkan [jumlah_penerima!] ([terbilang_jumlah_penerima]) koperasi sebagai penerima penghargaan kategori [kategori!] Tahun Buku [tahun_buku!], sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.
KEDUA :: Penghargaan sebagaimana dimaksud dalam Diktum KESATU diberikan dalam bentuk piagam penghargaan.
KETIGA :: Selain piagam, penghargaan diberikan dalam bentuk [bentuk_penghargaan?].
KEEMPAT :: Segala biaya yang timbul akibat ditetapkannya Keputusan ini dibebankan pada Anggaran Pendapatan dan Belanja Daerah [daerah] Tahun Anggaran [tahun_anggaran?].
KELIMA :: Keputusan ini mulai berlaku pada tanggal ditetapkan.

[[tanda tangan]]
[[tembusan]]
[[halaman baru]]
[[separuh]] LAMPIRAN
[[separuh]] KEPUTUSAN [PEJABAT_PENETAP]
[[separuh]] NOMOR ${number}
[[separuh]] TENTANG
[[separuh]] PENETAPAN PENERIMA PENGHARGAAN KOPERASI TAHUN BUKU [tahun_buku!]

[[judul]] DAFTAR PENERIMA PENGHARGAAN KOPERASI
[[tengah]] TAHUN BUKU [tahun_buku!]

[[tabel 7 37 32 24]]
| No. | Nama koperasi | Nomor badan hukum | Kecamatan |
[[baris penerima]] | [no] | [nama_koperasi!] | [nomor_badan_hukum] | [kecamatan] |

Jumlah penerima: [jumlah_penerima!] ([terbilang_jumlah_penerima]) koperasi.

[[tanda tangan]]`;

/** Permendagri 1/2023 lists who lays down by decision: heads of region and organs of the DPRD. Numbered by their own book. */
const REGENT_DECREE = decree('[nomor_keputusan!]', '');
/** The head of an office decides where a rule of the region says so: it stands last among what is borne in mind. */
const OFFICE_DECREE = decree('[nomor_surat]', ':: 2. [dasar_pelimpahan!]\n');

const AWARD_LETTER = `[[kop]]
[[judul]] SURAT PENGHARGAAN
[[tengah]] Nomor [nomor_surat]

[[tengah]] [pejabat_penetap] memberikan penghargaan kepada:

[[tengah]] **[nama_koperasi!]**

Nomor badan hukum :: [nomor_badan_hukum]
Alamat :: [alamat_lengkap?]
Ketua :: [ketua?]
Kategori :: [kategori!]

[[alinea]] atas kepatuhannya [frasa_rat!] Rapat Anggota Tahunan Tahun Buku [tahun_buku!] yang diselenggarakan pada hari [hari_tanggal_rat!], serta atas kesungguhannya menjalankan usaha bagi kesejahteraan anggota.

[[alinea]] Semoga penghargaan ini menjadi dorongan untuk terus meningkatkan tata kelola dan pelayanan kepada anggota dan masyarakat.

[[tanda tangan]]`;

/** Decisions and letters of the award. The legal basis is a field that the library proposes, never fixed text. */
export const AWARD_TEMPLATES: readonly LetterTemplate[] = [
  {
    code: 'sk-bupati-penghargaan',
    name: 'Keputusan kepala daerah tentang penerima penghargaan',
    kind: 'keputusan',
    audience: 'together',
    series: '',
    text: REGENT_DECREE,
    defaults: { kategori: 'Koperasi Patuh', tembusan: '' },
    page: STANDARD_PAGE,
    signer: 'regent',
    switches: { hasTitles: false, hasRank: false, hasNip: false },
  },
  {
    code: 'sk-penghargaan',
    name: 'Keputusan kepala dinas tentang penerima penghargaan (dengan pelimpahan)',
    kind: 'keputusan',
    audience: 'together',
    series: 'keputusan',
    text: OFFICE_DECREE,
    defaults: { kategori: 'Koperasi Patuh', tembusan: '' },
    page: STANDARD_PAGE,
    switches: { hasTitles: false, hasRank: true, hasNip: true },
  },
  {
    code: 'surat-penghargaan',
    name: 'Surat penghargaan',
    kind: 'penghargaan',
    audience: 'each',
    series: 'surat-keluar',
    text: AWARD_LETTER,
    defaults: { kategori: 'Koperasi Patuh' },
    page: STANDARD_PAGE,
    switches: ALL_IDENTITY,
  },
];
