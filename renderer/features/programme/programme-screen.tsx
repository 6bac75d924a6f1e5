import { Button, SegmentedControl, Select } from '@mantine/core';
import { useState } from 'react';
import type { BackendRequestName } from '#contract/index.ts';
import { turnYearOn } from '#rules/calendar/turn-of-year.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { PlaceOf, ProgrammeView } from '../../lib/navigation.tsx';
import { useToday } from '../../lib/use-app-info.ts';
import { useRemembered } from '../../lib/session/use-remembered.ts';
import { useRequest } from '../../lib/use-request.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { calendarText, turnText } from '../../text/calendar.ts';
import { programmeText as text } from '../../text/programme.ts';
import { CalendarView } from './calendar-view.tsx';
import { TurnView } from './turn-view.tsx';
import css from './programme.module.css';
import { TargetView } from './target-view.tsx';
import { TreeView } from './tree-view.tsx';

const VIEWS = Object.keys(text.views) as readonly ProgrammeView[];

/** What the button above each view writes down; the turn of the year has none of its own. */
const ADDS: Partial<Record<ProgrammeView, { readonly asks: BackendRequestName; readonly label: string }>> = {
  targets: { asks: 'target.save', label: text.target.add },
  tree: { asks: 'programme.saveLine', label: text.tree.add },
  calendar: { asks: 'calendar.save', label: calendarText.add },
};

/** What a year is to reach, the programmes it is reached by, its days off, and the turn into it. */
export function ProgrammeScreen({ place }: { readonly place: PlaceOf<'programme'> }) {
  const today = useToday();
  return today ? <ProgrammeYear today={today} place={place} /> : null;
}

interface ProgrammeYearProps {
  readonly today: PlainDate;
  readonly place: PlaceOf<'programme'>;
}

function ProgrammeYear({ today, place }: ProgrammeYearProps) {
  const thisYear = dateParts(today).year;
  const [year, setYear] = useRemembered('programme.year', thisYear, place.year);
  const [view, setView] = useState<ProgrammeView>(place.view ?? 'targets');
  const [isAdding, setAdding] = useState(false);
  const known = useRequest('programme.years', {}).data ?? [];
  const state = useStateOf(view, year);
  const years = [...new Set([thisYear + 1, thisYear, year, ...known])].toSorted((a, b) => b - a);
  const adds = ADDS[view];
  const added = () => setAdding(false);
  const open = (next: ProgrammeView) => {
    setView(next);
    // In December it is the coming year that is turned into.
    if (next === 'turn' && year === thisYear) setYear(turnYearOn(today) ?? thisYear);
  };
  const shown = { year, today, isAdding, onAdded: added };
  return (
    <Page
      title={text.titleOf(year)}
      state={state ?? text.reading}
      actions={
        adds && (
          <Offered asks={adds.asks}>
            <Button onClick={() => setAdding(true)}>{adds.label}</Button>
          </Offered>
        )
      }
    >
      <div className={css.bar}>
        <SegmentedControl
          aria-label={text.view}
          transitionDuration={0}
          value={view}
          onChange={(value) => open(VIEWS.find((one) => one === value) ?? 'targets')}
          data={VIEWS.map((value) => ({ value, label: text.views[value] }))}
        />
        <Select
          aria-label={text.year}
          w="8rem"
          allowDeselect={false}
          data={years.map(String)}
          value={String(year)}
          onChange={(value) => setYear(Number(value ?? thisYear))}
        />
      </div>
      {view === 'targets' && <TargetView key={year} {...shown} />}
      {view === 'tree' && (
        <TreeView
          key={year}
          year={year}
          otherYears={known.filter((one) => one !== year)}
          isAdding={isAdding}
          onAdded={added}
        />
      )}
      {view === 'calendar' && <CalendarView key={year} {...shown} />}
      {view === 'turn' && <TurnView year={year} />}
    </Page>
  );
}

/** The sentence under the title; undefined while it is read. */
function useStateOf(view: ProgrammeView, year: number): string | undefined {
  const isPlan = view === 'targets' || view === 'tree';
  const targets = useRequest('target.list', { year }, { isEnabled: isPlan }).data;
  const tree = useRequest('programme.tree', { year }, { isEnabled: isPlan }).data;
  const calendar = useRequest('calendar.list', { year }, { isEnabled: view === 'calendar' }).data;
  const turn = useRequest('calendar.turn', { year }, { isEnabled: view === 'turn' }).data;
  if (isPlan) return targets && tree && text.state(targets.rows.length, tree.rows.length);
  if (view === 'turn') return turn && turnText.state(year, turn.open);
  if (calendar === undefined) return undefined;
  return calendar.isFilled
    ? calendarText.state(calendar.rows.length, calendar.workingDays)
    : calendarText.stateUnknown(calendar.workingDays);
}
