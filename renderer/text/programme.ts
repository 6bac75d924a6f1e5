import { formatInteger } from '#rules/value/numbers.ts';

const n = formatInteger;

/** Sentences of programmes and targets (program dan target). */
export const programmeText = {
  titleOf: (year: number) => `Program dan target ${String(year)}`,
  reading: 'Membaca target…',
  state: (targets: number, lines: number) => `${n(targets)} target; ${n(lines)} baris susunan program.`,
  views: { targets: 'Target', tree: 'Susunan program', calendar: 'Kalender dinas', turn: 'Pergantian tahun' },
  view: 'Yang ditampilkan',
  year: 'Tahun',
  undo: 'Urungkan',
  target: {
    add: 'Target baru',
    table: 'Target dan realisasi',
    columns: {
      name: 'Sasaran',
      unit: 'Satuan',
      amount: 'Target',
      reached: 'Realisasi',
      percent: '%',
      basis: 'Dasar',
    },
    asOf: (day: string) => `Realisasi dihitung sampai ${day}.`,
    emptyTitle: 'Belum ada target',
    empty:
      'Tekan "Target baru", lalu pilih yang dihitung; realisasinya dihitung program dari kegiatan, konsultasi, atau register.',
    newTitle: 'Target baru',
    correctTitle: 'Betulkan target',
    save: 'Simpan',
    remove: 'Hapus…',
    named: (name: string) => `Target "${name}"`,
    budgetHint: 'Kosong: pagu sub kegiatannya.',
    codeHint: 'Kosong: semua kegiatan tahun itu.',
    print: 'Cetak',
    printing: 'Mencetak target…',
    printed: 'Target dan realisasi selesai dicetak.',
    export: 'Simpan ke Excel',
    exportName: (year: number) => `target-${String(year)}.xlsx`,
    exporting: 'Menyimpan target…',
    exported: (rows: number) => `${n(rows)} target disimpan.`,
    files: 'Berkas',
    notCounted: 'belum diisi',
  },
  tree: {
    add: 'Baris baru',
    table: 'Susunan program',
    columns: {
      code: 'Kode',
      name: 'Nama',
      budget: 'Pagu (Rp)',
      activities: 'Kegiatan',
      spent: 'Realisasi (Rp)',
    },
    activities: (realised: number, all: number, waiting: number) =>
      all === 0
        ? '-'
        : `${n(realised)} dari ${n(all)}${waiting === 0 ? '' : `, ${n(waiting)} menunggu anggaran`}`,
    money: (value: number | null) => (value === null ? '-' : n(value)),
    emptyTitle: 'Tahun ini belum mempunyai susunan program',
    empty:
      'Isi dari susunan baku 2.17, dari tahun lain, atau dari lembar DPA dengan kolom Kode, Nama, Indikator, dan Pagu. Nama dan pagunya dapat dibetulkan.',
    fillStandard: 'Isi dari susunan baku',
    fillFrom: (year: number) => `Isi dari ${String(year)}`,
    filled: (added: number, kept: number) =>
      `${n(added)} baris ditambahkan${kept === 0 ? '' : `, ${n(kept)} sudah ada dan tidak diubah`}.`,
    newTitle: 'Baris susunan baru',
    correctTitle: (code: string) => `Betulkan ${code}`,
    save: 'Simpan',
    remove: 'Hapus',
    removeTitle: (code: string) => `Hapus ${code} dari susunan`,
    removeWhat: (activities: number) =>
      activities === 0
        ? 'Tidak ada kegiatan yang memakai kode ini.'
        : `${n(activities)} kegiatan memakai kode ini atau kode di bawahnya; kegiatannya tetap ada.`,
    saved: (code: string) => `${code} tersimpan.`,
    removedLine: (code: string) => `${code} dihapus dari susunan.`,
    restored: (code: string) => `${code} kembali ke susunan.`,
    indicator: (text: string) => `Indikator: ${text}`,
  },
  import: {
    button: 'Impor dari Excel…',
    reading: 'Membaca susunan program…',
    title: 'Impor susunan program',
    found: (added: number, changed: number, same: number) =>
      `${n(added)} baris baru, ${n(changed)} berubah, ${n(same)} sama.`,
    passedOver: (count: number) => `${n(count)} baris dilewati karena tidak berkode:`,
    refused: (count: number) => `${n(count)} baris ditolak dan tidak ikut disimpan:`,
    row: (row: number, text: string) => `Baris ${n(row)}: ${text}`,
    apply: (count: number) => (count === 0 ? 'Tidak ada yang berubah' : `Simpan ${n(count)} baris`),
    done: (added: number, changed: number) => `${n(added)} baris ditambahkan, ${n(changed)} diperbarui.`,
  },
  form: {
    required: (label: string) => `${label} harus diisi.`,
    numberFault: 'Tulis angka bulat, misalnya 600 atau 1.200.000.000.',
    dateFault: 'Tanggal tidak terbaca. Tulis misalnya 18/11/2025.',
  },
} as const;
