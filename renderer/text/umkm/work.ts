import { formatInteger } from '#rules/value/numbers.ts';

const n = formatInteger;

/** Sentences about lists read in, records joined, and what was changed. */
export const umkmWorkText = {
  import: {
    button: 'Impor…',
    title: 'Impor daftar UMKM',
    reading: 'Membaca berkas…',
    tried: (sheet: string, rows: number) => `Lembar ${sheet}: ${n(rows)} usaha. Belum ada yang ditulis.`,
    added: (count: number) => `Baru (${n(count)})`,
    changed: (count: number) => `Berubah (${n(count)})`,
    same: (count: number) => `Sudah sama (${n(count)})`,
    refused: (count: number) => `Ditolak (${n(count)})`,
    warned: (count: number) => `Perlu diperiksa (${n(count)})`,
    passedOver: (count: number) => `Baris yang dilewati (${n(count)})`,
    unread: (count: number) => `Kolom yang tidak dibaca (${n(count)})`,
    read: (count: number) => `Kolom yang dibaca (${n(count)})`,
    row: (row: number, words: string) => `Baris ${n(row)}: ${words}`,
    column: (letter: string, heading: string, words: string) =>
      `Kolom ${letter}${heading === '' ? '' : ` "${heading}"`}: ${words}`,
    change: (label: string, before: string, after: string) =>
      `${label} ${before || '-'} menjadi ${after || '-'}`,
    products: (count: number) => `${n(count)} produk baru`,
    licences: (count: number) => `${n(count)} izin baru`,
    more: (count: number) => `… dan ${n(count)} lagi.`,
    kinds: {
      title: 'judul',
      heading: 'judul kolom',
      numbering: 'nomor kolom',
      section: 'bagian',
      total: 'jumlah',
      signature: 'tanda tangan',
      footnote: 'keterangan',
      blank: 'kosong',
    },
    apply: (count: number) => `Tulis ${n(count)} usaha`,
    nothing: 'Tidak ada yang perlu ditulis',
    done: (added: number, changed: number) => `${n(added)} usaha baru, ${n(changed)} usaha berubah.`,
    undo: 'Urungkan impor',
    undone: (removed: number, restored: number) =>
      `Impor diurungkan: ${n(removed)} usaha dikeluarkan, ${n(restored)} ubahan dipulihkan.`,
    earlier: 'Impor sebelumnya',
    noneEarlier: 'Belum pernah mengimpor.',
    line: (file: string, when: string, who: string, added: number, changed: number) =>
      `${file}, ${when}, ${who}: ${n(added)} baru, ${n(changed)} berubah`,
    isUndone: 'diurungkan',
  },
  doubles: {
    table: 'Usaha yang mungkin ganda',
    merges: 'Penggabungan',
    why: { name: 'nama dan tempat sama', owner: 'NIK pemilik sama' },
    emptyTitle: 'Tidak ada yang ganda',
    empty: 'Tidak ada dua usaha dengan NIK pemilik yang sama, atau dengan nama dan desa yang sama.',
    isMore: 'Hanya seratus pasangan pertama yang tampil; sisanya muncul sesudah ini diselesaikan.',
    count: (count: number) => `${n(count)} pasangan`,
    columns: { pair: 'Pasangan', why: 'Sebab' },
    keep: (name: string) => `Gabungkan ke "${name}"`,
    keepHint:
      'Catatan yang dipakai tetap; yang kosong padanya diisi dari yang lain, produk, izin, dan riwayatnya ikut. Dapat diurungkan.',
    both: (name: string) => `Keduanya bernama "${name}"; yang dipakai ialah yang pertama.`,
    dismiss: 'Bukan ganda…',
    dismissTitle: 'Kedua usaha ini memang berbeda?',
    dismissSave: 'Nyatakan bukan ganda',
    dismissed: 'Tercatat bukan ganda.',
    merged: (name: string, products: number) => `Digabungkan ke ${name}; ${n(products)} produk ikut.`,
    undone: 'Penggabungan diurungkan.',
    undo: 'Urungkan',
    line: (removed: string, kept: string, when: string, who: string) =>
      `${removed} ke ${kept}, ${when}, ${who}`,
    products: (count: number) => `${n(count)} produk`,
  },
  changes: {
    title: 'Riwayat ubahan',
    show: 'Riwayat ubahan…',
    none: 'Belum ada yang diubah sejak dicatat.',
    kinds: { entry: 'dibetulkan', import: 'dari impor', undo: 'diurungkan', merge: 'dari penggabungan' },
    head: (when: string, who: string, kind: string) => `${when}, ${who}, ${kind}`,
    field: (label: string, before: string, after: string) =>
      `${label}: ${before || '-'} menjadi ${after || '-'}`,
    undo: 'Urungkan',
    isUndone: 'sudah diurungkan',
    close: 'Tutup',
    undone: 'Ubahan diurungkan.',
  },
};
