import { formatInteger } from '#rules/value/numbers.ts';

const n = formatInteger;

export const duplicatesText = {
  title: 'Periksa ganda',
  reading: 'Mencari catatan yang mungkin ganda…',
  state: (pairs: number, isFull: boolean) =>
    pairs === 0
      ? 'Tidak ada pasangan yang menunggu.'
      : `${isFull ? 'Paling sedikit ' : ''}${n(pairs)} pasangan mungkin koperasi yang sama.`,
  toList: 'Kembali ke daftar',
  tabs: {
    pairs: (count: number) => `Pasangan (${n(count)})`,
    merges: (count: number) => `Penggabungan (${n(count)})`,
  },
  pairs: 'Pasangan yang mungkin ganda',
  pair: 'Pasangan',
  why: {
    legalEntityNumber: 'Nomor badan hukum sama',
    nikKoperasi: 'NIK Koperasi sama',
    name: 'Nama sama atau mirip, satu kecamatan',
  },
  noPairsTitle: 'Tidak ada yang ganda',
  noPairs:
    'Tidak ada dua koperasi dengan nomor badan hukum atau NIK Koperasi yang sama, atau dengan nama yang sama atau mirip di satu kecamatan.',
  compare: 'Perbandingan kedua catatan',
  kept: 'Yang dipertahankan',
  keep: (name: string) => `Pertahankan ${name}`,
  field: 'Bidang',
  first: 'Catatan pertama',
  second: 'Catatan kedua',
  take: (field: string, which: string, value: string) => `${field}: pakai ${which}, ${value}`,
  differing: (count: number) =>
    count === 0
      ? 'Semua bidang sama.'
      : `${n(count)} bidang berbeda. Pilih isi mana yang dipakai; semula milik yang dipertahankan.`,
  showSame: (count: number) => `Tampilkan ${n(count)} bidang yang sama`,
  hideSame: 'Sembunyikan bidang yang sama',
  empty: '(kosong)',
  histories: 'Riwayat',
  historyHint: 'Riwayat keduanya disatukan; tidak ada yang hilang.',
  conflicts: 'Ada pada kedua catatan:',
  conflictHint:
    'Yang dipakai milik catatan yang dipertahankan; milik catatan lain tetap tersimpan bersamanya.',
  merge: 'Gabungkan',
  mergeTitle: 'Gabungkan kedua catatan?',
  mergeHint: (kept: string, removed: string) =>
    `Catatan "${kept}" dipertahankan. Catatan "${removed}" tidak lagi muncul di daftar, riwayatnya berpindah.`,
  mergeTaken: (count: number) => `${n(count)} bidang diambil dari catatan yang digabungkan.`,
  mergeBack: 'Penggabungan dapat dibatalkan pada tab Penggabungan.',
  merged: (kept: string) => `Digabungkan ke "${kept}".`,
  dismiss: 'Bukan ganda',
  dismissTitle: 'Nyatakan bukan ganda',
  dismissHint: 'Pasangan ini tidak akan ditawarkan lagi. Tidak ada catatan yang berubah.',
  reason: 'Alasan',
  reasonMissing: 'Tulis alasannya, misalnya "dua koperasi berbeda, alamatnya lain".',
  dismissed: 'Pasangan itu dinyatakan bukan ganda.',
  merges: 'Daftar penggabungan',
  keptName: 'Dipertahankan',
  removedName: 'Digabungkan',
  mergedAt: 'Waktu',
  mergeState: 'Keadaan',
  mergeUndone: 'dibatalkan',
  undoMerge: 'Batalkan penggabungan',
  undoMergeOf: (name: string) => `Batalkan penggabungan ${name}`,
  undoTitle: 'Batalkan penggabungan?',
  undoHint: (kept: string, removed: string) =>
    `"${removed}" menjadi catatan tersendiri lagi, dan "${kept}" kembali seperti sebelum digabungkan.`,
  undone: 'Penggabungan dibatalkan; kedua catatan kembali seperti semula.',
  noMergesTitle: 'Belum ada penggabungan',
  noMerges: 'Catatan yang digabungkan akan tercatat di sini dan dapat dibatalkan.',
} as const;
