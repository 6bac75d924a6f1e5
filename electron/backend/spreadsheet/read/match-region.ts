import { comparableWords } from '../file/clean-text.ts';
import { REGION_ALIASES } from './region-aliases.ts';

/** A region of the office, as the database keeps it; the level shows in the code: 64, 64.08, 64.08.09, 64.08.09.2001. */
export interface OfficeRegion {
  readonly code: string;
  readonly parentCode: string | null;
  readonly name: string;
}

export interface PlaceNames {
  readonly villageName: string | null;
  readonly districtName: string | null;
  readonly regencyName: string | null;
}

/** Where a cooperative sits; the village keeps the office's words when it has no code. */
export interface Place {
  readonly villageName: string | null;
  readonly villageCode: string | null;
  readonly districtName: string | null;
  readonly districtCode: string | null;
}
export type PlaceMatch =
  | { readonly isKnown: true; readonly place: Place }
  /** More than one district carries the name, or none. */
  | { readonly isKnown: false; readonly districts: readonly OfficeRegion[] };

export type MatchRegion = (names: PlaceNames) => PlaceMatch;

const LEVEL_WORDS = /^(?:kecamatan|kec|kelurahan|kel|desa|ds|kampung|kabupaten|kab|kota) /;

function plainName(name: string): string {
  return comparableWords(name).replace(LEVEL_WORDS, '').replaceAll(' ', '');
}

function depth(region: OfficeRegion): number {
  return region.code.split('.').length;
}

function groupByName(regions: readonly OfficeRegion[]): ReadonlyMap<string, readonly OfficeRegion[]> {
  const byName = new Map<string, OfficeRegion[]>();
  for (const region of regions) {
    const names = new Set([region.name, ...(REGION_ALIASES[region.code] ?? [])].map(plainName));
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), region]);
  }
  return byName;
}

/**
 * Prepares the matching of place names for one office. Case, spaces, "Kec." and local names do not matter. A village
 * that is not in the named district keeps its text without a code; without a district, a village name that occurs once
 * in the whole office tells the district too.
 */
export function regionMatcher(regions: readonly OfficeRegion[]): MatchRegion {
  const at = (level: number) => groupByName(regions.filter((region) => depth(region) === level));
  const [regencies, districts, villages] = [at(2), at(3), at(4)];
  const districtByCode = new Map(
    regions.filter((region) => depth(region) === 3).map((one) => [one.code, one]),
  );

  const villagesNamed = (name: string | null) => (name === null ? [] : (villages.get(plainName(name)) ?? []));

  const inDistrict = (district: OfficeRegion, villageName: string | null): PlaceMatch => {
    const village = villagesNamed(villageName).find(({ parentCode }) => parentCode === district.code);
    const place = {
      villageName: village?.name ?? villageName,
      villageCode: village?.code ?? null,
      districtName: district.name,
      districtCode: district.code,
    };
    return { isKnown: true, place };
  };

  const byVillage = ({ villageName }: PlaceNames): PlaceMatch => {
    const [village, ...others] = villagesNamed(villageName);
    const district =
      village && others.length === 0 ? districtByCode.get(village.parentCode ?? '') : undefined;
    if (district) return inDistrict(district, villageName);
    return {
      isKnown: true,
      place: { villageName, villageCode: null, districtName: null, districtCode: null },
    };
  };

  return (names) => {
    if (names.districtName === null) return byVillage(names);
    const named = districts.get(plainName(names.districtName)) ?? [];
    const regencyCodes = new Set(
      (regencies.get(plainName(names.regencyName ?? '')) ?? []).map(({ code }) => code),
    );
    const inRegency = named.filter(({ parentCode }) => regencyCodes.has(parentCode ?? ''));
    const candidates = inRegency.length > 0 ? inRegency : named;
    const withVillage = candidates.filter(({ code }) =>
      villagesNamed(names.villageName).some(({ parentCode }) => parentCode === code),
    );
    const [district, ...rivals] = withVillage.length === 1 ? withVillage : candidates;
    if (district && rivals.length === 0) return inDistrict(district, names.villageName);
    return { isKnown: false, districts: candidates };
  };
}
