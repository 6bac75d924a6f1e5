import { Button, Tabs } from '@mantine/core';
import { useState } from 'react';
import type { ActivityPage } from '#contract/activity.ts';
import { STATE_LABELS } from '#rules/activity/activity.ts';
import { daysOf } from '#rules/activity/batch.ts';
import { formatRupiah } from '#rules/value/numbers.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { ReasonDialog } from '../../parts/dialog/reason-dialog.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { activityText as text } from '../../text/activity.ts';
import { STATE_MARKS } from './activity-columns.tsx';
import { ActivityDialog } from './activity-dialog.tsx';
import css from './parts/activity.module.css';
import { HistoryTab } from './history-tab.tsx';
import { PapersTab } from './papers/papers-tab.tsx';
import { ParticipantsTab } from './participants-tab.tsx';
import { ScheduleTab } from './schedule-tab.tsx';
import { StateDialog } from './state-dialog.tsx';
import { ToldNotice } from './told-notice.tsx';
import type { Tell, Told } from './told-notice.tsx';

const TABS = ['participants', 'schedule', 'papers', 'history'] as const;
type Tab = (typeof TABS)[number];

/** "Pelatihan, UPTD Balatkop, DAK 2025, Rp72.400.000, 6 hari". */
const factsOf = (page: ActivityPage): string =>
  [
    page.kindText,
    page.organiserText,
    page.fundText || text.facts.noFund,
    ...(page.budgetPlanned === null ? [] : [formatRupiah(page.budgetPlanned)]),
    ...(page.batches.length === 0 ? [] : [text.facts.days(daysOf(page.batches))]),
  ].join(', ');

interface ActionsProps {
  readonly onOpen: (dialog: 'correct' | 'state' | 'remove') => void;
}

function Actions({ onOpen }: ActionsProps) {
  const { go } = useNavigation();
  return (
    <>
      <Button variant="subtle" onClick={() => go({ screen: 'activity' })}>
        {text.back}
      </Button>
      <Offered asks="activity.remove">
        <Button variant="subtle" color="red" onClick={() => onOpen('remove')}>
          {text.remove}
        </Button>
      </Offered>
      <Offered asks="activity.save">
        <Button variant="default" onClick={() => onOpen('correct')}>
          {text.correct}
        </Button>
      </Offered>
      <Offered asks="activity.changeState">
        <Button variant="default" onClick={() => onOpen('state')}>
          {text.changeState}
        </Button>
      </Offered>
    </>
  );
}

interface ActivityPageViewProps {
  readonly id: string;
  readonly today: PlainDate;
}

/** One activity: its state, its batches with participants and attendance, its sessions, its history. */
export function ActivityPageView({ id, today }: ActivityPageViewProps) {
  const { data: page, error } = useRequest('activity.get', { id });
  const [tab, setTab] = useState<Tab>('participants');
  const [said, setSaid] = useState<Told>();
  const [open, setOpen] = useState<'correct' | 'state' | 'remove' | null>(null);
  const remove = useCommand('activity.remove');
  const restore = useCommand('activity.restore');
  const close = () => setOpen(null);
  if (!page) {
    return (
      <Page title={text.title} state={text.reading}>
        <ErrorNotice error={error} />
      </Page>
    );
  }
  const tell: Tell = (sentence, more) => setSaid({ sentence, ...more });
  const bringActivityBack = () =>
    restore.mutate({ id }, { onSuccess: () => setSaid({ sentence: text.restored(page.title) }) });
  const hours = page.batches.reduce((sum, batch) => sum + batch.hours, 0);
  return (
    <Page
      title={page.title}
      state={
        <span className={css.state}>
          <MarkedWord kind={STATE_MARKS[page.state]}>{STATE_LABELS[page.state]}</MarkedWord>
          <span>{factsOf(page)}</span>
        </span>
      }
      actions={page.isRemoved ? undefined : <Actions onOpen={setOpen} />}
    >
      <ErrorNotice error={error ?? restore.error} />
      {said && <ToldNotice page={page} said={said} onTell={tell} />}
      {page.isRemoved ? (
        <Notice
          kind="warning"
          title={text.removedFor(page.title, page.removedReason)}
          action={
            <Offered asks="activity.restore">
              <Button onClick={bringActivityBack}>{text.restore}</Button>
            </Offered>
          }
        />
      ) : (
        <Tabs
          value={tab}
          keepMounted={false}
          className={css.tabs ?? ''}
          onChange={(value) => setTab(TABS.find((one) => one === value) ?? 'participants')}
        >
          <Tabs.List>
            <Tabs.Tab value="participants">{text.tabs.participants}</Tabs.Tab>
            <Tabs.Tab value="schedule">{text.tabs.schedule(hours)}</Tabs.Tab>
            <Tabs.Tab value="papers">{text.tabs.papers}</Tabs.Tab>
            <Tabs.Tab value="history">{text.tabs.history}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="participants" className={css.tab ?? ''}>
            <ParticipantsTab page={page} today={today} onTell={tell} />
          </Tabs.Panel>
          <Tabs.Panel value="schedule" className={css.tab ?? ''}>
            <ScheduleTab page={page} />
          </Tabs.Panel>
          <Tabs.Panel value="papers" className={css.tab ?? ''}>
            <PapersTab page={page} onTell={tell} />
          </Tabs.Panel>
          <Tabs.Panel value="history" className={css.tab ?? ''}>
            <HistoryTab page={page} />
          </Tabs.Panel>
        </Tabs>
      )}
      {open === 'correct' && (
        <ActivityDialog
          page={page}
          today={today}
          onSaved={() => setSaid({ sentence: text.participant.corrected(page.title) })}
          onClose={close}
        />
      )}
      {open === 'state' && (
        <StateDialog
          page={page}
          today={today}
          onChanged={(sentence) => setSaid({ sentence })}
          onClose={close}
        />
      )}
      {open === 'remove' && (
        <ReasonDialog
          title={text.removeTitle(page.title)}
          saveLabel={text.removeSave}
          isDangerous
          isBusy={remove.isPending}
          error={remove.error}
          onSave={(reason) =>
            remove.mutate(
              { id, reason },
              {
                onSuccess: () => {
                  close();
                  setSaid({ sentence: text.removed(page.title) });
                },
              },
            )
          }
          onClose={close}
        >
          <p>{text.removeWhat}</p>
        </ReasonDialog>
      )}
    </Page>
  );
}
