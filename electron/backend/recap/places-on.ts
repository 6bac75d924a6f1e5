import type { ReadHandle } from '#db/handles.ts';
import { listRegionChanges } from '#db/queries/office/region-change.ts';
import { listEverWithin } from '#db/queries/office/region.ts';
import type { Region } from '#db/queries/office/region.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { PLACES_AS_NOW } from '#db/queries/recap/live.ts';
import type { PlacesOn } from '#db/queries/recap/live.ts';
import { nameOn, regionsOn } from '#rules/village/region-change.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';

/** The day of what nobody had recorded. */
const NOT_YET = toPlainDate('9999-12-31');

/** Seats and names that were others on a day; without a change of a region since, nothing is looked up. */
export async function placesOn(read: ReadHandle, on: PlainDate): Promise<PlacesOn> {
  const changes = await listRegionChanges(read);
  const later = changes.filter(({ effectiveOn }) => effectiveOn > on);
  if (later.length === 0) return PLACES_AS_NOW;
  const known = new Map<string, Region>();
  for (const { code } of later) {
    for (const part of [code, code.slice(0, 8)]) {
      for (const region of await listEverWithin(read, part)) known.set(region.code, region);
    }
  }
  const nameOf = (code: string): string => {
    const region = known.get(code);
    return region ? nameOn(region, changes, on) : '';
  };
  const moves = later.filter(({ movedIds }) => movedIds.length > 0);
  return {
    moved: moves.map(({ code, movedIds }) => {
      const district = code.slice(0, 8);
      const seat = {
        village: code,
        village_name: nameOf(code),
        district,
        district_name: nameOf(district),
      };
      return { ids: movedIds, seat };
    }),
    renamed: later.flatMap(({ kind, code, oldName }, at) =>
      // The first name after the day says what it was until then.
      kind === 'renamed' && later.findIndex((one) => one.kind === kind && one.code === code) === at
        ? [{ code, name: oldName }]
        : [],
    ),
  };
}

export interface RegionDay {
  readonly on: PlainDate;
  /** ISO instant at which rows were frozen: a change recorded later is not in them. Left out where they are read now. */
  readonly knownAt?: string | undefined;
}

/** The office's regions as they were at the end of a day. */
export async function officeRegionsOn(
  read: ReadHandle,
  { regionCode }: OfficeRecord,
  { on, knownAt }: RegionDay,
): Promise<readonly Region[]> {
  const regions = await listEverWithin(read, regionCode);
  const changes = await listRegionChanges(read);
  if (knownAt === undefined) return regionsOn(regions, changes, on);
  const known = changes.map((change) => (change.at > knownAt ? { ...change, effectiveOn: NOT_YET } : change));
  const dated = regions.map((region) => ({
    ...region,
    fromOn: known.find(({ newCode }) => newCode === region.code)?.effectiveOn ?? null,
    untilOn: known.find(({ kind, code }) => kind === 'recoded' && code === region.code)?.effectiveOn ?? null,
  }));
  return regionsOn(dated, known, on);
}
