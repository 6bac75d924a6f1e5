import type { ErrorTable } from './define.ts';

/** Refusals of a formation file. */
export const formationErrors = {
  FILE_NOT_JSON: {
    sentence: (facts: { readonly namaBerkas: string; readonly letak?: string }) => ({
      title: 'Berkas tidak terbaca',
      cause: `Isi berkas ${facts.namaBerkas} bukan JSON yang utuh${facts.letak ? ` (${facts.letak})` : ''}.`,
      remedy: 'Periksa tanda kurung, koma, dan tanda kutipnya, lalu ulangi.',
    }),
  },
  FORMATION_INVALID_FILE: {
    sentence: () => ({
      title: 'Berkas pendirian belum benar',
      cause: 'Ada bagian berkas yang tidak sesuai bentuknya.',
      remedy: 'Perbaiki bagian yang disebut di bawah ini, lalu ulangi.',
    }),
  },
  FORMATION_NOT_READY: {
    sentence: (facts: { readonly sebab: string }) => ({
      title: 'Belum dapat dipindahkan ke register',
      cause: `${facts.sebab} Tidak ada yang berubah.`,
      remedy: 'Lengkapi yang disebutkan pada berkas pendirian, simpan, lalu ulangi.',
    }),
  },
  FORMATION_NOT_RECOMMENDABLE: {
    sentence: (facts: { readonly berkas: string; readonly sebab: string }) => ({
      title: 'Berkas belum siap direkomendasikan',
      cause: `Berkas ${facts.berkas} belum siap diajukan: ${facts.sebab} Belum ada nomor yang diambil.`,
      remedy:
        'Lengkapi berkasnya, atau tuliskan alasan mengapa rekomendasi tetap diterbitkan (--alasan); alasan itu tercetak pada suratnya.',
    }),
  },
  FORMATION_ALREADY_MOVED: {
    sentence: (facts: { readonly nama: string }) => ({
      title: 'Sudah menjadi koperasi dalam register',
      cause: `Berkas ini sudah dipindahkan ke register sebagai ${facts.nama}.`,
      remedy: 'Ubah datanya pada catatan koperasi, atau urungkan dahulu pemindahannya dari berkas pendirian.',
    }),
  },
} as const satisfies ErrorTable;
