import type { RecapColumnKey } from './column.ts';

/** Words a sentence can be filled with; one that is missing leaves out every sentence that needs it. */
export type SentenceWord =
  | 'tanggal'
  | 'dinas'
  | 'wilayah'
  | 'total'
  | 'aktif'
  | 'tidakAktif'
  | 'tahunBuku'
  | 'rat'
  | 'persenRat'
  | 'keadaanSertifikat'
  | 'bersertifikat'
  | 'persenSertifikat'
  | 'progres'
  | 'anggota'
  | 'rincianAnggota'
  | 'aset'
  | 'volume'
  | 'shu'
  | 'menurut'
  | 'terbanyak'
  | 'jumlahTerbanyak'
  | 'saringan'
  | 'tanggalLama'
  | 'totalLama'
  | 'perubahanTotal'
  | 'masuk'
  | 'keluar'
  | 'aktifLama'
  | 'perubahanAktif'
  | 'sertifikatLama'
  | 'perubahanSertifikat';

export interface SentenceTemplate {
  readonly code: string;
  /** Each "[word]" is filled in. */
  readonly text: string;
  /** The columns whose definitions belong to it. */
  readonly defines: readonly RecapColumnKey[];
}

/**
 * Sentences for a press release or an answer to the council, in the order of the page. Every one names its number,
 * its cut-off day and, of a figure with a filter, whom it counts (in [wilayah]), so that it stays true when it is quoted
 * alone.
 */
export const SENTENCE_TEMPLATES: readonly SentenceTemplate[] = [
  {
    code: 'register',
    text: 'Per [tanggal], [dinas] mencatat [total] koperasi di [wilayah], terdiri atas [aktif] koperasi aktif dan [tidakAktif] koperasi tidak aktif.',
    defines: ['total', 'active', 'inactive'],
  },
  {
    code: 'saringan',
    text: 'Angka per [tanggal] ini tidak mencakup seluruh register. [saringan]',
    defines: [],
  },
  {
    code: 'rat',
    text: 'Sampai [tanggal], [rat] dari [aktif] koperasi aktif di [wilayah] ([persenRat] persen) telah melaksanakan rapat anggota tahunan untuk tahun buku [tahunBuku].',
    defines: ['rat', 'ratPercent', 'active'],
  },
  {
    code: 'sertifikat',
    text: '[keadaanSertifikat] [bersertifikat] koperasi di [wilayah] telah bersertifikat NIK Koperasi, setara [persenSertifikat] persen dari [aktif] koperasi aktif; [progres] lainnya sedang diproses.',
    defines: ['certified', 'certifiedPercent', 'inProgress', 'active'],
  },
  {
    code: 'anggota',
    text: 'Koperasi di [wilayah] per [tanggal] beranggotakan [anggota] orang[rincianAnggota].',
    defines: ['members', 'membersMale', 'membersFemale'],
  },
  {
    code: 'keuangan',
    text: 'Menurut angka yang diketahui per [tanggal], koperasi di [wilayah] memiliki aset [aset] dengan volume usaha [volume] dan sisa hasil usaha [shu].',
    defines: ['assets', 'turnover', 'surplus'],
  },
  {
    code: 'terbanyak',
    text: 'Menurut [menurut], koperasi di [wilayah] per [tanggal] paling banyak tercatat pada [terbanyak], yaitu [jumlahTerbanyak] dari [total] koperasi.',
    defines: ['total'],
  },
  {
    code: 'banding-total',
    text: 'Dibandingkan dengan [totalLama] koperasi per [tanggalLama], jumlah koperasi di [wilayah] per [tanggal] [perubahanTotal]: [masuk] koperasi masuk hitungan dan [keluar] koperasi keluar dari hitungan.',
    defines: ['total'],
  },
  {
    code: 'banding-aktif',
    text: 'Koperasi aktif di [wilayah] per [tanggal] berjumlah [aktif], [perubahanAktif] dibandingkan dengan [aktifLama] per [tanggalLama].',
    defines: ['active'],
  },
  {
    code: 'banding-sertifikat',
    text: 'Koperasi bersertifikat NIK di [wilayah] per [tanggal] berjumlah [bersertifikat], [perubahanSertifikat] dibandingkan dengan [sertifikatLama] per [tanggalLama].',
    defines: ['certified'],
  },
];

export type SentenceWords = Readonly<Partial<Record<SentenceWord, string>>>;

export interface FilledSentence {
  readonly code: string;
  readonly text: string;
}

/** The sentences whose every word is known, filled in, with the columns they speak of, each once. */
export function fillSentences(words: SentenceWords): {
  readonly sentences: readonly FilledSentence[];
  readonly defines: readonly RecapColumnKey[];
} {
  const known: Readonly<Record<string, string | undefined>> = words;
  const used = SENTENCE_TEMPLATES.filter(({ text }) =>
    [...text.matchAll(/\[(\w+)\]/g)].every(([, word]) => known[word ?? ''] !== undefined),
  );
  return {
    sentences: used.map(({ code, text }) => ({
      code,
      text: text.replaceAll(/\[(\w+)\]/g, (_, word: string) => known[word] ?? ''),
    })),
    defines: [...new Set(used.flatMap(({ defines }) => defines))],
  };
}
