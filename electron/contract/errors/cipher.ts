import type { ErrorTable } from './define.ts';

/** Refusals of the encryption of the office's data on this computer. None says anything of a key. */
export const cipherErrors = {
  CIPHER_PASSPHRASE_WRONG: {
    sentence: () => ({
      title: 'Kata sandi data salah',
      cause: 'Kata sandi itu bukan kata sandi data kantor ini. Datanya sendiri utuh dan tidak berubah.',
      remedy:
        'Periksa huruf besar dan kecilnya, lalu ulangi. Bila lupa, pakailah kode lembar pemulihan data.',
    }),
  },
  CIPHER_CODE_WRONG: {
    sentence: (facts: { readonly baris: string; readonly lembar: string }) => ({
      title: 'Kode lembar pemulihan data salah',
      cause:
        facts.baris === ''
          ? `Kode itu lengkap, tetapi bukan kode lembar ${facts.lembar}. Data kantor sendiri utuh.`
          : facts.baris === '0'
            ? 'Kode lembar pemulihan terdiri dari delapan baris dengan delapan huruf atau angka; ada yang kurang atau lebih.'
            : `Baris ${facts.baris} tidak cocok dengan huruf periksanya.`,
      remedy: `Samakan huruf demi huruf dengan lembar pemulihan ${facts.lembar}. Huruf I, L, O, dan U tidak dipakai.`,
    }),
  },
  CIPHER_PAUSED: {
    sentence: (facts: { readonly detik: number }) => ({
      title: 'Tunggu sebentar',
      cause: `Sudah beberapa kali tidak cocok. Coba lagi setelah ${facts.detik} detik.`,
      remedy: 'Data tidak dikunci selamanya; tunggulah, lalu ulangi dengan teliti.',
    }),
  },
  CIPHER_KEY_FILE_DAMAGED: {
    sentence: (facts: { readonly namaBerkas: string }) => ({
      title: 'Berkas kunci data rusak',
      cause: `Berkas ${facts.namaBerkas} dan salinannya tidak lagi seperti saat ditulis, sehingga kata sandi apa pun tidak dapat dicoba. Basis datanya sendiri tidak berubah.`,
      remedy:
        'Salin lagi berkas itu dari salinan folder data. Bila tidak ada, pulihkan dari cadangan bersandi terakhir dengan kata sandi atau lembar pemulihannya.',
    }),
  },
  CIPHER_KEY_FOREIGN: {
    sentence: (facts: { readonly namaBerkas: string }) => ({
      title: 'Berkas kunci bukan pasangan basis data ini',
      cause: `Berkas ${facts.namaBerkas} berisi kunci untuk basis data yang lain, atau awal berkas basis datanya berubah.`,
      remedy:
        'Salinlah folder data seutuhnya, berkas kunci bersama basis datanya, atau pulihkan dari cadangan bersandi terakhir.',
    }),
  },
  CIPHER_ALREADY_ON: {
    sentence: () => ({
      title: 'Sandi data sudah menyala',
      cause: 'Data kantor di komputer ini sudah disandikan.',
      remedy: 'Ganti kata sandi, lembar, atau kuncinya lewat Pengaturan, Sandi data.',
    }),
  },
  CIPHER_OFF: {
    sentence: () => ({
      title: 'Sandi data belum menyala',
      cause: 'Data kantor di komputer ini tidak disandikan.',
      remedy: 'Nyalakan lewat Pengaturan, Sandi data. Pada baris perintah: sandi-data siapkan.',
    }),
  },
  CIPHER_SHEET_NOT_PRINTED: {
    sentence: () => ({
      title: 'Belum ada lembar yang menunggu',
      cause: 'Tidak ada lembar pemulihan data yang baru dicetak dan belum diketik kembali.',
      remedy: 'Tentukan kata sandi dan cetak lembarnya lebih dahulu, lalu ketik kodenya kembali.',
    }),
  },
  CIPHER_PRACTICE: {
    sentence: () => ({
      title: 'Latihan tidak disandikan',
      cause: 'Isi mode latihan rekaan semua; tidak ada data orang di dalamnya.',
      remedy: 'Keluar dari mode latihan, lalu nyalakan sandi data kantor.',
    }),
  },
  CIPHER_NEEDS_SPACE: {
    sentence: (facts: { readonly perluMb: number; readonly sisaMb: number }) => ({
      title: 'Ruang cakram kurang',
      cause: `Data ditulis ulang seluruhnya di samping yang lama: perlu ${facts.perluMb} MB, tersisa ${facts.sisaMb} MB. Belum ada yang diubah.`,
      remedy: 'Kosongkan cakram tempat folder data, lalu ulangi.',
    }),
  },
  CIPHER_KEPT_UNREADABLE: {
    sentence: (facts: { readonly namaBerkas: string }) => ({
      title: 'Keadaan lama tidak terbaca',
      cause: `Keadaan lama ${facts.namaBerkas} di folder data tidak dapat dibaca, sehingga tidak dapat ikut disandikan. Belum ada yang diubah.`,
      remedy: 'Pindahkan berkas itu ke tempat lain yang aman, atau hapus bila tidak diperlukan, lalu ulangi.',
    }),
  },
  CIPHER_NO_PLAIN_BACKUP: {
    sentence: () => ({
      title: 'Cadangan tanpa sandi tidak dibuat',
      cause: 'Data kantor ini bersandi; cadangan terbuka akan meniadakan gunanya.',
      remedy: 'Buat cadangan bersandi. Bila memang perlu yang terbuka, matikan sandi data lebih dahulu.',
    }),
  },
} as const satisfies ErrorTable;
