import { formatInteger } from '#rules/numbers.ts';

const n = formatInteger;

export const homeText = {
  title: 'Beranda',
  reading: 'Membaca register…',
  empty: 'Register masih kosong.',
  state: (active: number, total: number) => `${n(active)} koperasi aktif dari ${n(total)} dalam register.`,
  startTitle: 'Mulailah dengan mengimpor register koperasi',
  startCause:
    'Pilih buku kerja Excel yang selama ini dipakai dinas. Program mengujinya dahulu dan menyebut alasan setiap baris yang ditolak; tidak ada yang ditulis sebelum Anda menyetujuinya.',
  import: 'Impor register',
  counts: 'Jumlah dalam register',
  total: 'Koperasi dalam register',
  active: 'Aktif',
  inactive: 'Tidak aktif',
  expiring: 'Masa berlaku berakhir',
  rat: (year: number) => `Sudah RAT tahun buku ${year}`,
  noRat: (year: number) => `Aktif belum RAT tahun buku ${year}`,
  open: (what: string, count: number) => `${what}: ${n(count)}. Buka daftarnya.`,
  nextSteps: 'Langkah berikutnya',
  backupNever: 'Data belum pernah dicadangkan. Simpan satu cadangan di flash disk hari ini.',
  backupAge: (days: number) => `Cadangan terakhir sudah ${n(days)} hari. Simpan cadangan baru di flash disk.`,
  backUp: 'Cadangkan',
  noSignatory: 'Pejabat penanda tangan belum diisi.',
  addSignatory: 'Isi penanda tangan',
  awardsWaiting: (year: number, eligible: number) =>
    `${n(eligible)} koperasi layak menerima penghargaan tahun buku ${year}; penerimanya belum ditetapkan.`,
  toAwards: 'Buka Penghargaan',
  awardsDone: (year: number, count: number) =>
    `${n(count)} penerima penghargaan tahun buku ${year} sudah ditetapkan.`,
  recapWaiting: (year: number) => `Angka rekap tahun ${year} belum dibekukan.`,
  toRecap: 'Buka Rekap',
  nothingWaiting: 'Tidak ada yang menunggu.',
} as const;
