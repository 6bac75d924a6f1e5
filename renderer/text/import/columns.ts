import { formatInteger } from '#rules/value/numbers.ts';

const n = formatInteger;

/** The step where the columns of the file get their meaning. */
export const columnText = {
  table: 'Kolom berkas',
  headers: { letter: 'Kolom', header: 'Judul di berkas', samples: 'Contoh isi', field: 'Dibaca sebagai' },
  known: (known: number, all: number) => `${n(known)} dari ${n(all)} kolom dibaca.`,
  remembered: 'Arti kolom diingat dari berkas sebelumnya.',
  proposed: 'Arti kolom diusulkan menurut judulnya.',
  corrected: (count: number) => `${n(count)} kolom Anda ubah.`,
  reset: 'Kembali ke usulan',
  bookYear: 'Tahun buku angka',
  bookYearHint: 'untuk anggota, modal, volume usaha, dan SHU',
  bookYearFault: 'Tulis empat angka, misalnya 2024.',
  noHeader: '(tanpa judul)',
  noSamples: '(kosong)',
  fieldOf: (letter: string, header: string) => `Kolom ${letter} "${header}" dibaca sebagai`,
  notRead: 'tidak dibaca',
  yearless: { rat: 'Tanggal RAT', ratReported: 'Tanggal lapor RAT' },
  sameAs: (letter: string) => `sama dengan kolom ${letter}`,
  causes: {
    read: '',
    numbering: 'nomor urut, tidak disimpan',
    computed: 'dihitung sendiri oleh program',
    yearMissing: 'tahun bukunya belum disebut',
    notInRatList: 'daftar RAT hanya mengisi tanggal rapat dan laporannya',
    ignored: 'diabaikan atas pilihan Anda',
    unknown: 'judulnya tidak dikenal',
  },
  notFound: 'Tidak ada bidang dengan nama itu',
  tray: 'Bidang register',
  trayHint: 'Seret ke kolomnya, atau pilih pada kolom itu.',
  trayFind: 'Cari bidang',
  trayUsed: (letter: string) => `kolom ${letter}`,
  trayNone: 'Tidak ada bidang dengan nama itu.',
} as const;
