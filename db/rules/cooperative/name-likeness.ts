import { normaliseCooperativeName } from './name.ts';

/** Words that many names share: they tell no cooperative from another. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  'koperasi serba usaha simpan pinjam pembiayaan syariah konsumen produsen jasa pemasaran unit desa kelurahan merah putih pegawai negeri republik indonesia karyawan wanita tani nelayan pondok pesantren dan'.split(
    ' ',
  ),
);
const SHORTEST_WORD = 3;

const tellingWords = (name: string): readonly string[] => {
  const words = normaliseCooperativeName(name).split(' ');
  const telling = words.filter((word) => word.length >= SHORTEST_WORD && !COMMON_WORDS.has(word));
  return telling.length > 0 ? telling : words;
};

/** So many letters at the beginning make two spellings of a word the same: "sejahtra", "sejahtera". */
const SAME_BEGINNING = 5;

function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  return shorter.length >= SAME_BEGINNING && longer.startsWith(shorter.slice(0, SAME_BEGINNING));
}

/**
 * Whether two names may belong to one cooperative that was renamed or misspelt: they share at least one word that tells
 * it from others. Names without any common word are wholly different.
 */
export function mayBeSameName(one: string, other: string): boolean {
  const others = tellingWords(other);
  const ones = tellingWords(one);
  if (ones.some((word) => others.some((candidate) => isSameWord(word, candidate)))) return true;
  return ones.join('') === others.join('');
}
