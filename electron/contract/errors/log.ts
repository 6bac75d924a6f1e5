import type { ErrorTable } from './define.ts';

/** Refusals about the seals on the log. */
export const logErrors = {
  LOG_NOT_SEALED: {
    sentence: () => ({
      title: 'Log belum disegel',
      cause: 'Kata sandi segel belum pernah ditetapkan, jadi belum ada segel yang dapat diperiksa.',
      remedy: 'Buka Pengaturan, Log, lalu tetapkan kata sandi segel.',
    }),
  },
  LOG_PASSPHRASE_WRONG: {
    sentence: () => ({
      title: 'Kata sandi segel salah',
      cause: 'Kata sandi itu tidak membuka kunci segel yang sedang dipakai.',
      remedy:
        'Periksa huruf besar dan kecilnya. Bila kata sandi benar-benar hilang, mulailah segel baru; segel lama tidak dapat diperiksa lagi.',
    }),
  },
  LOG_KEY_MISSING: {
    sentence: () => ({
      title: 'Kunci segel tidak ada di komputer ini',
      cause: 'Kunci segel tidak ikut dalam cadangan data, jadi tidak terbawa ke komputer ini.',
      remedy: 'Buka Pengaturan, Log, lalu masukkan kata sandi segel untuk meneruskannya di komputer ini.',
    }),
  },
} as const satisfies ErrorTable;
