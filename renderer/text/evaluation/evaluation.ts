import { formatInteger } from '#rules/value/numbers.ts';

const n = formatInteger;

export const evaluationText = {
  title: 'Evaluasi',
  reading: 'Menilai koperasi…',
  open: (
    { reported, dated, datedOnTime, total }: Record<'reported' | 'dated' | 'datedOnTime' | 'total', number>,
    year: number,
  ) =>
    `Evaluasi tahun buku ${year} masih terbuka: ${n(reported)} dari ${n(total)} koperasi sudah RAT; ${n(dated)} dengan tanggal laporan, ${n(datedOnTime)} tepat waktu.`,
  closed: (year: number, when: string, who: string, version: number, reported: number, total: number) =>
    `Evaluasi tahun buku ${year} ditutup ${when} oleh ${who} (versi ${version}); ${n(reported)} dari ${n(total)} koperasi sudah RAT.`,
  shortOpen: (reported: number, total: number) =>
    `Masih terbuka; ${n(reported)} dari ${n(total)} koperasi sudah RAT.`,
  shortClosed: (when: string, version: number, reported: number, total: number) =>
    `Ditutup ${when}, versi ${version}; ${n(reported)} dari ${n(total)} koperasi sudah RAT.`,
  more: 'Lainnya',
  filter: 'Saringan evaluasi',
  moreFilters: '+ Saringan',
  panelButton: 'Rincian',
  idle: {
    title: (year: number) => `Tahun buku ${year}`,
    hint: 'Pilih satu koperasi untuk melihat alasan penilaiannya.',
    basis: (basis: string) =>
      `Keaktifan adalah penilaian tahun buku ini, bukan status di register: ${basis}. “Terapkan status” menyamakannya.`,
  },
  unplaced: (count: number) =>
    count === 0 ? '' : ` RAT terakhir ${n(count)} koperasi tercatat, tahun bukunya belum dipastikan.`,
  undated: (count: number) =>
    count === 0
      ? ''
      : ` RAT ${n(count)} koperasi tercatat tanpa tanggal; ketepatan waktunya belum dapat dinilai.`,
  reopened: (when: string, who: string, reason: string) => `Dibuka kembali ${when} oleh ${who}: ${reason}`,
  close: 'Tutup evaluasi',
  reopen: 'Buka kembali',
  applyStatus: 'Terapkan status',
  print: 'Cetak daftar',
  export: 'Simpan ke Excel',
  history: 'Riwayat penutupan',
  bookYear: 'Tahun buku',
  groups: {
    grade: 'Grade',
    activity: 'Keaktifan',
    localClass: 'Kelas dinas',
    predicate: 'Predikat kesehatan',
    certificate: 'Sertifikat NIK',
    report: 'Laporan RAT',
  },
  any: {
    grade: 'semua grade',
    activity: 'semua keaktifan',
    localClass: 'semua kelas',
    predicate: 'semua predikat',
    certificate: 'semua sertifikat',
    report: 'semua RAT',
  },
  notInspected: 'Belum diperiksa',
  chip: (label: string, count: number) => `${label} ${n(count)}`,
  showOnly: (group: string, label: string, count: number) =>
    `${label} ${n(count)}, ${group}: tampilkan koperasinya`,
  overridden: (count: number) => `oleh petugas ${n(count)}`,
  reports: {
    reported: 'sudah RAT',
    not_reported: 'belum RAT',
    on_time: 'tepat waktu',
    late: 'terlambat',
    held: 'dilaksanakan, tanpa tanggal laporan',
    undated: 'dilaksanakan, tanpa tanggal',
    unplaced: 'tahun buku belum dipastikan',
  },
  search: 'Cari nama koperasi',
  searchShort: 'Cari (Ctrl+F)',
  clear: 'Hapus saringan',
  table: 'Evaluasi koperasi',
  activityHint: 'Dinilai: hasil evaluasi tahun buku ini, bukan status yang tercatat di register.',
  columns: {
    name: 'Nama koperasi',
    district: 'Kecamatan',
    grade: 'Grade',
    onTime: 'RAT',
    activity: 'Keaktifan',
    localClass: 'Kelas dinas',
    predicate: 'Predikat',
    certificate: 'Sertifikat NIK',
  },
  report: {
    onTime: 'tepat waktu',
    late: 'terlambat',
    none: 'belum',
    held: 'dilaksanakan',
    undated: 'tanpa tanggal',
    unplaced: 'TB belum pasti',
  },
  byHand: (word: string) => `${word} *`,
  noPredicate: '-',
  shown: (count: number) => `${n(count)} koperasi`,
  emptyTitle: 'Tidak ada koperasi yang cocok',
  empty: 'Hapus salah satu saringan, atau periksa ejaan kata yang dicari.',
  panel: {
    sections: {
      grade: 'Grade',
      rat: 'RAT tahun buku',
      activity: 'Keaktifan (dinilai)',
      localClass: 'Kelas dinas',
      certificate: 'Sertifikat NIK',
    },
    reasons: (section: string, name: string) => `${section}: alasan penilaian ${name}`,
    predicate: 'Predikat kesehatan',
    kuk: 'KUK',
    status: 'Status (tercatat di register)',
    statusHint:
      'Yang tercatat di register. Keaktifan adalah yang dinilai dari data tahun buku ini; “Terapkan status” menyamakannya.',
    openRecord: 'Buka catatan koperasi',
    override: 'Tetapkan keaktifan',
    withdraw: 'Cabut penetapan',
    closedHint: 'Tahun buku ini sudah ditutup; penilaiannya tidak berubah lagi.',
  },
  overrideDialog: {
    title: (name: string) => `Tetapkan keaktifan ${name}`,
    withdrawTitle: (name: string) => `Cabut penetapan keaktifan ${name}`,
    what: 'Penetapan petugas mendahului aturan untuk tahun buku ini saja. Siapa, kapan, dan alasannya tampil pada penilaiannya; pada daftar cetak diberi tanda *).',
    activity: 'Keaktifan',
    reason: 'Alasan',
    reasonHint: 'Contoh: laporan RAT diterima tetapi arsipnya rusak karena banjir; BA kunjungan 12/03/2025.',
    required: 'Tulis alasannya.',
    save: 'Simpan penetapan',
    withdraw: 'Cabut penetapan',
  },
  closeDialog: {
    title: (year: number) => `Tutup evaluasi tahun buku ${year}?`,
    what: (total: number) =>
      `Grade, keaktifan, kelas dinas, dan alasan ${n(total)} koperasi disimpan seperti keadaan hari ini dan disegel. Perubahan data atau aturan sesudah ini tidak mengubahnya.`,
    later: 'Bila ternyata perlu, evaluasi dapat dibuka kembali dengan alasan; simpanan ini tetap ada.',
    confirm: 'Tutup evaluasi',
    running: 'Menutup evaluasi',
    done: (version: number, rows: number) =>
      `Evaluasi ditutup sebagai versi ${version}: ${n(rows)} koperasi.`,
  },
  reopenDialog: {
    title: (year: number) => `Buka kembali evaluasi tahun buku ${year}`,
    what: (version: number) =>
      `Versi ${version} tetap disimpan. Sesudah dibuka, penilaian mengikuti data terbaru sampai ditutup lagi.`,
    reason: 'Alasan',
    reasonHint: 'Contoh: tiga laporan RAT diterima sesudah penutupan.',
    required: 'Tulis alasannya.',
    save: 'Buka kembali',
  },
  statusDialog: {
    title: 'Terapkan keaktifan ke status register',
    what: (toActive: number, toInactive: number, unchanged: number, leftAlone: number) =>
      `${n(toActive)} koperasi menjadi aktif dan ${n(toInactive)} menjadi tidak aktif. ${n(unchanged)} sudah sesuai; ${n(leftAlone)} dibiarkan karena diusulkan bubar, dalam penyelesaian, bubar, atau digabung.`,
    nothing: 'Semua status di register sudah sesuai dengan evaluasi yang ditutup.',
    sinceOn: 'Status berlaku sejak',
    sinceMissing: 'Isi tanggal, misalnya 18/11/2025.',
    columns: { name: 'Nama koperasi', before: 'Sekarang', after: 'Menjadi' },
    sample: (shown: number, all: number) =>
      shown < all ? `${n(shown)} yang pertama dari ${n(all)}:` : 'Yang berubah:',
    confirm: (count: number) => `Ubah status ${n(count)} koperasi`,
    running: 'Menulis status',
    done: (count: number) => `Status ${n(count)} koperasi diubah; dapat diurungkan sekaligus.`,
    undo: 'Urungkan',
    undone: (count: number) => `Status ${n(count)} koperasi diurungkan.`,
  },
  historyDialog: {
    title: (year: number) => `Riwayat penutupan evaluasi tahun buku ${year}`,
    columns: {
      version: 'Versi',
      closed: 'Ditutup',
      by: 'Oleh',
      rows: 'Koperasi',
      reopened: 'Dibuka kembali',
    },
    notReopened: 'berlaku sekarang',
    compare: (from: number, to: number) => `Perbedaan versi ${from} dan ${to}`,
    same: 'Tidak ada koperasi yang penilaiannya berbeda.',
    moved: (count: number) => `${n(count)} koperasi berpindah.`,
    movedColumns: { name: 'Nama koperasi', changes: 'Perubahan', why: 'Sebab yang baru' },
  },
  printing: 'Menyusun daftar evaluasi',
  previewTitle: (year: number) => `Daftar evaluasi tahun buku ${year}`,
  exporting: 'Menulis daftar',
  exportName: (year: number) => `evaluasi-tahun-buku-${year}.xlsx`,
  exported: (rows: number) => `Daftar ${n(rows)} koperasi tersimpan.`,
  openFile: 'Buka berkas',
} as const;
