import type { ErrorTable } from './define.ts';

/** Refusals of the yearly evaluation. */
export const evaluationErrors = {
  EVALUATION_CLOSED: {
    sentence: (facts: { readonly tahunBuku: number; readonly versi: number }) => ({
      title: 'Evaluasi sudah ditutup',
      cause: `Evaluasi tahun buku ${facts.tahunBuku} sudah ditutup (versi ${facts.versi}) dan tidak berubah lagi.`,
      remedy: 'Bila memang perlu, buka kembali evaluasinya dengan menyebut alasan, lalu tutup lagi.',
    }),
  },
  EVALUATION_OPEN: {
    sentence: (facts: { readonly tahunBuku: number }) => ({
      title: 'Evaluasi masih terbuka',
      cause: `Evaluasi tahun buku ${facts.tahunBuku} belum ditutup, sehingga penilaiannya masih dapat berubah.`,
      remedy: 'Tutup evaluasinya lebih dahulu, lalu ulangi.',
    }),
  },
  EVALUATION_EMPTY: {
    sentence: (facts: { readonly tahunBuku: number }) => ({
      title: 'Tidak ada koperasi yang dinilai',
      cause: `Register belum berisi koperasi untuk evaluasi tahun buku ${facts.tahunBuku}.`,
      remedy: 'Impor atau isi data koperasi lebih dahulu.',
    }),
  },
} as const satisfies ErrorTable;
