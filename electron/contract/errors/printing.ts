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
} as const satisfies ErrorTable;
