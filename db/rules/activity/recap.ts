import { normalisePersonName } from '../value/person-name.ts';
import type { Sex } from '../value/sex.ts';
import { isRealised } from './activity.ts';
import type { ActivityState } from './activity.ts';
import { daysOf } from './batch.ts';
import type { BatchDays } from './batch.ts';
import { businessKey, sideKey } from './participant.ts';
import type { Identity } from './participant.ts';

/** One participant of one batch, as a recap counts. */
export interface CountedParticipant extends Identity {
  readonly sex: Sex | null;
  readonly originCode: string;
  readonly category: string;
  /** Kabupaten of the register's cooperative; empty where the cooperative is not of the register. */
  readonly cooperativeRegency: string;
  readonly district: string;
  readonly presentDays: number;
  /** The business of the register; left out, or null, where there is none. */
  readonly umkmId?: string | null;
}

export interface CountedActivity {
  readonly id: string;
  readonly title: string;
  readonly state: ActivityState;
  readonly subActivityCode: string;
  /** Codes of its funds. */
  readonly funds: readonly string[];
  readonly batches: readonly BatchDays[];
  readonly participants: readonly CountedParticipant[];
}

export interface ActivityCounts {
  readonly activities: number;
  readonly days: number;
  readonly people: number;
  readonly men: number;
  readonly women: number;
  readonly cooperatives: number;
  readonly businesses: number;
  /** Days on which people were there, added up. */
  readonly personDays: number;
}

export const RECAP_GROUPS = [
  'activity',
  'fund',
  'programme',
  'sub_activity',
  'district',
  'quarter',
  'origin',
] as const;
export type RecapGroup = (typeof RECAP_GROUPS)[number];

export interface RecapRow extends ActivityCounts {
  readonly key: string;
}

export interface Recap {
  readonly rows: readonly RecapRow[];
  readonly total: ActivityCounts;
}

/** Everywhere: a recap by origin is of all who came, wherever they came from. */
const EVERYWHERE = '';
const isIn = (code: string, region: string): boolean =>
  region === EVERYWHERE || code === region || code.startsWith(`${region}.`);

/** The kabupaten or kota of a region's code: "64.08" of "64.08.04". */
const regencyOf = (code: string): string => code.split('.').slice(0, 2).join('.');

/** Words by which a typed name is a cooperative's. */
const COOPERATIVE_WORD = /^(koperasi|kop|ksp|kspps|ksu|kud|kpri|kopdes|kopkel|kopkar|primkop|puskop)\b/i;

/** A business outside the register that is a cooperative. */
const isCooperativeName = ({ business, category }: CountedParticipant): boolean =>
  COOPERATIVE_WORD.test(business.trim()) || /koperasi/i.test(category);

function cooperativeKey(one: CountedParticipant, region: string): string | undefined {
  const isOurs = isIn(one.originCode, region);
  if (one.cooperativeId !== null) {
    // Where the register does not know its place either, it is where its people come from.
    const isHere = one.cooperativeRegency === '' ? isOurs : isIn(one.cooperativeRegency, region);
    return isHere ? one.cooperativeId : undefined;
  }
  return isOurs && businessKey(one.business) !== '' && isCooperativeName(one) ? sideKey(one) : undefined;
}

/** A business of the register is one however it is spelled; others are told apart by the name as typed. */
const businessOf = (one: CountedParticipant): string | undefined =>
  one.umkmId ? `umkm ${one.umkmId}` : typedBusinessOf(one);

const typedBusinessOf = (one: CountedParticipant): string | undefined =>
  one.cooperativeId === null && businessKey(one.business) !== '' && !isCooperativeName(one)
    ? businessKey(one.business)
    : undefined;

/**
 * A name for each person among participants: those that share a person of the register or a NIK KTP are one. Without
 * either: by name and cooperative, and one who also stands there with a NIK or in the register is that person.
 */
export function personKeys(all: readonly Identity[]): readonly string[] {
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    const up = parent.get(key);
    return up === undefined || up === key ? key : rootOf(up);
  };
  const strong = all.map(({ personId, nikKtp }) => [
    ...(personId === null ? [] : [`orang ${personId}`]),
    ...(nikKtp === '' ? [] : [`nik ${nikKtp}`]),
  ]);
  for (const [first, second] of strong) {
    if (first !== undefined && second !== undefined) parent.set(rootOf(second), rootOf(first));
  }
  const nameOf = (one: Identity): string => `nama ${normalisePersonName(one.name)} ${sideKey(one)}`;
  const byName = new Map<string, string>();
  all.forEach((one, at) => {
    const key = strong[at]?.[0];
    if (key !== undefined) byName.set(nameOf(one), rootOf(key));
  });
  return all.map((one, at) => {
    const key = strong[at]?.[0];
    return key === undefined ? (byName.get(nameOf(one)) ?? nameOf(one)) : rootOf(key);
  });
}

interface Counting {
  readonly activities: readonly CountedActivity[];
  readonly participants: readonly (CountedParticipant & { readonly person: string })[];
}

function countAll({ activities, participants }: Counting, region: string): ActivityCounts {
  const came = participants.filter(({ presentDays }) => presentDays > 0);
  const ours = came.filter(({ originCode }) => isIn(originCode, region));
  const people = new Map<string, Sex | null>();
  for (const { person, sex } of ours) people.set(person, people.get(person) ?? sex);
  const distinct = (keys: readonly (string | undefined)[]): number =>
    new Set(keys.filter((key) => key !== undefined)).size;
  const ofSex = (sex: Sex): number => [...people.values()].filter((one) => one === sex).length;
  return {
    activities: activities.length,
    days: daysOf(activities.flatMap(({ batches }) => batches)),
    people: people.size,
    men: ofSex('L'),
    women: ofSex('P'),
    cooperatives: distinct(came.map((one) => cooperativeKey(one, region))),
    businesses: distinct(ours.map(businessOf)),
    personDays: ours.reduce((sum, { presentDays }) => sum + presentDays, 0),
  };
}

/** Groups that hold participants; the others hold whole activities. */
const PLACE_OF = {
  district: ({ district }: CountedParticipant) => district,
  origin: ({ originCode }: CountedParticipant) => regencyOf(originCode),
} as const satisfies Readonly<Partial<Record<RecapGroup, (one: CountedParticipant) => string>>>;
type PlaceGroup = keyof typeof PLACE_OF;
/** By quarter days are asked, which are not known here (`recapByQuarter`). */
export type CountedGroup = Exclude<RecapGroup, 'quarter'>;
const isByPlace = (by: RecapGroup): by is PlaceGroup => by in PLACE_OF;

/** "2.17.05" of "2.17.05.2.01.0001". */
const programmeOf = (code: string): string => code.split('.').slice(0, PROGRAMME_PARTS).join('.');
const PROGRAMME_PARTS = 3;

function groupsOf(activity: CountedActivity, by: Exclude<CountedGroup, PlaceGroup>): readonly string[] {
  if (by === 'activity') return [activity.id];
  if (by === 'programme') return [programmeOf(activity.subActivityCode)];
  if (by === 'sub_activity') return [activity.subActivityCode];
  return activity.funds.length === 0 ? [''] : [...new Set(activity.funds)];
}

/**
 * What was done, by group, and all of it: people and cooperatives of `region` who came on a day at least, each once in
 * its row and once in the total, so rows need not add up. By origin each row counts those of its own kabupaten or kota,
 * and the total everybody.
 */
export function activityRecap(all: readonly CountedActivity[], by: CountedGroup, region: string): Recap {
  const done = all.filter(({ state }) => isRealised(state));
  const flat = done.flatMap((activity) => activity.participants.map((one) => ({ activity, one })));
  const keys = personKeys(flat.map(({ one }) => one));
  const known = flat.map(({ activity, one }, at) => ({ activity, one: { ...one, person: keys[at] ?? '' } }));
  const groups = new Map<string, { activities: Set<CountedActivity>; participants: typeof known }>();
  const groupOf = (key: string) => {
    const found = groups.get(key) ?? { activities: new Set(), participants: [] };
    groups.set(key, found);
    return found;
  };
  if (isByPlace(by)) {
    // A place has a row for those who are counted there; who was only listed, or is another region's, makes none.
    const isCounted = ({ one }: (typeof known)[number]): boolean =>
      one.presentDays > 0 &&
      (by === 'origin' || isIn(one.originCode, region) || cooperativeKey(one, region) !== undefined);
    for (const entry of known.filter(isCounted)) {
      const group = groupOf(PLACE_OF[by](entry.one));
      group.activities.add(entry.activity);
      group.participants.push(entry);
    }
  } else {
    for (const activity of done)
      for (const key of groupsOf(activity, by)) groupOf(key).activities.add(activity);
    for (const entry of known)
      for (const key of groupsOf(entry.activity, by)) groupOf(key).participants.push(entry);
  }
  const rows = [...groups].map(([key, { activities, participants }]) => ({
    key,
    ...countAll(
      { activities: [...activities], participants: participants.map(({ one }) => one) },
      by === 'origin' ? key : region,
    ),
  }));
  const whole = { activities: done, participants: known.map(({ one }) => one) };
  return { rows, total: countAll(whole, by === 'origin' ? EVERYWHERE : region) };
}
