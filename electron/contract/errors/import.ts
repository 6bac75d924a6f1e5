import type { ErrorTable } from './define.ts';

/** Refusals of an import. */
export const importErrors = {
  IMPORT_ALREADY_UNDONE: {
    sentence: () => ({
      title: 'Impor sudah diurungkan',
      cause: 'Impor itu sudah pernah diurungkan.',
      remedy: 'Tidak ada yang perlu dilakukan.',
    }),
  },
  IMPORT_HAS_LATER_WORK: {
    sentence: (facts: { readonly sebab: string }) => ({
      title: 'Impor tidak dapat diurungkan',
      cause: `Ada pekerjaan sesudahnya yang bergantung pada impor itu: ${facts.sebab}.`,
      remedy: 'Urungkan dahulu pekerjaan yang lebih baru, atau perbaiki koperasinya satu per satu.',
    }),
  },
  IMPORT_ASKS: {
    sentence: (facts: { readonly pertanyaan: string; readonly jawaban: string }) => ({
      title: 'Ada yang harus ditanyakan lebih dahulu',
      cause: `${facts.pertanyaan} Belum ada yang disimpan.`,
      remedy: `${facts.jawaban} Sesudah dijawab, jalankan impor lagi.`,
    }),
  },
  IMPORT_REPORT_GONE: {
    sentence: () => ({
      title: 'Rincian impor tidak lagi tersedia',
      cause: 'Program hanya mengingat rincian beberapa impor terakhir selama program terbuka.',
      remedy: 'Uji lagi berkas itu untuk melihat rinciannya. Yang sudah tersimpan tetap tersimpan.',
    }),
  },
} as const satisfies ErrorTable;
