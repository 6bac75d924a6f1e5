import type { Sex } from '../value/sex.ts';

/** One participant, as a report counts. */
export interface ReportedParticipant {
  readonly sex: Sex | null;
  readonly origin: string;
  /** Empty where nobody knows it. */
  readonly district: string;
  readonly category: string;
  readonly preScore: number | null;
  readonly postScore: number | null;
}

export interface CountedGroup {
  readonly name: string;
  readonly men: number;
  readonly women: number;
  /** Those whose sex is not recorded count here alone. */
  readonly all: number;
}

/** Participants by a group, the largest first, then by name; those without one under `unknown`, last. */
export function countedBy(
  participants: readonly ReportedParticipant[],
  groupOf: (one: ReportedParticipant) => string,
  unknown: string,
): readonly CountedGroup[] {
  const groups = new Map<string, ReportedParticipant[]>();
  for (const one of participants) {
    const key = groupOf(one);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const of = (all: readonly ReportedParticipant[], sex: Sex) => all.filter((one) => one.sex === sex).length;
  return [...groups]
    .map(([key, all]) => ({
      key,
      name: key === '' ? unknown : key,
      men: of(all, 'L'),
      women: of(all, 'P'),
      all: all.length,
    }))
    .toSorted(
      (a, b) =>
        Number(a.key === '') - Number(b.key === '') || b.all - a.all || a.name.localeCompare(b.name, 'id'),
    )
    .map(({ key: _key, ...group }) => group);
}

export interface ScoreRecap {
  readonly preCount: number;
  readonly postCount: number;
  /** Those who have both; only they tell what was gained. */
  readonly bothCount: number;
  readonly preMean: number | null;
  readonly postMean: number | null;
  readonly gain: number | null;
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Means of the scores before and after; the gain only over those who have both. */
export function scoreRecap(
  participants: readonly Pick<ReportedParticipant, 'preScore' | 'postScore'>[],
): ScoreRecap {
  const pre = participants.flatMap(({ preScore }) => (preScore === null ? [] : [preScore]));
  const post = participants.flatMap(({ postScore }) => (postScore === null ? [] : [postScore]));
  const gains = participants.flatMap(({ preScore, postScore }) =>
    preScore === null || postScore === null ? [] : [postScore - preScore],
  );
  return {
    preCount: pre.length,
    postCount: post.length,
    bothCount: gains.length,
    preMean: mean(pre),
    postMean: mean(post),
    gain: mean(gains),
  };
}
