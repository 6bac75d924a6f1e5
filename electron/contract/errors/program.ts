import type { ErrorTable } from './define.ts';

/** Refusals that belong to no area: the program itself, and records that several areas keep. */
export const programErrors = {
  INVALID_INPUT: {
    sentence: () => ({
      title: 'Isian belum benar',
      cause: 'Ada isian yang belum sesuai.',
      remedy: 'Perbaiki isian yang ditandai, lalu ulangi. Isian lain tetap tersimpan di layar.',
    }),
  },
  INTERNAL: {
    sentence: () => ({
      title: 'Terjadi kesalahan pada program',
      cause: 'Program menemui keadaan yang tidak diperkirakan. Data yang sudah disimpan tetap aman.',
      remedy:
        'Ulangi sekali lagi. Bila tetap terjadi, kirimkan berkas catatan program kepada petugas teknis.',
    }),
  },
  BACKEND_GONE: {
    sentence: () => ({
      title: 'Pekerjaan terputus',
      cause: 'Bagian program yang menyimpan data berhenti di tengah pekerjaan dan sedang dihidupkan kembali.',
      remedy:
        'Periksa hasil terakhir, lalu ulangi pekerjaan itu. Yang sudah dinyatakan tersimpan tidak hilang.',
    }),
  },
  UNKNOWN_REQUEST: {
    sentence: (facts: { readonly nama?: string }) => ({
      title: 'Permintaan tidak dikenal',
      cause: `Program tidak mengenal permintaan ${facts.nama ?? 'itu'}.`,
      remedy: 'Periksa ejaan namanya, atau pasang versi program yang lebih baru.',
    }),
  },
  CLOCK_IMPLAUSIBLE: {
    sentence: (facts: {
      readonly sekarang: string;
      readonly patokan: string;
      readonly sebab: 'before-program' | 'backward' | 'forward';
    }) => ({
      title: `Tanggal komputer ini ${facts.sekarang}`,
      cause:
        facts.sebab === 'before-program'
          ? `Program ini baru dibuat ${facts.patokan}: jam komputer rupanya mundur.`
          : `Pekerjaan terakhir dinas ini bertanggal ${facts.patokan}: jam komputer rupanya ${facts.sebab === 'forward' ? 'terlalu maju' : 'mundur'}.`,
      remedy:
        'Betulkan tanggal dan jam Windows, lalu ulangi; belum ada yang tersimpan. Bila tanggal itu memang benar, nyatakan di Beranda dengan alasannya.',
    }),
  },
  FORBIDDEN_SENDER: {
    sentence: () => ({
      title: 'Permintaan ditolak',
      cause: 'Permintaan itu tidak berasal dari jendela program ini.',
      remedy: 'Tutup dan buka kembali program.',
    }),
  },
  CANCELLED: {
    sentence: () => ({
      title: 'Dibatalkan',
      cause: 'Pekerjaan dihentikan atas permintaan Anda; tidak ada yang tersimpan sebagian.',
      remedy: 'Mulai lagi bila diperlukan.',
    }),
  },
  NO_DISPLAY: {
    sentence: () => ({
      title: 'Tidak ada layar',
      cause: 'Komputer ini tidak punya layar untuk membuka jendela.',
      remedy: 'Gunakan pintu perintah, misalnya: meja-koperasi --headless contoh --keluaran FOLDER.',
    }),
  },
  NOT_FOUND: {
    sentence: (facts: { readonly apa: string }) => ({
      title: 'Data tidak ditemukan',
      cause: `${facts.apa} itu tidak ada di basis data.`,
      remedy: 'Muat ulang daftarnya; mungkin sudah diubah dari jendela lain.',
    }),
  },
  SNAPSHOT_ALTERED: {
    sentence: (facts: { readonly apa: string }) => ({
      title: 'Data beku tidak cocok dengan segelnya',
      cause: `Isi ${facts.apa} sudah berubah sejak disimpan; tanda periksanya tidak lagi sesuai.`,
      remedy: 'Dokumen tidak dicetak. Pulihkan dari cadangan yang masih utuh dan laporkan kepada atasan.',
    }),
  },
  RECORD_CHANGED_ELSEWHERE: {
    sentence: (facts: { readonly siapa?: string; readonly waktu?: string; readonly isian?: string }) => ({
      title: 'Catatan sudah diubah orang lain',
      cause: `${facts.siapa ?? 'Pekerjaan lain'} mengubahnya pada ${facts.waktu ?? 'saat Anda mengisi'}: ${facts.isian ?? 'isinya'}.`,
      remedy: 'Isian Anda masih ada dan belum disimpan. Bandingkan keduanya, lalu pilih mana yang dipakai.',
    }),
  },
  CHANGE_ALREADY_UNDONE: {
    sentence: () => ({
      title: 'Perubahan sudah diurungkan',
      cause: 'Perubahan itu sudah pernah diurungkan.',
      remedy: 'Tidak ada yang perlu dilakukan.',
    }),
  },
  CHANGE_HAS_LATER_WORK: {
    sentence: (facts: { readonly sebab: string }) => ({
      title: 'Perubahan tidak dapat diurungkan',
      cause: `Sudah ada perubahan sesudahnya: ${facts.sebab}.`,
      remedy: 'Urungkan dahulu perubahan yang lebih baru, atau perbaiki isinya satu per satu.',
    }),
  },
} as const satisfies ErrorTable;
