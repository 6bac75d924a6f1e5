import { formatInteger } from '#rules/value/numbers.ts';

const n = formatInteger;

/** Words of correcting the region an office was set up with. */
export const officeRegionText = {
  group: 'Wilayah layanan',
  hint: 'Menentukan kecamatan dan desa yang dapat dipilih, rekap, kop surat, dan QR keabsahan.',
  present: (name: string, code: string) => `${name} (${code})`,
  correct: 'Betulkan wilayah',
  title: 'Betulkan wilayah dinas',
  save: 'Betulkan wilayah',
  free: 'Belum ada nomor yang keluar, jadi wilayah dapat diperbaiki dengan bebas.',
  numbered: (count: number) =>
    `Sudah ada ${n(count)} nomor dan angka resmi yang keluar dengan wilayah sekarang. Dokumen itu tidak berubah; alasan perbaikan disimpan.`,
  changes: 'Yang berubah',
  region: 'Wilayah',
  change: (label: string, from: string, to: string) => `${label}: ${from} → ${to}`,
  following: (count: number) => `${n(count)} koperasi tanpa kecamatan ikut ke wilayah yang baru.`,
  formations: (count: number) =>
    `${n(count)} berkas pendirian tetap mencatat desa di luar wilayah yang baru.`,
  villages: (count: number) =>
    `${n(count)} catatan Merah Putih tetap mencatat desa di luar wilayah yang baru.`,
  outside: (count: number) => `${n(count)} koperasi berada di luar wilayah yang baru`,
  outsideMore: (count: number) => `dan ${n(count)} lagi`,
  outsideAccept: (count: number) =>
    `Kosongkan kecamatan dan desa ${n(count)} koperasi ini. Letak lamanya tetap ada di riwayat perubahan.`,
  outsideMissing: 'Setujui pengosongannya, atau batalkan impornya lebih dahulu.',
  reason: 'Alasan perbaikan',
  history: 'Perbaikan wilayah sebelumnya',
  historyLine: (day: string, from: string, to: string, who: string) => `${day}: ${from} → ${to}, oleh ${who}`,
  historyReason: (reason: string) => `Alasan: ${reason}`,
} as const;
