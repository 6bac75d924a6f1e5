import type { ErrorTable } from './define.ts';

/** Refusals about the QR of a paper and the key it is signed with. */
export const proofErrors = {
  PROOF_QR_NOT_READ: {
    sentence: () => ({
      title: 'QR tidak terbaca pada gambar',
      cause: 'Tidak ada QR yang cukup jelas pada gambar itu.',
      remedy: 'Foto QR dari dekat dan tegak lurus, tanpa bayangan; atau ketik kode pendek di samping QR.',
    }),
  },
  PROOF_ALREADY_REVOKED: {
    sentence: (facts: { readonly nomor: string; readonly tanggal: string }) => ({
      title: 'Kertas sudah dicabut',
      cause: `Nomor ${facts.nomor} sudah dicabut pada ${facts.tanggal}.`,
      remedy: 'Lihat alasannya pada daftar Dicabut; pencabutan tidak perlu diulang.',
    }),
  },
  PROOF_KEY_MISSING: {
    sentence: (facts: { readonly kunci?: string }) => ({
      title: 'Kunci QR keabsahan tidak ada di komputer ini',
      cause: `Kunci rahasia ${facts.kunci ?? 'dinas'} tidak ikut dalam cadangan data, jadi tidak terbawa ke komputer ini.`,
      remedy:
        'Buka Penghargaan, Keabsahan, Kunci: pulihkan kunci dari lembar pemulihan, atau buat kunci baru. Kertas lama tetap dapat diperiksa.',
    }),
  },
  PROOF_KEY_WRONG: {
    sentence: (facts: { readonly baris?: string }) => ({
      title: 'Kunci tidak dapat dipulihkan',
      cause:
        facts.baris === undefined
          ? 'Yang dimasukkan bukan kunci yang sedang dipakai dinas ini, atau hurufnya kurang atau lebih.'
          : `Huruf periksa tidak cocok pada baris ${facts.baris}.`,
      remedy: 'Bandingkan dengan lembar pemulihan, delapan baris tanpa nomor barisnya, lalu ulangi.',
    }),
  },
  PROOF_PASSPHRASE_WRONG: {
    sentence: (facts: { readonly namaBerkas: string }) => ({
      title: 'Berkas kunci tidak terbuka',
      cause: `Kata sandinya salah, atau berkas ${facts.namaBerkas} rusak atau bukan berkas kunci.`,
      remedy: 'Periksa huruf besar dan kecilnya, atau pakai lembar pemulihan yang dicetak.',
    }),
  },
} as const satisfies ErrorTable;
