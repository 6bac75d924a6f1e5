import { formatInteger } from '#rules/value/numbers.ts';

const n = formatInteger;

/** Sentences of certificates, matching and the yearly recap of activities. */
export const activityCertificatesText = {
  issue: 'Terbitkan sertifikat…',
  title: 'Terbitkan sertifikat',
  reading: 'Memeriksa peserta…',
  save: (count: number) => (count === 0 ? 'Terbitkan' : `Terbitkan ${n(count)} sertifikat`),
  ready: (count: number) =>
    count === 0
      ? 'Tidak ada peserta yang mendapat sertifikat baru.'
      : `${n(count)} peserta mendapat sertifikat dan nomor.`,
  issuedBefore: (count: number) =>
    `${n(count)} sudah mempunyai sertifikat; cetak ulang memakai nomor yang sama.`,
  refused: (count: number) => `${n(count)} tidak mendapat sertifikat:`,
  refusedTable: 'Yang tidak mendapat sertifikat',
  refusedColumns: { name: 'Nama', batch: 'Angkatan', why: 'Sebab' },
  changed: 'Perhatikan sertifikat yang sudah terbit',
  noLessons: (batch: number) =>
    `Angkatan ${n(batch)} belum mempunyai sesi: sertifikatnya tanpa daftar materi di halaman belakang.`,
  lessons: (batch: number, lessons: number, hours: number) =>
    `Angkatan ${n(batch)}: halaman belakang memuat ${n(lessons)} materi, ${n(hours)} JP.`,
  datedOn: 'Tanggal sertifikat',
  dateFault: 'Tanggal tidak terbaca. Tulis misalnya 18/11/2025.',
  replacesVoid: (count: number) => `Beri nomor baru kepada ${n(count)} orang yang nomornya dibatalkan`,
  openSignature: 'Pejabat belum tercatat; biarkan tempat tanda tangan terbuka untuk pena',
  hint: 'Nomor diambil dari buku nomor sertifikat setelah Anda menekan tombol terbitkan, dan isinya disegel.',
  issued: (count: number, first: string, last: string) =>
    count === 1
      ? `1 sertifikat terbit dengan nomor ${first}.`
      : `${n(count)} sertifikat terbit, nomor ${first} sampai ${last}.`,
  print: 'Cetak sertifikat',
  printing: 'Mencetak sertifikat…',
  printed: (sheets: number, pages: number) =>
    `${n(sheets)} sertifikat selesai dicetak, ${n(pages)} halaman. Cetak dua sisi dengan balik pada sisi pendek.`,
  printedOneSide: (sheets: number) => `${n(sheets)} sertifikat selesai dicetak.`,
  files: 'Berkas',
  queue: 'Buka antrean cetak',
  competence: {
    title: 'Sertifikat kompetensi',
    hint: 'Disalin dari sertifikatnya. Tanpa "Berlaku sampai", masa berlakunya tidak dicatat dan tidak diperkirakan.',
  },
  match: {
    button: 'Cocokkan peserta…',
    title: 'Cocokkan peserta',
    hint: 'Usul di bawah hanya menurut nama yang sama. Periksa dahulu, lalu hubungkan satu per satu; tidak ada yang terhubung dengan sendirinya.',
    table: 'Peserta dan usul pencocokan',
    columns: { name: 'Peserta', typed: 'Tertulis', person: 'Orang pada register', cooperative: 'Koperasi' },
    none: 'tidak ada yang bernama sama',
    empty: 'Semua peserta sudah terhubung, atau belum ada peserta.',
    tie: (name: string) => `Hubungkan: ${name}`,
    untie: 'Lepaskan',
    close: 'Selesai',
    tied: (name: string, to: string) => `${name} terhubung dengan ${to}.`,
    untied: (name: string) => `Hubungan ${name} dilepaskan.`,
    undone: (name: string) => `${name} kembali seperti semula.`,
    undo: 'Urungkan',
    showAll: 'Tampilkan juga yang sudah lengkap',
  },
  recap: {
    open: 'Rekap tahunan',
    back: 'Daftar kegiatan',
    title: (year: number) => `Rekap pelatihan tahunan ${String(year)}`,
    state: (activities: number, people: number, cooperatives: number) =>
      `${n(activities)} kegiatan terlaksana, ${n(people)} orang, ${n(cooperatives)} koperasi.`,
    reading: 'Menghitung rekap…',
    year: 'Tahun',
    by: 'Rekap menurut',
    table: 'Rekap pelatihan tahunan',
    total: 'Jumlah',
    definitions: 'Arti angka',
    changed: 'Angka yang berubah sesudah kegiatannya',
    emptyTitle: 'Belum ada kegiatan yang terlaksana',
    empty: 'Rekap dihitung dari kegiatan yang terlaksana atau dilaporkan pada tahun ini.',
    print: 'Cetak rekap',
    printing: 'Mencetak rekap…',
    printed: 'Rekap selesai dicetak.',
    export: 'Simpan ke Excel',
    exporting: 'Menulis rekap…',
    exported: (rows: number) => `${n(rows)} baris tersimpan.`,
    exportName: (year: number) => `rekap-pelatihan-${String(year)}.xlsx`,
    files: 'Berkas',
  },
} as const;
