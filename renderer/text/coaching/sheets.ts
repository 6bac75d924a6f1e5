import { formatInteger } from '#rules/value/numbers.ts';

const n = formatInteger;

/** Sentences of visit sheets and of the table into which they are keyed. */
export const sheetsText = {
  button: 'Lembar kunjungan…',
  title: 'Cetak lembar kunjungan',
  from: 'Untuk',
  sources: {
    plans: (year: number) => `Rencana ${String(year)} yang belum selesai`,
    campaign: (name: string) => `${name}, yang belum dikunjungi`,
    register: 'Semua koperasi kecamatan yang dipilih',
  },
  districts: 'Kecamatan',
  districtsHint: 'Kosong: semua kecamatan.',
  districtsNeeded: 'Pilih paling sedikit satu kecamatan.',
  officer: 'Petugas',
  everyOfficer: 'Semua petugas',
  assignment: 'Nomor surat tugas',
  assignmentHint: 'Tercetak pada setiap lembar; kosong untuk ditulis tangan.',
  count: (count: number) =>
    count === 0
      ? 'Tidak ada koperasi pada pilihan ini.'
      : `${n(count)} lembar bolak-balik, dengan daftar paket setiap kecamatan.`,
  print: 'Cetak',
  printing: 'Mencetak lembar kunjungan…',
  printed: (sheets: number) => `${n(sheets)} lembar kunjungan selesai dicetak.`,
  files: 'Berkas',
  table: {
    open: 'Isi dari lembar…',
    close: 'Kembali ke daftar',
    title: 'Isi kunjungan dari lembar',
    hint: 'Kolom menurut nomor pada lembar. Hasil cukup hurufnya (A sampai F). Boleh ditempel dari Excel dengan Ctrl+V.',
    name: 'Koperasi',
    campaign: 'Kampanye',
    noCampaign: 'Bukan untuk kampanye',
    begin: 'Isi nama…',
    beginTitle: 'Isi nama menurut paket lembar',
    beginSave: 'Isi nama',
    clear: 'Kosongkan tabel',
    save: (count: number) => (count === 0 ? 'Simpan' : `Simpan ${n(count)} kunjungan`),
    saved: (count: number, left: number) =>
      `${n(count)} kunjungan tersimpan${left === 0 ? '' : `; ${n(left)} baris yang belum benar tetap di tabel`}.`,
    undo: 'Urungkan simpanan',
    undone: 'Kunjungan dari tabel diurungkan; barisnya ada lagi di tabel.',
    draftTitle: (rows: number) => `Ada tabel yang belum disimpan, ${n(rows)} baris.`,
    draftTake: 'Pakai tabel itu',
    draftDrop: 'Buang',
    tooLong: (most: number) =>
      `Tabel memeriksa ${n(most)} baris sekaligus. Simpan dahulu, lalu tempel sisanya.`,
    verdict: 'Putusan',
    waiting: 'memeriksa…',
    ready: 'siap disimpan',
    rows: (count: number) => `${n(count)} baris`,
    counts: {
      ready: (count: number) => `${n(count)} siap`,
      wrong: (count: number) => `${n(count)} belum masuk`,
      blank: (count: number) => `${n(count)} belum diisi`,
    },
    blank: 'belum diisi',
    faultOf: (row: number, column: string, sentence: string) =>
      `Baris ${String(row)}, ${column}: ${sentence}`,
    candidate: (name: string, district: string) => (district === '' ? name : `${name}, ${district}`),
    nextFault: 'Baris berikutnya yang belum masuk (F8)',
  },
} as const;
