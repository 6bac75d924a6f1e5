import type { ErrorTable } from './define.ts';

/** Refusals of who may work with the program. None says more to a stranger than that the door is closed. */
export const accountErrors = {
  LOGIN_NEEDED: {
    sentence: () => ({
      title: 'Masuk lebih dahulu',
      cause: 'Dinas ini memakai akun, dan belum ada yang masuk.',
      remedy:
        'Masuk dengan nama dan kata sandi Anda. Pada baris perintah: --akun NAMA dengan kata sandi dari masukan baku atau --sandi-berkas BERKAS.',
    }),
  },
  LOCKED: {
    sentence: () => ({
      title: 'Program terkunci',
      cause: 'Program dikunci sesudah tidak dipakai, atau atas permintaan.',
      remedy: 'Ketik kata sandi Anda untuk membuka. Yang sudah diketik tetap ada.',
    }),
  },
  PASSWORD_CHANGE_NEEDED: {
    sentence: () => ({
      title: 'Ganti kata sandi lebih dahulu',
      cause: 'Kata sandi Anda masih kata sandi sementara.',
      remedy: 'Ganti dengan kata sandi sendiri. Pada baris perintah: akun sandi.',
    }),
  },
  NOT_ALLOWED: {
    sentence: (facts: { readonly peran: string; readonly boleh: string }) => ({
      title: 'Tidak diizinkan untuk peran Anda',
      cause: `Peran Anda ${facts.peran}; pekerjaan ini untuk ${facts.boleh}.`,
      remedy: 'Mintalah kepada yang berwenang, atau minta admin mengubah peran akun Anda.',
    }),
  },
  NOT_OWN_WORK: {
    sentence: () => ({
      title: 'Bukan pekerjaan Anda',
      cause: 'Tenaga pendamping hanya membuka koperasi binaannya dan catatan yang ia tulis sendiri.',
      remedy: 'Minta operator menuliskan nama Anda sebagai petugas pada koperasi itu.',
    }),
  },
  LOGIN_REFUSED: {
    sentence: () => ({
      title: 'Belum dapat masuk',
      cause: 'Nama masuk atau kata sandi tidak cocok, atau akunnya sudah berakhir.',
      remedy: 'Periksa ejaan dan tombol huruf besar, lalu ulangi. Bila lupa, minta admin memberi sandi baru.',
    }),
  },
  LOGIN_PAUSED: {
    sentence: (facts: { readonly detik: number }) => ({
      title: 'Tunggu sebentar',
      cause: `Sudah beberapa kali tidak cocok. Coba lagi setelah ${facts.detik} detik.`,
      remedy: 'Akun tidak dikunci; tunggulah, lalu ulangi dengan teliti.',
    }),
  },
  RECOVERY_REFUSED: {
    sentence: () => ({
      title: 'Kode pemulihan tidak cocok',
      cause: 'Nama masuk atau kode pemulihan itu tidak cocok, atau lembarnya sudah diganti.',
      remedy: 'Ketik kode dari lembar pemulihan yang terakhir dicetak, dengan nama masuk seorang admin.',
    }),
  },
  RECOVERY_NOT_PRINTED: {
    sentence: () => ({
      title: 'Belum ada lembar yang menunggu',
      cause: 'Tidak ada lembar pemulihan yang baru dicetak dan belum dipastikan.',
      remedy: 'Cetak lembar pemulihan lebih dahulu, lalu ketik kodenya kembali.',
    }),
  },
  ACCOUNTS_ALREADY_ON: {
    sentence: () => ({
      title: 'Akun sudah menyala',
      cause: 'Dinas ini sudah memakai akun.',
      remedy: 'Tambahkan orang lain lewat Pengaturan, Akun.',
    }),
  },
  ACCOUNTS_OFF: {
    sentence: () => ({
      title: 'Akun belum menyala',
      cause: 'Dinas ini bekerja tanpa akun, sehingga tidak ada yang perlu masuk.',
      remedy: 'Nyalakan akun lebih dahulu lewat Pengaturan, Akun, atau perintah akun nyalakan.',
    }),
  },
  LOGIN_TAKEN: {
    sentence: (facts: { readonly nama: string }) => ({
      title: 'Nama masuk sudah dipakai',
      cause: `Sudah ada akun dengan nama masuk ${facts.nama}.`,
      remedy: 'Pilih nama masuk lain; nama akun yang sudah ditutup pun tidak dipakai ulang.',
    }),
  },
  LAST_ADMIN: {
    sentence: () => ({
      title: 'Ini admin terakhir',
      cause: 'Tanpa seorang admin tidak ada lagi yang dapat mengurus akun.',
      remedy: 'Jadikan orang lain admin tanpa batas waktu lebih dahulu, lalu ulangi.',
    }),
  },
  ACCOUNT_CLOSED: {
    sentence: (facts: { readonly nama: string }) => ({
      title: 'Akun sudah ditutup',
      cause: `Akun ${facts.nama} sudah ditutup.`,
      remedy: 'Buka kembali akunnya lebih dahulu bila orangnya bekerja lagi.',
    }),
  },
} as const satisfies ErrorTable;
