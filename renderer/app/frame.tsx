import { useState } from 'react';
import type { Office } from '#contract/office.ts';
import { ListMemoryProvider } from '../lib/kept/list-memory.tsx';
import { HelpPanel } from '../features/help/help-panel.tsx';
import { FormationDraftProvider } from '../features/formation/entry/formation-draft.tsx';
import { RecapMemoryProvider } from '../features/recap/recap-memory.tsx';
import { WorkMemoryProvider } from '../features/reconcile/work-memory.tsx';
import { NavigationContext } from '../lib/navigation.tsx';
import { useMay } from '../lib/session/session.tsx';
import { useRoomMarks } from '../lib/use-room.ts';
import { Notice } from '../parts/notice/notice.tsx';
import { Page } from '../parts/layout/page.tsx';
import { sessionText } from '../text/account/session.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import css from './frame.module.css';
import { NoticeBar } from './notice-bar.tsx';
import { Rail } from './rail.tsx';
import { needOf, screenFor } from './screens.tsx';
import { TopBar } from './top-bar.tsx';
import { useHelpKey } from './use-help-key.ts';
import { useVisits } from './use-visits.ts';
import { WhatsNew } from './whats-new.tsx';

/** Rail at the left, bar on top, one screen at a time. */
export function Frame({ office }: { readonly office: Office }) {
  const may = useMay();
  const { visits, navigation, steps } = useVisits({ screen: may(needOf('home')) ? 'home' : 'cooperatives' });
  const isOffered = may(needOf(navigation.place.screen));
  const [isHelpOpen, setHelpOpen] = useState(false);
  useRoomMarks();
  useHelpKey(() => setHelpOpen((isOpen) => !isOpen));
  return (
    <NavigationContext value={navigation}>
      <ListMemoryProvider>
        <FormationDraftProvider>
          <WorkMemoryProvider>
            <RecapMemoryProvider>
              <div className={css.frame}>
                <Rail />
                <div className={css.column}>
                  <TopBar office={office} steps={steps} onHelp={() => setHelpOpen((isOpen) => !isOpen)} />
                  <NoticeBar />
                  <WhatsNew />
                  <main className={css.screen}>
                    <ErrorBoundary key={visits.now.id}>
                      {isOffered ? screenFor(navigation.place) : <NotOffered />}
                    </ErrorBoundary>
                  </main>
                </div>
                {isHelpOpen && <HelpPanel onClose={() => setHelpOpen(false)} />}
              </div>
            </RecapMemoryProvider>
          </WorkMemoryProvider>
        </FormationDraftProvider>
      </ListMemoryProvider>
    </NavigationContext>
  );
}

/** A screen that another one leads to and that is not for this role. */
function NotOffered() {
  return (
    <Page title={sessionText.notOffered} state={sessionText.notOfferedWhat}>
      <Notice kind="info" title={sessionText.notOfferedRemedy} />
    </Page>
  );
}
