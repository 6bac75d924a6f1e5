/** Words of the panel of help; its pages stand in db/rules/help. */
export const helpText = {
  title: 'Bantuan',
  hint: 'Bantuan layar ini (F1)',
  close: 'Tutup bantuan',
  search: 'Cari di bantuan',
  example: (task: string) => `Contoh: ${task}`,
  words: 'Kata di layar ini',
  show: 'Tunjukkan di layar',
  notShown: 'Tombol pertama contoh ini tidak sedang terlihat di layar.',
  all: 'Semua halaman',
  this: 'Layar ini',
  none: 'Tidak ada halaman yang memuat kata itu. Coba kata yang lebih umum, misalnya “cetak”.',
  noPage: 'Layar ini belum mempunyai halaman bantuan.',
  shortcuts: 'Semua pintasan: Ctrl+/',
  print: 'Cetak kartu',
  cardTitle: 'Kartu bantuan',
} as const;
