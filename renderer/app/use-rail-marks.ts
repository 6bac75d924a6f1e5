import type { HomeWork } from '#contract/home.ts';
import type { ScreenName } from '../lib/navigation.tsx';
import { useRequest } from '../lib/use-request.ts';

export interface RailMark {
  readonly count: number;
  /** Its day has passed; otherwise somebody waits. */
  readonly isDue: boolean;
}
export type RailMarks = Readonly<Partial<Record<ScreenName, RailMark>>>;

/** What waits on each screen, by the first screen's own list of work, so that both say the same. */
export function useRailMarks(): RailMarks {
  const { data: work } = useRequest('home.work', {});
  const rat = work?.items.find((item) => item.kind === 'rat');
  const year = rat?.bookYear;
  const { data: met } = useRequest('home.rat', { bookYear: year ?? 0 }, { isEnabled: year !== undefined });
  return marksOf(work?.items ?? [], year === undefined ? 0 : (met?.overdue ?? 0));
}

/** The marks of the menu; `overdueRats`: cooperatives past the day of their meeting. */
export function marksOf(items: readonly HomeWork[], overdueRats: number): RailMarks {
  const legality = [
    sum(items, (item) => (item.kind === 'expired' || item.kind === 'notice_over' ? item.count : 0)),
    sum(items, (item) => (item.kind === 'expiring' ? item.count : 0)),
  ] as const;
  const passedOn = items.find((item) => item.kind === 'incoming');
  const visits = items.find((item) => item.kind === 'coaching');
  const talks = items.find((item) => item.kind === 'consultation');
  return {
    ...mark('consultation', talks?.overdue ?? 0, talks?.count ?? 0),
    ...mark('coaching', visits?.overdue ?? 0, visits?.count ?? 0),
    ...mark('incoming', passedOn?.overdue ?? 0, passedOn?.count ?? 0),
    ...mark('rat', overdueRats, 0),
    ...mark('legality', legality[0], legality[1]),
    ...mark(
      'formation',
      0,
      sum(items, (item) => (item.kind === 'formation' ? item.count : 0)),
    ),
    ...mark(
      'letters',
      0,
      sum(items, (item) => (item.kind === 'letters' ? item.count : 0)),
    ),
  };
}

/** What is late is counted alone: it is what must be done first. */
function mark(screen: ScreenName, due: number, waiting: number): RailMarks {
  if (due > 0) return { [screen]: { count: due, isDue: true } };
  return waiting > 0 ? { [screen]: { count: waiting, isDue: false } } : {};
}

/** The mark a folded group shows: the largest of what is late, else of what waits. */
export function mostUrgent(marks: readonly (RailMark | undefined)[]): RailMark | undefined {
  const present = marks.filter((each) => each !== undefined);
  const late = present.filter(({ isDue }) => isDue);
  return (late.length > 0 ? late : present).toSorted((a, b) => b.count - a.count)[0];
}

const sum = (items: readonly HomeWork[], count: (item: HomeWork) => number): number =>
  items.reduce((total, item) => total + count(item), 0);
