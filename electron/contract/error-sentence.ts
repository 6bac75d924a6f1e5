import type { ErrorCode, WireError } from './errors.ts';

/** What a person reads: what happened, why, what to do. The window, the command line and the papers share it. */
export interface ErrorSentence {
  readonly title: string;
  readonly cause: string;
  readonly remedy: string;
}

type Facts = Readonly<Record<string, string | number>>;

const named = (facts: Facts, key: string, otherwise: string): string => String(facts[key] ?? otherwise);
const file = (facts: Facts): string => named(facts, 'namaBerkas', 'yang dipilih');

/** Which of the limits it was: megabytes or cells. */
function sizeLimit(facts: Facts): string {
  if (facts['batasMb'] !== undefined) return ` (${facts['batasMb']} MB)`;
  return facts['batasSel'] === undefined ? '' : ` (${facts['batasSel']} sel)`;
}

/** The one sheet that was looked through, or all of them. */
function searchedSheets(facts: Facts): string {
  const sheet = facts['lembar'];
  return sheet === undefined ? 'lembar mana pun' : `lembar "${sheet}"`;
}

const SENTENCES: Readonly<Record<ErrorCode, (facts: Facts) => ErrorSentence>> = {
  INVALID_INPUT: () => ({
    title: 'Isian belum benar',
    cause: 'Ada isian yang belum sesuai.',
    remedy: 'Perbaiki isian yang ditandai, lalu ulangi. Isian lain tetap tersimpan di layar.',
  }),
  INTERNAL: () => ({
    title: 'Terjadi kesalahan pada program',
    cause: 'Program menemui keadaan yang tidak diperkirakan. Data yang sudah disimpan tetap aman.',
    remedy: 'Ulangi sekali lagi. Bila tetap terjadi, kirimkan berkas catatan program kepada petugas teknis.',
  }),
  BACKEND_GONE: () => ({
    title: 'Pekerjaan terputus',
    cause: 'Bagian program yang menyimpan data berhenti di tengah pekerjaan dan sedang dihidupkan kembali.',
    remedy:
      'Periksa hasil terakhir, lalu ulangi pekerjaan itu. Yang sudah dinyatakan tersimpan tidak hilang.',
  }),
  UNKNOWN_REQUEST: (facts) => ({
    title: 'Permintaan tidak dikenal',
    cause: `Program tidak mengenal permintaan ${named(facts, 'nama', 'itu')}.`,
    remedy: 'Periksa ejaan namanya, atau pasang versi program yang lebih baru.',
  }),
  FORBIDDEN_SENDER: () => ({
    title: 'Permintaan ditolak',
    cause: 'Permintaan itu tidak berasal dari jendela program ini.',
    remedy: 'Tutup dan buka kembali program.',
  }),
  CANCELLED: () => ({
    title: 'Dibatalkan',
    cause: 'Pekerjaan dihentikan atas permintaan Anda; tidak ada yang tersimpan sebagian.',
    remedy: 'Mulai lagi bila diperlukan.',
  }),
  NOT_FOUND: (facts) => ({
    title: 'Data tidak ditemukan',
    cause: `${named(facts, 'apa', 'Data')} itu tidak ada di basis data.`,
    remedy: 'Muat ulang daftarnya; mungkin sudah diubah dari jendela lain.',
  }),
  OFFICE_NOT_SET_UP: () => ({
    title: 'Dinas belum disiapkan',
    cause: 'Folder data ini belum berisi identitas dinas dan wilayahnya.',
    remedy: 'Siapkan dinas lebih dahulu: pilih wilayah pada layar awal, atau jalankan perintah siapkan.',
  }),
  OFFICE_ALREADY_SET_UP: (facts) => ({
    title: 'Dinas sudah disiapkan',
    cause: `Folder data ini sudah berisi ${named(facts, 'dinas', 'satu dinas')}.`,
    remedy: 'Pakai folder data lain untuk dinas lain; data yang ada tidak diubah.',
  }),
  REGION_UNKNOWN: (facts) => ({
    title: 'Wilayah tidak dikenal',
    cause: `Kode wilayah ${named(facts, 'kode', 'itu')} tidak ada dalam daftar wilayah Kemendagri.`,
    remedy: 'Tulis kode kabupaten/kota seperti 64.08, atau kode provinsi dua angka seperti 65.',
  }),
  DATABASE_TOO_NEW: (facts) => ({
    title: 'Basis data dari versi yang lebih baru',
    cause: `Basis data ini dibuat oleh program versi lebih baru (bentuk ${named(facts, 'bentukBerkas', '?')}, program ini mengenal sampai bentuk ${named(facts, 'bentukProgram', '?')}).`,
    remedy: 'Pasang program versi terbaru di komputer ini. Basis data tidak diubah sama sekali.',
  }),
  DATABASE_DAMAGED: () => ({
    title: 'Basis data rusak',
    cause: 'Pemeriksaan keutuhan menemukan kerusakan pada berkas basis data.',
    remedy: 'Pulihkan dari cadangan terakhir. Berkas yang rusak disimpan di samping, tidak dihapus.',
  }),
  DATABASE_LOCKED: () => ({
    title: 'Basis data sedang dipakai',
    cause: 'Program lain sedang membuka basis data yang sama.',
    remedy: 'Tutup jendela Meja Koperasi yang lain atau tunggu pekerjaannya selesai, lalu ulangi.',
  }),
  DATABASE_UNUSABLE_FOLDER: (facts) => ({
    title: 'Folder data tidak dapat dipakai',
    cause: `Folder ${named(facts, 'folder', 'itu')} tidak dapat menyimpan basis data (${named(facts, 'sebab', 'tidak dapat ditulisi')}).`,
    remedy:
      'Pilih folder di cakram komputer ini sendiri, bukan folder jaringan, dan pastikan boleh ditulisi.',
  }),
  MIGRATION_FAILED: (facts) => ({
    title: 'Pembaruan basis data gagal',
    cause: `Langkah ${named(facts, 'langkah', '')} tidak dapat diselesaikan; basis data kembali seperti semula.`,
    remedy: `Salinan sebelum pembaruan ada di ${named(facts, 'salinan', 'folder data')}. Kirimkan catatan program kepada petugas teknis.`,
  }),
  FILE_NOT_FOUND: (facts) => ({
    title: 'Berkas tidak ditemukan',
    cause: `Berkas ${file(facts)} tidak ada di tempat itu.`,
    remedy: 'Periksa nama dan foldernya; bila dari flash disk, pastikan flash disk terpasang.',
  }),
  FILE_EMPTY: (facts) => ({
    title: 'Berkas kosong',
    cause: `Berkas ${file(facts)} tidak berisi apa pun.`,
    remedy: 'Mintalah salinan yang utuh, atau simpan ulang dari Excel.',
  }),
  FILE_IN_USE: (facts) => ({
    title: 'Berkas sedang dibuka program lain',
    cause: `Berkas ${file(facts)} terkunci karena sedang dibuka, misalnya di Excel atau pembaca PDF.`,
    remedy: 'Tutup dahulu berkas itu, lalu ulangi.',
  }),
  TARGET_IS_DATABASE: (facts) => ({
    title: 'Berkas itu basis data kantor',
    cause: `Berkas ${file(facts)} adalah basis data program ini atau cadangannya; menimpanya akan menghapus isinya.`,
    remedy: 'Simpan dengan nama lain atau di folder lain. Tidak ada yang berubah.',
  }),
  FILE_TOO_LARGE: (facts) => ({
    title: 'Berkas terlalu besar',
    cause: `Isi berkas ${file(facts)} melebihi batas yang aman dibaca${sizeLimit(facts)}.`,
    remedy: 'Kecilkan dahulu: simpan hanya lembar yang diperlukan, atau pindai dengan mutu lebih rendah.',
  }),
  FILE_PASSWORD_PROTECTED: (facts) => ({
    title: 'Berkas memakai kata sandi',
    cause: `Berkas ${file(facts)} dikunci dengan kata sandi sehingga isinya tidak dapat dibaca.`,
    remedy: 'Buka di Excel, hapus kata sandinya (Info, Lindungi Buku Kerja), simpan, lalu impor lagi.',
  }),
  FILE_NOT_SPREADSHEET: (facts) => ({
    title: 'Bukan buku kerja',
    cause: `Isi berkas ${file(facts)} bukan buku kerja Excel, OpenDocument, atau CSV, walaupun namanya mungkin demikian.`,
    remedy: 'Pilih berkas .xlsx, .xls, .ods, atau .csv yang asli.',
  }),
  FILE_DAMAGED: (facts) => ({
    title: 'Berkas rusak',
    cause: `Berkas ${file(facts)} terpotong atau rusak sehingga tidak dapat dibaca seluruhnya.`,
    remedy: 'Simpan ulang dari program asalnya, atau mintalah salinan baru. Tidak ada data yang diubah.',
  }),
  FILE_NOT_BACKUP: (facts) => ({
    title: 'Bukan cadangan Meja Koperasi',
    cause: `Berkas ${file(facts)} bukan cadangan yang dibuat program ini, atau sudah rusak.`,
    remedy: 'Pilih berkas cadangan (.mejakoperasi). Data yang sedang dipakai tidak diubah.',
  }),
  FILE_NOT_JSON: (facts) => ({
    title: 'Berkas pendirian tidak terbaca',
    cause: `Isi berkas ${file(facts)} bukan JSON yang utuh${facts['letak'] ? ` (${facts['letak']})` : ''}.`,
    remedy: 'Periksa tanda kurung, koma, dan tanda kutipnya, lalu ulangi.',
  }),
  SHEET_NOT_FOUND: (facts) => ({
    title: 'Lembar tidak ditemukan',
    cause: `Buku kerja itu tidak punya lembar bernama ${named(facts, 'lembar', 'itu')}. Lembar yang ada: ${named(facts, 'tersedia', '-')}.`,
    remedy: 'Pilih salah satu lembar yang ada.',
  }),
  HEADER_NOT_FOUND: (facts) => ({
    title: 'Judul kolom tidak ditemukan',
    cause: `Tidak ada baris judul kolom yang dikenali pada ${searchedSheets(facts)}; sedikitnya perlu kolom nama koperasi dan satu kolom lain, misalnya kecamatan.`,
    remedy:
      facts['jumlahLembar'] === 1
        ? 'Pastikan ada satu baris judul kolom di atas data, misalnya "Nama Koperasi" dan "Kecamatan".'
        : `Lembar dalam buku kerja itu: ${named(facts, 'tersedia', '-')}. Pilih lembar lain, atau beri lembar yang benar satu baris judul kolom di atas datanya.`,
  }),
  FOLDER_NOT_WRITABLE: (facts) => ({
    title: 'Folder tidak dapat ditulisi',
    cause: `Berkas tidak dapat disimpan di ${named(facts, 'folder', 'folder itu')}: tidak ada izin menulis atau foldernya tidak ada.`,
    remedy: 'Pilih folder lain, misalnya Dokumen, atau mintalah izin kepada pengelola komputer.',
  }),
  DISK_FULL: (facts) => ({
    title: 'Cakram penuh',
    cause: `Tidak ada ruang yang cukup di ${named(facts, 'folder', 'cakram itu')}.`,
    remedy: 'Kosongkan sebagian ruang atau pilih cakram lain, lalu ulangi. Data di basis data tetap utuh.',
  }),
  READING_TOO_LONG: (facts) => ({
    title: 'Berkas terlalu lama dibaca',
    cause: `Berkas ${file(facts)} belum selesai dibaca setelah ${named(facts, 'detik', '?')} detik.`,
    remedy: 'Simpan hanya lembar yang diperlukan ke berkas baru, lalu impor berkas itu.',
  }),
  AWARD_ALREADY_CONFIRMED: (facts) => ({
    title: 'Penerima sudah ditetapkan',
    cause: `Penerima penghargaan tahun buku ${named(facts, 'tahunBuku', 'itu')} sudah ditetapkan pada ${named(facts, 'tanggal', 'tanggal sebelumnya')} dan nomornya sudah diambil.`,
    remedy: 'Cetak dari daftar yang sudah ditetapkan; satu tahun buku hanya ditetapkan sekali.',
  }),
  AWARD_NOT_CONFIRMED: (facts) => ({
    title: 'Penerima belum ditetapkan',
    cause: `Belum ada penetapan penerima penghargaan untuk tahun buku ${named(facts, 'tahunBuku', 'itu')}.`,
    remedy: 'Tetapkan penerima lebih dahulu, barulah piagam dapat dicetak.',
  }),
  AWARD_NO_RECIPIENT: (facts) => ({
    title: 'Belum ada yang layak',
    cause: `Tidak ada koperasi yang memenuhi syarat untuk tahun buku ${named(facts, 'tahunBuku', 'itu')}.`,
    remedy: 'Periksa alasan pada daftar "Tidak layak"; lengkapi catatan RAT bila memang sudah dilaporkan.',
  }),
  AWARD_LIST_CHANGED: (facts) => ({
    title: 'Daftar penerima sudah berubah',
    cause: `Daftar yang Anda setujui berisi ${named(facts, 'dilihat', 'penerima lain')} penerima; daftar yang berlaku sekarang berisi ${named(facts, 'sekarang', 'penerima lain')} dan tidak lagi sama.`,
    remedy: 'Buka lagi daftar penerimanya, periksa, lalu tetapkan. Belum ada nomor yang diambil.',
  }),
  RECAP_NOT_FROZEN: (facts) => ({
    title: 'Rekap belum dibekukan',
    cause: `Angka rekap tahun ${named(facts, 'tahun', 'itu')} belum dibekukan.`,
    remedy: 'Bekukan angkanya lebih dahulu; rekap tahunan selalu dicetak dari angka yang dibekukan.',
  }),
  RECAP_ALREADY_FROZEN: (facts) => ({
    title: 'Rekap sudah dibekukan',
    cause: `Angka rekap tahun ${named(facts, 'tahun', 'itu')} sudah dibekukan dengan tanggal batas ${named(facts, 'tanggal', 'sebelumnya')}.`,
    remedy: 'Cetak dari angka yang sudah dibekukan; angka itu tidak berubah lagi.',
  }),
  RECAP_DOES_NOT_ADD_UP: (facts) => ({
    title: 'Jumlah rekap tidak cocok',
    cause: `Jumlah kolom ${named(facts, 'kolom', 'rekap')} pada ${named(facts, 'baris', 'salah satu baris')} tidak sama dengan isi register.`,
    remedy: 'Rekap tidak dicetak sebelum cocok. Jalankan pemeriksaan diri di Pengaturan.',
  }),
  SNAPSHOT_ALTERED: (facts) => ({
    title: 'Data beku tidak cocok dengan segelnya',
    cause: `Isi ${named(facts, 'apa', 'data beku')} sudah berubah sejak disimpan; tanda periksanya tidak lagi sesuai.`,
    remedy: 'Dokumen tidak dicetak. Pulihkan dari cadangan yang masih utuh dan laporkan kepada atasan.',
  }),
  FORMATION_INVALID_FILE: () => ({
    title: 'Berkas pendirian belum benar',
    cause: 'Ada bagian berkas yang tidak sesuai bentuknya.',
    remedy: 'Perbaiki bagian yang disebut di bawah ini, lalu ulangi.',
  }),
  IMPORT_ALREADY_UNDONE: () => ({
    title: 'Impor sudah dikembalikan',
    cause: 'Impor itu sudah pernah dikembalikan.',
    remedy: 'Tidak ada yang perlu dilakukan.',
  }),
  IMPORT_HAS_LATER_WORK: (facts) => ({
    title: 'Impor tidak dapat dikembalikan',
    cause: `Ada pekerjaan sesudahnya yang bergantung pada impor itu: ${named(facts, 'sebab', 'data sudah dipakai')}.`,
    remedy: 'Kembalikan dahulu pekerjaan yang lebih baru, atau perbaiki koperasinya satu per satu.',
  }),
  IMPORT_REPORT_GONE: () => ({
    title: 'Rincian impor tidak lagi tersedia',
    cause: 'Program hanya mengingat rincian beberapa impor terakhir selama program terbuka.',
    remedy: 'Uji lagi berkas itu untuk melihat rinciannya. Yang sudah tersimpan tetap tersimpan.',
  }),
  NUMBER_TAKEN: (facts) => ({
    title: 'Nomor sudah dipakai',
    cause: `Nomor ${named(facts, 'nomor', 'itu')} sudah tercatat di buku nomor.`,
    remedy: 'Ulangi; program akan mengambil nomor berikutnya.',
  }),
  RECORD_CHANGED_ELSEWHERE: (facts) => ({
    title: 'Catatan sudah diubah orang lain',
    cause: `${named(facts, 'siapa', 'Pekerjaan lain')} mengubahnya pada ${named(facts, 'waktu', 'saat Anda mengisi')}: ${named(facts, 'isian', 'isinya')}.`,
    remedy: 'Isian Anda masih ada dan belum disimpan. Bandingkan keduanya, lalu pilih mana yang dipakai.',
  }),
  CHANGE_ALREADY_UNDONE: () => ({
    title: 'Perubahan sudah dikembalikan',
    cause: 'Perubahan itu sudah pernah dikembalikan.',
    remedy: 'Tidak ada yang perlu dilakukan.',
  }),
  CHANGE_HAS_LATER_WORK: (facts) => ({
    title: 'Perubahan tidak dapat dikembalikan',
    cause: `Sudah ada perubahan sesudahnya: ${named(facts, 'sebab', 'isi yang sama diubah lagi')}.`,
    remedy: 'Kembalikan dahulu perubahan yang lebih baru, atau perbaiki isinya satu per satu.',
  }),
  FILE_KIND_NOT_ACCEPTED: (facts) => ({
    title: 'Jenis berkas tidak diterima',
    cause: `Berkas ${file(facts)} bukan PDF, gambar (JPG, PNG), atau dokumen kantor yang dikenali dari isinya.`,
    remedy: 'Pindai dokumennya menjadi PDF atau JPG, lalu tambahkan lagi.',
  }),
  GUIDELINE_FOREIGN: (facts) => ({
    title: 'Bukan berkas juknis',
    cause: `Berkas ${file(facts)} bukan berkas juknis Meja Koperasi. Tidak ada yang berubah.`,
    remedy: 'Pilih berkas berakhiran .juknis yang diterima dari penerbitnya.',
  }),
  GUIDELINE_TOO_NEW: (facts) => ({
    title: 'Juknis dari versi yang lebih baru',
    cause: `Berkas ${file(facts)} dibuat dengan versi program yang lebih baru. Tidak ada yang berubah.`,
    remedy: 'Pasang versi program yang terbaru, lalu ulangi.',
  }),
  GUIDELINE_UNSIGNED: (facts) => ({
    title: 'Juknis tanpa tanda tangan',
    cause: `Berkas ${file(facts)} tidak ditandatangani penerbitnya, sehingga asalnya tidak dapat dipastikan. Tidak ada yang berubah.`,
    remedy: 'Minta berkas yang ditandatangani kepada penerbitnya.',
  }),
  GUIDELINE_DAMAGED: (facts) => ({
    title: 'Juknis rusak atau diubah',
    cause: `Isi berkas ${file(facts)} tidak cocok dengan tanda tangannya: rusak saat disalin atau diubah orang lain. Tidak ada yang berubah.`,
    remedy: 'Salin sekali lagi dari sumbernya, atau minta berkas baru kepada penerbitnya.',
  }),
  GUIDELINE_UNTRUSTED: (facts) => ({
    title: 'Penerbit juknis belum dipercaya',
    cause: `Berkas ${file(facts)} ditandatangani ${named(facts, 'penerbit', 'penerbit yang tidak dikenal')} (sidik kunci ${named(facts, 'sidik', '-')}), yang belum dipercaya kantor ini. Tidak ada yang berubah.`,
    remedy: 'Cocokkan sidik kunci dengan penerbitnya, lalu tambahkan kuncinya pada Pembentukan, Juknis.',
  }),
  GUIDELINE_KEY_MISSING: () => ({
    title: 'Kunci penandatangan belum ada',
    cause: 'Komputer ini belum mempunyai kunci untuk menandatangani juknis.',
    remedy: 'Buat kunci kantor pada Juknis, lalu ulangi.',
  }),
  FORMATION_NOT_READY: (facts) => ({
    title: 'Belum dapat dipindahkan ke register',
    cause: `${named(facts, 'sebab', 'Berkas ini belum siap.')} Tidak ada yang berubah.`,
    remedy: 'Lengkapi yang disebutkan pada berkas pendirian, simpan, lalu ulangi.',
  }),
  FORMATION_ALREADY_MOVED: (facts) => ({
    title: 'Sudah menjadi koperasi dalam register',
    cause: `Berkas ini sudah dipindahkan ke register sebagai ${named(facts, 'nama', 'koperasi')}.`,
    remedy: 'Ubah datanya pada catatan koperasi, atau kembalikan dahulu ke berkas pendirian.',
  }),
  PICTURE_NOT_READ: (facts) => ({
    title: 'Gambar tidak terbaca',
    cause: `Berkas ${file(facts)} bukan gambar PNG atau JPEG yang utuh.`,
    remedy: 'Simpan hasil pindai atau foto sebagai JPG atau PNG, lalu pilih lagi.',
  }),
  PICTURE_TOO_LARGE: (facts) => ({
    title: 'Gambar terlalu besar',
    cause: `Gambar lebih besar daripada batas ${named(facts, 'batas', '40 megapiksel')}.`,
    remedy: 'Pindai ulang dengan 300 dpi, atau potong gambarnya di sekitar QR.',
  }),
  PROOF_QR_NOT_READ: () => ({
    title: 'QR tidak terbaca pada gambar',
    cause: 'Tidak ada QR yang cukup jelas pada gambar itu.',
    remedy: 'Foto QR dari dekat dan tegak lurus, tanpa bayangan; atau ketik kode pendek di samping QR.',
  }),
  PROOF_ALREADY_REVOKED: (facts) => ({
    title: 'Kertas sudah dicabut',
    cause: `Nomor ${named(facts, 'nomor', 'itu')} sudah dicabut pada ${named(facts, 'tanggal', 'waktu lalu')}.`,
    remedy: 'Lihat alasannya pada daftar Dicabut; pencabutan tidak perlu diulang.',
  }),
  PROOF_KEY_MISSING: (facts) => ({
    title: 'Kunci QR keabsahan tidak ada di komputer ini',
    cause: `Kunci rahasia ${named(facts, 'kunci', 'dinas')} tidak ikut dalam cadangan data, jadi tidak terbawa ke komputer ini.`,
    remedy:
      'Buka Penghargaan, Keabsahan, Kunci: pulihkan kunci dari lembar pemulihan, atau buat kunci baru. Kertas lama tetap dapat diperiksa.',
  }),
  PROOF_KEY_WRONG: (facts) => ({
    title: 'Kunci tidak dapat dipulihkan',
    cause:
      facts['baris'] === undefined
        ? 'Yang dimasukkan bukan kunci yang sedang dipakai dinas ini, atau hurufnya kurang atau lebih.'
        : `Huruf periksa tidak cocok pada baris ${facts['baris']}.`,
    remedy: 'Bandingkan dengan lembar pemulihan, delapan baris tanpa nomor barisnya, lalu ulangi.',
  }),
  PROOF_PASSPHRASE_WRONG: (facts) => ({
    title: 'Berkas kunci tidak terbuka',
    cause: `Kata sandinya salah, atau berkas ${file(facts)} rusak atau bukan berkas kunci.`,
    remedy: 'Periksa huruf besar dan kecilnya, atau pakai lembar pemulihan yang dicetak.',
  }),
  NUMBER_DATE_EARLIER: (facts) => ({
    title: 'Tanggal mendahului surat terakhir',
    cause: `Tanggal ${named(facts, 'tanggal', 'itu')} mendahului surat terakhir di buku ${named(facts, 'buku', 'nomor')}, ${named(facts, 'terakhir', 'yang lebih baru')}. Mungkin tanggalnya keliru atau jam komputer salah.`,
    remedy: 'Perbaiki tanggalnya, pakai nomor sisipan, atau tuliskan alasan lalu lanjutkan.',
  }),
  NUMBER_NOT_OPEN: (facts) => ({
    title: 'Nomor tidak dapat dipakai begitu',
    cause: `Nomor ${named(facts, 'nomor', 'itu')} berkeadaan ${named(facts, 'keadaan', 'lain')}.`,
    remedy: 'Muat ulang buku nomor; mungkin sudah diubah dari jendela lain.',
  }),
  NUMBER_HAS_OWNER: (facts) => ({
    title: 'Nomor milik surat yang tersimpan',
    cause: `Nomor ${named(facts, 'nomor', 'itu')} dipakai oleh ${named(facts, 'pemilik', 'surat yang tersimpan di program')}.`,
    remedy: 'Batalkan surat atau penerimanya di layarnya sendiri; nomornya ikut batal dan tetap tercatat.',
  }),
  AWARD_DRAFT_NEEDED: (facts) => ({
    title: 'Program penghargaan belum berupa konsep',
    cause: `Program penghargaan tahun buku ${named(facts, 'tahunBuku', 'itu')} sudah ditetapkan atau belum dibuat.`,
    remedy: 'Syarat dan pilihan hanya diubah selama masih konsep.',
  }),
  AWARD_TWICE: (facts) => ({
    title: 'Sudah menerima penghargaan',
    cause: `${named(facts, 'koperasi', 'Koperasi itu')} sudah tercatat sebagai penerima penghargaan tahun buku ${named(facts, 'tahunBuku', 'itu')}.`,
    remedy: 'Satu koperasi menerima satu penghargaan untuk satu tahun buku.',
  }),
  SIGNATORY_IN_USE: (facts) => ({
    title: 'Pejabat sudah dipakai pada dokumen',
    cause: `${named(facts, 'nama', 'Pejabat itu')} tercantum pada ${named(facts, 'jumlah', 'beberapa')} dokumen yang tersimpan.`,
    remedy: 'Akhiri masa jabatannya; dokumen lama tetap memuat namanya.',
  }),
  PICTURE_NOT_ACCEPTED: (facts) => ({
    title: 'Gambar lambang tidak dapat dipakai',
    cause: `${file(facts)}: ${named(facts, 'sebab', 'bukan gambar PNG atau JPEG.')}`,
    remedy: 'Pakai gambar PNG atau JPEG berwarna RGB, paling besar 5 MB dan 40 megapiksel.',
  }),
  PRINT_OUT_OF_RANGE: (facts) => ({
    title: 'Lembar itu tidak ada dalam antrean',
    cause: `Antrean ini berisi lembar 1 sampai ${named(facts, 'lembar', 'terakhir')}.`,
    remedy: 'Isi nomor lembar di antara keduanya; lembar awal tidak lebih besar daripada lembar akhir.',
  }),
  NO_DISPLAY: () => ({
    title: 'Tidak ada layar',
    cause: 'Komputer ini tidak punya layar untuk membuka jendela.',
    remedy: 'Gunakan pintu perintah, misalnya: meja-koperasi --headless contoh --keluaran FOLDER.',
  }),
  LETTER_NO_RECIPIENT: (facts) => ({
    title: 'Belum ada koperasi penerima',
    cause: `${named(facts, 'templat', 'Surat ini')} dibuat untuk setiap koperasi, sedangkan belum ada koperasi yang dipilih.`,
    remedy: 'Pilih sedikitnya satu koperasi, lalu ulangi.',
  }),
  LETTER_NOT_DRAFT: (facts) => ({
    title: 'Surat sudah bukan konsep',
    cause: `Surat ${named(facts, 'surat', 'itu')} sudah final, terkirim, atau batal, sehingga tidak dapat diubah begitu saja.`,
    remedy: 'Gunakan Perbaiki untuk membetulkan isinya; nomor dan tanggalnya tetap.',
  }),
  LETTER_NOT_FINAL: (facts) => ({
    title: 'Surat belum final',
    cause: `Surat ${named(facts, 'surat', 'itu')} masih berupa konsep atau sudah batal.`,
    remedy: 'Jadikan final lebih dahulu, atau pilih surat yang sudah final.',
  }),
  LETTER_ALREADY_VOID: (facts) => ({
    title: 'Surat sudah batal',
    cause: `Surat ${named(facts, 'surat', 'itu')} sudah dibatalkan sebelumnya.`,
    remedy: 'Buat surat baru bila diperlukan; nomor lama tetap tercatat batal.',
  }),
  TEMPLATE_IN_USE: (facts) => ({
    title: 'Templat masih dipakai konsep surat',
    cause: `Masih ada ${named(facts, 'jumlah', 'beberapa')} konsep surat dari templat ini.`,
    remedy: 'Jadikan final atau batalkan konsep itu lebih dahulu, lalu hapus templatnya.',
  }),
  TEMPLATE_FILE_FOREIGN: (facts) => ({
    title: 'Bukan berkas templat surat',
    cause: `Berkas ${file(facts)} tidak berisi templat surat Meja Koperasi.`,
    remedy: 'Pilih berkas yang disimpan dengan Ekspor templat. Templat yang ada tidak berubah.',
  }),
  TEMPLATE_FILE_DAMAGED: (facts) => ({
    title: 'Berkas templat rusak',
    cause: `Isi berkas ${file(facts)} tidak utuh: ${named(facts, 'sebab', 'tanda pemeriksanya tidak cocok')}.`,
    remedy: 'Minta berkasnya dikirim ulang tanpa disunting. Templat yang ada tidak berubah.',
  }),
  TEMPLATE_FILE_TOO_NEW: (facts) => ({
    title: 'Berkas templat dari versi yang lebih baru',
    cause: `Berkas ${file(facts)} dibuat dengan bentuk versi ${named(facts, 'versi', 'yang lebih baru')}.`,
    remedy: 'Pasang versi program yang lebih baru, lalu impor lagi. Templat yang ada tidak berubah.',
  }),
  EVALUATION_CLOSED: (facts) => ({
    title: 'Evaluasi sudah ditutup',
    cause: `Evaluasi tahun buku ${named(facts, 'tahunBuku', 'itu')} sudah ditutup (versi ${named(facts, 'versi', 'terakhir')}) dan tidak berubah lagi.`,
    remedy: 'Bila memang perlu, buka kembali evaluasinya dengan menyebut alasan, lalu tutup lagi.',
  }),
  EVALUATION_OPEN: (facts) => ({
    title: 'Evaluasi masih terbuka',
    cause: `Evaluasi tahun buku ${named(facts, 'tahunBuku', 'itu')} belum ditutup, sehingga penilaiannya masih dapat berubah.`,
    remedy: 'Tutup evaluasinya lebih dahulu, lalu ulangi.',
  }),
  EVALUATION_EMPTY: (facts) => ({
    title: 'Tidak ada koperasi yang dinilai',
    cause: `Register belum berisi koperasi untuk evaluasi tahun buku ${named(facts, 'tahunBuku', 'itu')}.`,
    remedy: 'Impor atau isi data koperasi lebih dahulu.',
  }),
  RECONCILE_VALUE_CHANGED: (facts) => ({
    title: 'Nilainya sudah berubah',
    cause: `${named(facts, 'isian', 'Isian itu')} di register sudah bukan seperti ketika daftar dicocokkan; sekarang "${named(facts, 'kini', 'lain')}".`,
    remedy: 'Buka catatan koperasinya dan putuskan di sana, atau cocokkan lagi dengan ekspor terbaru.',
  }),
  RECONCILE_TOO_MANY_TO_PRINT: (facts) => ({
    title: 'Terlalu banyak untuk dicetak',
    cause: `Ada ${named(facts, 'jumlah', 'terlalu banyak')} temuan; satu daftar cetak memuat paling banyak ${named(facts, 'batas', 'sekian')}.`,
    remedy: 'Saring per kecamatan atau per kelompok lalu cetak lagi, atau ekspor ke Excel.',
  }),
};

export function errorSentence(error: WireError): ErrorSentence {
  return SENTENCES[error.code](error.details.facts ?? {});
}

/** How another sheet of the workbook is named on the command line. */
function sheetOptions({ details: { sheets = [] } }: WireError): string {
  if (sheets.length < 2) return '';
  return `\n  Sebut lembarnya: ${sheets.map((name) => `--lembar "${name}"`).join(' atau ')}`;
}

/** One line for the command line and the log. */
export function errorLine(error: WireError): string {
  const { title, cause, remedy } = errorSentence(error);
  const faults = (error.details.faults ?? [])
    .map((fault) => `\n  - ${fault.path}: ${fault.message}`)
    .join('');
  return `${title}. ${cause} ${remedy}${faults}${sheetOptions(error)}`;
}
