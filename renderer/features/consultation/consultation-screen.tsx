import { Button, Tabs } from '@mantine/core';
import { useState } from 'react';
import type { ConsultationLine } from '#contract/consultation.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { ConsultationTab, Place } from '../../lib/navigation.tsx';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { consultationText as text } from '../../text/consultation.ts';
import { ConsultationLog } from './consultation-log.tsx';
import { ConsultationPanel } from './consultation-panel.tsx';
import css from './consultation.module.css';
import { FollowUpList } from './follow-up-list.tsx';
import { NewConsultation } from './new-consultation.tsx';
import { RecapTab } from './recap-tab.tsx';

interface Said {
  readonly sentence: string;
  readonly undo?: (() => void) | undefined;
}
interface Chosen {
  readonly line: ConsultationLine;
  readonly isRemoved: boolean;
}

const TABS = ['log', 'followUps', 'recap'] as const;

/** The log of consultations: the form for the next visitor, what was recorded, and what is still to be done. */
export function ConsultationScreen({
  place,
}: {
  readonly place: Extract<Place, { readonly screen: 'consultation' }>;
}) {
  const today = useToday();
  const [tab, setTab] = useState<ConsultationTab>(place.tab ?? 'log');
  const [said, setSaid] = useState<Said>();
  const [chosen, setChosen] = useState<Chosen>();
  const waiting = useRequest('consultation.followUps', { limit: 1 });
  const day = useRequest('consultation.count', { on: today ?? null }, { isEnabled: today !== undefined });
  const remove = useCommand('consultation.remove');
  const restore = useCommand('consultation.restore');
  const done = (sentence: string, undo?: () => void) => {
    setChosen(undefined);
    setSaid({ sentence, undo });
  };
  const recorded = (id: string, name: string) =>
    done(text.recorded(name), () =>
      remove.mutate(
        { id, reason: text.undoneReason },
        { onSuccess: () => setSaid({ sentence: text.removed(name) }) },
      ),
    );
  // Asked from here: the panel is gone by the time the answer comes.
  const bringBack = ({ id, name }: ConsultationLine) =>
    restore.mutate({ id }, { onSuccess: () => done(text.restored(name)) });
  const counts = waiting.data;
  if (!today) return <Page title={text.title}>{null}</Page>;
  const choose = (line: ConsultationLine, isRemoved = false) => setChosen({ line, isRemoved });
  return (
    <Page
      title={text.title}
      state={counts && day.data ? text.state(day.data.total, counts.dueToday, counts.overdue) : text.reading}
    >
      <ErrorNotice error={waiting.error ?? day.error ?? remove.error ?? restore.error} />
      {said && (
        <Notice
          kind="ok"
          title={said.sentence}
          action={
            said.undo && (
              <Button variant="default" onClick={said.undo}>
                {text.undo}
              </Button>
            )
          }
        />
      )}
      <div className={css.split}>
        <Offered asks="consultation.record">
          <NewConsultation onRecorded={recorded} />
        </Offered>
        <Tabs
          value={tab}
          keepMounted={false}
          className={css.tabs ?? ''}
          onChange={(value) => {
            setTab(TABS.find((one) => one === value) ?? 'log');
            setChosen(undefined);
          }}
        >
          <Tabs.List>
            <Tabs.Tab value="log">{text.tabs.log}</Tabs.Tab>
            <Tabs.Tab value="followUps">{text.tabs.followUps(counts?.waiting ?? 0)}</Tabs.Tab>
            <Tabs.Tab value="recap">{text.tabs.recap}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="log" className={css.tab ?? ''}>
            <ConsultationLog
              today={today}
              cooperativeId={place.cooperativeId ?? null}
              chosenId={chosen?.line.id}
              onChoose={choose}
            />
          </Tabs.Panel>
          <Tabs.Panel value="followUps" className={css.tab ?? ''}>
            <FollowUpList waiting={counts?.waiting} chosenId={chosen?.line.id} onChoose={choose} />
          </Tabs.Panel>
          <Tabs.Panel value="recap" className={css.tab ?? ''}>
            <RecapTab key={dateParts(today).year} today={today} />
          </Tabs.Panel>
          {chosen && tab !== 'recap' && (
            <ConsultationPanel
              key={`${chosen.line.id} ${chosen.line.updatedAt}`}
              line={chosen.line}
              isRemoved={chosen.isRemoved}
              onDone={done}
              onRemoved={(line) => done(text.removed(line.name), () => bringBack(line))}
              onRestore={bringBack}
              onClose={() => setChosen(undefined)}
            />
          )}
        </Tabs>
      </div>
    </Page>
  );
}
