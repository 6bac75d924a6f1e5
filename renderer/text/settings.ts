import { formatInteger } from '#rules/numbers.ts';

const n = formatInteger;

export const settingsText = {
  title: 'Pengaturan',
  state: (region: string) => `Wilayah layanan: ${region}.`,
  tabs: {
    office: 'Identitas dinas',
    signatories: 'Penanda tangan',
    rules: 'Ketentuan',
    backup: 'Cadangan',
    display: 'Tampilan',
    about: 'Tentang',
  },
  save: 'Simpan',
  saved: 'Tersimpan.',
  identity: 'Identitas pada kop surat',
  signatories: 'Pejabat penanda tangan',
  signatoriesHint:
    'Setiap cetakan memakai pejabat yang menjabat pada tanggalnya; cetak ulang tetap memakai pejabat waktu itu.',
  noSignatories: 'Belum ada pejabat. Isi pejabat yang menjabat sekarang di bawah ini.',
  addSignatory: 'Tambah pejabat',
  signatoryColumns: { name: 'Nama', position: 'Jabatan', nip: 'NIP', period: 'Masa jabatan' },
  backup: 'Cadangkan data',
  backupWhat:
    'Semua data disalin ke satu berkas, lalu salinan itu dibuka kembali dan diperiksa. Simpan di flash disk, bukan hanya di komputer ini.',
  createBackup: 'Buat cadangan',
  scansDamaged: (count: number) =>
    `${n(count)} dokumen pindaian rusak di komputer ini dan tidak ikut tersalin.`,
  scansDamagedRemedy:
    'Buka dokumennya pada koperasi masing-masing; yang rusak diberi tahu di sana. Pindai ulang dari kertasnya.',
  creating: 'Membuat cadangan',
  chooseBackupFolder: 'Pilih folder cadangan',
  created: (size: string) => `Cadangan selesai dan sudah diperiksa (${size}).`,
  rowCounts: 'Isi cadangan',
  restore: 'Pulihkan dari cadangan',
  restoreWhat:
    'Data yang sedang dipakai diganti dengan isi cadangan. Keadaan sebelumnya disimpan di sampingnya, tidak dihapus.',
  restoreButton: 'Pilih berkas cadangan',
  restoreTitle: 'Pulihkan dari cadangan ini?',
  restoreFile: (name: string) => `Berkas: ${name}`,
  restoreConfirm: 'Pulihkan',
  restoring: 'Memulihkan data',
  restored: 'Data sudah dipulihkan dari cadangan.',
  previousKept: (path: string) => `Keadaan sebelumnya disimpan di ${path}.`,
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
  changes: 'Perubahan',
  changesOf: (version: string, day: string) => `Versi ${version}, ${day}`,
  check: 'Periksa program',
  checkWhat:
    'Memeriksa keutuhan basis data, hubungan antarbaris, serta huruf dan cetakan. Tidak ada data yang diubah.',
  checking: 'Memeriksa program',
  checked: (fonts: number) => `Basis data utuh dan ${n(fonts)} jenis huruf tercetak dengan baik.`,
} as const;
