import { ALL_IDENTITY, STANDARD_PAGE } from '../../template/letter-template.ts';
import type { LetterTemplate } from '../../template/letter-template.ts';

const statement = (status: string, body: string): string => `[[kop]]
[[judul]] SURAT KETERANGAN
[[tengah]] Nomor [nomor_surat]

Yang bertanda tangan di bawah ini:

Nama :: [nama_penanda_tangan!]
Pangkat/golongan :: [pangkat_penanda_tangan?]
NIP :: [nip_penanda_tangan?]
Jabatan :: [jabatan_lengkap_penanda_tangan!]

dengan ini menerangkan bahwa:

Nama koperasi :: [nama_koperasi!]
Jenis, bentuk :: [jenis_koperasi?], [bentuk_koperasi]
Nomor badan hukum :: [nomor_badan_hukum!]
Tanggal badan hukum :: [tanggal_badan_hukum?]
NIK Koperasi :: [nik_koperasi?]
NIB :: [nib?]
Alamat :: [alamat_lengkap!]
Ketua :: [ketua?]
${status}
Status sejak :: [status_sejak?]
RAT terakhir :: [rat_terakhir!]

${body}

[[alinea]] Surat keterangan ini diberikan atas permohonan [pemohon!] tanggal [tanggal_permohonan!] untuk keperluan [keperluan!], berlaku sampai dengan [berlaku_sampai!], dan dapat ditinjau kembali apabila di kemudian hari terdapat kekeliruan.

[[alinea]] Demikian surat keterangan ini dibuat untuk dipergunakan sebagaimana mestinya.

[[tanda tangan]]`;

const common = {
  kind: 'keterangan',
  audience: 'each',
  series: 'keterangan',
  defaults: { pemohon: 'pengurus koperasi' },
  page: STANDARD_PAGE,
  switches: ALL_IDENTITY,
} as const;

/** What banks and tenders ask for: only what the register holds, said as of the letter's day. */
export const STATEMENT_TEMPLATES: readonly LetterTemplate[] = [
  {
    ...common,
    code: 'keterangan-aktif',
    name: 'Surat keterangan koperasi aktif',
    text: statement(
      'Status :: [STATUS_AKTIF!]',
      `tercatat dalam daftar koperasi pada [nama_dinas] [daerah] dan berdasarkan data yang kami terima sampai dengan tanggal surat ini berstatus **[STATUS_AKTIF!]** menurut register dinas, dengan keterangan:

[[tabel 8 17 27 27 21]]
| No. | Tahun buku | RAT dilaksanakan | Laporan diterima | Keterangan |
[[baris rat]] | [no] | [rat_tahun] | [rat_dilaksanakan] | [rat_laporan] | [rat_catatan] |

Keterangan ini tidak menerangkan kesehatan koperasi.`,
    ),
  },
  {
    ...common,
    code: 'keterangan-terdaftar',
    name: 'Surat keterangan koperasi terdaftar',
    text: statement(
      'Status :: [status_koperasi!]',
      'tercatat dalam daftar koperasi pada [nama_dinas] [daerah] dengan status sebagaimana disebut di atas. Keterangan ini menerangkan pencatatan dan tidak menerangkan keadaan usaha maupun kesehatan koperasi.',
    ),
  },
];
