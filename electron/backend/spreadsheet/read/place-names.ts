import { REGION_ALIASES } from '#rules/value/region-aliases.ts';
import { nearestOf } from '#rules/value/nearest-text.ts';
import { comparableWords } from '../file/clean-text.ts';
import type { KnowsPlace } from '../find/row-kind.ts';

/** A region as the database keeps it; the level shows in the code: 64, 64.08, 64.08.09, 64.08.09.2001. */
export interface OfficeRegion {
  readonly code: string;
  readonly parentCode: string | null;
  readonly name: string;
  readonly kind: string;
}

export type PlaceLevel = 'regency' | 'district' | 'village';

/** Words before a name that say its level, with the kind of region they are evidence of. */
const LEVEL_WORDS: Readonly<Record<PlaceLevel, Readonly<Record<string, string>>>> = {
  regency: { kabupaten: 'kabupaten', kab: 'kabupaten', kota: 'kota', kotamadya: 'kota', kodya: 'kota' },
  district: { kecamatan: '', kec: '', distrik: '', kapanewon: '', kemantren: '' },
  village: {
    desa: 'desa',
    ds: 'desa',
    kelurahan: 'kelurahan',
    kel: 'kelurahan',
    kampung: 'desa',
    kp: 'desa',
    kpg: 'desa',
    nagari: 'desa',
    pekon: 'desa',
    gampong: 'desa',
    gp: 'desa',
    negeri: 'desa',
    lembang: 'desa',
    kalurahan: 'desa',
  },
};

const joined = (words: readonly string[]): string => words.join('');
const wordsOf = (name: string): readonly string[] => comparableWords(name).split(' ');

/** What kind a region is for the evidence of a level word: "kabupaten" or "kota", "desa" or "kelurahan". */
function kindOf(region: OfficeRegion, level: PlaceLevel): string {
  if (level !== 'regency') return region.kind;
  return /^kota\b/i.test(region.name) ? 'kota' : 'kabupaten';
}

type ByName = ReadonlyMap<string, readonly OfficeRegion[]>;

function grouped(
  regions: readonly OfficeRegion[],
  keysOf: (region: OfficeRegion) => readonly string[],
): ByName {
  const byName = new Map<string, OfficeRegion[]>();
  for (const region of regions) {
    for (const key of new Set(keysOf(region))) {
      const known = byName.get(key);
      if (known) known.push(region);
      else byName.set(key, [region]);
    }
  }
  return byName;
}

/** The regions of one level that a typed name may mean. */
export type FindPlaces = (typed: string | null) => readonly OfficeRegion[];

/**
 * Finds regions of one level by name. The official name is compared whole first, so that "Kota Bangun" and "Kampung
 * Gelgel" are themselves; then a level word before the typed name is taken as evidence ("Kec.", "Kel.", "Kab."); last,
 * the official name without its own level word ("Kutai Timur", "Gelgel"). Case, spaces and signs do not matter.
 */
export function placeFinder(all: readonly OfficeRegion[], level: PlaceLevel): FindPlaces {
  const levelWords = LEVEL_WORDS[level];
  const withoutLevel = (words: readonly string[]): readonly string[] =>
    words.length > 1 && Object.hasOwn(levelWords, words[0] ?? '') ? words.slice(1) : words;
  const official = (region: OfficeRegion) => [region.name, ...(REGION_ALIASES[region.code] ?? [])];
  const byWhole = grouped(all, (region) => official(region).map((name) => joined(wordsOf(name))));
  const byBare = grouped(all, (region) =>
    official(region).map((name) => joined(withoutLevel(wordsOf(name)))),
  );
  const at = (map: ByName, words: readonly string[]) => map.get(joined(words)) ?? [];
  const byEvidence = (found: readonly OfficeRegion[], word: string): readonly OfficeRegion[] => {
    const wanted = levelWords[word] ?? '';
    const fitting = found.filter((region) => kindOf(region, level) === wanted);
    return wanted === '' || fitting.length === 0 ? found : fitting;
  };
  const find = (typed: string): readonly OfficeRegion[] => {
    const words = wordsOf(typed);
    const rest = withoutLevel(words);
    const whole = at(byWhole, words);
    if (rest === words) return whole.length > 0 ? whole : at(byBare, words);
    const first = words[0] ?? '';
    if (whole.length > 0) return whole;
    const named = at(byWhole, rest);
    return byEvidence(named.length > 0 ? named : at(byBare, rest), first);
  };
  // A list names few places, each of them many times.
  const found = new Map<string, readonly OfficeRegion[]>();
  return (typed) => {
    if (typed === null) return [];
    const known = found.get(typed);
    if (known !== undefined) return known;
    const regions = find(typed);
    if (found.size < MOST_KEPT) found.set(typed, regions);
    return regions;
  };
}

/** Whether a typed name is a region's official one, whatever its case, signs and level word. */
export function isOfficialName(typed: string, { name }: OfficeRegion, level: PlaceLevel): boolean {
  const forms = (text: string): readonly string[] => {
    const words = wordsOf(text);
    const isLevelWord = words.length > 1 && Object.hasOwn(LEVEL_WORDS[level], words[0] ?? '');
    return [joined(words), ...(isLevelWord ? [joined(words.slice(1))] : [])];
  };
  const official = forms(name);
  return forms(typed).some((form) => official.includes(form));
}

/** Regions whose names begin with all the words of a typed one: "Sangatta" of "Sangatta Utara". */
export function longerNames(
  typed: string,
  regions: readonly OfficeRegion[],
  level: PlaceLevel,
): readonly OfficeRegion[] {
  const [first = '', ...others] = wordsOf(typed.slice(0, LONGEST_NAME));
  const words = others.length > 0 && Object.hasOwn(LEVEL_WORDS[level], first) ? others : [first, ...others];
  return regions.filter((region) =>
    [region.name, ...(REGION_ALIASES[region.code] ?? [])].some((name) => {
      const own = wordsOf(name);
      return own.length > words.length && words.every((word, index) => word !== '' && own[index] === word);
    }),
  );
}

/** Official names that a misspelt one may stand for; a level word before either does not matter. */
export function nearestPlaces(
  typed: string,
  regions: readonly OfficeRegion[],
  level: PlaceLevel = 'village',
): readonly OfficeRegion[] {
  const bare = (name: string): string => {
    const words = wordsOf(name);
    const isLevelWord = words.length > 1 && Object.hasOwn(LEVEL_WORDS[level], words[0] ?? '');
    return joined(isLevelWord ? words.slice(1) : words);
  };
  return nearestOf(bare(typed.slice(0, LONGEST_NAME)), regions, ({ name }) => bare(name));
}

const LONGEST_NAME = 80;

/** A hostile file may hold a million different names. */
const MOST_KEPT = 10_000;

/** Whether words name a kecamatan or kabupaten of the office. */
export function knowsPlaces(own: readonly OfficeRegion[]): KnowsPlace {
  const at = (depth: number) => own.filter(({ code }) => code.split('.').length === depth);
  const [regencies, districts] = [placeFinder(at(2), 'regency'), placeFinder(at(3), 'district')];
  return (level, name) => (level === 'regency' ? regencies : districts)(name).length > 0;
}
