import { formatInteger } from '#rules/value/numbers.ts';

export const paletteText = {
  title: 'Cari apa saja',
  hint: 'Koperasi, orang, surat, berkas, layar, atau perintah',
  all: 'Semua',
  kinds: {
    recent: 'Terakhir dibuka',
    cooperative: 'Koperasi',
    person: 'Orang',
    letter: 'Surat',
    formation: 'Berkas pendirian',
    consultation: 'Konsultasi',
    screen: 'Layar',
    command: 'Perintah',
  },
  countOf: (kind: string, count: number) => `${kind} ${formatInteger(count)}`,
  screenOf: {
    record: 'Koperasi',
    letters: 'Surat',
    formation: 'Berkas pendirian',
  } as Readonly<Record<string, string>>,
  formation: (founders: number, notary: string) =>
    [`${formatInteger(founders)} pendiri`, notary].filter(Boolean).join(', '),
  command: 'perintah',
  withFirst: (name: string) => `dengan ${name}`,
  commands: {
    newCooperative: 'Tambah koperasi baru',
    import: 'Impor daftar koperasi atau RAT',
    duplicates: 'Cari koperasi ganda',
    overlaps: 'Lihat jabatan rangkap dan hubungan keluarga',
    templates: 'Buka templat surat',
    official: 'Lihat angka resmi yang dibekukan',
    checkProof: 'Periksa keabsahan kertas',
    backUp: 'Buat salinan cadangan',
    practice: 'Mode latihan',
    textSize: 'Ubah ukuran huruf',
    rules: 'Lihat ketentuan dan tanggal berlakunya',
    signatories: 'Ubah penanda tangan',
    about: 'Tentang program',
  },
  acts: {
    rat: 'Isi RAT',
    consultation: 'Lihat konsultasi',
  },
  reading: 'Mencari…',
  none: (words: string) =>
    `Tidak ada yang memuat “${words}”. Periksa ejaannya, atau tambahkan koperasi baru.`,
  stays: 'Belum ada yang ditemukan, jadi tidak ada yang dibuka.',
  listAll: (words: string) => `Semua koperasi yang memuat “${words}”`,
  close: 'Esc menutup',
  keys: {
    choose: 'pilih',
    open: 'buka',
    kind: 'jenis',
    commands: 'hanya perintah',
    letters: 'nomor surat',
  },
} as const;
