import type { ErrorTable } from './define.ts';

/** Refusals of the number book. */
export const numbersErrors = {
  NUMBER_TAKEN: {
    sentence: (facts: { readonly sebab: string; readonly jumlah: number }) => ({
      title: 'Nomor sudah dipakai',
      cause: facts.jumlah > 1 ? `${facts.sebab} Demikian pula ${facts.jumlah - 1} nomor lain.` : facts.sebab,
      remedy:
        'Satu nomor hanya tercetak sekali di seluruh dinas. Bila nomornya diketik, periksa ketikannya. Bila diambil program, bedakan pola salah satu buku (Buku nomor, Lainnya, Pola nomor) atau pakai satu buku bersama. Belum ada yang tersimpan.',
    }),
  },
  CERTIFICATE_INCOMPLETE: {
    sentence: (facts: { readonly sebab: string }) => ({
      title: 'Belum dapat diberi nomor',
      cause: facts.sebab,
      remedy: 'Lengkapi, lalu ulangi. Belum ada nomor yang diambil.',
    }),
  },
  SIGNATURE_OPEN: {
    sentence: (facts: { readonly jabatan: string; readonly tanggal: string }) => ({
      title: 'Nama penanda tangan belum tercatat',
      cause: `Belum ada pejabat yang tercatat sebagai ${facts.jabatan} pada ${facts.tanggal}, sehingga tempat tanda tangannya tercetak kosong.`,
      remedy:
        'Catat pejabatnya di Pengaturan, atau nyatakan bahwa nama dan tanda tangannya dibubuhkan dengan pena. Belum ada nomor yang diambil.',
    }),
  },
  NUMBER_DATE_EARLIER: {
    sentence: (facts: { readonly tanggal: string; readonly buku: string; readonly terakhir: string }) => ({
      title: 'Tanggal mendahului surat terakhir',
      cause: `Tanggal ${facts.tanggal} mendahului surat terakhir di buku ${facts.buku}, ${facts.terakhir}. Mungkin tanggalnya keliru atau jam komputer salah.`,
      remedy: 'Perbaiki tanggalnya, pakai nomor sisipan, atau tuliskan alasan lalu lanjutkan.',
    }),
  },
  NUMBER_NOT_OPEN: {
    sentence: (facts: { readonly nomor: string; readonly keadaan: string }) => ({
      title: 'Nomor tidak dapat dipakai begitu',
      cause: `Nomor ${facts.nomor} berkeadaan ${facts.keadaan}.`,
      remedy: 'Muat ulang buku nomor; mungkin sudah diubah dari jendela lain.',
    }),
  },
  NUMBER_HAS_OWNER: {
    sentence: (facts: { readonly nomor: string; readonly pemilik: string }) => ({
      title: 'Nomor milik surat yang tersimpan',
      cause: `Nomor ${facts.nomor} dipakai oleh ${facts.pemilik}.`,
      remedy: 'Batalkan surat atau penerimanya di layarnya sendiri; nomornya ikut batal dan tetap tercatat.',
    }),
  },
} as const satisfies ErrorTable;
