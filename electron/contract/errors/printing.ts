import type { ErrorTable } from './define.ts';

/** Refusals of printing certificates. */
export const printingErrors = {
  PICTURE_NOT_ACCEPTED: {
    sentence: (facts: { readonly namaBerkas: string; readonly sebab: string }) => ({
      title: 'Gambar lambang tidak dapat dipakai',
      cause: `${facts.namaBerkas}: ${facts.sebab}`,
      remedy: 'Pakai gambar PNG atau JPEG berwarna RGB, paling besar 5 MB dan 40 megapiksel.',
    }),
  },
  PRINT_OUT_OF_RANGE: {
    sentence: (facts: { readonly lembar: number }) => ({
      title: 'Lembar itu tidak ada dalam antrean',
      cause: `Antrean ini berisi lembar 1 sampai ${facts.lembar}.`,
      remedy: 'Isi nomor lembar di antara keduanya; lembar awal tidak lebih besar daripada lembar akhir.',
    }),
  },
  PRINT_NOTHING_LEFT: {
    sentence: (facts: { readonly lembar: number }) => ({
      title: 'Semua lembar sudah tercetak',
      cause: `Antrean ini berisi ${facts.lembar} lembar; semuanya sudah keluar dari printer atau nomornya dibatalkan.`,
      remedy: 'Bila satu lembar rusak, pakai Cetak ulang pada lembar itu.',
    }),
  },
  PRINT_NOT_YET: {
    sentence: (facts: { readonly nomor: string }) => ({
      title: 'Lembar itu belum tercetak',
      cause: `Lembar nomor ${facts.nomor} belum dinyatakan keluar dari printer.`,
      remedy: 'Lanjutkan antreannya; cetak ulang hanya untuk lembar yang sudah keluar.',
    }),
  },
} as const satisfies ErrorTable;
