import { formatInteger } from '#rules/value/numbers.ts';

const n = formatInteger;

/** The encryption of the office's data: the screen before anything is read, and the settings. */
export const cipherText = {
  gate: {
    title: 'Data kantor bersandi',
    hint: 'Data kantor di komputer ini disandikan. Ketik kata sandi data untuk membukanya.',
    hintCode: 'Ketik delapan baris kode dari lembar pemulihan data di brankas.',
    passphrase: 'Kata sandi data',
    code: 'Kode lembar pemulihan (delapan baris)',
    open: 'Buka',
    byCode: 'Pakai lembar pemulihan',
    byPassphrase: 'Pakai kata sandi',
    remember: 'Ingat di PC ini',
    rememberHint:
      'Kata sandinya dititipkan pada sistem komputer ini dan hanya terbuka oleh pengguna ini. Simpan tetap kata sandi dan lembarnya: titipan itu hilang bila komputer atau profil penggunanya diganti.',
  },
  title: 'Sandi data',
  hint: 'Atas pilihan dinas, seluruh data kantor di komputer ini disandikan: basis data, dokumen pindaian, keadaan lama, dan cadangan program. Setiap kali program dijalankan, kata sandi data diminta sebelum apa pun dibaca.',
  off: 'Tidak menyala: siapa pun yang menyalin folder datanya dapat membacanya.',
  on: (sheet: string) => `Menyala. Lembar pemulihan: ${sheet}.`,
  waiting: (sheet: string) => `Lembar ${sheet} sudah dibuat, tetapi kodenya belum diketik kembali.`,
  protects: 'Yang dilindungi',
  protectsList: [
    'Komputer atau cakramnya dicuri, hilang, atau dibuang: data kantor tidak dapat dibaca.',
    'Folder data disalin orang ke flash disk: salinannya tidak dapat dibaca.',
  ],
  notProtects: 'Yang tidak dilindungi',
  notProtectsList: [
    'Selama program terbuka: siapa pun yang duduk di depan layar melihat isinya. Pakailah akun dan kunci layar.',
    'Program jahat yang berjalan sebagai pengguna ini selagi program terbuka.',
    'Hasil cetak dan ekspor: berkasnya tetap terbuka di tempat Anda menyimpannya.',
    'Berkas lama di cakram SSD mungkin belum langsung terhapus bersih; karena itu nyalakan juga BitLocker.',
  ],
  forgotten:
    'Tanpa kata sandi dan tanpa lembar pemulihan, data kantor tidak dapat dibuka oleh siapa pun, juga oleh pembuat program.',
  papers: (count: number, folder: string) =>
    `${n(count)} hasil cetak di folder program (${folder}) tetap dapat dibaca siapa pun; hapus yang tidak diperlukan lagi.`,
  plainBackups: (count: number) =>
    `${n(count)} cadangan lama di folder program belum bersandi; diganti begitu cadangan bersandi berikutnya selesai.`,
  otherBackups:
    'Cadangan lama di flash disk atau folder lain tetap seperti adanya; hapus atau simpan di brankas.',
  turnOn: 'Nyalakan sandi data',
  prove: 'Ketik kode lembar',
  change: 'Ganti kata sandi',
  newSheet: 'Lembar baru',
  rekey: 'Ganti kunci data',
  turnOff: 'Matikan sandi data',
  forget: 'Lupakan di PC ini',
  kept: 'Kata sandi data diingat di PC ini.',
  done: {
    on: 'Data kantor bersandi.',
    off: 'Data kantor tidak lagi bersandi.',
    change: 'Kata sandi data diganti; lembar pemulihannya tetap.',
    rekey: 'Seluruh data ditulis ulang dengan kunci baru.',
    sheet: (sheet: string) => `Lembar pemulihan ${sheet} berlaku bersama kata sandi barunya.`,
    forget: 'Kata sandi data tidak lagi diingat di PC ini.',
  },
  prepare: {
    title: 'Siapkan sandi data',
    what: 'Tetapkan kata sandi, lalu simpan dan cetak lembar pemulihannya. Belum ada yang disandikan sebelum kodenya diketik kembali.',
    next: (least: number) => `Kata sandi data (sedikitnya ${n(least)} huruf)`,
    short: (least: number) => `Paling sedikit ${n(least)} huruf.`,
    save: 'Buat lembar pemulihan',
    sheetName: 'lembar-pemulihan-data.pdf',
  },
  proveDialog: {
    what: 'Cetak lembarnya, lalu ketik delapan baris kode dari kertas. Sesudah itu seluruh data ditulis ulang; jangan matikan komputer. Bila listrik padam di tengahnya, data tetap utuh seperti sebelum atau sesudahnya.',
    save: 'Sandikan data',
    saveSheet: 'Berlakukan lembar',
  },
  secret: {
    what: 'Masukkan kata sandi data yang sekarang, atau kode lembar pemulihannya.',
    whatRekey:
      'Pakailah bila kunci data mungkin sudah diketahui orang, misalnya lembar lama terlihat. Seluruh data ditulis ulang. Masukkan kata sandi data atau kode lembarnya.',
    whatOff: 'Seluruh data ditulis ulang tanpa sandi. Masukkan kata sandi data atau kode lembarnya.',
  },
  running: 'Menulis ulang data',
  sheetWhat: 'Kata sandi yang sekarang (atau kode lembarnya), lalu kata sandi untuk lembar yang baru.',
} as const;
