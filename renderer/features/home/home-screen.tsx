import { Button } from '@mantine/core';
import type { CooperativeStatus } from '#rules/cooperative.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { useBookYear } from '../../lib/use-book-year.ts';
import { useRequest } from '../../lib/use-request.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { Page } from '../../parts/page.tsx';
import { homeText } from '../../text/home.ts';
import { CountCard } from './count-card.tsx';
import css from './home.module.css';
import { NextSteps } from './next-steps.tsx';

function useStatusCount(status: CooperativeStatus): number | undefined {
  return useRequest('cooperative.list', { status, limit: 1 }).data?.total;
}

function useReportedCount(bookYear: number | undefined): number | undefined {
  const rows = useRequest(
    'evaluation.list',
    { bookYear: bookYear ?? 0 },
    { isEnabled: bookYear !== undefined },
  ).data;
  return rows?.filter((row) => row.isRatReported).length;
}

/** How things stand and what to do next; every count opens its list. */
export function HomeScreen() {
  const { go } = useNavigation();
  const register = useRequest('cooperative.list', { limit: 1 });
  const inactive = useStatusCount('inactive');
  const { bookYear } = useBookYear();
  const reported = useReportedCount(bookYear);
  const counts = register.data;
  const state = () => {
    if (!counts) return homeText.reading;
    return counts.registerTotal === 0
      ? homeText.empty
      : homeText.state(counts.activeTotal, counts.registerTotal);
  };
  return (
    <Page title={homeText.title} state={state()}>
      <div className={css.home}>
        <ErrorNotice error={register.error} />
        {counts?.registerTotal === 0 && (
          <EmptyState
            title={homeText.startTitle}
            action={<Button onClick={() => go({ screen: 'import' })}>{homeText.import}</Button>}
          >
            {homeText.startCause}
          </EmptyState>
        )}
        {counts !== undefined && counts.registerTotal > 0 && (
          <>
            <ul className={css.counts} aria-label={homeText.counts}>
              <CountCard
                label={homeText.total}
                count={counts.registerTotal}
                onOpen={() => go({ screen: 'cooperatives' })}
              />
              <CountCard
                label={homeText.active}
                count={counts.activeTotal}
                onOpen={() => go({ screen: 'cooperatives', status: 'active' })}
              />
              <CountCard
                label={homeText.inactive}
                count={inactive}
                onOpen={() => go({ screen: 'cooperatives', status: 'inactive' })}
              />
              {bookYear !== undefined && (
                <CountCard
                  label={homeText.rat(bookYear)}
                  count={reported}
                  onOpen={() => go({ screen: 'evaluation', report: 'reported' })}
                />
              )}
            </ul>
            <NextSteps bookYear={bookYear} />
          </>
        )}
      </div>
    </Page>
  );
}
