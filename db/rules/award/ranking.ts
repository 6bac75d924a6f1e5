import type { AwardRanking } from '../rule-book/rule-value.ts';
import { AWARD_RANKINGS } from '../rule-book/rule-value.ts';
import { GRADES } from '../value/grade-name.ts';
import type { Grade } from '../value/grade-name.ts';
import type { PlainDate } from '../value/plain-date.ts';

export { AWARD_RANKINGS } from '../rule-book/rule-value.ts';
export type { AwardRanking } from '../rule-book/rule-value.ts';

/** What puts a candidate before another. */
export interface RankedFacts {
  readonly grade: Grade;
  /** The day of the book year's meeting; null when none is on record. */
  readonly ratOn: PlainDate | null;
  /** The last book year before this one that was awarded; null: never. */
  readonly lastAwardedYear: number | null;
  readonly turnover: number | null;
}

type Order = (one: RankedFacts, other: RankedFacts) => number;

const LAST_DAY = '9999-12-31';

const ORDERS: Readonly<Record<AwardRanking, Order>> = {
  grade: (one, other) => GRADES.indexOf(one.grade) - GRADES.indexOf(other.grade),
  rat_day: (one, other) => {
    const [first, second] = [one.ratOn ?? LAST_DAY, other.ratOn ?? LAST_DAY];
    return first < second ? -1 : Number(first > second);
  },
  last_award: (one, other) => (one.lastAwardedYear ?? 0) - (other.lastAwardedYear ?? 0),
  turnover: (one, other) => (other.turnover ?? -1) - (one.turnover ?? -1),
};

/**
 * Best first: by what the office chose, between equals by the others in their order. Who is equal in everything stays in
 * the order of the list, by kecamatan and name.
 */
export function rankOrder(ranking: AwardRanking): Order {
  const keys = [ranking, ...AWARD_RANKINGS.filter((key) => key !== ranking)];
  return (one, other) => {
    for (const key of keys) {
      const order = ORDERS[key](one, other);
      if (order !== 0) return order;
    }
    return 0;
  };
}
