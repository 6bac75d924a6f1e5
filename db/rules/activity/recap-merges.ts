import { formatLongDate } from '../value/indonesian-date.ts';
import { formatInteger } from '../value/numbers.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { COUNT_LABELS } from './recap-words.ts';
import type { DatedActivity } from './recap-days.ts';
import type { ActivityCounts, Recap } from './recap.ts';

/** Two records of one cooperative that became one, with the participants who went along. */
export interface CooperativeMerge {
  readonly participantIds: ReadonlySet<string>;
  readonly mergedOn: PlainDate;
  readonly kept: { readonly id: string; readonly name: string };
  readonly removed: {
    readonly id: string;
    readonly name: string;
    readonly regencyCode: string;
    readonly districtName: string;
  };
}

/** The activities as they were counted before two records became one: whoever went along stands with the other again. */
export const beforeMerge = (
  all: readonly DatedActivity[],
  { participantIds, kept, removed }: CooperativeMerge,
): readonly DatedActivity[] =>
  all.map((activity) => ({
    ...activity,
    participants: activity.participants.map((one) =>
      // One that a person has tied to another record since went along no more.
      participantIds.has(one.id) && one.cooperativeId === kept.id
        ? {
            ...one,
            cooperativeId: removed.id,
            cooperativeRegency: removed.regencyCode,
            district: removed.districtName,
          }
        : one,
    ),
  }));

const CHANGING = Object.keys(COUNT_LABELS) as readonly (keyof ActivityCounts)[];

const changesOf = (now: ActivityCounts, before: ActivityCounts): readonly string[] =>
  CHANGING.filter((key) => now[key] !== before[key]).map(
    (key) =>
      `${COUNT_LABELS[key].toLowerCase().replace('umkm', 'UMKM')} ${formatInteger(now[key])}, sebelumnya ${formatInteger(before[key])}`,
  );

const NOTHING: ActivityCounts = {
  activities: 0,
  days: 0,
  people: 0,
  men: 0,
  women: 0,
  cooperatives: 0,
  businesses: 0,
  personDays: 0,
};

/**
 * What of a recap is another number than before records became one, in one sentence a merge; none where nothing is. A
 * recap printed earlier stays explained.
 * @param merges newest first
 * @param recapOf the recap of activities
 * @param nameOf how a row is called
 */
export function mergeNotes(
  all: readonly DatedActivity[],
  merges: readonly CooperativeMerge[],
  recapOf: (all: readonly DatedActivity[]) => Recap,
  nameOf: (key: string) => string,
): readonly string[] {
  const ids = new Set(all.flatMap(({ participants }) => participants.map(({ id }) => id)));
  const notes: string[] = [];
  let [known, now] = [all, undefined as Recap | undefined];
  for (const merge of merges) {
    if (![...merge.participantIds].some((id) => ids.has(id))) continue;
    now ??= recapOf(known);
    known = beforeMerge(known, merge);
    const before = recapOf(known);
    const keys = [...new Set([...now.rows, ...before.rows].map(({ key }) => key))];
    const of = (recap: Recap, key: string) => recap.rows.find((row) => row.key === key) ?? NOTHING;
    const inTotal = changesOf(now.total, before.total);
    const changed = [
      ...(inTotal.length === 0 ? [] : [`Jumlah: ${inTotal.join('; ')}`]),
      ...keys.flatMap((key) => {
        const inRow = changesOf(of(now ?? before, key), of(before, key));
        return inRow.length === 0 ? [] : [`${nameOf(key)}: ${inRow.join('; ')}`];
      }),
    ];
    if (changed.length > 0)
      notes.push(
        `Catatan ${merge.removed.name} digabungkan ke ${merge.kept.name} pada ${formatLongDate(merge.mergedOn)}; keduanya kini satu koperasi. ${changed.join('. ')}.`,
      );
    now = before;
  }
  return notes;
}
