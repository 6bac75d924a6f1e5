import type { ErrorTable } from './define.ts';

/** Why a guideline file is not taken. */
export const guidelineErrors = {
  GUIDELINE_FOREIGN: {
    sentence: (facts: { readonly namaBerkas: string }) => ({
      title: 'Bukan berkas juknis',
      cause: `Berkas ${facts.namaBerkas} bukan berkas juknis Meja Koperasi. Tidak ada yang berubah.`,
      remedy: 'Pilih berkas berakhiran .juknis yang diterima dari penerbitnya.',
    }),
  },
  GUIDELINE_TOO_NEW: {
    sentence: (facts: { readonly namaBerkas: string }) => ({
      title: 'Juknis dari versi yang lebih baru',
      cause: `Berkas ${facts.namaBerkas} dibuat dengan versi program yang lebih baru. Tidak ada yang berubah.`,
      remedy: 'Pasang versi program yang terbaru, lalu ulangi.',
    }),
  },
  GUIDELINE_UNSIGNED: {
    sentence: (facts: { readonly namaBerkas: string }) => ({
      title: 'Juknis tanpa tanda tangan',
      cause: `Berkas ${facts.namaBerkas} tidak ditandatangani penerbitnya, sehingga asalnya tidak dapat dipastikan. Tidak ada yang berubah.`,
      remedy: 'Minta berkas yang ditandatangani kepada penerbitnya.',
    }),
  },
  GUIDELINE_DAMAGED: {
    sentence: (facts: { readonly namaBerkas: string }) => ({
      title: 'Juknis rusak atau diubah',
      cause: `Isi berkas ${facts.namaBerkas} tidak cocok dengan tanda tangannya: rusak saat disalin atau diubah orang lain. Tidak ada yang berubah.`,
      remedy: 'Salin sekali lagi dari sumbernya, atau minta berkas baru kepada penerbitnya.',
    }),
  },
  GUIDELINE_UNTRUSTED: {
    sentence: (facts: {
      readonly namaBerkas: string;
      readonly penerbit: string;
      readonly sidik: string;
    }) => ({
      title: 'Penerbit juknis belum dipercaya',
      cause: `Berkas ${facts.namaBerkas} ditandatangani ${facts.penerbit} (sidik kunci ${facts.sidik}), yang belum dipercaya kantor ini. Tidak ada yang berubah.`,
      remedy: 'Cocokkan sidik kunci dengan penerbitnya, lalu tambahkan kuncinya pada Pembentukan, Juknis.',
    }),
  },
  GUIDELINE_KEY_MISSING: {
    sentence: () => ({
      title: 'Kunci penandatangan belum ada',
      cause: 'Komputer ini belum mempunyai kunci untuk menandatangani juknis.',
      remedy: 'Buat kunci kantor pada Juknis, lalu ulangi.',
    }),
  },
} as const satisfies ErrorTable;
