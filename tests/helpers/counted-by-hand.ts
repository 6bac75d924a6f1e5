import { COOPERATIVES } from './activity-sets.ts';
import type { Coming, Held } from './activity-sets.ts';

/** The figures of a recap that are counted here; the others split people by sex or name businesses. */
export interface HandCount {
  readonly activities: number;
  readonly days: number;
  readonly people: number;
  readonly cooperatives: number;
  readonly personDays: number;
}

const OUTSIDE_COOPERATIVE = COOPERATIVES.length;
type Region = '64.08' | '64.09' | 'any';
const isOf = (region: Region, code: string): boolean => region === 'any' || code === region;

/** Goes through a list with a pencil: everybody of the region who came, and every cooperative, struck off once each. */
function tick(
  came: readonly Coming[],
  region: Region,
  isDay: (day: string) => boolean = () => true,
): { readonly people: number; readonly cooperatives: number; readonly personDays: number } {
  const people: number[] = [];
  const cooperatives: number[] = [];
  let personDays = 0;
  for (const { who, side, origin, days } of came) {
    let present = 0;
    for (const day of days) if (isDay(day)) present += 1;
    if (present === 0) continue;
    if (isOf(region, origin)) {
      personDays += present;
      if (!people.includes(who)) people.push(who);
    }
    // One of the register is where the register has it; one that is only typed is where its people come from.
    const listed = COOPERATIVES[side];
    const isOurs = listed
      ? isOf(region, listed.regency === '' ? origin : listed.regency)
      : side === OUTSIDE_COOPERATIVE && isOf(region, origin);
    if (isOurs && !cooperatives.includes(side)) cooperatives.push(side);
  }
  return { people: people.length, cooperatives: cooperatives.length, personDays };
}

/** Days of the batches of some activities, each batch by itself. */
function daysOf(held: readonly Held[], isDay: (day: string) => boolean = () => true): number {
  let days = 0;
  for (const { spans } of held) for (const span of spans) for (const day of span) if (isDay(day)) days += 1;
  return days;
}

const isAmong = (held: readonly Held[], { activity }: Coming): boolean =>
  held.some((one) => one.activity === activity);

const countOf = (held: readonly Held[], came: readonly Coming[], region: Region = '64.08'): HandCount => ({
  activities: held.length,
  days: daysOf(held),
  ...tick(
    came.filter((one) => isAmong(held, one)),
    region,
  ),
});

const FUND_NAMES: Readonly<Record<string, string>> = {
  'apbd-kabupaten': 'APBD kabupaten (DAU/PAD)',
  'dak-pk2umk': 'DAK Nonfisik PK2UMK',
  apbdes: 'APBDes',
};
const QUARTER_NAMES = ['TW I', 'TW II', 'TW III', 'TW IV'] as const;

const quarterOf = (day: string): number => Math.floor((Number(day.slice(5, 7)) - 1) / 3);
const lastDayOf = ({ spans }: Held): string => spans.flat().toSorted().at(-1) ?? '';

type Rows = Readonly<Record<string, HandCount>>;

/** Rows of activities as a whole, each by its names. */
function byNames(
  held: readonly Held[],
  came: readonly Coming[],
  namesOf: (one: Held) => readonly string[],
): Rows {
  const rows: Record<string, HandCount> = {};
  for (const name of new Set(held.flatMap(namesOf)))
    rows[name] = countOf(
      held.filter((one) => namesOf(one).includes(name)),
      came,
    );
  return rows;
}

/** Rows of places: what those make who count there. */
function byPlace(
  held: readonly Held[],
  came: readonly Coming[],
  placeOf: (one: Coming) => string,
  regionOf: (place: string) => Region,
): Rows {
  const rows: Record<string, HandCount> = {};
  for (const place of new Set(came.map(placeOf))) {
    const region = regionOf(place);
    const there = came.filter((one) => placeOf(one) === place);
    const counting = there.filter((one) => {
      const alone = tick([one], place === '' ? 'any' : region);
      return alone.people + alone.cooperatives > 0;
    });
    if (counting.length === 0) continue;
    const those = held.filter(({ activity }) => counting.some((one) => one.activity === activity));
    rows[place] = { activities: those.length, days: daysOf(those), ...tick(counting, region) };
  }
  return rows;
}

function byQuarter(held: readonly Held[], came: readonly Coming[], year: number): Rows {
  if (held.length === 0) return {};
  const ofYear = (day: string): boolean => day.startsWith(String(year));
  const spans: (readonly [string, (day: string) => boolean])[] = QUARTER_NAMES.map((name, quarter) => [
    name,
    (day) => ofYear(day) && quarterOf(day) === quarter,
  ]);
  const outside = (day: string): boolean => !ofYear(day);
  if (daysOf(held, outside) > 0) spans.push([`Di luar tahun ${String(year)}`, outside]);
  return Object.fromEntries(
    spans.map(([name, isDay]) => [
      name,
      {
        activities: held.filter((one) => isDay(lastDayOf(one))).length,
        days: daysOf(held, isDay),
        ...tick(came, '64.08', isDay),
      },
    ]),
  );
}

/** Every recap of a year, by the names of its rows, and its total. */
export function recapsByHand(allHeld: readonly Held[], allCame: readonly Coming[], year: number) {
  const held = allHeld.filter((one) => one.year === year);
  const came = allCame.filter((one) => isAmong(held, one));
  const codeOf = (code: string, parts: number, none: string): string =>
    code === '' ? none : code.split('.').slice(0, parts).join('.');
  const district = ({ side }: Coming): string =>
    [COOPERATIVES[side]?.district ?? ''].find((name) => name !== '') ?? 'Kecamatan tidak diketahui';
  const origins = { '64.08': 'Kabupaten Kutai Timur', '64.09': 'Kabupaten Penajam Paser Utara' } as const;
  const originOf = ({ origin }: Coming): string => (origin === '64.08' ? origins['64.08'] : origins['64.09']);
  return {
    total: countOf(held, came),
    originTotal: countOf(held, came, 'any'),
    activity: byNames(held, came, ({ title }) => [title]),
    fund: byNames(held, came, ({ funds }) =>
      funds.length === 0 ? ['Sumber dana tidak dicatat'] : funds.map((code) => FUND_NAMES[code] ?? code),
    ),
    programme: byNames(held, came, ({ code }) => [codeOf(code, 3, 'Program tidak dicatat')]),
    sub_activity: byNames(held, came, ({ code }) => [codeOf(code, 6, 'Sub kegiatan tidak dicatat')]),
    district: byPlace(held, came, district, () => '64.08'),
    quarter: byQuarter(held, came, year),
    origin: byPlace(held, came, originOf, (place) => (place === origins['64.08'] ? '64.08' : '64.09')),
  };
}

/** The facts of a report of performance by quarter and for the year: by the days alone, whatever year was written down. */
export function reportByHand(held: readonly Held[], came: readonly Coming[], year: number) {
  const ofYear = (day: string): boolean => day.startsWith(String(year));
  const spans = [0, 1, 2, 3].map((quarter) => (day: string) => ofYear(day) && quarterOf(day) === quarter);
  const each = [...spans, ofYear].map((isDay) => ({
    ...tick(came, '64.08', isDay),
    activities: held.filter((one) => isDay(lastDayOf(one))).length,
  }));
  return {
    people: each.map(({ people }) => people),
    cooperatives: each.map(({ cooperatives }) => cooperatives),
    activities: each.map(({ activities }) => activities),
  };
}
