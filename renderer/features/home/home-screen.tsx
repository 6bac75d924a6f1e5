import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CooperativeFilter } from '#contract/cooperative/filter.ts';
import { INACTIVE_STATUSES } from '#rules/cooperative/cooperative.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { homeText } from '../../text/home.ts';
import { BackupCard } from './backup-card.tsx';
import { ClockNotice } from './clock-notice.tsx';
import { CountCard } from './count-card.tsx';
import { DraftsDialog } from './drafts-dialog.tsx';
import { useHomeAnswers, type HomeAnswers } from './home-answers.ts';
import css from './home.module.css';
import { ShareCard } from './share-card.tsx';
import { workLines } from './work-line.ts';
import { WorkList } from './work-list.tsx';

const ACTIVE: readonly CooperativeFilter[] = [{ field: 'status', in: ['active'] }];
const INACTIVE: readonly CooperativeFilter[] = [{ field: 'status', in: [...INACTIVE_STATUSES] }];
const reportedIn = (bookYear: number): readonly CooperativeFilter[] => [
  ...ACTIVE,
  { field: 'rat', bookYear, isReported: true },
];

/** The register in five numbers: what is active, and of these who has met and who has not. */
function RegisterCounts({ answers }: { readonly answers: HomeAnswers }) {
  const { go } = useNavigation();
  const { share, work, rats, hasFailed } = answers;
  const year = work?.bookYear;
  const counted = year === undefined ? undefined : rats.get(year);
  const { notHeld: missing, unplaced = 0 } = counted ?? {};
  const inactive = share && share.total - share.active;
  const list = (filters: readonly CooperativeFilter[]) => go({ screen: 'cooperatives', filters });
  return (
    <ul className={css.counts} aria-label={homeText.counts}>
      <CountCard hasFailed={hasFailed} label={homeText.total} count={share?.total} onOpen={() => list([])} />
      <CountCard
        hasFailed={hasFailed}
        label={homeText.active}
        count={share?.active}
        onOpen={() => list(ACTIVE)}
      />
      <CountCard
        hasFailed={hasFailed}
        label={homeText.inactive}
        count={inactive}
        onOpen={() => list(INACTIVE)}
      />
      {year !== undefined && (
        <>
          <CountCard
            hasFailed={hasFailed}
            label={homeText.rat(year)}
            count={share && missing !== undefined ? share.active - missing - unplaced : undefined}
            onOpen={() => list(reportedIn(year))}
          />
          <CountCard
            hasFailed={hasFailed}
            label={homeText.noRat(year)}
            count={missing}
            onOpen={() => go({ screen: 'rat', bookYear: year, standing: 'not-held' })}
          />
          {unplaced > 0 && (
            <CountCard
              hasFailed={hasFailed}
              label={homeText.unplacedRat(year)}
              count={unplaced}
              onOpen={() => go({ screen: 'rat', bookYear: year, standing: 'unplaced' })}
            />
          )}
        </>
      )}
    </ul>
  );
}

function FirstSteps() {
  const { go } = useNavigation();
  return (
    <EmptyState
      title={homeText.startTitle}
      action={
        <>
          <Button onClick={() => go({ screen: 'import' })}>{homeText.import}</Button>{' '}
          <Button variant="default" onClick={() => go({ screen: 'record', id: null })}>
            {homeText.addFirst}
          </Button>
        </>
      }
    >
      {homeText.startCause}
    </EmptyState>
  );
}

/** How things stand and what to do next; every number opens its list. */
export function HomeScreen() {
  const { go } = useNavigation();
  const answers = useHomeAnswers();
  const { work, share } = answers;
  const [areDraftsOpen, setDraftsOpen] = useState(false);
  const isEmpty = share?.total === 0;
  const state = () => {
    if (!share) return answers.error === null ? homeText.reading : undefined;
    return isEmpty ? homeText.empty : homeText.state(share.active, share.total);
  };
  // Nothing can be late in an empty register; what is typed, written or missing still waits.
  const items = work?.items.filter(
    ({ kind }) =>
      (!isEmpty || (kind !== 'rat' && kind !== 'award' && kind !== 'recap')) &&
      // Named only where something waits for a decision, and to those who take it.
      (kind !== 'retention' || (answers.retention?.scans ?? 0) > 0),
  );
  const drafts = work?.items.flatMap((item) => (item.kind === 'drafts' ? item.drafts : [])) ?? [];
  return (
    <Page title={homeText.title} state={state()}>
      <div className={css.home}>
        <ErrorNotice error={answers.error} />
        <ClockNotice />
        {isEmpty && <FirstSteps />}
        {share && !isEmpty && <RegisterCounts answers={answers} />}
        <div className={css.columns}>
          <div className={css.column}>
            <WorkList
              lines={items && share && workLines(items, answers)}
              hasFailed={answers.hasFailed}
              onDrafts={() => setDraftsOpen(true)}
            />
            {work?.award && (
              <p className={css.done}>
                {homeText.awardDone(
                  work.bookYear,
                  work.award.recipients,
                  formatLongDate(work.award.confirmedOn),
                )}{' '}
                <button
                  type="button"
                  className={css.part}
                  onClick={() => go({ screen: 'awards', bookYear: work.bookYear })}
                >
                  {homeText.toAwards}
                </button>
              </p>
            )}
          </div>
          <div className={css.column}>
            {share ? !isEmpty && <BackupCard /> : <div className={css.backup} />}
            {!isEmpty && <ShareCard share={share} />}
          </div>
        </div>
      </div>
      {areDraftsOpen && <DraftsDialog drafts={drafts} onClose={() => setDraftsOpen(false)} />}
    </Page>
  );
}
