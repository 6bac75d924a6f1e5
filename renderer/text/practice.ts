/** Words of practice: the frame around it, the way in and out, and beginning it anew. */
export const practiceText = {
  windowTitle: 'LATIHAN - Meja Koperasi',
  bar: 'MODE LATIHAN',
  barHint:
    'Semua isinya contoh: nomor berawalan LAT-, cetakan bertanda CONTOH. Data dinas Anda tidak tersentuh.',
  sampleInOffice:
    'Kantor contoh ini mengisi folder data dinas Anda. Keluar memindahkannya ke latihan, lalu dinas yang sungguhan dapat disiapkan.',
  leave: 'Keluar dari latihan',
  enter: 'Masuk mode latihan',
  tryFirst: 'Coba dulu di mode latihan',
  tryHere: 'Coba di mode latihan',
  tryTitle: 'Ingin mencoba dahulu?',
  tryCause:
    'Latihan berisi kantor dan register contoh di folder tersendiri. Anda dapat keluar kapan saja, dan data dinas tidak tersentuh.',
  opening: 'Membuka latihan…',
  returning: 'Kembali ke data dinas…',
  stay: 'Tetap di sini',
  filling: 'Menyiapkan latihan',
  fillAgain: 'Siapkan latihan',
  emptyTitle: 'Latihan masih kosong',
  emptyCause: 'Latihan diisi kantor contoh dan registernya; itu memerlukan beberapa detik.',
  unsavedTitle: 'Ada isian yang belum disimpan',
  unsavedCause:
    'Layar ini memuat isian yang mungkin belum disimpan. Bila Anda pindah sekarang, isian itu dapat hilang.',
  unsavedConfirm: 'Pindah tanpa menyimpan',
  moveTitle: 'Keluar dari kantor contoh?',
  moveWhat:
    'Kantor contoh dengan semua isinya (register, surat, nomor, dokumen, pindaian) dipindahkan utuh ke folder latihan. Tidak ada yang dihapus.',
  moveThen: 'Sesudah itu folder data dinas kosong, dan Anda menyiapkan dinas yang sungguhan.',
  moveConfirm: 'Pindahkan dan keluar',
  moving: 'Memindahkan kantor contoh',
  movedTitle: 'Kantor contoh sudah dipindahkan',
  moved: (folder: string) => `Sekarang tersimpan di ${folder}.`,
  movedIntoPractice: 'Isinya dibuka lagi dengan masuk ke mode latihan.',
  movedBeside: 'Latihan sudah berisi kantor lain, sehingga kantor contoh ini disimpan di sampingnya.',
  understood: 'Mengerti',
  tab: 'Mode latihan',
  tabWhat:
    'Latihan memakai folder tersendiri di samping data dinas. Semua pekerjaan dapat dicoba di sana, juga memberi nomor dan mencetak: setiap nomor berawalan LAT- dan setiap halaman bertanda CONTOH. Sesudah keluar, data dinas persis seperti sebelumnya.',
  tabInside: 'Anda sedang di mode latihan. Isinya tetap tersimpan untuk latihan berikutnya.',
  startAgain: 'Mulai latihan dari awal',
  startAgainWhat:
    'Semua yang dikerjakan di latihan dihapus, lalu latihan diisi kembali dengan kantor contoh. Data dinas tidak tersentuh.',
  startAgainTitle: 'Mulai latihan dari awal?',
  startAgainConfirm: 'Hapus dan isi kembali',
} as const;
