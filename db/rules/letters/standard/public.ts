import { ALL_IDENTITY, STANDARD_PAGE } from '../../template/letter-template.ts';
import type { LetterTemplate } from '../../template/letter-template.ts';

const NOTICE = `[[kop]]
[[judul]] PENGUMUMAN
[[tengah]] Nomor [nomor_surat]
[[tengah]] TENTANG
[[judul]] [HAL!]

[[alinea]] Berdasarkan [dasar_surat!], dengan ini diumumkan hal-hal sebagai berikut:
1. [isi!]

Batas waktu :: [batas_tanggapan!] pukul [jam_batas!]
Tempat, kontak :: [narahubung!]

[[alinea]] Demikian pengumuman ini disampaikan untuk diketahui.

[[tanda tangan]]`;

const CIRCULAR = `[[kop]]
[[kiri]] Yth. [kepada!]
[[kiri]] di [tempat_tujuan!]

[[judul]] SURAT EDARAN
[[tengah]] NOMOR [nomor_surat]
[[tengah]] TENTANG
[[judul]] [HAL!]

**A. Latar Belakang**
[latar_belakang!]

**B. Maksud dan Tujuan**
[maksud_tujuan!]

**C. Ruang Lingkup**
[ruang_lingkup!]

**D. Dasar**
1. [dasar_hukum!]

**E. Isi Edaran**
1. [isi!]

**F. Penutup**
[[alinea]] Demikian Surat Edaran ini disampaikan untuk dipedomani dan dilaksanakan.

[[tanda tangan]]
[[tembusan]]`;

const common = {
  kind: 'pengumuman',
  audience: 'together',
  series: 'pengumuman',
  page: STANDARD_PAGE,
  switches: ALL_IDENTITY,
} as const;

/**
 * Papers to whom it may concern. A circular takes its number from the book of announcements until the office has made it
 * a book of its own and named that in the template.
 */
export const PUBLIC_TEMPLATES: readonly LetterTemplate[] = [
  { ...common, code: 'pengumuman', name: 'Pengumuman', text: NOTICE, defaults: { hal: '' } },
  {
    ...common,
    code: 'surat-edaran',
    name: 'Surat edaran',
    text: CIRCULAR,
    defaults: { hal: '', kepada: 'Pengurus Koperasi', tempat_tujuan: 'Tempat' },
  },
];
