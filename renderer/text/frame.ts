import { formatInteger } from '#rules/value/numbers.ts';

export const frameText = {
  program: 'Meja Koperasi',
  navigation: 'Menu utama',
  foldRail: 'Ciutkan menu',
  unfoldRail: 'Lebarkan menu',
  search: 'Cari koperasi',
  searchHint: 'Cari koperasi (Ctrl+K)',
  results: 'Koperasi yang ditemukan',
  searching: 'Mencari…',
  noResults: (words: string) => `Tidak ada koperasi yang memuat “${words}”`,
  allResults: (words: string) => `Semua hasil untuk “${words}”`,
  backupNever: 'Belum pernah dicadangkan',
  backupToday: 'Dicadangkan hari ini',
  backupAge: (days: number) => `Cadangan terakhir ${formatInteger(days)} hari lalu`,
  backUp: 'Cadangkan',
  backendGone:
    'Bagian program yang menyimpan data terputus dan sedang dihidupkan kembali. Yang sudah dinyatakan tersimpan tetap aman.',
  backendRestarted:
    'Program sudah tersambung kembali. Yang sudah dinyatakan tersimpan tidak hilang; periksa pekerjaan terakhir, lalu ulangi bila perlu.',
  understood: 'Mengerti',
  crashTitle: 'Layar ini tidak dapat ditampilkan',
  crashCause:
    'Program menemui keadaan yang tidak diperkirakan saat menggambar layar. Data yang sudah disimpan tetap aman.',
  crashRemedy:
    'Muat ulang layarnya. Bila tetap terjadi, tutup dan buka kembali program, lalu hubungi petugas teknis.',
  reload: 'Muat ulang',
  opening: 'Membuka data dinas…',
} as const;
