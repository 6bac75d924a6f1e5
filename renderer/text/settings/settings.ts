import { formatInteger } from '#rules/value/numbers.ts';

const n = formatInteger;

export const settingsText = {
  title: 'Pengaturan',
  state: (region: string) => `Wilayah layanan: ${region}.`,
  tabs: {
    office: 'Identitas dinas',
    signatories: 'Penanda tangan',
    rules: 'Ketentuan',
    legalBases: 'Dasar hukum',
    log: 'Catatan kejadian',
    certificates: 'Piagam & printer',
    accounts: 'Akun',
    backup: 'Cadangan',
    cipher: 'Sandi data',
    practice: 'Latihan',
    display: 'Tampilan',
    about: 'Tentang',
  },
  sheet: {
    proveTitle: (sheet: string) => `Ketik kembali kode lembar ${sheet}`,
    code: 'Kode lembar pemulihan (delapan baris)',
    open: 'Buka lembar',
  },
  save: 'Simpan',
  saved: 'Tersimpan.',
  identity: 'Identitas pada kop surat',
  signatories: 'Pejabat penanda tangan',
  signatoriesHint:
    'Setiap cetakan memakai pejabat yang menjabat pada tanggalnya; cetak ulang tetap memakai pejabat waktu itu.',
  noSignatories: 'Belum ada pejabat. Isi pejabat yang menjabat sekarang di bawah ini.',
  addSignatory: 'Tambah pejabat',
  signatoryAdded: (name: string) => `${name} ditambahkan ke daftar pejabat.`,
  signatoryColumns: {
    name: 'Nama',
    position: 'Jabatan',
    nip: 'NIP',
    period: 'Masa jabatan',
    actions: 'Tindakan',
  },
  editSignatory: 'Betulkan',
  editSignatoryOf: (name: string) => `Betulkan ${name}`,
  editTitle: (name: string) => `Betulkan atau akhiri masa jabatan ${name}`,
  editHint: 'Dokumen yang sudah tersimpan tidak berubah. Keadaan lama dan alasannya tetap tercatat.',
  deleteSignatory: 'Hapus',
  deleteSignatoryOf: (name: string) => `Hapus ${name}`,
  deleteTitle: (name: string) => `Hapus ${name}?`,
  deleteWhat: 'Hanya pejabat yang belum pernah tercantum pada dokumen yang dapat dihapus.',
  reason: 'Alasan perbaikan',
  backup: 'Cadangkan data',
  backupWhat:
    'Semua data disalin ke satu berkas, lalu salinan itu dibuka kembali dan diperiksa. Simpan di flash disk, bukan hanya di komputer ini.',
  createBackup: 'Buat cadangan',
  scansDamaged: (count: number) => `${n(count)} dokumen pindaian rusak dan tidak ikut tersalin.`,
  scansDamagedRemedy:
    'Buka dokumennya pada koperasi masing-masing; yang rusak diberi tahu di sana. Pindai ulang dari kertasnya.',
  scansKept: (held: number, named: number) =>
    named === 0
      ? 'Tidak ada dokumen pindaian yang dicatat.'
      : `Dokumen pindaian: ${n(held)} dari ${n(named)} tersalin.`,
  scansLacking: (count: number) => `${n(count)} dokumen pindaian yang dicatat tidak ada berkasnya.`,
  creating: 'Membuat cadangan',
  chooseBackupFolder: 'Pilih folder cadangan',
  created: (size: string) => `Cadangan selesai dan sudah diperiksa (${size}).`,
  backupSeal: (number: number, code: string) =>
    `Log di dalamnya disegel: segel nomor ${n(number)}, kode ${code}. Catat kode ini di buku agenda.`,
  rowCounts: 'Isi cadangan',
  kept: {
    summary: (count: number) => `${count} keadaan yang disimpan program di komputer ini`,
    label: 'Keadaan yang disimpan program',
    at: 'Disimpan',
    why: 'Sebelum',
    size: 'Ukuran',
    action: 'Tindakan',
    reasons: {
      restore: 'pemulihan dari cadangan',
      update: 'pembaruan program',
      daily: '(cadangan otomatis)',
    },
    megabytes: (bytes: number) => `${Math.max(1, Math.round(bytes / 1_048_576))} MB`,
    choose: 'Lihat dan pulihkan',
  },
  restore: 'Pulihkan dari cadangan',
  restoreWhat:
    'Salinan cadangan dibuka dahulu; hanya yang dapat dibuka menggantikan data yang sedang dipakai. Keadaan sebelumnya disimpan di sampingnya, tidak dihapus.',
  restoreButton: 'Pilih berkas cadangan',
  restoreTitle: 'Pulihkan dari cadangan ini?',
  restoreFile: (name: string, when: string) => `Berkas: ${name}, ditulis ${when}`,
  restoreHolds: (count: number, last: string) =>
    last === ''
      ? `Isinya ${n(count)} koperasi.`
      : `Isinya ${n(count)} koperasi; perubahan register terakhir di dalamnya ${last}.`,
  restoreLoses: (count: number, changes: number) =>
    changes === 0
      ? `Yang sedang dipakai: ${n(count)} koperasi, tanpa perubahan register sesudah itu.`
      : `Yang sedang dipakai: ${n(count)} koperasi, dengan ${n(changes)} perubahan register sesudah itu. Semuanya tidak ada di dalam cadangan ini, begitu juga surat dan cetakan sesudahnya.`,
  restoreUnread: 'Data yang sedang dipakai tidak terbaca, jadi tidak dapat dibandingkan.',
  restoreConfirm: 'Pulihkan',
  restoring: 'Memulihkan data',
  restored: 'Data sudah dipulihkan dari cadangan.',
  leftPlain: 'Data di komputer ini kini tanpa sandi',
  leftPlainWhat:
    'Cadangannya bersandi, tetapi data yang keluar darinya belum. Nyalakan lagi di Pengaturan, Sandi data, bila komputer ini dapat dipegang orang lain.',
  previousKept: (path: string) =>
    path === '' ? 'Sebelumnya belum ada data di komputer ini.' : `Keadaan sebelumnya disimpan di ${path}.`,
  restoredCounts: 'Isi yang dipulihkan',
  proofKey: 'Kunci QR keabsahan',
  proofKeyWhat:
    'Kunci rahasia QR keabsahan (bukan TTE) tidak ikut dalam cadangan. Simpan lembar pemulihannya di brankas.',
  openProofKey: 'Buka kunci QR',
  megabytes: (size: string) => `${size} MB`,
  textSize: 'Ukuran huruf',
  textSizeHint: 'Berlaku untuk komputer ini saja.',
  percent: (value: number) => `${value} %`,
  about: 'Tentang program',
  version: 'Versi program',
  schema: 'Bentuk basis data',
  dataFolder: 'Folder data',
  documentFolder: 'Folder dokumen',
  regionSource: 'Data wilayah',
  regionSourceText: 'Kode dan nama wilayah menurut Kemendagri, diambil dari idn-area-data (lisensi ODbL).',
  diagnosis: 'Berkas diagnosis',
  diagnosisWhat:
    'Keterangan tentang program dan komputer ini untuk yang membantu Anda. Isinya jumlah baris dan catatan kesalahan; tidak ada nama, nomor, atau isian.',
  diagnosisSave: 'Simpan berkas diagnosis',
  diagnosisName: 'diagnosis-meja-koperasi.txt',
  diagnosed: (name: string) =>
    `Berkas ${name} selesai. Baca dahulu bila perlu, lalu kirimkan kepada yang membantu.`,
  changes: 'Perubahan',
  changesOf: (version: string, day: string) => `Versi ${version}, ${day}`,
  check: 'Periksa program',
  checkWhat:
    'Memeriksa keutuhan basis data, hubungan antarbaris, serta huruf dan cetakan. Tidak ada data yang diubah.',
  checking: 'Memeriksa program',
  checked: (fonts: number) => `Basis data utuh dan ${n(fonts)} jenis huruf tercetak dengan baik.`,
  thirdParties: {
    title: 'Paket pihak ketiga',
    hint: 'Program ini memakai karya orang lain yang lisensinya mengizinkan; nama dan lisensinya disebut di sini.',
    show: 'Lihat daftar lisensi',
    columns: ['Paket', 'Versi', 'Lisensi'],
    none: 'Daftarnya ada di program yang terpasang; program yang dijalankan dari sumbernya tidak memuatnya.',
    whole: 'Teks lisensi lengkap',
  },
} as const;
