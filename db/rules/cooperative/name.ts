import { isIdentifying } from '../value/nothing.ts';

/**
 * Names and numbers by which two records are recognised as the same cooperative. Comparing keys are never printed: the
 * name on paper stays as the office typed it.
 */

/** Abbreviations an office writes before a name, with the phrase each stands for. */
const KIND_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['kop', 'koperasi'],
  ['kopr', 'koperasi'],
  ['ksu', 'koperasi serba usaha'],
  ['ksp', 'koperasi simpan pinjam'],
  ['kspps', 'koperasi simpan pinjam dan pembiayaan syariah'],
  ['kjks', 'koperasi jasa keuangan syariah'],
  ['kud', 'koperasi unit desa'],
  ['kpri', 'koperasi pegawai republik indonesia'],
  ['kpn', 'koperasi pegawai negeri'],
  ['kopkar', 'koperasi karyawan'],
  ['kopwan', 'koperasi wanita'],
  ['koptan', 'koperasi tani'],
  ['koppontren', 'koperasi pondok pesantren'],
  ['kopontren', 'koperasi pondok pesantren'],
  ['kdmp', 'koperasi desa merah putih'],
  ['kkmp', 'koperasi kelurahan merah putih'],
]);

/** Kind phrases that a new name carries before its own words; the longer phrase of a pair comes first. */
const KIND_PHRASES: readonly (readonly string[])[] = [
  ['simpan', 'pinjam', 'dan', 'pembiayaan', 'syariah'],
  ['simpan', 'pinjam'],
  ['serba', 'usaha'],
  ['produsen'],
  ['konsumen'],
  ['jasa'],
  ['pemasaran'],
];

/** What may stand before a name's own words in its key: nothing, "koperasi", or "koperasi" with a kind. */
export const NAME_OPENINGS: readonly string[] = [
  ...new Set([
    '',
    ...KIND_ABBREVIATIONS.values(),
    ...KIND_PHRASES.map((phrase) => `koperasi ${phrase.join(' ')}`),
  ]),
];

const SEPARATORS = /[^\p{L}\p{N}]+/u;

/** Lower-case letters and digits without accents; "K.S.U." becomes "ksu" and "Ma'ruf" becomes "maruf". */
function plainWords(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu, (initials) => `${initials.replaceAll('.', '')} `)
    .replaceAll('&', ' dan ')
    .split(SEPARATORS)
    .filter((word) => word !== '');
}

function startsWith(words: readonly string[], phrase: readonly string[]): boolean {
  return phrase.every((word, index) => words[index] === word);
}

/** Writes out the abbreviation before a name; "Koperasi KSU" and "Koperasi Serba Usaha (KSU)" mean the same kind. */
function expandKind(words: readonly string[]): readonly string[] {
  const [first, second, ...rest] = words;
  if (first === undefined) return words;
  const expanded = KIND_ABBREVIATIONS.get(first);
  if (expanded !== undefined) return expandKind([...expanded.split(' '), ...words.slice(1)]);
  if (first === 'koperasi' && second !== undefined && (second === first || KIND_ABBREVIATIONS.has(second))) {
    return expandKind([second, ...rest]);
  }
  for (const [abbreviation, phrase] of KIND_ABBREVIATIONS) {
    const phraseWords = phrase.split(' ');
    if (startsWith(words, phraseWords) && words[phraseWords.length] === abbreviation) {
      return expandKind([...phraseWords, ...words.slice(phraseWords.length + 1)]);
    }
  }
  return words;
}

/**
 * The key under which two spellings of one name are equal: case, punctuation, accents, spaces and the usual
 * abbreviations before a name do not matter. Stable: the key of a key is the key itself.
 */
export function normaliseCooperativeName(name: string): string {
  return expandKind(plainWords(name)).join(' ');
}

/**
 * A legal-entity number (nomor badan hukum) for comparing: upper case, no white space. It is free text otherwise; words
 * that stand where there is no number yet identify nobody, and their key is empty.
 */
export function normaliseLegalEntityNumber(text: string): string {
  if (!isIdentifying(text)) return '';
  return text.toUpperCase().replace(/\s+/gu, '');
}

/** The numbers by which the law and the ministry tell one cooperative from another; null or "-" where there is none. */
export interface IdentityNumbers {
  readonly legalEntityNumber: string | null;
  readonly nikKoperasi: string | null;
}

/** Which of the two numbers both have, and each another: "Nomor badan hukum", "NIK Koperasi". */
export function otherNumbers(one: IdentityNumbers, other: IdentityNumbers): readonly string[] {
  const differ = (first: string, second: string): boolean =>
    isIdentifying(first) && isIdentifying(second) && first !== second;
  const key = ({ legalEntityNumber }: IdentityNumbers): string =>
    normaliseLegalEntityNumber(legalEntityNumber ?? '');
  return [
    ...(differ(key(one), key(other)) ? ['Nomor badan hukum'] : []),
    ...(differ(one.nikKoperasi ?? '', other.nikKoperasi ?? '') ? ['NIK Koperasi'] : []),
  ];
}

/**
 * The words of a name after "Koperasi" and its kind, as typed. Pengesahan asks for at least three of them in a new name
 * (Permenkumham 14/2019, Permenkum 13/2025); the number itself is a dated rule.
 */
export function wordsAfterKind(name: string): readonly string[] {
  const typed = name.split(/\s+/u).filter((word) => plainWords(word).length > 0);
  const first = plainWords(typed[0] ?? '')[0] ?? '';
  const abbreviated = KIND_ABBREVIATIONS.get(first);
  if (abbreviated !== undefined && abbreviated !== 'koperasi') return typed.slice(1);
  const afterCooperative = first === 'koperasi' || abbreviated === 'koperasi' ? typed.slice(1) : typed;
  const comparable = afterCooperative.map((word) => plainWords(word).join(' '));
  const kind = KIND_PHRASES.find((phrase) => startsWith(comparable, phrase));
  return afterCooperative.slice(kind?.length ?? 0);
}

export interface VillageProgrammeSuffix {
  /** Name of the kecamatan, without the word "Kecamatan". */
  readonly districtName?: string;
  /** Name of the kabupaten or kota; "Kutai Timur", "Kabupaten Kutai Timur" and "Kota Bontang" are all understood. */
  readonly regencyName?: string;
}

/**
 * The name of a village-programme cooperative (Koperasi Desa/Kelurahan Merah Putih) by the pattern of Juklak Menkop
 * 1/2025 and Permenkum 13/2025 Pasal 7; the suffix is offered where the village's name repeats elsewhere.
 */
export function villageProgrammeName(
  villageName: string,
  kind: 'desa' | 'kelurahan',
  suffix: VillageProgrammeSuffix = {},
): string {
  const parts = [`Koperasi ${kind === 'desa' ? 'Desa' : 'Kelurahan'} Merah Putih ${villageName.trim()}`];
  if (suffix.districtName) parts.push(`Kecamatan ${suffix.districtName.trim()}`);
  if (suffix.regencyName) {
    const regency = suffix.regencyName.trim().replace(/^(?:kabupaten|kab\.?)\s+/i, '');
    parts.push(/^kota\s/i.test(regency) ? regency : `Kabupaten ${regency}`);
  }
  return parts.join(' ');
}
