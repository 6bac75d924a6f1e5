/**
 * What papers print of people beside their names (UU 27/2022: no more than the purpose needs). A placeholder of this list
 * may stand in a standard letter only where the table below says why; the tests hold every letter against it.
 */
export const WHOLE_NIK = ['pendiri_nik', 'kuasa_nik'] as const;

export const PERSONAL_PLACEHOLDERS = [
  ...WHOLE_NIK,
  'pendiri_nik_akhir',
  'pendiri_lahir',
  'pendiri_alamat',
  'kuasa_lahir',
  'kuasa_alamat',
  'pihak_pertama_alamat',
  'pihak_kedua_alamat',
  'penyelesai',
  'narahubung',
] as const;
export type PersonalPlaceholder = (typeof PERSONAL_PLACEHOLDERS)[number];

interface KeptField {
  /** Code of the standard letter. */
  readonly letter: string;
  readonly field: PersonalPlaceholder;
  /** Why this paper cannot do without it. */
  readonly why: string;
}

const PROXY_REASON =
  'notaris mencocokkan pemberi dan penerima kuasa dengan KTP; hanya surat kuasa yang memuatnya utuh';

/** Every personal field that a standard letter keeps. */
export const KEPT_FIELDS: readonly KeptField[] = [
  { letter: 'pendirian-kuasa', field: 'pendiri_nik', why: PROXY_REASON },
  { letter: 'pendirian-kuasa', field: 'pendiri_alamat', why: PROXY_REASON },
  { letter: 'pendirian-kuasa', field: 'kuasa_nik', why: PROXY_REASON },
  { letter: 'pendirian-kuasa', field: 'kuasa_lahir', why: PROXY_REASON },
  { letter: 'pendirian-kuasa', field: 'kuasa_alamat', why: PROXY_REASON },
  {
    letter: 'pendirian-daftar-pendiri',
    field: 'pendiri_nik_akhir',
    why: 'membedakan pendiri yang namanya sama; empat angka cukup',
  },
  {
    letter: 'pendirian-daftar-pendiri',
    field: 'pendiri_alamat',
    why: 'menunjukkan pendiri berasal dari wilayah keanggotaan koperasi',
  },
  {
    letter: 'ba-serah-terima',
    field: 'pihak_pertama_alamat',
    why: 'para pihak berita acara serah terima disebut lengkap',
  },
  {
    letter: 'ba-serah-terima',
    field: 'pihak_kedua_alamat',
    why: 'para pihak berita acara serah terima disebut lengkap',
  },
  {
    letter: 'undangan-peserta',
    field: 'narahubung',
    why: 'peserta mengonfirmasi kehadirannya kepada panitia yang disebut',
  },
  {
    letter: 'permohonan-narasumber',
    field: 'narahubung',
    why: 'narasumber menyampaikan kesediaannya kepada panitia yang disebut',
  },
  {
    letter: 'pembubaran-kreditor',
    field: 'penyelesai',
    why: 'kreditor menyampaikan tagihannya kepada penyelesai (UU 25/1992 Pasal 49)',
  },
  { letter: 'pengumuman', field: 'narahubung', why: 'tempat bertanya; kontak dinas, bukan nomor pribadi' },
  ...(['insiden-subjek', 'insiden-lembaga', 'insiden-lembar'] as const).map((letter) => ({
    letter,
    field: 'narahubung' as const,
    why: 'pemberitahuan kegagalan pelindungan data menyebut narahubung (UU 27/2022 Pasal 46)',
  })),
];
