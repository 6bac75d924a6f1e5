import type { ErrorTable } from './define.ts';

const placeOf = ({ halaman, tabel }: { readonly halaman?: number; readonly tabel?: string }): string =>
  halaman === undefined ? '' : `, halaman ${halaman}${tabel === undefined ? '' : ` (tabel ${tabel})`}`;

/** Why the database cannot be opened, upgraded or written. */
export const databaseErrors = {
  DATABASE_TOO_NEW: {
    sentence: (facts: { readonly bentukBerkas: number; readonly bentukProgram: number }) => ({
      title: 'Basis data dari versi yang lebih baru',
      cause: `Basis data ini dibuat oleh program versi lebih baru (bentuk ${facts.bentukBerkas}, program ini mengenal sampai bentuk ${facts.bentukProgram}).`,
      remedy: 'Pasang program versi terbaru di komputer ini. Basis data tidak diubah sama sekali.',
    }),
  },
  DATABASE_DAMAGED: {
    sentence: (facts: { readonly folder: string; readonly halaman?: number; readonly tabel?: string }) => ({
      title: 'Basis data rusak',
      cause: `Pemeriksaan keutuhan menemukan kerusakan pada berkas basis data${placeOf(facts)}.`,
      remedy: 'Pulihkan dari cadangan terakhir. Berkas yang rusak disimpan di samping, tidak dihapus.',
    }),
  },
  DATABASE_KEY_NEEDED: {
    sentence: (_facts: { readonly folder: string }) => ({
      title: 'Data kantor ini bersandi',
      cause: 'Data kantor di komputer ini disandikan, dan belum dibuka sejak program dijalankan.',
      remedy:
        'Ketik kata sandi data, atau pakai kode lembar pemulihan. Pada baris perintah: --sandi-data BERKAS, atau --sandi-data - untuk masukan baku.',
    }),
  },
  DATABASE_KEY_FILE_MISSING: {
    sentence: (facts: { readonly folder: string; readonly berkasKunci: string }) => ({
      title: 'Berkas kunci data tidak ada',
      cause: `Data kantor di folder ${facts.folder} bersandi, tetapi berkas ${facts.berkasKunci} dan salinannya hilang. Basis datanya sendiri tidak berubah.`,
      remedy: `Salin lagi ${facts.berkasKunci} dari tempat folder ini berasal, atau pulihkan dari cadangan bersandi terakhir.`,
    }),
  },
  DATABASE_MISSING: {
    sentence: (facts: { readonly folder: string; readonly salinan: number }) => ({
      title: 'Basis data kantor tidak ada di tempatnya',
      cause: `Folder ${facts.folder} pernah berisi data kantor, tetapi berkas basis datanya hilang atau kosong. Program tidak memulai kantor baru di sini, supaya nomor tidak berulang dari 001.`,
      remedy:
        facts.salinan > 0
          ? `Pulihkan dari cadangan terakhir, atau dari ${facts.salinan} keadaan yang tersimpan di folder itu.`
          : 'Pulihkan dari cadangan terakhir. Bila memang hendak memulai kantor baru, pakailah folder data lain.',
    }),
  },
  DATABASE_LOCKED: {
    sentence: (_facts: { readonly folder: string }) => ({
      title: 'Basis data sedang dipakai',
      cause: 'Program lain sedang membuka basis data yang sama.',
      remedy: 'Tutup jendela Meja Koperasi yang lain atau tunggu pekerjaannya selesai, lalu ulangi.',
    }),
  },
  DATABASE_UNUSABLE_FOLDER: {
    sentence: (facts: { readonly folder: string; readonly sebab: string }) => ({
      title: 'Folder data tidak dapat dipakai',
      cause: `Folder ${facts.folder} tidak dapat menyimpan basis data (${facts.sebab}).`,
      remedy:
        'Pilih folder di cakram komputer ini sendiri, bukan folder jaringan, dan pastikan boleh ditulisi.',
    }),
  },
  MIGRATION_FAILED: {
    sentence: (facts: { readonly langkah: string; readonly salinan: string }) => ({
      title: 'Pembaruan basis data gagal',
      cause: `Langkah ${facts.langkah} tidak dapat diselesaikan; basis data kembali seperti semula.`,
      remedy: `Salinan sebelum pembaruan ada di ${facts.salinan}. Kirimkan catatan program kepada petugas teknis.`,
    }),
  },
  STORED_DATA_UNREADABLE: {
    sentence: (facts: { readonly apa: string; readonly sebab: string }) => ({
      title: 'Data tersimpan tidak terbaca',
      cause: `Isi ${facts.apa} tersimpan dalam bentuk yang tidak dikenal program ini: ${facts.sebab}. Tidak ada yang diubah.`,
      remedy:
        'Pasang versi program terbaru, lalu ulangi. Bila tetap terjadi, kirimkan berkas catatan program kepada petugas teknis.',
    }),
  },
} as const satisfies ErrorTable;
