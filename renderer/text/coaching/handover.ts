import { formatInteger } from '#rules/value/numbers.ts';

const n = formatInteger;

/** Sentences of one officer: the open work and handing it over. */
export const handoverText = {
  panel: {
    title: 'Rincian petugas',
    work: 'Pekerjaan terbuka…',
    report: 'Laporan bulanan…',
    correct: 'Betulkan…',
    remove: 'Hapus…',
    restore: 'Urungkan penghapusan',
    removedFor: (reason: string) => `Dihapus: ${reason}`,
    close: 'Tutup rincian',
    loads: {
      planned: 'Rencana',
      visits: 'Kunjungan',
      remote: 'Telepon/daring',
      cooperatives: 'Koperasi berbeda',
      open: 'Tindak lanjut terbuka',
      certificates: 'Sertifikat NIK terbit',
    },
    overdue: (count: number) => `${n(count)} lewat tenggat`,
    pace: (done: number, due: number, target: number) =>
      `${n(done)} dari ${n(due)} sampai bulan ini (target setahun ${n(target)})`,
    paceHint: 'Pada koperasi dalam rencananya tahun itu, menurut tanggal terbit di register.',
  },
  title: (name: string) => `Pekerjaan terbuka ${name}`,
  none: 'Tidak ada pekerjaan terbuka: semua rencananya selesai dan tidak ada tindak lanjut yang menunggu.',
  hint: 'Pilih pengganti dan hari terakhirnya; masa tugas ditutup dan pekerjaan yang dicentang berpindah sekaligus.',
  items: 'Yang diserahkan',
  plan: 'Rencana',
  followUp: 'Tindak lanjut',
  item: (kind: string, cooperative: string, what: string, due: string) =>
    `${cooperative}: ${what} (${kind.toLowerCase()}, ${due})`,
  all: (chosen: number, total: number) => `Semua (${n(chosen)} dari ${n(total)} dicentang)`,
  successor: 'Pengganti',
  choose: 'Pilih petugas',
  endsOn: 'Hari terakhir bertugas',
  endsHint: 'Pengganti mulai keesokan harinya.',
  note: 'Berkas, peralatan, dan akun yang diserahkan',
  noteHint: 'Tercetak pada berita acara; kata sandi tidak pernah ditulis.',
  save: 'Tutup masa tugas dan serahkan',
  needed: 'Pilih penggantinya.',
  needItems: 'Centang paling sedikit satu pekerjaan.',
  done: (name: string, moved: number, to: string) =>
    `Masa tugas ${name} ditutup; ${n(moved)} pekerjaan diserahkan kepada ${to}.`,
  undone: (moved: number) => `Serah terima diurungkan; ${n(moved)} pekerjaan kembali.`,
  number: 'Nomor berita acara',
  numberHint: 'Kosong untuk ditulis tangan.',
  printList: 'Cetak daftar pekerjaan',
  printRecord: 'Cetak berita acara',
  printing: 'Mencetak…',
  printed: 'Selesai dicetak.',
  files: 'Berkas',
  earlier: 'Serah terima selama ini',
  earlierColumns: ['Mulai', 'Kepada', 'Pekerjaan', ''],
  isUndone: 'diurungkan',
  undo: 'Urungkan',
} as const;
