import { useMemo, useState } from 'react';
import type { Office } from '#contract/office.ts';
import { ListMemoryProvider } from '../lib/list-memory.tsx';
import { FormationDraftProvider } from '../features/formation/formation-draft.tsx';
import { RecapMemoryProvider } from '../features/recap/recap-memory.tsx';
import { WorkMemoryProvider } from '../features/reconcile/work-memory.tsx';
import { NavigationContext, type Place } from '../lib/navigation.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import css from './frame.module.css';
import { NoticeBar } from './notice-bar.tsx';
import { Rail } from './rail.tsx';
import { screenFor } from './screens.tsx';
import { TopBar } from './top-bar.tsx';

/** Rail at the left, bar on top, one screen at a time. */
export function Frame({ office }: { readonly office: Office }) {
  // Counts every move, so that going to a screen again (a new search) opens it afresh.
  const [{ place, visit }, setVisit] = useState<{ place: Place; visit: number }>({
    place: { screen: 'home' },
    visit: 0,
  });
  const navigation = useMemo(
    () => ({ place, go: (next: Place) => setVisit((now) => ({ place: next, visit: now.visit + 1 })) }),
    [place],
  );
  return (
    <NavigationContext value={navigation}>
      <ListMemoryProvider>
        <FormationDraftProvider>
          <WorkMemoryProvider>
            <RecapMemoryProvider>
              <div className={css.frame}>
                <Rail />
                <div className={css.column}>
                  <TopBar office={office} />
                  <NoticeBar />
                  <main className={css.screen}>
                    <ErrorBoundary key={visit}>{screenFor(place)}</ErrorBoundary>
                  </main>
                </div>
              </div>
            </RecapMemoryProvider>
          </WorkMemoryProvider>
        </FormationDraftProvider>
      </ListMemoryProvider>
    </NavigationContext>
  );
}
