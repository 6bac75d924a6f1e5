import { MONTH_NAMES } from '#rules/value/indonesian-date.ts';

/** A space at which no line may end. Printed, searched and copied as an ordinary space. */
export const TIE = '\u202F';
/** No space at all, and no line end either: behind the strokes and hyphens inside a number. Never printed. */
export const JOIN = '\u2060';

const ANY_TIE = new RegExp(`[${TIE}${JOIN}]`);

/** The ties of a text taken back: what stands on the paper. Every word that is measured comes by, and few have any. */
export function withoutTies(text: string): string {
  if (!ANY_TIE.test(text)) return text;
  return text.replaceAll(TIE, ' ').replaceAll(JOIN, '');
}

const MONTH = MONTH_NAMES.join('|');

const UNITS = [
  'anggota|berkas|bulan|cm|dokumen|eksemplar|hari|halaman|jam|JP|juta|kali|karyawan|kecamatan|kelurahan|km',
  'koperasi|laki-laki|lembar|menit|miliar|minggu|mm|nomor|orang|pendiri|peserta|perempuan|persen|piagam|rangkap',
  'ribu|rupiah|tahun|titik|unit|WIB|WIT|WITA|%',
].join('|');

/** What stands before a number and belongs to it. */
const BEFORE_NUMBER =
  'angka|ayat|BAB|bagian|buku|huruf|ke|No\\.|Nomor|Pasal|pukul|RT|RW|TB|Tahun|Tahun Buku|NIP|NIK';

const FRONT_TITLES =
  'Prof\\.|Dr\\.|dr\\.|drg\\.|drh\\.|Drs\\.|Dra\\.|Ir\\.|Ust\\.|apt\\.|Ns\\.|Bd\\.|H\\.|Hj\\.|K\\.H\\.|KH\\.|R\\.|Rr\\.|Tgk\\.|Andi\\.';

/** "S.E.", "S.Sos", "M.Si.", "Ph.D.", "A.Md.Kom.", "CA", behind a comma. */
const BACK_TITLE =
  '(?:[A-Z][A-Za-z]{0,5}\\.){1,4}[A-Za-z]{0,6}\\.?|S\\.[A-Z]{1,3}|CA|MBA|MM|SE|SH|ST|SP|MT|Ph\\.D\\.?';

/** A space, tied already or not. */
const SPACE = `[ ${TIE}]`;

const insensitive = (source: string): RegExp => new RegExp(source, 'giu');

/** Where a space is tied: the text before it and the text behind it, each as it stands. */
const TIED_SPACES: readonly RegExp[] = [
  // 18 November 2025, 18 November, November 2025, tanggal 18
  insensitive(`(?<=(?<![\\p{L}\\d])\\d{1,2}) (?=(?:${MONTH})(?![\\p{L}]))`),
  insensitive(`(?<=(?<![\\p{L}])(?:${MONTH})) (?=\\d{4}(?!\\d))`),
  // Rp 1.000
  /(?<=(?<!\p{L})Rp\.?) (?=[\d-])/gu,
  // 54 koperasi, 1.000 orang, 1 (satu) lembar
  insensitive(`(?<=(?<!\\p{L})\\d(?:[\\d.,]*\\d)?) (?=(?:${UNITS})(?![\\p{L}]))`),
  /(?<=\d) (?=\(\p{L})/gu,
  insensitive(`(?<=\\d${SPACE}\\(\\p{L}+\\)) (?=(?:${UNITS})(?![\\p{L}]))`),
  // Pasal 47, ayat (1), huruf a, Nomor 25 Tahun 1992, Tahun Buku 2024, TB 2024, Diktum KESATU
  insensitive(`(?<=(?<![\\p{L}])(?:${BEFORE_NUMBER})) (?=\\(?\\d)`),
  insensitive(`(?<=(?<![\\p{L}])Tahun) (?=Buku${SPACE}\\d)`),
  insensitive(`(?<=(?<![\\p{L}])(?:Nomor|No\\.)${SPACE}\\d+) (?=Tahun${SPACE}\\d)`),
  insensitive('(?<=(?<![\\p{L}])huruf) (?=[a-z](?![\\p{L}]))'),
  /(?<=(?<!\p{L})(?:Diktum|diktum|Lampiran|LAMPIRAN)) (?=(?:KE\p{Lu}+|[IVX]+)(?!\p{L}))/gu,
  // AHU-0025673.AH.01.29.TAHUN 2025
  /(?<=\.TAHUN) (?=\d{4})/gu,
  // (0549) 21000
  /(?<=\(\d{3,4}\)) (?=\d)/g,
  // Drs. H. Contoh; Contoh, S.E., M.Si.
  new RegExp(`(?<=(?<![\\p{L}.])(?:${FRONT_TITLES})) (?=[\\p{Lu}d])`, 'gu'),
  new RegExp(`(?<=[\\p{L}.],) (?=(?:${BACK_TITLE})(?![\\p{L}]))`, 'gu'),
  // Yth. Kepala, a.n. Bupati, Plt. Kepala, s.d. 20 Mei
  /(?<=(?<!\p{L})(?:Yth\.|a\.n\.|u\.b\.|Plt\.|Plh\.|Pj\.|s\.d\.|No\.)) (?=[\p{L}\d])/gu,
];

/** A word of figures and letters with strokes or hyphens inside, short enough to stand whole on any line. */
const NUMBER_WORD = /(?<!\S)(?=\S*\d)\S*[-/]\S*(?!\S)/gu;
const LONGEST_WHOLE = 42;
/** "19660420 199203 1 008": several groups of figures that are one number. */
const GROUPED_FIGURES = /(?<![\p{L}\d])\d+(?: \d+){2,}(?![\p{L}\d])/gu;
/** "Undang-Undang", "Bapak/Ibu": one word for the eye, and no place to stretch a justified line. */
const JOINED_WORDS = /(?<=\p{L})[-/](?=\p{L})/gu;

/** What any of the rules needs; most cells of a list have none of it. */
const MAY_NEED_TIES = /[\d.,/-]|huruf|iktum|ampiran|LAMPIRAN/;

/**
 * A text in which no line can end inside a date, a sum, a number with its unit, a citation, a number of a letter or a
 * legal entity, or between a name and its titles. Spaces become ties; the words stay as they are.
 */
export function unbroken(text: string): string {
  if (!MAY_NEED_TIES.test(text)) return text;
  let tied = text.replace(GROUPED_FIGURES, (figures) => figures.replaceAll(' ', TIE));
  for (const space of TIED_SPACES) tied = tied.replace(space, TIE);
  return tied
    .replace(NUMBER_WORD, (word) =>
      word.length > LONGEST_WHOLE ? word : word.replace(/[-/](?=\S)/gu, `$&${JOIN}`),
    )
    .replace(JOINED_WORDS, `$&${JOIN}`);
}
