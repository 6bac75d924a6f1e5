import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import { NAME_OPENINGS, normaliseCooperativeName } from '#rules/cooperative/name.ts';
import { unindexed } from './planner-hint.ts';

/** What a person typed, ready to be looked for. */
export interface SearchWords {
  /** All of them must be found. Empty: nothing was asked, everything matches. */
  readonly words: readonly string[];
  /** The words as the beginning of a name; empty where no name is meant. */
  readonly opening: string;
}

/** Every cooperative is one, so the word narrows nothing; looking for it would only take time. */
const SAYS_NOTHING = 'koperasi';

/**
 * The words a search looks for, as the register normalises names (KSU = Koperasi Serba Usaha) and without the signs
 * that people leave out of numbers.
 */
export function searchWords(text: string): SearchWords {
  const typed = text.trim().toLowerCase();
  const isNumber = (word: string): boolean => /\d/.test(word);
  const name = normaliseCooperativeName(
    typed
      .split(/\s+/u)
      .filter((word) => !isNumber(word))
      .join(' '),
  );
  const numbers = typed
    .split(/\s+/u)
    .filter(isNumber)
    .map((word) => word.replaceAll(/[.'’-]/g, ''));
  const named = name.split(' ').filter((word) => word !== '');
  const words = [...named.filter((word) => word !== SAYS_NOTHING), ...numbers];
  // Only signs: they are looked for as they are, and nothing has them.
  if (words.length === 0) return { words: named.length > 0 || typed === '' ? [] : [typed], opening: '' };
  const whole = normaliseCooperativeName(typed);
  const opening = whole.startsWith(`${SAYS_NOTHING} `) ? whole.slice(SAYS_NOTHING.length + 1) : whole;
  // So many names begin with one letter that putting them first would say nothing.
  return { words, opening: opening.length > 1 ? opening : '' };
}

/** Three letters are found anywhere in a word, one or two where a word begins. */
const sought = (word: string): string => (word.length < 3 ? ` ${word}` : word);

/** What may stand after the first letter of a word: every sign of ASCII and the Latin letters with marks. */
const FOLLOWING = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
].flatMap(([from = 0, to = 0]) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).filter(
    (sign) => sign === sign.toLowerCase(),
  ),
);

const quoted = (part: string): string => `"${part.replaceAll('"', '""')}"`;

/** Numbers of the rows found through the trigrams; of a word of one letter, all that begin with it are asked. */
function foundNumbers({ words }: SearchWords): RawBuilder<unknown> {
  const phrases = words.map(sought).map((part) => {
    if (part.length >= 3) return quoted(part);
    return `(${FOLLOWING.map((sign) => quoted(part + sign)).join(' OR ')})`;
  });
  return sql`SELECT rowid FROM cooperative_search WHERE cooperative_search MATCH ${phrases.join(' AND ')}`;
}

/**
 * Rows that hold all the words, found through the index.
 * @param mayLead false where the rows are come by otherwise and only looked up among the found
 */
export function foundByIndex(words: SearchWords, mayLead: boolean): RawBuilder<SqlBool> {
  const number = sql.ref('cooperative.sequence');
  return sql`${mayLead ? number : unindexed(number)} IN (${foundNumbers(words)})`;
}

/** How many rows hold all the words, counted no further than `most`. */
export function countFound(words: SearchWords, most: number): RawBuilder<number> {
  return sql`(SELECT count(*) FROM (${foundNumbers(words)} LIMIT ${most}))`;
}

/** The same, asked of a row already at hand: for walking an order in which every second row matches. */
export function foundInRow({ words }: SearchWords): RawBuilder<SqlBool> {
  const text = sql`(SELECT text FROM cooperative_search WHERE cooperative_search.rowid = cooperative.sequence)`;
  const conditions = words.map((word) => sql`instr(${text}, ${sought(word)}) > 0`);
  return sql`(${sql.join(conditions, sql` AND `)})`;
}

/**
 * Names that begin with the words, whatever kind stands before ("maju" opens "KSU Maju Etam"): one stretch of the name
 * index for each kind, none overlapping, in the order of names. Empty where no name is meant.
 */
export function openingStretches({ opening }: SearchWords): readonly RawBuilder<SqlBool>[] {
  if (opening === '') return [];
  const starts = NAME_OPENINGS.map((kind) => (kind === '' ? opening : `${kind} ${opening}`)).toSorted();
  return starts
    .filter((start) => !starts.some((other) => other !== start && start.startsWith(other)))
    .map(
      (start) => sql`(cooperative.name_key >= ${start} AND cooperative.name_key < ${`${start}\u{10FFFF}`})`,
    );
}

/** True for a name in one of the stretches. */
export function nameOpensWith(words: SearchWords): RawBuilder<SqlBool> {
  return sql`(${sql.join(openingStretches(words), sql` OR `)})`;
}
