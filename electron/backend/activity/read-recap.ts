import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listYearActivities } from '#db/queries/activity/counted.ts';
import { listMoved } from '#db/queries/duplicates/merge.ts';
import { listRegionNames } from '#db/queries/office/region.ts';
import { listProgrammeLines } from '#db/queries/programme/programme.ts';
import { comingWithin, OUTSIDE_YEAR, recapByQuarter } from '#rules/activity/recap-days.ts';
import type { DatedActivity } from '#rules/activity/recap-days.ts';
import { mergeNotes } from '#rules/activity/recap-merges.ts';
import { activityRecap } from '#rules/activity/recap.ts';
import type { Recap, RecapGroup } from '#rules/activity/recap.ts';
import { quarterDays, quarterShort } from '#rules/performance/quarter.ts';
import type { QueryContext } from '../base/context.ts';
import { localDay } from '../base/local-day.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { nameOf, wordsOn } from './shown.ts';

/** What a row without a fund, district, code or day is called. */
const WITHOUT: Readonly<Record<RecapGroup, string>> = {
  activity: '',
  fund: 'Sumber dana tidak dicatat',
  programme: 'Program tidak dicatat',
  district: 'Kecamatan tidak diketahui',
  sub_activity: 'Sub kegiatan tidak dicatat',
  quarter: 'Hari tidak dicatat',
  origin: 'Asal tidak dicatat',
};

const quartersOf = (year: number) =>
  ([1, 2, 3, 4] as const).map((quarter) => ({
    name: quarterShort(quarter),
    days: quarterDays(year, quarter),
  }));

interface Asked {
  readonly year: number;
  readonly by: RecapGroup;
}

/** What the keys of some groupings stand for. */
async function namesOf(
  { year, by }: Asked,
  all: readonly DatedActivity[],
  { rows }: Recap,
  { read, today }: QueryContext,
): Promise<(key: string) => string> {
  switch (by) {
    case 'activity':
      return (key) => all.find(({ id }) => id === key)?.title ?? key;
    case 'fund': {
      const { funds } = wordsOn(await readRuleBook(read), today);
      return (key) => nameOf(key, funds);
    }
    case 'programme': {
      const names = new Map((await listProgrammeLines(read, year)).map(({ code, name }) => [code, name]));
      return (key) => [key, ...(names.has(key) ? [names.get(key)] : [])].join(' ');
    }
    case 'origin': {
      const codes = rows.flatMap(({ key }) => (key === '' ? [] : [key]));
      const names = await listRegionNames(read, codes);
      return (key) => names.get(key) ?? key;
    }
    default:
      return (key) => (by === 'quarter' && key === OUTSIDE_YEAR ? `Di luar tahun ${String(year)}` : key);
  }
}

async function readMerges(read: ReadHandle) {
  const moved = await listMoved(read, 'activity_participant');
  return moved.map(({ ids, mergedAt, kept, removed }) => ({
    participantIds: new Set(ids),
    mergedOn: localDay(mergedAt),
    kept,
    removed,
  }));
}

/** A year's recap, its rows by name, and what of it two records that became one have changed since. */
export async function readRecap(
  { year, by }: CheckedInputOf<'activity.recap'>,
  context: QueryContext,
): Promise<OutputOf<'activity.recap'>> {
  const { read } = context;
  const { regionCode } = await requireOffice(read);
  const all = await listYearActivities(read, year);
  const recapOf = (some: readonly DatedActivity[]): Recap =>
    by === 'quarter'
      ? recapByQuarter(some, quartersOf(year), regionCode)
      : activityRecap(comingWithin(some), by, regionCode);
  const recap = recapOf(all);
  const named = await namesOf({ year, by }, all, recap, context);
  const rowName = (key: string): string => (key === '' ? WITHOUT[by] : named(key));
  const shown = recap.rows.map((row) => ({ ...row, name: rowName(row.key) }));
  return {
    // Quarters stand in their own order.
    rows: by === 'quarter' ? shown : shown.toSorted((a, b) => a.name.localeCompare(b.name, 'id')),
    total: recap.total,
    notes: mergeNotes(all, await readMerges(read), recapOf, rowName),
  };
}
