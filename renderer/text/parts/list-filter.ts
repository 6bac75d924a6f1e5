/** "a", "a dan b", "a, b, dan c". */
function allOf(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  if (parts.length < 3) return parts.join(' dan ');
  return `${parts.slice(0, -1).join(', ')}, dan ${last}`;
}

/** Words of the filter over a list, the same on every screen. */
export const listFilterText = {
  name: 'Saringan',
  more: '+ Saringan',
  find: 'Cari pilihan',
  removed: 'Yang dihapus',
  ofCooperative: 'Hanya koperasi yang dibuka',
  year: 'Tahun',
  anyYear: 'semua tahun',
  matching: (words: string) => `memuat “${words}”`,
  sentence: (parts: readonly string[]) => `Disaring: ${allOf(parts)}.`,
  all: 'Semua',
  clear: 'Hapus saringan',
  noneTitle: 'Tidak ada yang cocok dengan saringan',
  showAll: 'Tampilkan semua',
  first: 'Catat yang pertama',
  none: 'Yang tidak cocok hanya disembunyikan, tidak hilang.',
} as const;
