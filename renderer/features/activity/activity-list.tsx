import { Button, Checkbox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { ActivityLine } from '#contract/activity.ts';
import { ACTIVITY_STATES, STATE_LABELS } from '#rules/activity/activity.ts';
import type { ActivityState } from '#rules/activity/activity.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { request } from '../../lib/request.ts';
import { usePagedRows } from '../../lib/use-paged-rows.ts';
import { useRemembered } from '../../lib/kept/use-remembered.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useHasRoom } from '../../lib/use-room.ts';
import { EmptyList } from '../../parts/filter/empty-list.tsx';
import { pickYear, removedFlag, split } from '../../parts/filter/filter-part.ts';
import { ListFilter } from '../../parts/filter/list-filter.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { SecondaryActs } from '../../parts/layout/secondary-acts.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import { activityCertificatesText as certificates } from '../../text/activity-certificates.ts';
import { listFilterText } from '../../text/parts/list-filter.ts';
import { activityText as text } from '../../text/activity.ts';
import { LIST_COLUMNS, LIST_SHORT } from './activity-columns.tsx';
import { ActivityDialog } from './activity-dialog.tsx';
import css from './parts/activity.module.css';
import { RestoreButton } from './restore-button.tsx';
import { useListPrint } from './use-list-print.tsx';

interface ActivityListProps {
  readonly today: PlainDate;
  /** Opens the order of need, for whom to invite. */
  readonly onCandidates: () => void;
  /** Opens the recap of a year. */
  readonly onRecap: () => void;
  /** What has just been done on an activity's own page, told here. */
  readonly said?: { readonly sentence: string; readonly removedId?: string };
}

/** All activities of a year by their state; a row opens the activity. */
export function ActivityList({ today, onCandidates, onRecap, said: saidBefore }: ActivityListProps) {
  const { go } = useNavigation();
  const thisYear = dateParts(today).year;
  const choices = useRequest('activity.choices', {}).data;
  const [year, setYear] = useRemembered<number | null>('activity.year', thisYear);
  const [state, setState] = useRemembered<ActivityState | null>('activity.state', null);
  const [isRemoved, setRemoved] = useRemembered('activity.isRemoved', false);
  const [typed, setTyped] = useRemembered('activity.words', '');
  const [isAdding, setAdding] = useState(false);
  const [said, setSaid] = useState(saidBefore);
  const [chosen, setChosen] = useState<ActivityLine>();
  const [words] = useDebouncedValue(typed.trim(), 200);
  const asked = { year, states: state === null ? [] : [state], text: words, isRemoved };
  const counts = useRequest('activity.count', asked);
  const rows = usePagedRows({
    key: ['activity.list', asked],
    total: counts.isPlaceholderData ? undefined : counts.data?.total,
    read: (page) => request('activity.list', { ...asked, ...page }),
  });
  const printing = useListPrint(asked);
  const hasRoom = useHasRoom();
  const states = counts.data?.states ?? [];
  const countOf = (wanted: ActivityState): number => states.find((one) => one.state === wanted)?.count ?? 0;
  const all = states.reduce((sum, { count }) => sum + count, 0);
  const isEmptyLog = choices?.years.length === 0;
  const removed = (isOn: boolean) => {
    setRemoved(isOn);
    setChosen(undefined);
  };
  const filter = {
    search: { label: text.filter.search, short: text.filter.searchShort, words: typed, onWords: setTyped },
    parts: [
      split({
        label: text.filter.state,
        any: text.filter.anyState,
        options: ACTIVITY_STATES.map((value) => ({
          value,
          label: STATE_LABELS[value],
          count: countOf(value),
        })),
        value: state,
        onChange: setState,
      }),
      pickYear({ years: choices?.years ?? [], value: year, home: thisYear, onChange: setYear }),
      removedFlag(isRemoved, removed),
    ],
    onClear: () => {
      setState(null);
      setYear(thisYear);
      setTyped('');
      removed(false);
    },
  };
  const open = (row: ActivityLine) => {
    if (isRemoved) setChosen(row);
    else go({ screen: 'activity', id: row.id });
  };
  const counted = states
    .filter(({ count }) => count > 0)
    .map((one) => text.stateCount(one.count, STATE_LABELS[one.state]));
  return (
    <Page
      title={text.titleOf(year)}
      state={counts.data ? text.listState(counted, all) : text.reading}
      actions={
        <>
          <SecondaryActs
            acts={[
              { label: text.candidates.open, run: onCandidates },
              { label: certificates.recap.open, run: onRecap },
              printing.act,
            ]}
          />
          <Offered asks="activity.record">
            <Button onClick={() => setAdding(true)}>{text.add}</Button>
          </Offered>
        </>
      }
    >
      <ErrorNotice error={rows.error ?? counts.error} />
      {printing.outcome}
      {said && <Notice kind="ok" title={said.sentence} />}
      <ListFilter {...filter} />
      <DataTable
        isWrapping
        label={text.table}
        columns={hasRoom ? LIST_COLUMNS : LIST_SHORT}
        rowCount={rows.rowCount}
        rowAt={rows.rowAt}
        onRange={rows.onRange}
        keyOf={(row) => row.id}
        selectedKey={chosen?.id}
        onOpen={open}
        listKey={JSON.stringify(asked)}
        empty={
          !rows.isReading && (
            <EmptyList
              filter={filter}
              title={isEmptyLog || year === null ? text.emptyTitle : text.emptyYear(year)}
              action={
                <Offered asks="activity.record">
                  <Button variant="default" onClick={() => setAdding(true)}>
                    {listFilterText.first}
                  </Button>
                </Offered>
              }
            >
              {text.empty}
            </EmptyList>
          )
        }
      />
      {chosen && isRemoved && (
        <Notice
          kind="info"
          title={text.removedFor(chosen.title, chosen.removedReason)}
          action={
            <Offered asks="activity.restore">
              <RestoreButton
                line={chosen}
                onRestored={(sentence) => {
                  setChosen(undefined);
                  setSaid({ sentence });
                }}
              />
            </Offered>
          }
        />
      )}
      <div className={css.bar}>
        <span className={css.quiet}>{counts.data && text.count(counts.data.total)}</span>
        <Checkbox
          label={text.filter.removed}
          checked={isRemoved}
          onChange={(event) => removed(event.currentTarget.checked)}
        />
      </div>
      {isAdding && (
        <ActivityDialog
          today={today}
          onSaved={(id) => go({ screen: 'activity', id })}
          onClose={() => setAdding(false)}
        />
      )}
    </Page>
  );
}
