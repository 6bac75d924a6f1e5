import type { ErrorTable } from './define.ts';

/** What is wrong with a block of an encrypted backup. */
export type BlockFault = 'cut' | 'altered' | 'swapped' | 'repeated' | 'longer';

export interface DamageFacts {
  readonly namaBerkas: string;
  /** Of the first damaged block, from 1. */
  readonly blok: number;
  readonly jumlahBlok: number;
  /** How many blocks are damaged in all. */
  readonly rusak: number;
  readonly sebab: BlockFault;
  /** The block that stands in its place. */
  readonly blokLain: number;
  /** 1: every row can still be read. */
  readonly dataTerbaca: number;
  readonly pindaianTerbaca: number;
  readonly pindaian: number;
}

const altered = ({ namaBerkas, blok, jumlahBlok, rusak }: DamageFacts): string =>
  `Bagian ke-${blok} dari ${jumlahBlok} pada berkas ${namaBerkas} berubah sejak ditulis${rusak > 1 ? `; seluruhnya ${rusak} bagian rusak` : ''}.`;

const FAULTS: Readonly<Partial<Record<BlockFault, (facts: DamageFacts) => string>>> = {
  cut: ({ namaBerkas, jumlahBlok }) => `Berkas ${namaBerkas} terpotong sesudah bagian ke-${jumlahBlok}.`,
  swapped: ({ namaBerkas, blok, blokLain }) =>
    `Bagian ke-${blok} dan ke-${blokLain} pada berkas ${namaBerkas} tertukar tempat.`,
  repeated: ({ namaBerkas, blok, blokLain }) =>
    `Di tempat bagian ke-${blok} pada berkas ${namaBerkas} terdapat ulangan bagian ke-${blokLain}.`,
  longer: ({ namaBerkas }) => `Di belakang berkas ${namaBerkas} ditambahkan isi yang bukan bagiannya.`,
};

const readable = ({ dataTerbaca, pindaianTerbaca, pindaian }: DamageFacts): string =>
  dataTerbaca === 1
    ? `Data kantor di dalamnya masih terbaca utuh, begitu juga ${pindaianTerbaca} dari ${pindaian} dokumen pindaian.`
    : `Data kantor di dalamnya tidak dapat dibaca utuh; ${pindaianTerbaca} dari ${pindaian} dokumen pindaian masih terbaca.`;

/** Refusals of backups: made by themselves, compared, encrypted, tried out. */
export const backupErrors = {
  COPY_DIFFERS: {
    sentence: (facts: { readonly tabel: string }) => ({
      title: 'Cadangan tidak sama dengan datanya',
      cause: `Salinan dibuka kembali dan isinya berbeda pada tabel ${facts.tabel}. Salinan itu tidak dipakai dan sudah dibuang.`,
      remedy:
        'Ulangi sekali ke tempat lain. Bila tetap berbeda, cakramnya mulai rusak: hubungi petugas teknis dan simpan cadangan di cakram lain.',
    }),
  },
  BACKUP_PLACE_GONE: {
    sentence: (facts: { readonly folder: string }) => ({
      title: 'Folder cadangan tidak terjangkau',
      cause: `Folder ${facts.folder} tidak ada atau cakramnya tidak terpasang.`,
      remedy: 'Pasang kembali cakramnya, atau pilih folder lain di Pengaturan, Cadangan.',
    }),
  },
  BACKUP_PASSPHRASE_NEEDED: {
    sentence: (facts: { readonly namaBerkas: string; readonly lembar: string }) => ({
      title: 'Cadangan ini bersandi',
      cause: `Berkas ${facts.namaBerkas} hanya terbuka dengan kata sandi cadangan atau kode lembar pemulihan ${facts.lembar}.`,
      remedy: 'Masukkan kata sandinya. Pada baris perintah: --sandi-dari BERKAS atau --kode-dari BERKAS.',
    }),
  },
  BACKUP_PASSPHRASE_WRONG: {
    sentence: () => ({
      title: 'Kata sandi cadangan salah',
      cause:
        'Kata sandi itu bukan kata sandi yang dipakai saat cadangan ini dibuat. Cadangannya sendiri utuh.',
      remedy:
        'Periksa huruf besar dan kecilnya; cadangan lama terbuka dengan kata sandi waktu itu. Bila lupa, pakailah kode lembar pemulihan.',
    }),
  },
  BACKUP_CODE_WRONG: {
    sentence: (facts: { readonly baris: string; readonly lembar: string }) => ({
      title: 'Kode lembar pemulihan salah',
      cause:
        facts.baris === ''
          ? `Kode itu lengkap, tetapi bukan kode lembar ${facts.lembar}. Cadangannya sendiri utuh.`
          : facts.baris === '0'
            ? 'Kode lembar pemulihan terdiri dari delapan baris dengan delapan huruf atau angka; ada yang kurang atau lebih.'
            : `Baris ${facts.baris} tidak cocok dengan huruf periksanya.`,
      remedy: `Samakan huruf demi huruf dengan lembar pemulihan ${facts.lembar}. Huruf I, L, O, dan U tidak dipakai.`,
    }),
  },
  BACKUP_NOT_ENCRYPTED: {
    sentence: () => ({
      title: 'Sandi cadangan belum dinyalakan',
      cause: 'Kata sandi dan lembar pemulihan cadangan belum disiapkan, atau kodenya belum diketik kembali.',
      remedy:
        'Buka Pengaturan, Cadangan, lalu Nyalakan sandi. Pada baris perintah: sandi-cadangan siapkan, lalu sandi-cadangan pastikan.',
    }),
  },
  BACKUP_HEAD_DAMAGED: {
    sentence: (facts: { readonly namaBerkas: string }) => ({
      title: 'Kepala cadangan bersandi rusak',
      cause: `Bagian pertama berkas ${facts.namaBerkas}, tempat kuncinya, berubah atau terpotong; isinya tidak dapat dibuka dengan kata sandi apa pun.`,
      remedy: 'Pakailah cadangan lain. Data yang sedang dipakai tidak diubah.',
    }),
  },
  BACKUP_DAMAGED: {
    sentence: (facts: DamageFacts) => ({
      title: 'Cadangan bersandi rusak sebagian',
      cause: `${(FAULTS[facts.sebab] ?? altered)(facts)} ${readable(facts)}`,
      remedy:
        facts.dataTerbaca === 1
          ? 'Pakailah cadangan lain bila ada. Bila tidak, pulihkan bagian yang terbaca; dokumen yang hilang disebut sesudahnya.'
          : 'Pakailah cadangan lain. Data yang sedang dipakai tidak diubah.',
    }),
  },
  BACKUP_TOO_NEW: {
    sentence: (facts: { readonly namaBerkas: string }) => ({
      title: 'Cadangan bersandi dari versi yang lebih baru',
      cause: `Berkas ${facts.namaBerkas} ditulis dalam bentuk yang belum dikenal program ini.`,
      remedy: 'Pasang program versi terbaru, lalu ulangi.',
    }),
  },
  BACKUP_SCAN_UNREAD: {
    sentence: (facts: { readonly namaBerkas: string }) => ({
      title: 'Dokumen pindaian berubah saat dicadangkan',
      cause: `Isi ${facts.namaBerkas} berubah atau hilang selagi cadangan ditulis; cadangan itu tidak jadi dibuat.`,
      remedy: 'Ulangi. Bila tetap terjadi, cakramnya mulai rusak: hubungi petugas teknis.',
    }),
  },
} as const satisfies ErrorTable;
