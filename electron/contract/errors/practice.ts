import type { ErrorTable } from './define.ts';

/** Refusals that keep practice and the office's own data apart. */
export const practiceErrors = {
  NOT_IN_PRACTICE: {
    sentence: () => ({
      title: 'Ini bukan folder latihan',
      cause:
        'Data contoh hanya diisikan dan dikosongkan di folder latihan, supaya data dinas tidak tersentuh.',
      remedy: 'Masuk ke mode latihan lebih dahulu, atau tambahkan --latihan pada perintahnya.',
    }),
  },
  OFFICE_IS_NO_SAMPLE: {
    sentence: (facts: { readonly dinas: string }) => ({
      title: 'Kantor ini bukan kantor contoh',
      cause: `Folder data ini berisi ${facts.dinas}, data dinas yang sungguhan.`,
      remedy: 'Tidak ada yang dipindahkan. Untuk mencoba-coba, masuk ke mode latihan.',
    }),
  },
  BACKUP_IS_PRACTICE: {
    sentence: (facts: { readonly namaBerkas: string }) => ({
      title: 'Cadangan ini cadangan latihan',
      cause: `${facts.namaBerkas} berisi kantor contoh, bukan data dinas, sehingga tidak dipulihkan ke data dinas.`,
      remedy:
        'Pilih cadangan dinas, atau masuk ke mode latihan dan pulihkan di sana. Data dinas tidak berubah.',
    }),
  },
  BACKUP_IS_OFFICE: {
    sentence: (facts: { readonly namaBerkas: string; readonly dinas: string }) => ({
      title: 'Cadangan ini berisi data dinas',
      cause: `${facts.namaBerkas} berisi data ${facts.dinas} yang sungguhan, sehingga tidak dipulihkan ke latihan.`,
      remedy: 'Keluar dari mode latihan, lalu pulihkan di sana. Latihan tidak berubah.',
    }),
  },
} as const satisfies ErrorTable;
