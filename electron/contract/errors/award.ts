import type { ErrorTable } from './define.ts';

/** Refusals of the award. */
export const awardErrors = {
  AWARD_ALREADY_CONFIRMED: {
    sentence: (facts: { readonly tahunBuku: number; readonly tanggal: string }) => ({
      title: 'Penerima sudah ditetapkan',
      cause: `Penerima penghargaan tahun buku ${facts.tahunBuku} sudah ditetapkan pada ${facts.tanggal} dan nomornya sudah diambil.`,
      remedy: 'Cetak dari daftar yang sudah ditetapkan; satu tahun buku hanya ditetapkan sekali.',
    }),
  },
  AWARD_NOT_CONFIRMED: {
    sentence: (facts: { readonly tahunBuku: number }) => ({
      title: 'Penerima belum ditetapkan',
      cause: `Belum ada penetapan penerima penghargaan untuk tahun buku ${facts.tahunBuku}.`,
      remedy: 'Tetapkan penerima lebih dahulu, barulah piagam dapat dicetak.',
    }),
  },
  AWARD_NO_RECIPIENT: {
    sentence: (facts: { readonly tahunBuku: number }) => ({
      title: 'Belum ada yang layak',
      cause: `Tidak ada koperasi yang memenuhi syarat untuk tahun buku ${facts.tahunBuku}.`,
      remedy: 'Periksa alasan pada daftar "Tidak layak"; lengkapi catatan RAT bila memang sudah dilaporkan.',
    }),
  },
  AWARD_LIST_CHANGED: {
    sentence: (facts: { readonly dilihat: number; readonly sekarang: number }) => ({
      title: 'Daftar penerima sudah berubah',
      cause: `Daftar yang Anda setujui berisi ${facts.dilihat} penerima; daftar yang berlaku sekarang berisi ${facts.sekarang} dan tidak lagi sama.`,
      remedy: 'Buka lagi daftar penerimanya, periksa, lalu tetapkan. Belum ada nomor yang diambil.',
    }),
  },
  AWARD_DRAFT_NEEDED: {
    sentence: (facts: { readonly tahunBuku: number }) => ({
      title: 'Program penghargaan belum berupa konsep',
      cause: `Program penghargaan tahun buku ${facts.tahunBuku} sudah ditetapkan atau belum dibuat.`,
      remedy: 'Syarat dan pilihan hanya diubah selama masih konsep.',
    }),
  },
  AWARD_NOT_A_CANDIDATE: {
    sentence: (facts: { readonly koperasi: string }) => ({
      title: 'Koperasi itu tidak dapat dipilih',
      cause:
        facts.koperasi === ''
          ? 'Salah satu yang dicentang tidak lagi memenuhi syarat.'
          : `${facts.koperasi} sudah dikeluarkan atas keputusan.`,
      remedy: 'Muat ulang daftarnya; yang dikeluarkan dipilih lagi sesudah diikutkan kembali.',
    }),
  },
  AWARD_TWICE: {
    sentence: (facts: { readonly koperasi: string; readonly tahunBuku: number }) => ({
      title: 'Sudah menerima penghargaan',
      cause: `${facts.koperasi} sudah tercatat sebagai penerima penghargaan tahun buku ${facts.tahunBuku}.`,
      remedy: 'Satu koperasi menerima satu penghargaan untuk satu tahun buku.',
    }),
  },
} as const satisfies ErrorTable;
