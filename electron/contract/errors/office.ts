import type { ErrorTable } from './define.ts';

/** Refusals about the office and its officials. */
export const officeErrors = {
  OFFICE_NOT_SET_UP: {
    sentence: () => ({
      title: 'Dinas belum disiapkan',
      cause: 'Folder data ini belum berisi identitas dinas dan wilayahnya.',
      remedy: 'Siapkan dinas lebih dahulu: pilih wilayah pada layar awal, atau jalankan perintah siapkan.',
    }),
  },
  OFFICE_ALREADY_SET_UP: {
    sentence: (facts: { readonly dinas: string }) => ({
      title: 'Dinas sudah disiapkan',
      cause: `Folder data ini sudah berisi ${facts.dinas}.`,
      remedy: 'Pakai folder data lain untuk dinas lain; data yang ada tidak diubah.',
    }),
  },
  REGION_UNKNOWN: {
    sentence: (facts: {
      readonly kode: string;
      /** What may be meant: "Kabupaten Kutai Timur (64.08)". */
      readonly mungkin?: string;
    }) => ({
      title: 'Wilayah tidak dikenal',
      cause: `Wilayah "${facts.kode}" tidak ada, atau lebih dari satu, dalam daftar kabupaten/kota dan provinsi Kemendagri.${facts.mungkin === undefined ? '' : ` Mungkin maksud Anda ${facts.mungkin}.`}`,
      remedy:
        'Tulis kode kabupaten/kota seperti 64.08, kode provinsi dua angka seperti 65, atau nama lengkapnya seperti "Kabupaten Kutai Timur".',
    }),
  },
  REGION_UNCHANGED: {
    sentence: (facts: { readonly wilayah: string }) => ({
      title: 'Wilayah tidak berubah',
      cause: `Wilayah dinas ini sudah ${facts.wilayah}.`,
      remedy: 'Pilih wilayah lain, atau biarkan seperti sekarang.',
    }),
  },
  REGION_REASON_MISSING: {
    sentence: (facts: { readonly jumlah: number }) => ({
      title: 'Alasan perbaikan wilayah belum ditulis',
      cause: `Sudah ada ${facts.jumlah} nomor atau angka resmi yang keluar dengan wilayah sekarang.`,
      remedy:
        'Tulis alasannya; alasan itu disimpan bersama perbaikannya. Dokumen yang sudah terbit tidak berubah.',
    }),
  },
  REGION_LEAVES_COOPERATIVES: {
    sentence: (facts: { readonly jumlah: number; readonly contoh: string; readonly wilayah: string }) => ({
      title: 'Ada koperasi di luar wilayah yang baru',
      cause:
        facts.jumlah === 0
          ? `Tidak ada lagi koperasi di luar ${facts.wilayah}; keadaannya berubah sejak Anda melihatnya.`
          : `${facts.jumlah} koperasi berkedudukan di luar ${facts.wilayah}, antara lain ${facts.contoh}.`,
      remedy:
        'Periksa daftarnya, lalu setujui bahwa kecamatan dan desanya dikosongkan (letak lama tetap ada di riwayat), atau batalkan impornya lebih dahulu.',
    }),
  },
  SIGNATORY_IN_USE: {
    sentence: (facts: { readonly nama: string; readonly jumlah: number }) => ({
      title: 'Pejabat sudah dipakai pada dokumen',
      cause: `${facts.nama} tercantum pada ${facts.jumlah} dokumen yang tersimpan.`,
      remedy: 'Akhiri masa jabatannya; dokumen lama tetap memuat namanya.',
    }),
  },
} as const satisfies ErrorTable;
