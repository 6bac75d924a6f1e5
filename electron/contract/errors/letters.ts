import type { ErrorTable } from './define.ts';

/** Refusals of letters and their templates. */
export const lettersErrors = {
  LETTER_NO_RECIPIENT: {
    sentence: (facts: { readonly templat: string }) => ({
      title: 'Belum ada koperasi penerima',
      cause: `${facts.templat} dibuat untuk setiap koperasi, sedangkan belum ada koperasi yang dipilih.`,
      remedy: 'Pilih sedikitnya satu koperasi, lalu ulangi.',
    }),
  },
  LETTER_NOT_DRAFT: {
    sentence: (facts: { readonly surat: string }) => ({
      title: 'Surat sudah bukan konsep',
      cause: `Surat ${facts.surat} sudah final, terkirim, atau batal, sehingga tidak dapat diubah begitu saja.`,
      remedy: 'Gunakan Betulkan untuk isinya; nomor dan tanggalnya tetap.',
    }),
  },
  LETTER_NOT_FINAL: {
    sentence: (facts: { readonly surat: string }) => ({
      title: 'Surat belum final',
      cause: `Surat ${facts.surat} masih berupa konsep atau sudah batal.`,
      remedy: 'Jadikan final lebih dahulu, atau pilih surat yang sudah final.',
    }),
  },
  LETTER_NOT_DECISION: {
    sentence: (facts: { readonly surat: string }) => ({
      title: 'Bukan surat keputusan',
      cause: `${facts.surat} bukan keputusan; salinan dan petikan yang disahkan hanya dibuat dari keputusan.`,
      remedy: 'Pilih surat keputusan, atau cetak surat ini seperti biasa.',
    }),
  },
  LETTER_WARNING_DOUBTFUL: {
    sentence: (facts: { readonly jumlah: number }) => ({
      title: 'Periksa dahulu suratnya',
      cause: `Untuk ${facts.jumlah} koperasi catatan yang ada meragukan suratnya; setiap koperasi disebut dengan sebabnya.`,
      remedy:
        'Keluarkan koperasi itu, betulkan tanggalnya, bukukan tanggal RAT-nya (rat bukukan), atau nyatakan bahwa surat tetap dibuat (--tetap). Belum ada yang dibuat.',
    }),
  },
  LETTER_WARNING_REFUSED: {
    sentence: (facts: { readonly jumlah: number }) => ({
      title: 'Surat tidak dapat dibuat untuk koperasi ini',
      cause: `Untuk ${facts.jumlah} koperasi yang tercatat bertentangan dengan isi surat ini, atau yang harus disebutnya tidak tercatat; setiap koperasi disebut dengan sebabnya.`,
      remedy:
        'Keluarkan koperasi itu, lengkapi catatannya lebih dahulu, atau pilih templat yang sesuai. Belum ada yang dibuat.',
    }),
  },
  LETTER_INCOMPLETE: {
    sentence: (facts: { readonly jumlah: number }) => ({
      title: 'Surat belum lengkap',
      cause: `Pada ${facts.jumlah} surat masih ada yang pokok dan belum diisi; setiap surat disebut dengan kekurangannya.`,
      remedy: 'Lengkapi isian, penanda tangan, atau tanggalnya, lalu ulangi. Belum ada nomor yang diambil.',
    }),
  },
  LETTER_HAS_GAPS: {
    sentence: (facts: { readonly jumlah: number }) => ({
      title: 'Masih ada isian kosong',
      cause: `Pada ${facts.jumlah} surat masih ada isian kosong yang akan tercetak sebagai titik-titik.`,
      remedy:
        'Isi dahulu, atau nyatakan bahwa suratnya tetap dijadikan final (--tetap). Belum ada nomor yang diambil.',
    }),
  },
  LETTER_ALREADY_VOID: {
    sentence: (facts: { readonly surat: string }) => ({
      title: 'Surat sudah batal',
      cause: `Surat ${facts.surat} sudah dibatalkan sebelumnya.`,
      remedy: 'Buat surat baru bila diperlukan; nomor lama tetap tercatat batal.',
    }),
  },
  TEMPLATE_IN_USE: {
    sentence: (facts: { readonly jumlah: number }) => ({
      title: 'Templat masih dipakai konsep surat',
      cause: `Masih ada ${facts.jumlah} konsep surat dari templat ini.`,
      remedy: 'Jadikan final atau batalkan konsep itu lebih dahulu, lalu hapus templatnya.',
    }),
  },
  TEMPLATE_FILE_FOREIGN: {
    sentence: (facts: { readonly namaBerkas: string }) => ({
      title: 'Bukan berkas templat surat',
      cause: `Berkas ${facts.namaBerkas} tidak berisi templat surat Meja Koperasi.`,
      remedy: 'Pilih berkas yang disimpan dengan Ekspor templat. Templat yang ada tidak berubah.',
    }),
  },
  TEMPLATE_FILE_DAMAGED: {
    sentence: (facts: { readonly namaBerkas: string; readonly sebab: string }) => ({
      title: 'Berkas templat rusak',
      cause: `Isi berkas ${facts.namaBerkas} tidak utuh: ${facts.sebab}.`,
      remedy: 'Minta berkasnya dikirim ulang tanpa disunting. Templat yang ada tidak berubah.',
    }),
  },
  TEMPLATE_FILE_TOO_NEW: {
    sentence: (facts: { readonly namaBerkas: string; readonly versi: number }) => ({
      title: 'Berkas templat dari versi yang lebih baru',
      cause: `Berkas ${facts.namaBerkas} dibuat dengan bentuk versi ${facts.versi}.`,
      remedy: 'Pasang versi program yang lebih baru, lalu impor lagi. Templat yang ada tidak berubah.',
    }),
  },
} as const satisfies ErrorTable;
