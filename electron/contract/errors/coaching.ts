import type { ErrorTable } from './define.ts';

/** Refusals of coaching. */
export const coachingErrors = {
  CAMPAIGN_DOES_NOT_ADD_UP: {
    sentence: (facts: { readonly nama: string; readonly sebab: string; readonly perbaikan: string }) => ({
      title: `Jumlah ${facts.nama} tidak cocok`,
      cause: facts.sebab,
      remedy: `${facts.perbaikan} Daftar sasaran yang dapat diekspor menyebut koperasinya satu per satu.`,
    }),
  },
} as const satisfies ErrorTable;
