export const gridText = {
  number: 'No.',
  row: (number: number) => `baris ${number}`,
  removeRow: (number: number) => `Hapus baris ${number}`,
  removeRows: (first: number, last: number) => `Hapus baris ${first}-${last}`,
  undo: 'Urungkan',
  redo: 'Ulangi',
  dropped: (columns: number) =>
    `${columns} kolom terakhir yang ditempel tidak muat dalam tabel dan tidak dimasukkan.`,
  keys: 'Enter ke bawah, Tab ke kanan, F2 mengubah; blok dari Excel dapat ditempel (Ctrl+V).',
} as const;
