/** As many photos as one visit keeps: enough to show who was met and what stood there, and a page can hold them. */
export const MOST_VISIT_PHOTOS = 12;

/** Why so many more photos have no room at a visit; undefined where they have. */
export function photoRoomFault(kept: number, more: number): string | undefined {
  const room = MOST_VISIT_PHOTOS - kept;
  if (more <= room) return undefined;
  const most = `Satu kunjungan menyimpan paling banyak ${String(MOST_VISIT_PHOTOS)} foto`;
  if (room <= 0) return `${most}, dan sudah penuh. Hapus foto yang tidak diperlukan, lalu tambahkan lagi.`;
  return `${most}; sudah ada ${String(kept)}, dan ${String(more)} lagi tidak muat. Pilih paling banyak ${String(room)} foto.`;
}
