import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { listCountedActivities } from '#db/queries/activity/list.ts';
import { listRegionNames } from '#db/queries/office/region.ts';
import { activityRecap } from '#rules/activity/recap.ts';
import type { RecapGroup } from '#rules/activity/recap.ts';
import type { QueryContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { nameOf, wordsOn } from './shown.ts';

/** What a row without a fund, district or code is called. */
const WITHOUT: Readonly<Record<RecapGroup, string>> = {
  activity: '',
  fund: 'Sumber dana tidak dicatat',
  district: 'Kecamatan tidak diketahui',
  sub_activity: 'Sub kegiatan tidak dicatat',
  origin: 'Asal tidak dicatat',
};

/** A year's recap, its rows by name. */
export async function readRecap(
  { year, by }: CheckedInputOf<'activity.recap'>,
  { read, today }: QueryContext,
): Promise<OutputOf<'activity.recap'>> {
  const { regionCode } = await requireOffice(read);
  const all = await listCountedActivities(read, year);
  const { funds } = wordsOn(await readRuleBook(read), today);
  const { rows, total } = activityRecap(all, by, regionCode);
  const origins = await listRegionNames(
    read,
    by === 'origin' ? rows.flatMap(({ key }) => (key === '' ? [] : [key])) : [],
  );
  const named = (key: string): string => {
    if (key === '') return WITHOUT[by];
    if (by === 'activity') return all.find(({ id }) => id === key)?.title ?? key;
    if (by === 'origin') return origins.get(key) ?? key;
    return by === 'fund' ? nameOf(key, funds) : key;
  };
  const shown = rows.map((row) => ({ ...row, name: named(row.key) }));
  return { rows: shown.toSorted((a, b) => a.name.localeCompare(b.name, 'id')), total };
}
