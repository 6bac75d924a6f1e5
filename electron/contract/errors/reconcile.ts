import type { ErrorTable } from './define.ts';

/** Refusals of a reconciliation. */
export const reconcileErrors = {
  RECONCILE_VALUE_CHANGED: {
    sentence: (facts: { readonly isian: string; readonly kini: string }) => ({
      title: 'Nilainya sudah berubah',
      cause: `${facts.isian} di register sudah bukan seperti ketika daftar dicocokkan; sekarang "${facts.kini}".`,
      remedy: 'Buka catatan koperasinya dan putuskan di sana, atau cocokkan lagi dengan ekspor terbaru.',
    }),
  },
  RECONCILE_TOO_MANY_TO_PRINT: {
    sentence: (facts: { readonly jumlah: string; readonly batas: string }) => ({
      title: 'Terlalu banyak untuk dicetak',
      cause: `Ada ${facts.jumlah} temuan; satu daftar cetak memuat paling banyak ${facts.batas}.`,
      remedy: 'Saring per kecamatan atau per kelompok lalu cetak lagi, atau ekspor ke Excel.',
    }),
  },
} as const satisfies ErrorTable;
