import { formatInteger } from '#rules/numbers.ts';

const n = formatInteger;

export const awardText = {
  title: 'Penghargaan',
  reading: 'Menilai kelayakan…',
  state: (eligible: number, notEligible: number, year: number) =>
    `Tahun buku ${year}: ${n(eligible)} koperasi layak, ${n(notEligible)} tidak layak. Penerima belum ditetapkan.`,
  stateConfirmed: (count: number, year: number, day: string) =>
    `Tahun buku ${year}: ${n(count)} penerima ditetapkan pada ${day}.`,
  bookYear: 'Tahun buku',
  proof: 'Keabsahan',
  confirm: 'Tetapkan penerima',
  confirmTitle: 'Tetapkan penerima penghargaan?',
  confirmWhat: (count: number, year: number) =>
    `${n(count)} koperasi ditetapkan sebagai penerima penghargaan tahun buku ${year}. Setiap penerima mendapat nomor piagam dari buku nomor. Penetapan dilakukan sekali untuk satu tahun buku dan tidak dapat diulang.`,
  confirmOn: 'Tanggal penetapan',
  confirmOnHint: 'Tertulis pada piagam dan menentukan pejabat penanda tangannya.',
  confirmed: (count: number, first: string, last: string) =>
    `${n(count)} penerima ditetapkan, nomor ${first} sampai ${last}.`,
  tabs: {
    eligible: (count: number) => `Layak (${n(count)})`,
    notEligible: (count: number) => `Tidak layak (${n(count)})`,
    recipients: (count: number) => `Penerima (${n(count)})`,
  },
  columns: {
    position: 'No.',
    name: 'Nama koperasi',
    district: 'Kecamatan',
    number: 'Nomor piagam',
    why: 'Alasan',
  },
  eligibleTable: 'Koperasi yang layak',
  notEligibleTable: 'Koperasi yang tidak layak',
  recipientTable: 'Penerima penghargaan',
  search: 'Cari nama koperasi',
  searchShort: 'Cari nama (Ctrl+F)',
  whyTitle: 'Mengapa',
  whyHint: 'Pilih satu koperasi pada daftar untuk melihat alasan lengkap dan pratinjau piagamnya.',
  why: (name: string) => `Alasan penilaian ${name}`,
  verdictEligible: 'Layak menerima penghargaan',
  verdictNotEligible: 'Tidak layak menerima penghargaan',
  preview: 'Pratinjau piagam',
  previewing: 'Menyiapkan pratinjau piagam',
  previewTitle: (name: string) => `Pratinjau piagam ${name}`,
  noneTitle: 'Tidak ada koperasi pada daftar ini',
  noneEligible: 'Lihat alasan pada daftar "Tidak layak"; lengkapi catatan RAT bila memang sudah dilaporkan.',
  noneNotEligible: 'Semua koperasi dalam register memenuhi syarat.',
  print: 'Cetak piagam',
  printTitle: 'Cetak piagam',
  printing: 'Mencetak piagam',
  printHow: 'Bentuk hasil cetak',
  printOne: 'Satu PDF untuk semua penerima',
  printSeparate: 'Satu PDF untuk setiap koperasi',
  printFolder: 'Folder tujuan',
  printDefaultFolder: 'Folder dokumen program',
  chooseFolder: 'Pilih folder lain',
  folderTitle: 'Pilih folder hasil cetak',
  takeDefaultFolder: 'Pakai folder program',
  printed: (files: number, pages: number) => `${n(files)} berkas selesai, ${n(pages)} halaman.`,
  files: 'Berkas hasil cetak',
} as const;
