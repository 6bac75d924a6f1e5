import { isOfficialName, longerNames, nearestPlaces, placeFinder } from './place-names.ts';
import type { FindPlaces, OfficeRegion, PlaceLevel } from './place-names.ts';

export type { OfficeRegion } from './place-names.ts';

export interface PlaceNames {
  readonly villageName: string | null;
  readonly districtName: string | null;
  readonly regencyName: string | null;
}

/** Where a cooperative sits, to the level that is known; the village keeps the office's words when it has no code. */
export interface Place {
  readonly villageName: string | null;
  readonly villageCode: string | null;
  readonly districtName: string | null;
  readonly districtCode: string | null;
  readonly regencyCode: string | null;
}

/** Names that say nothing about the place that is found, but are no reason to refuse it. */
export type PlaceDoubt =
  | { readonly of: 'regency' }
  /** The list writes a name the region bore before. */
  | { readonly of: 'formerVillage' }
  | { readonly of: 'formerDistrict' }
  /** The kecamatan is written in a spelling of daily use; it is recorded under its official name. */
  | { readonly of: 'districtSpelling' }
  /** Several villages of the place are called so. */
  | { readonly of: 'village'; readonly why: 'several'; readonly meant: readonly string[] }
  /** None is; `meant` are those of nearly the same name there, `elsewhere` the kecamatan that have one of that name. */
  | {
      readonly of: 'village';
      readonly why: 'unknown';
      readonly meant: readonly string[];
      readonly elsewhere: readonly string[];
    };

export type PlaceMatch =
  | { readonly isKnown: true; readonly place: Place; readonly doubts: readonly PlaceDoubt[] }
  /** The kabupaten is another office's; or no kecamatan of this office is called so, or several are. */
  | {
      readonly isKnown: false;
      readonly level: 'regency' | 'district';
      readonly candidates: readonly OfficeRegion[];
      /** Kecamatan of nearly this name, or of one that begins with it; left out where there are none. */
      readonly meant?: readonly OfficeRegion[];
    };

export type MatchRegion = (names: PlaceNames) => PlaceMatch;

/** The regions an office answers for, and those around it by which a row of another office is known. */
export interface OfficeRegions {
  readonly own: readonly OfficeRegion[];
  readonly neighbours: readonly OfficeRegion[];
  /** Names that regions bore before; a list may still be written with them. */
  readonly former?: readonly FormerPlace[];
}

/** A region under a name it no longer bears, and what it is now. */
export interface FormerPlace extends OfficeRegion {
  readonly now: OfficeRegion;
}

const depth = ({ code }: OfficeRegion): number => code.split('.').length;
const NO_PLACE: Place = {
  villageName: null,
  villageCode: null,
  districtName: null,
  districtCode: null,
  regencyCode: null,
};

/** Finds by present names, and by former ones where no present name is meant. */
function withFormer(
  present: readonly OfficeRegion[],
  former: readonly FormerPlace[],
  level: number,
  word: PlaceLevel,
): { readonly find: FindPlaces; readonly isFormer: (typed: string | null) => boolean } {
  const now = placeFinder(present, word);
  const then = former.filter(({ now: region }) => depth(region) === level);
  if (then.length === 0) return { find: now, isFormer: () => false };
  const before = placeFinder(then, word);
  const nowOf = new Map<OfficeRegion, OfficeRegion>(then.map((one) => [one, one.now]));
  const isFormer = (typed: string | null) => now(typed).length === 0 && before(typed).length > 0;
  const find = (typed: string | null) =>
    isFormer(typed) ? [...new Set(before(typed).map((one) => nowOf.get(one) ?? one))] : now(typed);
  return { find, isFormer };
}

/**
 * Prepares the matching of place names for one office. A village that is not in the named kecamatan keeps its text
 * without a code; without a kecamatan, a village name that occurs once in the whole office tells the kecamatan too, and a
 * kabupaten alone is a place known to that level.
 */
export function regionMatcher({ own, neighbours, former = [] }: OfficeRegions): MatchRegion {
  const at = (level: number) => own.filter((region) => depth(region) === level);
  const regencies = placeFinder(at(2), 'regency');
  const elsewhere = placeFinder(neighbours, 'regency');
  const { find: districts, isFormer: isFormerDistrict } = withFormer(at(3), former, 3, 'district');
  const { find: villages, isFormer: isFormerVillage } = withFormer(at(4), former, 4, 'village');
  const districtByCode = new Map(at(3).map((one) => [one.code, one]));
  const villagesIn = (district: OfficeRegion | undefined): readonly OfficeRegion[] =>
    district === undefined ? [] : at(4).filter(({ parentCode }) => parentCode === district.code);

  const districtNameOf = ({ parentCode }: OfficeRegion): string =>
    districtByCode.get(parentCode ?? '')?.name ?? '';
  /** @param here the kecamatan or kabupaten it should be in; undefined: anywhere in the office's region */
  const villageDoubt = (name: string, here: OfficeRegion | undefined): PlaceDoubt => {
    const isHere = ({ code }: OfficeRegion): boolean =>
      here === undefined || code.startsWith(`${here.code}.`);
    const all = villages(name);
    const several = all.filter(isHere);
    if (several.length > 0) {
      const shown = (one: OfficeRegion): string =>
        one.parentCode === here?.code
          ? `${one.name} (${one.code})`
          : `${one.name} (Kecamatan ${districtNameOf(one)})`;
      return { of: 'village', why: 'several', meant: several.map(shown) };
    }
    // Near names are looked for in one kecamatan only: among all villages of a province too many are near.
    const near = nearestPlaces(name, villagesIn(here));
    return {
      of: 'village',
      why: 'unknown',
      meant: near.map((one) => one.name),
      elsewhere: [...new Set(all.map(districtNameOf))],
    };
  };

  const isSpeltOtherwise = (district: OfficeRegion, typed: string | null): boolean =>
    typed !== null && !isFormerDistrict(typed) && !isOfficialName(typed, district, 'district');
  const inDistrict = (
    district: OfficeRegion,
    { villageName, districtName, regencyName }: PlaceNames,
  ): PlaceMatch => {
    const [village, ...rivals] = villages(villageName).filter(
      ({ parentCode }) => parentCode === district.code,
    );
    const isOne = village !== undefined && rivals.length === 0;
    const isRegencyKnown =
      regencyName === null || regencies(regencyName).some(({ code }) => code === district.parentCode);
    return {
      isKnown: true,
      place: {
        villageName: isOne ? village.name : villageName,
        villageCode: isOne ? village.code : null,
        districtName: district.name,
        districtCode: district.code,
        regencyCode: district.parentCode,
      },
      doubts: [
        ...(villageName === null || isOne ? [] : [villageDoubt(villageName, district)]),
        ...(isRegencyKnown ? [] : [{ of: 'regency' as const }]),
        ...(isOne && isFormerVillage(villageName) ? [{ of: 'formerVillage' as const }] : []),
        ...(isFormerDistrict(districtName) ? [{ of: 'formerDistrict' as const }] : []),
        ...(isSpeltOtherwise(district, districtName) ? [{ of: 'districtSpelling' as const }] : []),
      ],
    };
  };

  const districtsMeant = (typed: string): readonly OfficeRegion[] => {
    const longer = longerNames(typed, at(3), 'district');
    return longer.length > 0 ? longer : nearestPlaces(typed, at(3), 'district');
  };

  const withoutDistrict = (names: PlaceNames, regency: OfficeRegion | undefined): PlaceMatch => {
    const [village, ...others] = villages(names.villageName).filter(
      ({ parentCode }) => regency === undefined || parentCode?.startsWith(`${regency.code}.`),
    );
    const district =
      village && others.length === 0 ? districtByCode.get(village.parentCode ?? '') : undefined;
    if (district) return inDistrict(district, names);
    return {
      isKnown: true,
      place: { ...NO_PLACE, villageName: names.villageName, regencyCode: regency?.code ?? null },
      doubts: [
        ...(names.villageName === null ? [] : [villageDoubt(names.villageName, regency)]),
        ...(names.regencyName === null || regency !== undefined ? [] : [{ of: 'regency' as const }]),
      ],
    };
  };

  return (names) => {
    const inNamed = regencies(names.regencyName);
    if (inNamed.length === 0 && elsewhere(names.regencyName).length > 0)
      return { isKnown: false, level: 'regency', candidates: elsewhere(names.regencyName) };
    if (names.districtName === null)
      return withoutDistrict(names, inNamed.length === 1 ? inNamed[0] : undefined);
    const named = districts(names.districtName);
    const codes = new Set(inNamed.map(({ code }) => code));
    const inRegency = named.filter(({ parentCode }) => codes.has(parentCode ?? ''));
    const candidates = inRegency.length > 0 ? inRegency : named;
    const withVillage = candidates.filter(({ code }) =>
      villages(names.villageName).some(({ parentCode }) => parentCode === code),
    );
    const [district, ...rivals] = withVillage.length === 1 ? withVillage : candidates;
    if (district && rivals.length === 0) return inDistrict(district, names);
    const meant = candidates.length > 0 ? [] : districtsMeant(names.districtName);
    return {
      isKnown: false,
      level: 'district',
      candidates,
      ...(meant.length === 0 ? {} : { meant }),
    };
  };
}
