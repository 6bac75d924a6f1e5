import { Button, Select, Tabs } from '@mantine/core';
import { useState } from 'react';
import type { PlanLine, VisitLine } from '#contract/coaching/shapes.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { CoachingTab, Place } from '../../lib/navigation.tsx';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useRemembered } from '../../lib/kept/use-remembered.ts';
import { useRequest } from '../../lib/use-request.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { coachingText as text } from '../../text/coaching/coaching.ts';
import { photosText } from '../../text/coaching/photos.ts';
import { campaignText } from '../../text/coaching/campaign.ts';
import { revivalText } from '../../text/coaching/revival.ts';
import { CampaignTab } from './campaign-tab.tsx';
import css from './parts/coaching.module.css';
import { FollowUpsTab } from './follow-ups-tab.tsx';
import { OfficersTab } from './officers-tab.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import type { PlanStart } from './plan-dialog.tsx';
import { PlanPanel } from './plan-panel.tsx';
import { PlansTab } from './plans-tab.tsx';
import { RecapTab } from './recap-tab.tsx';
import { RevivalTab } from './revival-tab.tsx';
import type { Said } from './parts/said.ts';
import { SheetsDialog } from './sheets-dialog.tsx';
import { VisitDialog } from './visit-dialog.tsx';
import type { VisitStart } from './visit-dialog.tsx';
import { VisitPanel } from './visit-panel.tsx';
import { VisitTable } from './visit-table.tsx';
import { VisitsTab } from './visits-tab.tsx';

const TABS = ['plans', 'visits', 'campaign', 'revival', 'followUps', 'officers', 'recap'] as const;

type Chosen =
  | { readonly kind: 'plan'; readonly plan: PlanLine; readonly isRemoved: boolean }
  | { readonly kind: 'visit'; readonly id: string; readonly isRemoved: boolean };

type Open =
  | { readonly kind: 'plan'; readonly start?: PlanStart }
  | { readonly kind: 'visit'; readonly start?: VisitStart }
  | { readonly kind: 'sheets' };

type CoachingPlace = Extract<Place, { readonly screen: 'coaching' }>;

function SaidNotice({ said }: { readonly said: Said }) {
  const step = said.next ?? (said.undo && { label: text.undo, run: said.undo });
  return (
    <Notice
      kind="ok"
      title={said.sentence}
      action={
        step && (
          <Button variant="default" onClick={step.run}>
            {step.label}
          </Button>
        )
      }
    />
  );
}

/** What of the year is chosen in the tab in sight, read anew whenever something was saved. */
function ChosenVisit({
  id,
  ...rest
}: Omit<Parameters<typeof VisitPanel>[0], 'visit'> & { readonly id: string }) {
  const { data, error } = useRequest('coaching.visit', { id });
  if (!data || data.id !== id) return <ErrorNotice error={error} />;
  return <VisitPanel key={`${data.id} ${data.updatedAt}`} visit={data} {...rest} />;
}

function Coaching({ place, today }: { readonly place: CoachingPlace; readonly today: PlainDate }) {
  const thisYear = dateParts(today).year;
  const [cooperativeId, setCooperative] = useState(place.cooperativeId ?? null);
  const [tab, setTab] = useState<CoachingTab>(place.tab ?? 'plans');
  const [year, setYear] = useRemembered('coaching.year', thisYear);
  const [said, setSaid] = useState<Said>();
  const [chosen, setChosen] = useState<Chosen>();
  const [open, setOpen] = useState<Open>();
  const [ownerId, setOwner] = useState<string | null>(null);
  const [campaignId, setCampaign] = useRemembered<string | null>('campaign.chosen', null);
  const [isKeying, setKeying] = useState(place.isKeying ?? false);
  const recap = useRequest('coaching.recap', { year });
  const waiting = useRequest('coaching.followUps', { limit: 1 });
  const years = useRequest('coaching.choices', {}).data?.years ?? [];
  const removeVisit = useCommand('coaching.removeVisit');
  const restoreVisit = useCommand('coaching.restoreVisit');
  const restorePlan = useCommand('coaching.restorePlan');
  const restorePhoto = useCommand('coaching.restorePhoto');
  const tell = (now: Said) => {
    setChosen(undefined);
    setSaid(now);
  };
  const recorded = (id: string, name: string) =>
    tell({
      sentence: text.visitForm.recorded(name),
      undo: () =>
        removeVisit.mutate(
          { id, reason: text.visitForm.undoneReason },
          { onSuccess: () => setSaid({ sentence: text.visitPanel.removed(name) }) },
        ),
    });
  // Asked from here: the panel is gone by the time the answer comes.
  const bringVisit = ({ id, cooperativeName: name }: VisitLine) =>
    restoreVisit.mutate({ id }, { onSuccess: () => tell({ sentence: text.visitPanel.restored(name) }) });
  const bringPlan = ({ id, cooperativeName: name }: PlanLine) =>
    restorePlan.mutate({ id }, { onSuccess: () => tell({ sentence: text.planPanel.restored(name) }) });
  const bringPhoto = (id: string) =>
    restorePhoto.mutate({ id }, { onSuccess: () => setSaid({ sentence: photosText.restored }) });
  const showTab = (next: CoachingTab) => {
    setTab(next);
    setKeying(false);
    setChosen(undefined);
  };
  const chooseVisit = (id: string, isRemoved = false) => setChosen({ kind: 'visit', id, isRemoved });
  const shownYears = [...new Set([thisYear + 1, thisYear, ...years])].toSorted((a, b) => b - a);
  const counts = recap.data;
  const panel = { onSaid: tell, onClose: () => setChosen(undefined) };
  return (
    <Page
      title={text.title(year)}
      state={
        counts && waiting.data
          ? text.state(counts.cooperatives, counts.target, counts.percent, waiting.data.overdue)
          : text.reading
      }
      actions={
        <>
          <Select
            aria-label={text.filter.year}
            data={shownYears.map(String)}
            value={String(year)}
            allowDeselect={false}
            w="6rem"
            onChange={(value) => setYear(Number(value ?? thisYear))}
          />
          <Offered asks="coaching.recordPlan">
            <Button variant="default" onClick={() => setOpen({ kind: 'plan' })}>
              {text.addPlan}
            </Button>
          </Offered>
          <Offered asks="coaching.recordVisit">
            <Button onClick={() => setOpen({ kind: 'visit' })}>{text.addVisit}</Button>
          </Offered>
        </>
      }
    >
      <ErrorNotice
        error={
          recap.error ??
          waiting.error ??
          removeVisit.error ??
          restoreVisit.error ??
          restorePlan.error ??
          restorePhoto.error
        }
      />
      {said && <SaidNotice said={said} />}
      <Tabs
        value={tab}
        keepMounted={false}
        className={css.tabs ?? ''}
        onChange={(value) => showTab(TABS.find((one) => one === value) ?? 'plans')}
      >
        <Tabs.List>
          <Tabs.Tab value="plans">{text.tabs.plans}</Tabs.Tab>
          <Tabs.Tab value="visits">{text.tabs.visits}</Tabs.Tab>
          <Tabs.Tab value="campaign">{campaignText.tab}</Tabs.Tab>
          <Tabs.Tab value="revival">{revivalText.tab}</Tabs.Tab>
          <Tabs.Tab value="followUps">{text.tabs.followUps(waiting.data?.waiting ?? 0)}</Tabs.Tab>
          <Tabs.Tab value="officers">{text.tabs.officers}</Tabs.Tab>
          <Tabs.Tab value="recap">{text.tabs.recap}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="plans" className={css.tab ?? ''}>
          <PlansTab
            year={year}
            cooperativeId={cooperativeId}
            onAll={() => setCooperative(null)}
            onCreate={() => setOpen({ kind: 'plan' })}
            chosenId={chosen?.kind === 'plan' ? chosen.plan.id : undefined}
            onChoose={(plan, isRemoved) => setChosen({ kind: 'plan', plan, isRemoved })}
          />
        </Tabs.Panel>
        <Tabs.Panel value="visits" className={css.tab ?? ''}>
          {isKeying ? (
            <VisitTable year={year} campaignId={campaignId} onClose={() => setKeying(false)} />
          ) : (
            <VisitsTab
              year={year}
              cooperativeId={cooperativeId}
              onAll={() => setCooperative(null)}
              onCreate={() => setOpen({ kind: 'visit' })}
              chosenId={chosen?.kind === 'visit' ? chosen.id : undefined}
              onChoose={({ id }, isRemoved) => chooseVisit(id, isRemoved)}
              onSheets={() => setOpen({ kind: 'sheets' })}
              onTable={() => {
                setChosen(undefined);
                setKeying(true);
              }}
            />
          )}
        </Tabs.Panel>
        <Tabs.Panel value="campaign" className={css.tab ?? ''}>
          <CampaignTab
            year={year}
            today={today}
            chosenId={campaignId}
            onChosen={setCampaign}
            onSaid={tell}
            onVisit={({ cooperativeId: at, name }, ofCampaign) =>
              setOpen({
                kind: 'visit',
                start: { cooperativeId: at, cooperativeName: name, officerId: null, campaignId: ofCampaign },
              })
            }
          />
        </Tabs.Panel>
        <Tabs.Panel value="revival" className={css.tab ?? ''}>
          <RevivalTab
            onPlan={({ cooperativeId: at, name }) =>
              setOpen({ kind: 'plan', start: { cooperativeId: at, cooperativeName: name } })
            }
            onVisit={({ cooperativeId: at, name }) =>
              setOpen({
                kind: 'visit',
                start: { cooperativeId: at, cooperativeName: name, officerId: null },
              })
            }
          />
        </Tabs.Panel>
        <Tabs.Panel value="followUps" className={css.tab ?? ''}>
          <FollowUpsTab
            officerId={ownerId}
            onOfficer={setOwner}
            onChoose={({ visitId }) => chooseVisit(visitId)}
          />
        </Tabs.Panel>
        <Tabs.Panel value="officers" className={css.tab ?? ''}>
          <OfficersTab year={year} today={today} onSaid={tell} />
        </Tabs.Panel>
        <Tabs.Panel value="recap" className={css.tab ?? ''}>
          <RecapTab year={year} onSaid={tell} />
        </Tabs.Panel>
        {chosen?.kind === 'plan' && (
          <PlanPanel
            key={`${chosen.plan.id} ${chosen.plan.updatedAt}`}
            plan={chosen.plan}
            isRemoved={chosen.isRemoved}
            {...panel}
            onVisit={({ cooperativeId: at, cooperativeName, officerId }) =>
              setOpen({ kind: 'visit', start: { cooperativeId: at, cooperativeName, officerId } })
            }
            onRemoved={(plan) =>
              tell({
                sentence: text.planPanel.removed(plan.cooperativeName),
                undo: () => bringPlan(plan),
              })
            }
            onRestore={bringPlan}
          />
        )}
        {chosen?.kind === 'visit' && (
          <ChosenVisit
            id={chosen.id}
            isRemoved={chosen.isRemoved}
            today={today}
            {...panel}
            onSaid={setSaid}
            onRemoved={(visit) =>
              tell({
                sentence: text.visitPanel.removed(visit.cooperativeName),
                undo: () => bringVisit(visit),
              })
            }
            onRestore={bringVisit}
            onPhotoRemoved={(id) => setSaid({ sentence: photosText.removed, undo: () => bringPhoto(id) })}
          />
        )}
      </Tabs>
      {open?.kind === 'plan' && (
        <PlanDialog
          year={year}
          start={open.start}
          onSaved={(sentence) => tell({ sentence })}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open?.kind === 'sheets' && (
        <SheetsDialog year={year} campaignId={null} onClose={() => setOpen(undefined)} />
      )}
      {open?.kind === 'visit' && (
        <VisitDialog start={open.start} today={today} onSaved={recorded} onClose={() => setOpen(undefined)} />
      )}
    </Page>
  );
}

/** Whom the office coaches, who goes there, what was found and what is still to be done. */
export function CoachingScreen({ place }: { readonly place: CoachingPlace }) {
  const today = useToday();
  if (!today) return <Page title={text.tabs.plans}>{null}</Page>;
  return <Coaching place={place} today={today} />;
}
