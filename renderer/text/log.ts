import { formatInteger } from '#rules/value/numbers.ts';

const n = formatInteger;

export const logText = {
  reading: 'Membaca catatan kejadian…',
  state: (lines: number) => `${n(lines)} baris kejadian tercatat dalam satu rantai.`,
  sealed: (when: string, line: number, code: string) =>
    `Segel terakhir ${when}, sampai baris ${n(line)}, kode ${code}.`,
  unsealed: (count: number) =>
    count === 0 ? 'Semua baris sudah disegel.' : `${n(count)} baris terbaru belum disegel.`,
  noSeal: 'Log ini belum disegel: perubahan oleh orang yang memegang berkasnya belum dapat dibuktikan.',
  noSealRemedy:
    'Tetapkan kata sandi segel yang hanya dipegang kepala dinas atau admin. Sesudah itu program menyegel sendiri setiap hari.',
  missingKey: 'Kunci segel tidak ada di komputer ini.',
  missingKeyRemedy: 'Masukkan kata sandi segel supaya penyegelan diteruskan di sini.',
  outside: (count: number) => `${n(count)} kali data ditulis di luar program.`,
  outsideRemedy:
    'Cari kejadian "program" pada daftar, lalu periksa rantainya untuk melihat catatan yang mana.',
  check: 'Periksa rantai',
  checking: 'Memeriksa rantai',
  print: 'Cetak',
  printing: 'Mencetak catatan kejadian',
  printedTitle: 'Catatan kejadian',
  seal: 'Segel sekarang',
  setPassphrase: 'Tetapkan kata sandi segel',
  changePassphrase: 'Ganti kata sandi segel',
  openKey: 'Masukkan kata sandi segel',
  sealedNow: (number: number, code: string) => `Segel nomor ${n(number)} dibuat, kode ${code}.`,
  passphraseSet: 'Kata sandi segel ditetapkan dan segel pertama dibuat.',
  passphraseChanged: 'Kata sandi segel diganti; segel yang lama tetap dapat diperiksa.',
  keyOpened: 'Kunci segel ada di komputer ini; penyegelan diteruskan.',
  table: 'Catatan kejadian',
  columns: {
    number: 'Baris',
    at: 'Waktu',
    who: 'Siapa',
    event: 'Kejadian',
    title: 'Isi',
    rows: 'Data yang tertulis',
    code: 'Kode rantai',
  },
  program: 'program',
  notSealed: 'belum disegel',
  filter: {
    who: 'Orang',
    anybody: 'semua orang',
    event: 'Kejadian',
    anyEvent: 'semua kejadian',
    from: 'Sejak tanggal',
    anySince: 'sejak kapan pun',
    until: 'Sampai tanggal',
    anyUntil: 'sampai kapan pun',
    text: 'Cari dalam isi perubahan',
  },
  count: (shown: number, isMore: boolean) =>
    isMore ? `${n(shown)} baris terbaru; gulir ke bawah untuk yang lebih lama.` : `${n(shown)} baris.`,
  emptyTitle: 'Belum ada kejadian',
  empty: 'Setiap perubahan data, cetakan, dan ekspor tercatat di sini dengan sendirinya.',
  sound: (lines: number, rows: number) =>
    `Rantai utuh: ${n(lines)} baris kejadian dan ${n(rows)} baris data cocok.`,
  findings: (count: number) => `${n(count)} hal tidak cocok.`,
  findingsMore: (count: number) => `dan ${n(count)} lagi.`,
  underSeal: 'di bawah segel',
  provedUntil: (line: number, code: string, unsealed: number) =>
    unsealed === 0
      ? `Terbukti oleh segel sampai baris ${n(line)} (kode ${code}).`
      : `Terbukti oleh segel sampai baris ${n(line)} (kode ${code}); ${n(unsealed)} baris sesudahnya belum disegel dan belum dapat dipastikan.`,
  sealsUnchecked:
    'Segelnya belum diperiksa, karena kata sandinya tidak diisi: rantai yang ditulis ulang seluruhnya baru ketahuan dengan kata sandi itu.',
  noGoodSeal: 'Tidak ada satu segel pun yang cocok: isi log tidak dapat dipastikan.',
  checkDialog: {
    title: 'Periksa rantai log',
    what: 'Program membaca log dari baris pertama dan membandingkan setiap baris data dengannya. Dengan kata sandi segel, log yang ditulis ulang orang pun ketahuan.',
    passphrase: 'Kata sandi segel (boleh dikosongkan)',
    save: 'Periksa',
  },
  passphraseDialog: {
    titleSet: 'Tetapkan kata sandi segel',
    titleChange: 'Ganti kata sandi segel',
    titleOpen: 'Teruskan segel di komputer ini',
    what: 'Kata sandi ini membuktikan bahwa catatan kejadian tidak diubah orang. Tulis pada kertas dan simpan di brankas kantor: tanpa kata sandi ini segel tidak dapat diperiksa siapa pun.',
    whatOpen: 'Kunci segel tidak ikut dalam cadangan data. Kata sandinya membuatnya kembali di komputer ini.',
    current: 'Kata sandi yang sekarang',
    passphrase: 'Kata sandi segel',
    hint: (least: number) => `Paling sedikit ${n(least)} huruf; beberapa kata yang mudah ditulis.`,
    required: 'Isi kata sandinya.',
    isLost: 'Kata sandi lama hilang: mulai segel baru',
    lostWarning: 'Segel yang lama tidak dapat diperiksa lagi. Hal ini sendiri tercatat di log.',
    save: 'Simpan',
    saveOpen: 'Teruskan',
  },
} as const;
