import { formatInteger } from '#rules/value/numbers.ts';
import type { OverlapKind } from '#rules/cooperative/people-overlap.ts';

const n = formatInteger;

export const peopleText = {
  title: 'Klarifikasi pengurus dan pengawas',
  reading: 'Mencari hubungan…',
  state: (open: number, total: number) =>
    total === 0
      ? 'Tidak ada yang perlu diklarifikasi.'
      : `${n(open)} dari ${n(total)} hal masih perlu klarifikasi; ini bahan bertanya, bukan tuduhan.`,
  toBoard: 'Papan Merah Putih',
  print: 'Cetak daftar',
  printing: 'Menyusun daftar klarifikasi',
  printed: (pages: number) => `Daftar klarifikasi selesai, ${n(pages)} halaman.`,
  files: 'Berkas yang selesai',
  show: 'Tampilkan',
  kind: 'Jenis',
  anyKind: 'semua jenis',
  onlyOpen: 'hanya yang belum diklarifikasi',
  matching: 'memuat',
  search: 'Cari nama orang atau koperasi',
  searchShort: 'Cari nama',
  shown: (count: number) => `${n(count)} hal`,
  list: 'Daftar yang perlu diklarifikasi',
  columns: { kind: 'Hal', message: 'Keterangan', state: 'Keadaan' },
  /** What a finding rests on; a declared relation rests on the people's own word. */
  basisOf: ({ kind, isStrong }: { readonly kind: OverlapKind; readonly isStrong: boolean }) => {
    if (kind === 'kinship') return 'menurut pernyataan';
    return isStrong ? 'NIK KTP atau catatan sama' : 'hanya nama yang sama';
  },
  open: 'belum',
  clarified: 'sudah',
  emptyTitle: 'Tidak ada yang perlu diklarifikasi',
  empty:
    'Temuan muncul bila NIK KTP, nama dan tanggal lahir, atau pernyataan keluarga menghubungkan pengurus.',
  clarify: 'Catat klarifikasi',
  clarifyTitle: 'Catat hasil klarifikasi',
  note: 'Hasil klarifikasi',
  on: 'Tanggal klarifikasi',
  officer: 'Petugas',
  save: 'Simpan',
  kinship: 'Catat hubungan keluarga',
  kinshipTitle: 'Catat hubungan keluarga yang dinyatakan',
  first: 'Orang pertama',
  second: 'Orang kedua',
  relation: 'Hubungan',
  relationHint: 'Misalnya suami dan istri, ayah dan anak, mertua dan menantu.',
  declaredOn: 'Tanggal pernyataan',
  evidence: 'Bukti',
  evidenceHint: 'Misalnya surat pernyataan dan tempat simpannya.',
  choose: 'Ketik nama, lalu pilih',
  graph: 'Gambar hubungan',
  graphOf: (name: string) => `Hubungan ${name}`,
  centre: 'Pusat gambar',
  graphHint: 'Tab berpindah, Enter memusatkan gambar ke orang atau koperasi itu.',
  nik: 'NIK KTP',
  relatives: 'Hubungan keluarga yang dinyatakan',
  removeKinship: 'Hapus hubungan',
  removeKinshipOf: (who: string) => `Hapus hubungan ${who}`,
  removeKinshipWhat: 'Pernyataan ini tidak dipakai lagi; catatannya tetap tersimpan dengan alasannya.',
  kinshipOf: (first: string, second: string) => `${first} dan ${second}`,
  chooseScan: 'Pilih berkas pindaian',
  chooseOtherScan: 'Pilih berkas lain',
  scanHint: 'Pindaian surat pernyataan, bila ada.',
  scanNoPlace: 'Pilih orangnya dahulu; pindaian disimpan pada dokumen koperasinya.',
  scanPlace: 'Simpan pindaian pada dokumen',
  scanKind: 'Pernyataan hubungan keluarga',
  openScan: 'Buka pindaian',
  openScanOf: (who: string) => `Buka pindaian ${who}`,
  result: 'Hasil',
  retention: 'Lewat masa simpan',
  retentionTitle: 'Data orang yang lewat masa simpan',
  retentionBasis: (basis: string, note: string) =>
    `Masa simpan menurut ketentuan dinas. Dasar: ${basis}. ${note}`,
  retentionSince: (since: string, years: number) => `${since} lebih dari ${n(years)} tahun lalu.`,
  retentionUnset: 'Masa simpannya belum diatur, jadi tidak ada yang didaftar.',
  retentionNone: 'Tidak ada yang lewat masa simpan.',
  pastPeople: 'Pengurus, pengawas, dan manajer',
  sinceRole: 'Semua jabatannya berakhir',
  pastFiles: 'Berkas pembentukan dan pendiri',
  sinceMeeting: 'Rapat pembentukannya',
  fileLine: (name: string, day: string, people: number) => `${name}, rapat ${day}, ${n(people)} nama`,
  founderLine: (name: string, day: string) => `${name}, pendiri, rapat ${day}`,
  eraseFileTitle: (name: string) => `Hapus data pribadi dari berkas ${name}?`,
  eraseFileWhat:
    'Nama, NIK KTP, tanggal lahir, dan alamat semua pendiri, nama pengurus dan pengawas, isian yang belum disimpan, serta pindaian KTP/KK dihapus dari berkas ini. Jumlahnya tetap. Orang yang ada di register tidak ikut; masa simpannya dihitung dari akhir jabatan. Tindakan ini tidak dapat diurungkan.',
  scanLine: (what: string, file: string, owner: string, day: string) =>
    `${what} (${file}), ${owner}, disimpan ${day}`,
  scans: {
    title: 'Pindaian',
    term: (name: string, years: number) => `${name} ${n(years)} tahun`,
    terms: (terms: readonly string[]) => `Masa simpan: ${terms.join('; ')}.`,
    where: 'Diubah di Pengaturan, Ketentuan.',
    line: (what: string, owner: string, added: string, until: string) =>
      `${what}, ${owner}, disimpan ${added}, masa simpan sampai ${until}`,
    all: (shown: number, total: number) =>
      shown === total ? `Pilih semua (${n(total)})` : `Pilih ${n(shown)} dari ${n(total)}`,
    destroyChosen: (count: number) =>
      count === 0 ? 'Musnahkan yang dipilih' : `Musnahkan ${n(count)} yang dipilih`,
    confirmTitle: (count: number) => `Musnahkan ${n(count)} pindaian?`,
    destroy: 'Musnahkan',
    what: 'Berkasnya dihapus dari komputer ini dan dari semua catatan yang memakainya. Yang tetap: catatan kejadian bahwa pindaian itu dimusnahkan, oleh siapa, kapan, dan mengapa. Tindakan ini tidak dapat diurungkan.',
    backups: (months: number) =>
      `Cadangan masih memuatnya sampai tersisih menurut ketentuan cadangan, yang terlama kira-kira sesudah ${n(months)} bulan; salinan di flash disk sampai diganti. Bila cadangan lama dipulihkan, pindaian itu kembali dan perlu dimusnahkan lagi.`,
    done: (count: number, months: number) =>
      `${n(count)} pindaian dimusnahkan. Cadangan lama masih memuatnya sampai tersisih (kira-kira ${n(months)} bulan).`,
  },
  endedOn: (day: string) => `jabatan terakhir sampai ${day}`,
  close: 'Tutup',
  person: 'orang',
  cooperative: 'koperasi',
  anonymise: 'Hapus data pribadi',
  anonymiseTitle: (name: string) => `Hapus data pribadi ${name}?`,
  anonymiseGoes: 'Yang dihapus:',
  anonymiseWhat:
    'nama, NIK KTP, tanggal lahir, alamat, dan telepon dari catatan, berkas pembentukan, isian yang belum disimpan, surat yang masih draf, klarifikasi, dan riwayat perubahan. Jabatan dan hitungan pada rekap lama tetap. Tindakan ini tidak dapat diurungkan.',
  anonymiseCounts: (roles: number, founders: number, consultations: number) =>
    `Terjangkau: ${n(roles)} jabatan, ${n(founders)} tempat sebagai pendiri, ${n(consultations)} konsultasi.`,
  anonymiseStays: 'Yang tetap:',
  anonymiseSealed:
    'surat, piagam, daftar, dan evaluasi final yang sudah tersegel, hasil cetak di kertas dan di folder dokumen, serta cadangan lama beserta pindaian di sampingnya.',
  anonymiseDuty: 'Yang harus dilakukan dinas:',
  anonymiseBackups:
    'buat cadangan baru, lalu musnahkan cadangan yang lebih lama dan hasil cetak yang tidak diperlukan lagi sesudah masa simpannya; selama masih ada, data ini dapat kembali saat cadangan dipulihkan.',
  anonymiseScans: 'Musnahkan juga pindaian ini',
  anonymiseScansHint: 'Centang hanya yang memuat data orang ini; buka dahulu pada dokumennya bila ragu.',
  anonymiseReason: 'Alasan (tanpa menyebut nama)',
  required: (label: string) => `${label} harus diisi.`,
  dateFault: 'Tanggal tidak terbaca. Tulis misalnya 18/11/2025.',
  personFault: 'Pilih orang dari daftar yang muncul saat mengetik.',
} as const;
