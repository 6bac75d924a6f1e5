import { formatInteger } from '#rules/value/numbers.ts';

const n = formatInteger;

export const proofText = {
  title: 'Keabsahan',
  state: (papers: number) =>
    `QR keabsahan, bukan TTE. ${n(papers)} kertas bertanda QR dinas ini: piagam, sertifikat, dan surat mendapatnya bersama nomornya.`,
  reading: 'Membaca kunci dan daftar…',
  back: 'Ke Penghargaan',
  tabs: {
    check: 'Periksa',
    revoked: (count: number) => `Dicabut (${n(count)})`,
    keys: 'Kunci',
  },
  savePage: 'Simpan halaman pemeriksa',
  savePageHint:
    'Satu berkas HTML untuk kecamatan, bank, atau sekolah: memeriksa QR tanpa program ini dan tanpa internet.',
  pageName: 'pemeriksa-qr-keabsahan.html',
  pageSaved: (keys: number, revoked: number) =>
    `Halaman pemeriksa tersimpan (${n(keys)} kunci, ${n(revoked)} nomor dicabut).`,
  pageSavedRemedy:
    'Bagikan berkas ini langsung dari dinas. Simpan dan bagikan lagi setiap kali ada pencabutan atau kunci baru.',
  open: 'Buka',
  showInFolder: 'Tampilkan di folder',

  picture: 'Gambar QR',
  pictureHint:
    'Pilih, seret, atau tempel (Ctrl+V) foto atau pindaian kertasnya: PNG atau JPG, paling besar 40 megapiksel.',
  choosePicture: 'Pilih gambar',
  readingPicture: 'Membaca gambar…',
  withoutPicture: 'Tanpa gambar',
  typed: 'Kode pendek, nomor, atau teks QR',
  typedHint: 'Kode pendek tertulis di samping QR, misalnya 7K3M-Q9TD-2XNB.',
  check: 'Periksa',
  nothingYet: 'Hasil pemeriksaan tampil di sini',
  nothingYetHint: 'Pilih gambar kertasnya atau ketik kode pendeknya.',
  result: 'Hasil pemeriksaan',
  sample: 'CONTOH: kertas latihan, bukan dokumen resmi.',
  facts: {
    number: 'Nomor',
    name: 'Untuk',
    kind: 'Jenis kertas',
    on: 'Tanggal',
    office: 'Dinas',
    region: (name: string, code: string) => `${name} (wilayah ${code})`,
    code: 'Kode pendek',
    key: 'Kunci',
    revokedOn: 'Dicabut',
    reason: 'Alasan',
  },

  revoke: 'Cabut kertas ini',
  revokeTitle: 'Cabut kertas ini?',
  revokeWhat: (number: string, name: string) =>
    `Nomor ${number} untuk ${name} dinyatakan tidak berlaku. Nomornya tetap tercatat dan pencabutan tidak dapat ditarik kembali.`,
  revokeOn: 'Tanggal pencabutan',
  revokeReason: 'Alasan pencabutan',
  revokeReasonHint: 'Tampil pada pemeriksaan dan pada halaman pemeriksa; jangan menulis data pribadi.',
  revokedDone: (number: string) => `Nomor ${number} dicabut. Simpan dan bagikan halaman pemeriksa yang baru.`,

  revokedTable: 'Kertas yang dicabut',
  revokedColumns: ['Nomor', 'Untuk', 'Tanggal kertas', 'Dicabut', 'Alasan'],
  noneRevoked: 'Belum ada kertas yang dicabut',
  noneRevokedHint:
    'Untuk mencabut: periksa dahulu kertasnya pada tab Periksa, lalu pilih “Cabut kertas ini”.',

  keyState: {
    none: 'Belum ada kunci. Kunci dibuat sendiri bersama kertas pertama yang bernomor dan ber-QR.',
    ready: 'Kunci rahasia ada di komputer ini.',
    missing: 'Kunci rahasia tidak ada di komputer ini',
  },
  missingWhat:
    'Data ini mungkin dipulihkan dari cadangan: kunci rahasia tidak ikut di dalamnya. Kertas lama tetap dapat diperiksa, tetapi surat dan piagam yang ber-QR belum dapat diberi nomor. Pulihkan kuncinya, atau buat kunci baru bila lembar pemulihannya hilang.',
  keys: 'Kunci dinas',
  keysHint:
    'Kunci rahasia disimpan di folder data komputer ini, di luar basis data, dan tidak ikut dalam cadangan. Cetak lembar pemulihannya sekali, lalu simpan di brankas.',
  keyColumns: ['Nama kunci', 'Dibuat', 'Keadaan', 'Kertas'],
  inUse: 'Dipakai',
  retired: (day: string, reason: string) => `Tidak dipakai sejak ${day}: ${reason}`,
  printSheet: 'Cetak lembar pemulihan',
  sheetName: (id: string) => `lembar-pemulihan-${id}.pdf`,
  sheetDone: 'Lembar pemulihan selesai. Cetak, simpan di brankas, lalu hapus berkas PDF-nya.',
  printingSheet: 'Menyiapkan lembar pemulihan',
  saveKey: 'Simpan kunci terenkripsi',
  saveKeyTitle: 'Simpan kunci terenkripsi',
  saveKeyWhat: 'Kunci rahasia disimpan ke satu berkas yang hanya terbuka dengan kata sandi ini.',
  keyFileName: (id: string) => `kunci-keabsahan-${id}.kunci`,
  keySaved: 'Kunci tersimpan terenkripsi. Simpan kata sandinya terpisah dari berkasnya.',
  passphrase: 'Kata sandi',
  passphraseHint: 'Paling sedikit 12 huruf; beberapa kata yang tidak berhubungan mudah diingat.',
  save: 'Simpan',
  restore: 'Pulihkan kunci',
  restoreTitle: 'Pulihkan kunci rahasia',
  restoreLines: 'Delapan baris dari lembar pemulihan',
  restoreLinesHint: 'Ketik tanpa nomor baris; huruf besar atau kecil sama saja.',
  restoreScan: 'Atau pilih pindaian QR pada lembar itu (PNG atau JPG).',
  restoreFile: 'Dari berkas terenkripsi',
  restoreFileWhat: 'Kata sandi berkas kunci',
  restored: 'Kunci rahasia sudah pulih di komputer ini.',
  newKey: 'Buat kunci baru',
  newKeyTitle: 'Buat kunci baru?',
  newKeyWhat:
    'Kertas berikutnya ditandai dengan kunci baru. Kunci lama tidak dipakai lagi dan rahasianya dihapus; kertas lama tetap dapat diperiksa. Sesudah itu cetak lembar pemulihan yang baru dan bagikan halaman pemeriksa yang baru.',
  newKeyReason: 'Alasan',
  newKeyReasonHint: 'Misalnya: lembar pemulihan hilang, atau pergantian petugas.',
  newKeyDone: 'Kunci baru dipakai. Cetak lembar pemulihannya sekarang.',
  address: 'Alamat halaman pemeriksa',
  addressWhat:
    'Bila halaman pemeriksa sudah ditaruh di situs web dinas, tulis alamatnya di sini. QR pada kertas berikutnya lalu membuka halaman itu pada ponsel siapa pun. Program ini sendiri tidak pernah menghubungi alamat itu.',
  addressField: 'Alamat lengkap',
  addressHint:
    'Misalnya https://koperasi.contoh.go.id/periksa.html. Kosongkan bila halaman itu tidak ada di web; kertas yang sudah terbit tidak berubah.',
  addressState: (address: string) =>
    address === ''
      ? 'QR belum memuat alamat web; kertas diperiksa dengan program ini atau halaman pemeriksa yang disimpan.'
      : `QR pada kertas berikutnya membuka ${address}.`,
  changeAddress: 'Ubah alamat',
  addressSaved: (address: string) =>
    address === ''
      ? 'QR pada kertas berikutnya tidak memuat alamat web.'
      : 'Alamat tersimpan. Coba pindai QR surat berikutnya dengan ponsel sebelum suratnya dikirim.',
  needed: 'Harus diisi.',
} as const;
