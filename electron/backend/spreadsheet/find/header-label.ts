import { comparableWords } from '../file/clean-text.ts';
import { standardWords, withoutHumps } from './heading-words.ts';

/** Long headings are no headings; this also keeps a hostile cell from costing time. */
const MAX_LABEL_LENGTH = 120;

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
/** "(Rp.000)", "x 1.000": thousands as it seems, but only the office knows. */
const DOUBTFUL_UNIT = /(?:^| )(?:x )?(?:(?:rp|rupiah|x) )?(?:1 )?000(?= |$)/;
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
  /** "(Rp.000)" stood in the heading: what its unit is has to be asked. */
  readonly isUnitDoubtful: boolean;
}

/**
 * Reads one heading, or the headings above one column joined: "Tanggal RAT" over "TB 2022".
 * @param isHeadingWord whether a word occurs in headings that are understood; by it glued words are taken apart
 */
export function headerLabel(
  parts: readonly string[],
  isHeadingWord: (word: string) => boolean = () => false,
): HeaderLabel {
  const typed = parts.map((part) => comparableWords(withoutHumps(part.slice(0, MAX_LABEL_LENGTH)))).join(' ');
  const isUnitDoubtful = DOUBTFUL_UNIT.test(typed);
  const words = typed
    .replace(DOUBTFUL_UNIT, '')
    .split(' ')
    .flatMap((word) => standardWords(word, isHeadingWord))
    // "Telp/HP" says one thing twice.
    .filter((word, index, all) => word !== all[index - 1]);
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
    isUnitDoubtful,
  };
}
