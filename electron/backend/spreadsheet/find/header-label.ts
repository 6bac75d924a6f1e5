import { comparableWords } from '../file/clean-text.ts';

/** Long headings are no headings; this also keeps a hostile cell from costing time. */
const MAX_LABEL_LENGTH = 120;

/** Spellings of one word in headings, after lower-casing and without punctuation. */
const WORD_FORMS: ReadonlyMap<string, string> = new Map([
  ['tgl', 'tanggal'],
  ['tggl', 'tanggal'],
  ['no', 'nomor'],
  ['nomer', 'nomor'],
  ['jml', 'jumlah'],
  ['jmlh', 'jumlah'],
  ['jlh', 'jumlah'],
  ['kec', 'kecamatan'],
  ['kab', 'kabupaten'],
  ['kel', 'kelurahan'],
  ['kop', 'koperasi'],
  ['koprasi', 'koperasi'],
  ['bh', 'badan hukum'],
  ['th', 'tahun'],
  ['thn', 'tahun'],
  ['tb', 'tahun buku'],
  ['telp', 'telepon'],
  ['tlp', 'telepon'],
  ['telpon', 'telepon'],
  ['hp', 'telepon'],
  ['handphone', 'telepon'],
  ['wa', 'telepon'],
  ['agt', 'anggota'],
  ['asset', 'aset'],
  ['sertipikat', 'sertifikat'],
]);
const UNIT_WORDS: ReadonlySet<string> = new Set(['rp', 'rupiah', 'idr', 'orang', 'org', 'dalam']);
const SCALE_WORDS: ReadonlyMap<string, number> = new Map([
  ['ribu', 1e3],
  ['ribuan', 1e3],
  ['juta', 1e6],
  ['jutaan', 1e6],
  ['jt', 1e6],
  ['miliar', 1e9],
  ['milyar', 1e9],
]);
const YEAR = /^\d{4}$/;
/** Cooperatives of the republic: no book year lies before it, and none is reported a lifetime ahead. */
const BOOK_YEARS = { first: 1945, last: 2099 };

/** Whether a number can be a book year at all. */
export function isBookYear(year: number): boolean {
  return year >= BOOK_YEARS.first && year <= BOOK_YEARS.last;
}

const isYearWord = (word: string): boolean => YEAR.test(word) && isBookYear(Number(word));

/** A heading taken apart: its words in standard spelling, the year and the unit that stood in it. */
export interface HeaderLabel {
  /** Words without year, units and "tahun (buku)". */
  readonly words: string;
  readonly year: number | null;
  /** "Tahun buku" or "TB" stood in the heading. */
  readonly namesBookYear: boolean;
  /** Rupiah per unit: 1.000.000 under "(Rp juta)". */
  readonly scale: number;
}

/** Reads one heading, or the headings above one column joined: "Tanggal RAT" over "TB 2022". */
export function headerLabel(parts: readonly string[]): HeaderLabel {
  const typed = parts.map((part) => comparableWords(part.slice(0, MAX_LABEL_LENGTH))).join(' ');
  const words = typed.split(' ').flatMap((word) => (WORD_FORMS.get(word) ?? word).split(' '));
  const year = words.find(isYearWord);
  const scale = words.map((word) => SCALE_WORDS.get(word)).find((found) => found !== undefined) ?? 1;
  const named = words
    .filter((word) => !UNIT_WORDS.has(word) && !SCALE_WORDS.has(word) && !isYearWord(word))
    .join(' ');
  const isAboutBookYear = /\btahun buku\b/.test(named);
  const stripped = year === undefined ? named : named.replace(/\bper 31 desember\b|\btahun(?: buku)?\b/g, '');
  return {
    words: stripped.replace(/\s+/g, ' ').trim(),
    year: year === undefined ? null : Number(year),
    namesBookYear: isAboutBookYear,
    scale,
  };
}
