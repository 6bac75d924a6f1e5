import { ALL_IDENTITY, STANDARD_PAGE } from '../../template/letter-template.ts';
import type { LetterTemplate } from '../../template/letter-template.ts';

const letter = (closing: string): string => `[[kop]]
[[kepala surat]]

[[kiri]] Yth. [kepada!]
[[kiri]] di [tempat_tujuan!]

[[alinea]] Pada [tanggal_diketahui!] pukul [jam_diketahui!] kami mengetahui terjadinya kegagalan pelindungan data pribadi sebagai berikut:
a. data pribadi yang terungkap: [jenis_data!], menyangkut [jumlah_subjek!] orang;
b. waktu dan cara terungkap: [waktu_kejadian!], [uraian_insiden!]; dan
c. penanganan dan pemulihan:
  - [penanganan!]

[[alinea]] ${closing}

[[alinea]] Demikian pemberitahuan ini disampaikan.

[[tanda tangan]]`;

const SHEET = `[[kop]]
[[judul]] LEMBAR KEGAGALAN PELINDUNGAN DATA PRIBADI
[[tengah]] Terbatas, untuk penggunaan dinas

Diketahui :: [tanggal_diketahui!] pukul [jam_diketahui!]
Batas pemberitahuan :: [batas_insiden!]
Kejadian :: [waktu_kejadian!]
Data terungkap :: [jenis_data!]
Banyaknya orang :: [jumlah_subjek!]
Cara terungkap :: [uraian_insiden!]
Dikirim ke subjek :: [dikirim_subjek]
Dikirim ke lembaga :: [dikirim_lembaga]
Alasan terlambat :: [alasan_terlambat?]
Narahubung :: [narahubung!]

**Penanganan dan pemulihan**
1. [penanganan!]

**Akar masalah**
[sebab_insiden!]

**Pencegahan**
1. [pencegahan!]

[[alinea]] Demikian lembar ini dibuat menurut keadaan yang sebenarnya.

[[tanda tangan]]`;

const common = { audience: 'together', page: STANDARD_PAGE, switches: ALL_IDENTITY } as const;
const note = { ...common, kind: 'biasa', series: 'surat-keluar' } as const;
const head = {
  hal: 'Pemberitahuan Kegagalan Pelindungan Data Pribadi',
  sifat: 'Terbatas',
  lampiran: '',
  kepada: '',
  tempat_tujuan: 'Tempat',
} as const;

/** What the office writes when personal data got out: to the persons, to the authority, and its own sheet with the clock. */
export const INCIDENT_TEMPLATES: readonly LetterTemplate[] = [
  {
    ...note,
    code: 'insiden-subjek',
    name: 'Pemberitahuan insiden data pribadi kepada subjek data',
    text: letter('Saudara disarankan [saran_subjek!]. Narahubung: [narahubung!].'),
    defaults: head,
  },
  {
    ...note,
    code: 'insiden-lembaga',
    name: 'Pemberitahuan insiden data pribadi kepada lembaga',
    text: letter('Narahubung kami: [narahubung!].'),
    defaults: head,
  },
  {
    ...common,
    kind: 'laporan',
    series: '',
    code: 'insiden-lembar',
    name: 'Lembar insiden data pribadi (3 x 24 jam)',
    text: SHEET,
    defaults: {},
  },
];
