/** What a check of a proof ends with; only `genuine` is a pass: a code that anyone can copy is merely `recorded`. */
export const PROOF_VERDICTS = [
  'genuine',
  'recorded',
  'revoked',
  'unregistered',
  'register_differs',
  'altered',
  'unknown_key',
  'newer',
  'not_ours',
  'code_unknown',
  'code_mistyped',
] as const;
export type ProofVerdict = (typeof PROOF_VERDICTS)[number];

/** Named everywhere it is shown, so that nobody takes it for an electronic signature. */
export const PROOF_LABEL = 'QR keabsahan, bukan TTE';

interface VerdictWords {
  readonly mark: 'ok' | 'info' | 'refuse' | 'warning';
  readonly title: string;
  readonly meaning: string;
}

/** The same words in the window, on the command line and on the saved page. */
export const PROOF_VERDICT_WORDS: Readonly<Record<ProofVerdict, VerdictWords>> = {
  genuine: {
    mark: 'ok',
    title: 'Asli',
    meaning:
      'Isi QR dibuat oleh dinas ini dan tidak berubah. Bandingkan isi di bawah ini dengan tulisan pada kertasnya.',
  },
  recorded: {
    mark: 'info',
    title: 'Tercatat',
    meaning:
      'Kertas dengan kode atau nomor itu tercatat dan belum dicabut. Kode dapat disalin siapa pun, jadi bandingkan isi di bawah ini dengan kertasnya, atau periksa gambar QR-nya.',
  },
  revoked: {
    mark: 'refuse',
    title: 'Dicabut',
    meaning: 'QR ini pernah diterbitkan dinas, tetapi kertasnya sudah dicabut dan tidak berlaku lagi.',
  },
  unregistered: {
    mark: 'warning',
    title: 'Tanda cocok, tetapi tidak tercatat',
    meaning:
      'Tanda keabsahannya cocok, tetapi kertas ini tidak ada dalam register komputer ini. Periksa apakah data dipulihkan dari cadangan lama; bila tidak, kunci rahasia mungkin dipakai orang lain.',
  },
  register_differs: {
    mark: 'refuse',
    title: 'Berbeda dari register',
    meaning:
      'Tanda keabsahannya cocok, tetapi kertas yang tersimpan dalam register berisi lain. Hubungi petugas teknis sebelum memakainya.',
  },
  altered: {
    mark: 'refuse',
    title: 'Tidak sah',
    meaning:
      'Isi QR tidak cocok dengan tanda keabsahannya: diubah, disalin sebagian, atau bukan buatan dinas ini. Pindai sekali lagi; bila tetap demikian, hubungi dinas.',
  },
  unknown_key: {
    mark: 'warning',
    title: 'Kunci tidak dikenal',
    meaning:
      'QR ini dibuat dengan kunci yang tidak ada dalam daftar, mungkin oleh dinas lain atau dengan kunci yang lebih baru. Keasliannya tidak dapat dinyatakan.',
  },
  newer: {
    mark: 'warning',
    title: 'Dibuat program yang lebih baru',
    meaning:
      'Pemeriksa ini lebih lama daripada QR-nya, jadi keasliannya tidak dapat dinyatakan. Perbarui program, atau minta halaman pemeriksa terbaru dari dinas.',
  },
  not_ours: {
    mark: 'warning',
    title: 'Bukan QR program ini',
    meaning:
      'Yang dibaca bukan QR keabsahan Meja Koperasi. Pilih QR di kiri bawah piagam atau di kiri tanda tangan surat.',
  },
  code_unknown: {
    mark: 'warning',
    title: 'Tidak tercatat',
    meaning:
      'Tidak ada kertas dengan kode atau nomor itu dalam register dinas ini. Periksa ketikannya, atau pindai QR-nya.',
  },
  code_mistyped: {
    mark: 'warning',
    title: 'Kode salah ketik',
    meaning:
      'Huruf periksa kode itu tidak cocok, jadi ada huruf yang salah ketik. Ketik ulang dari kertasnya.',
  },
};
