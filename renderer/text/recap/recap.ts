import { formatInteger } from '#rules/value/numbers.ts';

const n = formatInteger;

/** Words of the recap that is put together on screen. */
export const recapText = {
  title: 'Rekap',
  reading: 'Menghitung rekap…',
  state: (total: number, active: number, day: string) =>
    `${n(total)} koperasi, ${n(active)} di antaranya aktif, keadaan per ${day}, dihitung langsung dari register.`,
  stateOfDay: (day: string) => `Keadaan per ${day}, dihitung langsung dari register.`,
  tabs: {
    builder: 'Susun rekap',
    official: 'Angka resmi',
    references: 'Angka acuan',
    honours: 'Penghargaan diterima',
  },
  millions: 'Rp juta',
  rupiahMillions: (text: string) => `Rp${text} juta`,
  table: 'Tabel rekap',
  openHint: 'Enter atau klik: tampilkan koperasi yang dihitung',
  bar: {
    label: 'Susunan rekap',
    rows: 'Rekap menurut',
    day: 'keadaan per',
    dayLabel: 'Keadaan per tanggal',
    today: 'Hari ini',
    dayMissing: 'Tulis tanggalnya; tabel masih memakai tanggal sebelumnya.',
    dayUnreadable: 'Tanggal tidak terbaca; tulis misalnya 31/12/2024.',
    future: 'Belum tiba; pilih hari ini atau sebelumnya.',
    columns: (count: number) => `Pilih kolom (${n(count)})`,
    standard: 'Tabel baku',
    standardHint:
      'Kembali ke tabel baku: enam kolom seperti rekap provinsi, semua koperasi, keadaan hari ini',
  },
  filter: { all: 'Semua koperasi dihitung', show: 'Hanya koperasi' },
  chooser: {
    title: 'Pilih kolom rekap',
    hint: 'Setiap kolom dihitung menurut definisi di sebelahnya; definisi yang sama tercetak di bawah tabel.',
    list: 'Kolom rekap',
    years: (name: string) => `Tahun buku untuk ${name}`,
    standard: 'Kolom baku',
    count: (count: number) => `${n(count)} kolom dipilih`,
    apply: 'Pakai kolom',
  },
  notes: {
    label: 'Sumber dan definisi',
    showAll: 'Semua definisi',
    showLess: 'Ringkas',
    source: (source: string, day: string) => `Sumber: ${source}, keadaan per ${day}.`,
    counted: (sentence: string) => `Yang dihitung: ${sentence}`,
    rows: (heading: string, definition: string) => `Baris ${heading}. ${definition}`,
  },
  empty: {
    title: 'Belum ada koperasi yang dihitung',
    filtered: 'Tidak ada koperasi yang memenuhi saringan pada tanggal itu.',
    none: 'Tidak ada koperasi yang tercatat sampai tanggal itu.',
    back: 'Kembali ke tabel baku',
  },
  toSelfCheck: 'Buka pemeriksaan diri',
  list: {
    title: (row: string, column: string) => `${row}: ${column}`,
    count: (count: number) => `${n(count)} koperasi dihitung dalam angka ini.`,
    sum: (sum: string, count: number) => `${sum} dari ${n(count)} koperasi yang dihitung.`,
    table: 'Koperasi yang dihitung',
    reading: 'Membaca koperasi yang dihitung…',
    none: 'Tidak ada koperasi dalam angka ini.',
    columns: {
      name: 'Koperasi',
      legalEntity: 'Badan hukum',
      village: 'Desa/kelurahan',
      district: 'Kecamatan',
      status: 'Status saat itu',
    },
  },
  paper: {
    print: 'Cetak',
    export: 'Simpan ke Excel',
    fileName: (grouping: string, day: string) => `rekap-${grouping}-${day}.xlsx`,
    printing: 'Menyusun tabel rekap',
    exporting: 'Menyimpan tabel rekap',
    printed: (pages: number) => `Tabel rekap selesai, ${n(pages)} halaman.`,
    exported: (rows: number) => `Tabel rekap tersimpan, ${n(rows)} baris.`,
    files: 'Berkas rekap',
  },
} as const;
