import { formatInteger } from '#rules/value/numbers.ts';

export const frameText = {
  program: 'Meja Koperasi',
  programShort: 'MK',
  groups: {
    today: 'Hari ini',
    cooperative: 'Koperasi',
    programme: 'Program',
    paper: 'Surat dan cetak',
    figures: 'Angka',
  },
  markDue: (count: number) => `${formatInteger(count)} lewat harinya`,
  markWaiting: (count: number) => `${formatInteger(count)} menunggu`,
  navigation: 'Menu utama',
  foldRail: 'Ciutkan menu',
  unfoldRail: 'Lebarkan menu',
  search: 'Cari apa saja',
  back: 'Kembali ke layar sebelumnya',
  backHint: 'Kembali (Alt+Kiri)',
  forward: 'Maju ke layar berikutnya',
  forwardHint: 'Maju (Alt+Kanan)',
  backupNever: 'Belum pernah dicadangkan',
  backupFailedToday: 'Cadangan gagal hari ini',
  backupFailed: (days: number) => `Cadangan gagal sejak ${formatInteger(days)} hari`,
  backupToday: 'Dicadangkan hari ini',
  backupAge: (days: number) => `Dicadangkan ${formatInteger(days)} hari lalu`,
  backendGone:
    'Bagian program yang menyimpan data terputus dan sedang dihidupkan kembali. Yang sudah dinyatakan tersimpan tetap aman.',
  backendRestarted:
    'Program sudah tersambung kembali. Yang sudah dinyatakan tersimpan tidak hilang; periksa pekerjaan terakhir, lalu ulangi bila perlu.',
  understood: 'Mengerti',
  updated: (version: string) => `Program ini sekarang versi ${version}.`,
  whatsNew: 'Apa yang baru',
  crashTitle: 'Layar ini tidak dapat ditampilkan',
  crashCause:
    'Program menemui keadaan yang tidak diperkirakan saat menggambar layar. Data yang sudah disimpan tetap aman.',
  crashRemedy:
    'Muat ulang layarnya. Bila tetap terjadi, tutup dan buka kembali program, lalu hubungi petugas teknis.',
  reload: 'Muat ulang',
  opening: 'Membuka data dinas…',
} as const;
