import type { CopyForm } from '#rules/letters/certified-copy.ts';
import type { LetterEvent, LetterState } from '#contract/letters/letters.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';

const STATES: Readonly<Record<LetterState, string>> = {
  draft: 'Konsep',
  final: 'Final',
  sent: 'Terkirim',
  void: 'Batal',
};

const EVENTS: Readonly<Record<LetterEvent['what'], string>> = {
  created: 'Konsep dibuat',
  edited: 'Konsep diubah',
  final: 'Dijadikan final',
  printed: 'PDF dibuat',
  exported: 'Disimpan sebagai Word',
  number_recorded: 'Nomor dicatat kembali',
  sent: 'Terkirim',
  corrected: 'Diperbaiki',
  void: 'Dibatalkan',
};

export const lettersText = {
  title: 'Surat',
  tabs: { letters: 'Daftar surat', templates: 'Templat' },
  state: (drafts: number, finals: number, sent: number) =>
    `${formatInteger(drafts)} konsep, ${formatInteger(finals)} final, ${formatInteger(sent)} terkirim.`,
  reading: 'Membaca surat…',
  create: 'Buat surat',
  states: STATES,
  events: EVENTS,
  anyState: 'semua keadaan',
  filterState: 'Keadaan surat',
  filterTemplate: 'Templat',
  allTemplates: 'semua templat',
  filterYear: 'Tahun',
  allYears: 'semua tahun',
  search: 'Cari nomor, hal, atau koperasi',
  list: 'Daftar surat',
  columns: {
    number: 'Nomor',
    datedOn: 'Tanggal',
    state: 'Keadaan',
    template: 'Templat',
    subject: 'Hal',
    recipient: 'Penerima',
  },
  noNumber: 'Belum bernomor',
  withoutNumber: 'Tanpa nomor',
  revision: (revision: number) => `perbaikan ke-${formatInteger(revision)}`,
  emptyTitle: 'Belum ada surat',
  empty: 'Pilih templat, pilih koperasinya, lalu program mengisi surat dari register dan mengambil nomornya.',
  picked: (count: number) => `${formatInteger(count)} surat dipilih`,
  clearPicked: 'Lepas pilihan',
  open: 'Lihat surat',
  finalise: 'Jadikan final',
  finaliseTitle: (count: number) => `Jadikan ${formatInteger(count)} surat final`,
  finaliseWhat:
    'Nomor diambil dari buku nomor dan isi surat disegel. Sesudah ini isinya hanya dapat diubah dengan Betulkan; nomor dan tanggalnya tetap.',
  check: {
    list: 'Yang diperiksa sebelum nomor diambil',
    number: 'Nomor',
    noNumber: 'Naskah ini tidak memakai nomor.',
    numbers: (first: string, count: number, book: string) =>
      count === 1
        ? `${first} (buku ${book})`
        : `mulai ${first}, ${formatInteger(count)} nomor (buku ${book})`,
    day: 'Tanggal',
    days: (first: PlainDate, last: PlainDate) => `${formatLongDate(first)} sampai ${formatLongDate(last)}`,
    signer: 'Penanda tangan',
    unsigned: 'Tanpa tanda tangan.',
    fields: 'Isian',
    complete: 'Lengkap',
    wanting: (count: number) => `${formatInteger(count)} surat masih perlu diperiksa`,
    wantingList: 'Surat yang masih perlu diperiksa',
    fill: 'Isi sekarang',
    fillOf: (name: string) => `Isi sekarang ${name}`,
    refused: 'Lengkapi yang bertanda tolak lebih dahulu; sebelum itu nomor tidak dapat diambil.',
    seen: 'Saya sudah memeriksanya; isian yang kosong memang dibiarkan dan dapat tercetak sebagai titik-titik.',
  },
  classification: 'Kode klasifikasi',
  classificationHint: (proposed: string) =>
    proposed === ''
      ? 'Kosongkan untuk memakai kode pada pola bukunya.'
      : `Kosongkan untuk memakai usulan jenis suratnya, ${proposed}.`,
  finalising: 'Menjadikan final',
  earlierGoOn: 'Lanjutkan dengan alasan',
  earlierTitle: 'Tanggal mendahului surat terakhir',
  earlierReason: 'Alasan bertanggal mundur',
  earlierHint: 'Alasan dicatat di buku nomor.',
  earlierRequired: 'Isi alasannya.',
  finalised: (count: number, first: string, last: string) =>
    first === ''
      ? `${formatInteger(count)} surat final.`
      : `${formatInteger(count)} surat final, nomor ${first}${count > 1 ? ` sampai ${last}` : ''}.`,
  print: 'Cetak',
  printTitle: (count: number) => `Cetak ${formatInteger(count)} surat`,
  printing: 'Mencetak surat',
  copy: {
    open: 'Salinan dan petikan',
    title: 'Salinan atau petikan keputusan',
    form: 'Yang dibuat',
    hints: {
      salinan: 'Seluruh keputusan dengan lampirannya; "ttd." menggantikan tanda tangan.',
      petikan: 'Bagian yang diputuskan dan satu baris lampiran, satu untuk setiap penerima.',
    } satisfies Readonly<Record<CopyForm, string>>,
    position: 'Disahkan oleh: jabatan',
    name: 'Nama',
    rank: 'Pangkat (golongan)',
    nip: 'NIP',
    word: 'Sebagai berkas Word',
    make: 'Buat',
    making: 'Membuat salinan',
    made: (form: CopyForm, count: number) =>
      form === 'salinan' ? 'Salinan selesai.' : `${formatInteger(count)} petikan selesai.`,
  },
  printOne: 'Satu berkas PDF',
  printSeparate: 'Satu PDF untuk setiap surat',
  fit: 'Muat dalam 1 lembar',
  fitHint:
    'Hanya untuk cetakan ini: jarak baris dirapatkan, lalu huruf dikecilkan sampai 10. Surat aslinya tidak berubah.',
  printed: (files: number, pages: number) =>
    `${formatInteger(files)} berkas, ${formatInteger(pages)} halaman. Buka PDF untuk mencetaknya.`,
  notFitted: (count: number) =>
    `${formatInteger(count)} surat tetap lebih dari satu lembar walau sudah dirapatkan.`,
  files: 'Berkas surat',
  word: 'Word',
  srikandi: 'Simpan untuk SRIKANDI',
  savingWord: 'Menyimpan berkas Word',
  savedWord: (count: number) => `${formatInteger(count)} berkas Word tersimpan.`,
  openWord: 'Buka',
  recordNumber: 'Catat nomor kembali',
  recordWhat: 'Nomor dan tanggal yang diberikan SRIKANDI. Konsep menjadi final dengan nomor ini.',
  number: 'Nomor surat',
  date: 'Tanggal surat',
  dateRequired: 'Isi tanggal surat.',
  required: 'Harus diisi.',
  markSent: 'Tandai terkirim',
  sentTitle: (count: number) => `Tandai ${formatInteger(count)} surat terkirim`,
  sentOn: 'Tanggal dikirim',
  correct: 'Betulkan',
  correctWhat:
    'Nomor dan tanggal surat tetap. Salinan berikutnya menyebut perbaikannya, dan yang lama tetap tersimpan.',
  reason: 'Alasan',
  correctReasonHint: 'Misalnya: ejaan nama tempat salah.',
  saveCorrection: 'Simpan perbaikan',
  void: 'Batalkan surat',
  voidWhat: (number: string) =>
    number === ''
      ? 'Konsep ini tidak akan dipakai. Catatannya tetap ada.'
      : `Nomor ${number} tetap tercatat di buku nomor sebagai batal dan tidak dipakai lagi.`,
  voidReasonHint: 'Misalnya: salah koperasi.',
  voided: 'Alasan batal',
  edit: 'Ubah konsep',
  saveDraft: 'Simpan konsep',
  missing: 'Belum ada nilainya; di kertas berupa titik-titik:',
  history: 'Riwayat',
  recipients: (count: number) => `${formatInteger(count)} koperasi`,
  choosePanel: 'Pilih satu surat untuk melihat riwayat dan langkah berikutnya.',
  marks: 'Tanda SRIKANDI…',
  marksTitle: 'Tanda pada berkas untuk SRIKANDI',
  marksWhat: 'Sesuaikan dengan templat SRIKANDI instansi Anda; namanya dapat berbeda.',
  markNumber: 'Tanda nomor',
  markDate: 'Tanda tanggal',
  markSignature: 'Tanda tangan elektronik',
  save: 'Simpan',
  createTitle: 'Buat surat',
  createState: 'Pilih templat dan koperasinya; pratinjau di kanan adalah kertasnya.',
  back: 'Kembali ke daftar',
  template: 'Templat',
  chooseTemplate: 'Pilih templat surat',
  audienceHint: (isEach: boolean, isToAnybody: boolean) =>
    isEach
      ? 'Satu surat untuk setiap koperasi.'
      : isToAnybody
        ? 'Satu surat kepada siapa saja.'
        : 'Satu surat dengan daftar koperasinya.',
  bookYear: 'Tahun buku',
  cooperatives: 'Koperasi penerima',
  optionalCooperatives: (count: number) =>
    count === 0
      ? 'Catat koperasi penerima (boleh kosong)'
      : `Koperasi penerima: ${formatInteger(count)} koperasi dipilih`,
  chosen: (count: number) => `${formatInteger(count)} koperasi dipilih`,
  searchCooperative: 'Cari koperasi',
  allDistricts: 'Semua kecamatan',
  allReports: 'Semua laporan RAT',
  notReported: 'RAT belum tercatat',
  reported: 'RAT tercatat',
  addAll: (count: number) => `Tambah semua (${formatInteger(count)})`,
  clearChosen: 'Kosongkan',
  remove: (name: string) => `Keluarkan ${name}`,
  noCooperative: 'Tidak ada koperasi yang cocok.',
  fields: 'Isian surat',
  saveDrafts: (count: number) => (count > 1 ? `Buat ${formatInteger(count)} konsep` : 'Buat konsep'),
  creating: 'Membuat konsep surat',
  created: (count: number) =>
    `${formatInteger(count)} konsep dibuat. Periksa, lalu jadikan final untuk mengambil nomornya.`,
  previewHint: 'Pilih templat dan koperasi untuk melihat suratnya.',
  bases: {
    title: 'Dasar hukum yang tidak diusulkan',
    open: 'Buka dasar hukum',
    takeAgain: 'Ambil lagi dasar hukum dari pustaka',
    takeAgainHint: 'Menurut tanggal surat di atas; yang sudah ditulis di isian dasar hukum diganti.',
  },
  doubt: {
    title: (count: number) => `Periksa ${formatInteger(count)} surat lebih dahulu`,
    what: 'Ada isian kosong atau catatan yang meragukan surat berikut. Belum ada yang dibuat.',
    whatRefused:
      'Yang berikut belum dapat dibuat: ada yang pokok dan belum diisi, atau teguran sebelumnya tidak tercatat. Belum ada yang dibuat.',
    list: 'Yang diragukan, dengan sebabnya',
    remedy:
      'Tanggal RAT yang belum pasti tahun bukunya dapat dibukukan pada layar RAT, saringan "tahun buku RAT belum pasti".',
    leaveOut: (count: number) => `Keluarkan ${formatInteger(count)} koperasi ini`,
    createAll: 'Tetap buat surat',
    finaliseAll: 'Tetap jadikan final',
    recordAll: 'Tetap catat nomor',
  },

  write: {
    open: 'Tulis di halaman',
    back: 'Kembali ke daftar',
    save: 'Simpan surat',
    asTemplate: 'Simpan sebagai templat',
    saveFirst: 'Simpan dahulu (Ctrl+S), lalu surat dapat dijadikan final, dicetak, dan dilihat pratinjaunya.',
    to: (whom: string) => `untuk ${whom}`,
    missing: (count: number) => (count === 0 ? 'Semua isian terisi.' : `${count} isian masih kosong.`),
    goToMissing: 'Ke isian kosong berikutnya (Tab)',
    ownText: 'Teks surat ini ditulis sendiri; perubahan templat tidak lagi mengubahnya.',
    tabs: { fields: 'Isian surat', insert: 'Sisipkan', preview: 'Pratinjau' },
  },
  handBook: {
    title: (book: string, first: string) => `${book} masih kosong: surat ini menjadi ${first}`,
    what: 'Bila tahun ini sudah ada surat bernomor di buku tangan atau aplikasi lain, tulis nomor urut terakhirnya, supaya program melanjutkan dan tidak ada nomor kembar. Bila belum ada, biarkan kosong.',
    last: 'Nomor urut terakhir di buku tangan',
    goOn: (last: number | null) =>
      last === null ? 'Lanjutkan dari nomor itu' : `Mulai dari nomor ${last + 1}`,
    reason: 'Sudah dipakai di buku tangan sebelum program mencatat nomor',
  },
} as const;
