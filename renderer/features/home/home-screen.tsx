import { Button } from '@mantine/core';
import type { CooperativeFilter } from '#contract/cooperative-filter.ts';
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

const ACTIVE: readonly CooperativeFilter[] = [{ field: 'status', in: ['active'] }];
const withoutRat = (bookYear: number): readonly CooperativeFilter[] => [
  ...ACTIVE,
  { field: 'rat', bookYear, isReported: false },
];
const INACTIVE: readonly CooperativeFilter[] = [{ field: 'status', in: ['inactive'] }];

function useCount(filters: readonly CooperativeFilter[], isEnabled = true): number | undefined {
  return useRequest('cooperative.count', { filters }, { isEnabled }).data?.total;
}

/** How things stand and what to do next; every count opens its list. */
export function HomeScreen() {
  const { go } = useNavigation();
  const register = useRequest('cooperative.count', {});
  const inactive = useCount(INACTIVE);
  const { bookYear } = useBookYear();
  const withRat: readonly CooperativeFilter[] = [{ field: 'rat', bookYear: bookYear ?? 0, isReported: true }];
  const reported = useCount(withRat, bookYear !== undefined);
  const missing = useCount(withoutRat(bookYear ?? 0), bookYear !== undefined);
  const watch = useRequest('legality.watch', {}).data;
  const expiring = watch && watch.expired + watch.soon;
  const counts = register.data;
  const state = () => {
    if (!counts) return homeText.reading;
    return counts.registerTotal === 0
      ? homeText.empty
      : homeText.state(counts.registerActive, counts.registerTotal);
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
                onOpen={() => go({ screen: 'cooperatives', filters: [] })}
              />
              <CountCard
                label={homeText.active}
                count={counts.registerActive}
                onOpen={() => go({ screen: 'cooperatives', filters: ACTIVE })}
              />
              <CountCard
                label={homeText.inactive}
                count={inactive}
                onOpen={() => go({ screen: 'cooperatives', filters: INACTIVE })}
              />
              <CountCard
                label={homeText.expiring}
                count={expiring}
                onOpen={() => go({ screen: 'legality', tab: 'watch' })}
              />
              {bookYear !== undefined && (
                <CountCard
                  label={homeText.rat(bookYear)}
                  count={reported}
                  onOpen={() => go({ screen: 'cooperatives', filters: withRat })}
                />
              )}
              {bookYear !== undefined && (
                <CountCard
                  label={homeText.noRat(bookYear)}
                  count={missing}
                  onOpen={() => go({ screen: 'rat', bookYear, standing: 'not-held' })}
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
