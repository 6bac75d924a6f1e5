import { formatInteger } from '#rules/value/numbers.ts';

const n = formatInteger;

export const bulkText = {
  button: 'Ubah massal',
  title: 'Ubah massal',
  field: 'Yang diubah',
  fields: {
    assignedOfficer: 'Petugas',
    group: 'Kelompok',
    sector: 'Sektor usaha',
    savingsLoan: 'Simpan pinjam',
    status: 'Status',
  },
  clear: (field: string) => `Kosongkan ${field.toLowerCase()}`,
  newValue: (field: string) => `${field} yang baru`,
  savingsLoan: {
    '': 'tidak tercatat sebagai keduanya',
    ksp: 'KSP (koperasi simpan pinjam)',
    usp: 'USP (unit simpan pinjam)',
  },
  sinceOn: 'Berlaku sejak',
  reason: 'Alasan',
  reasonHint: 'Tercatat di riwayat status setiap koperasi.',
  dateMissing: 'Isi tanggal mulainya, misalnya 18/11/2025.',
  reasonMissing: 'Tulis alasannya, misalnya "hasil verifikasi lapangan November".',
  waiting: 'Lengkapi isian di atas untuk melihat akibatnya.',
  reading: 'Menghitung akibatnya…',
  effect: (selected: number, changing: number) =>
    changing === selected
      ? `${n(changing)} koperasi akan berubah.`
      : `${n(changing)} dari ${n(selected)} koperasi akan berubah; ${n(selected - changing)} sudah demikian.`,
  noEffect: 'Tidak ada yang berubah: semua yang dipilih sudah demikian.',
  sample: 'Sebelum dan sesudah',
  sampleOf: (shown: number, all: number) => `${n(shown)} yang pertama dari ${n(all)}:`,
  name: 'Nama koperasi',
  before: 'Sebelum',
  after: 'Sesudah',
  empty: '(kosong)',
  apply: 'Terapkan',
  applyTo: (count: number) => `Terapkan pada ${n(count)} koperasi`,
  running: 'Mengubah koperasi yang dipilih',
  done: (count: number) => `${n(count)} koperasi diubah.`,
  undo: 'Kembalikan',
  undone: (count: number) => `Dikembalikan: ${n(count)} koperasi seperti sebelum diubah.`,
} as const;
