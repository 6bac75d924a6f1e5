import { formatInteger } from '#rules/numbers.ts';

const n = formatInteger;

export const evaluationText = {
  title: 'Evaluasi',
  reading: 'Menilai koperasi…',
  state: (reported: number, onTime: number, total: number, year: number) =>
    `${n(reported)} dari ${n(total)} koperasi sudah melaporkan RAT tahun buku ${year}; ${n(onTime)} tepat waktu.`,
  bookYear: 'Tahun buku',
  grade: 'Grade',
  anyGrade: 'semua grade',
  report: 'Laporan RAT',
  anyReport: 'semua laporan RAT',
  reports: {
    reported: 'sudah melaporkan',
    'not-reported': 'belum melaporkan',
    'on-time': 'tepat waktu',
    late: 'terlambat',
  },
  sentenceShow: 'Tampilkan grade',
  sentenceMatching: 'memuat',
  sentenceYear: 'tahun buku',
  search: 'Cari nama koperasi',
  searchShort: 'Cari (Ctrl+F)',
  table: 'Evaluasi koperasi',
  columns: {
    name: 'Nama koperasi',
    district: 'Kecamatan',
    grade: 'Grade',
    reported: 'RAT dilaporkan',
    onTime: 'Tepat waktu',
    business: 'Usaha berjalan',
    status: 'Status',
  },
  yes: 'Ya',
  no: 'Tidak',
  shown: (count: number) => `${n(count)} koperasi`,
  reasons: (name: string) => `Alasan penilaian ${name}`,
  emptyTitle: 'Tidak ada koperasi yang cocok',
  empty: 'Hapus salah satu saringan, atau periksa ejaan kata yang dicari.',
} as const;
