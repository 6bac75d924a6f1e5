import { useMay } from '../../lib/session/session.tsx';
import { useRequest } from '../../lib/use-request.ts';

/**
 * What the first screen shows, asked one after the other: first what is there at once, then what takes longer the
 * larger the register is, so that nothing waits behind a slow count.
 */
export function useHomeAnswers() {
  const work = useRequest('home.work', {});
  const share = useRequest('home.share', {});
  const isQuick = share.isFetched && work.isFetched;
  const village = useRequest('home.village', {}, { isEnabled: isQuick });
  const hasFiles = work.data?.items.some(({ kind }) => kind === 'formation') === true;
  const formation = useRequest('home.formation', {}, { isEnabled: isQuick && hasFiles });
  const { bookYear } = work.data ?? { bookYear: 0 };
  const isMiddle = village.isFetched && (formation.isFetched || !hasFiles);
  const rat = useRequest('home.rat', { bookYear }, { isEnabled: isMiddle && bookYear > 0 });
  const hasOlder = work.data?.items.some((item) => item.kind === 'rat' && item.bookYear < bookYear) === true;
  const older = useRequest('home.rat', { bookYear: bookYear - 1 }, { isEnabled: rat.isFetched && hasOlder });
  const isSlow = rat.isFetched && (older.isFetched || !hasOlder);
  const hasAward = work.data?.items.some(({ kind }) => kind === 'award') === true;
  const eligible = useRequest('award.countEligible', { bookYear }, { isEnabled: isSlow && hasAward });
  const decides = useMay()('home.retention');
  const retention = useRequest('home.retention', {}, { isEnabled: isMiddle && decides });
  const answers = [work, share, village, formation, rat, older, eligible, retention];
  return {
    work: work.data,
    share: share.data,
    village: village.data,
    formation: formation.data,
    rats: new Map([
      [bookYear, rat.data],
      [bookYear - 1, older.data],
    ]),
    eligible: eligible.data?.eligible,
    /** Undefined while it is counted; nobody else is told of it. */
    retention: retention.data,
    decides,
    error: answers.find(({ error }) => error !== null)?.error ?? null,
    /** Something failed and nothing is being counted any more: a number that is missing stays missing. */
    hasFailed: answers.some(({ error }) => error !== null) && !answers.some(({ isFetching }) => isFetching),
  };
}
export type HomeAnswers = ReturnType<typeof useHomeAnswers>;
