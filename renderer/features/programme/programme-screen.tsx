import { Button, SegmentedControl, Select } from '@mantine/core';
import { useState } from 'react';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useRequest } from '../../lib/use-request.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { programmeText as text } from '../../text/programme.ts';
import css from './programme.module.css';
import { TargetView } from './target-view.tsx';
import { TreeView } from './tree-view.tsx';

type View = keyof typeof text.views;
const VIEWS = Object.keys(text.views) as readonly View[];

/** What a year is to reach, and the programmes it is reached by. */
export function ProgrammeScreen() {
  const today = useToday();
  return today ? <ProgrammeYear today={today} /> : null;
}

function ProgrammeYear({ today }: { readonly today: PlainDate }) {
  const thisYear = dateParts(today).year;
  const [year, setYear] = useState(thisYear);
  const [view, setView] = useState<View>('targets');
  const [isAdding, setAdding] = useState(false);
  const known = useRequest('programme.years', {}).data ?? [];
  const targets = useRequest('target.list', { year }).data;
  const tree = useRequest('programme.tree', { year }).data;
  const years = [...new Set([thisYear + 1, thisYear, ...known])].toSorted((a, b) => b - a);
  const isTargets = view === 'targets';
  const added = () => setAdding(false);
  return (
    <Page
      title={text.titleOf(year)}
      state={targets && tree ? text.state(targets.rows.length, tree.rows.length) : text.reading}
      actions={
        <Offered asks={isTargets ? 'target.save' : 'programme.saveLine'}>
          <Button onClick={() => setAdding(true)}>{isTargets ? text.target.add : text.tree.add}</Button>
        </Offered>
      }
    >
      <div className={css.bar}>
        <SegmentedControl
          aria-label={text.view}
          transitionDuration={0}
          value={view}
          onChange={(value) => setView(VIEWS.find((one) => one === value) ?? 'targets')}
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
      {isTargets ? (
        <TargetView key={year} year={year} today={today} isAdding={isAdding} onAdded={added} />
      ) : (
        <TreeView
          key={year}
          year={year}
          otherYears={known.filter((one) => one !== year)}
          isAdding={isAdding}
          onAdded={added}
        />
      )}
    </Page>
  );
}
