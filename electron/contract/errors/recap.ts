import type { ErrorTable } from './define.ts';

/** Refusals of the recap and its frozen figures. */
export const recapErrors = {
  RECAP_NOT_FROZEN: {
    sentence: (facts: { readonly tahun: number }) => ({
      title: 'Rekap belum dibekukan',
      cause: `Angka rekap tahun ${facts.tahun} belum dibekukan.`,
      remedy: 'Bekukan angkanya lebih dahulu; rekap tahunan selalu dicetak dari angka yang dibekukan.',
    }),
  },
  RECAP_ALREADY_FROZEN: {
    sentence: (facts: { readonly tahun: number; readonly tanggal: string }) => ({
      title: 'Rekap sudah dibekukan',
      cause: `Angka rekap tahun ${facts.tahun} sudah dibekukan dengan tanggal batas ${facts.tanggal}.`,
      remedy: 'Cetak dari angka yang sudah dibekukan; angka itu tidak berubah lagi.',
    }),
  },
  RECAP_DOES_NOT_ADD_UP: {
    sentence: (facts: { readonly kolom: string; readonly baris: string }) => ({
      title: 'Jumlah rekap tidak cocok',
      cause: `Jumlah kolom ${facts.kolom} pada ${facts.baris} tidak sama dengan isi register.`,
      remedy: 'Rekap tidak dicetak sebelum cocok. Jalankan pemeriksaan diri di Pengaturan.',
    }),
  },
} as const satisfies ErrorTable;
