import { formatInteger } from '#rules/value/numbers.ts';

const n = formatInteger;

/** Sentences of the office's calendar and of the turn of the year. */
export const calendarText = {
  add: 'Hari libur baru',
  table: 'Hari libur',
  columns: { day: 'Tanggal', name: 'Hari libur', kind: 'Jenis', source: 'Dasar' },
  weekend: 'jatuh pada akhir pekan',
  named: (name: string) => `Hari libur "${name}"`,
  emptyTitle: 'Hari libur tahun ini belum diisi',
  empty:
    'Tekan "Baca dari lembar" untuk lembar berkolom Tanggal dan Nama, atau "Hari libur baru" satu per satu. Sebelum diisi, hitungan hari kerja hanya mengenal akhir pekan.',
  state: (days: number, working: number) => `${n(days)} hari libur; ${n(working)} hari kerja setahun.`,
  stateUnknown: (working: number) =>
    `Hari libur belum diisi; ${n(working)} hari kerja bila hanya akhir pekan yang libur.`,
  newTitle: 'Hari libur baru',
  correctTitle: 'Betulkan hari libur',
  required: (label: string) => `${label} harus diisi.`,
  dateFault: 'Tanggal tidak terbaca. Tulis misalnya 17/8/2026.',
  sourceHint: 'Misalnya nomor SKB 3 Menteri atau keputusan bupati.',
  exportName: (year: number) => `hari-libur-${String(year)}.xlsx`,
  count: {
    title: 'Hitung hari kerja',
    from: 'Dari',
    until: 'Sampai',
    days: 'Sesudah hari kerja',
    between: (days: number) => `${n(days)} hari kerja, kedua tanggalnya ikut dihitung.`,
    last: (days: string, day: string) => `Hari terakhir sesudah ${days} hari kerja: ${day}.`,
    hint: 'Isi "Sampai" untuk banyaknya hari kerja, atau "Sesudah hari kerja" untuk hari terakhirnya.',
    numberFault: 'Tulis angka bulat, misalnya 5.',
  },
  import: {
    button: 'Baca dari lembar',
    title: 'Hari libur dari lembar',
    reading: 'Membaca lembar…',
    found: (added: number, changed: number, same: number) =>
      `${n(added)} hari baru, ${n(changed)} berubah, ${n(same)} sudah sama.`,
    refused: (rows: number) => `${n(rows)} baris ditolak:`,
    passedOver: (rows: number) => `${n(rows)} baris dilewati karena tidak memuat tanggal:`,
    row: (row: number, words: string) => `Baris ${String(row)}: ${words}`,
    apply: (changes: number) => `Simpan ${n(changes)} hari`,
    done: (added: number, changed: number) => `${n(added)} hari libur ditambahkan, ${n(changed)} dibetulkan.`,
  },
} as const;

/** Sentences of the turn of the year (pergantian tahun). */
export const turnText = {
  state: (year: number, open: number) =>
    open === 0
      ? `Semua langkah pergantian ke tahun ${String(year)} selesai.`
      : `${n(open)} langkah pergantian ke tahun ${String(year)} belum selesai.`,
  table: 'Langkah pergantian tahun',
  columns: { step: 'Langkah', state: 'Keadaan', text: 'Menurut catatan' },
  done: 'Selesai',
  open: 'Belum',
  openPlace: (label: string) => `Buka ${label}`,
  go: 'Buka',
  hint: 'Setiap langkah dihitung dari catatan program; selesai berarti tidak ada lagi yang tertinggal. Buka langkahnya untuk mengerjakannya di layarnya.',
} as const;
