import { Button, Checkbox, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useRef, useState } from 'react';
import type { ActivityLine } from '#contract/activity.ts';
import { STATE_LABELS } from '#rules/activity/activity.ts';
import type { ActivityState } from '#rules/activity/activity.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { request } from '../../lib/request.ts';
import { usePagedRows } from '../../lib/use-paged-rows.ts';
import { useRemembered } from '../../lib/kept/use-remembered.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useHasRoom } from '../../lib/use-room.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { SecondaryActs } from '../../parts/layout/secondary-acts.tsx';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import { activityCertificatesText as certificates } from '../../text/activity-certificates.ts';
import { activityText as text } from '../../text/activity.ts';
import { LIST_COLUMNS, LIST_SHORT } from './activity-columns.tsx';
import { ActivityDialog } from './activity-dialog.tsx';
import css from './parts/activity.module.css';
import { PrintListButton } from './print-list-button.tsx';
import { RestoreButton } from './restore-button.tsx';

const SEGMENTS = {
  all: [],
  waiting: ['planned', 'waiting_budget'],
  coming: ['scheduled'],
  running: ['running'],
  over: ['done', 'reported'],
  cancelled: ['cancelled'],
} as const satisfies Readonly<Record<string, readonly ActivityState[]>>;
type Segment = keyof typeof SEGMENTS;
const NAMES = Object.keys(SEGMENTS) as readonly Segment[];

interface StateChoiceProps {
  readonly segment: Segment;
  readonly labelOf: (segment: Segment) => string;
  readonly onChange: (segment: Segment) => void;
}

/** The states side by side with their counts; in a list where large letters leave no room for six. */
function StateChoice({ segment, labelOf, onChange }: StateChoiceProps) {
  const shared = {
    'aria-label': text.filter.state,
    value: segment,
    onChange: (value: string | null) => onChange(NAMES.find((one) => one === value) ?? 'all'),
    data: NAMES.map((name) => ({ value: name, label: labelOf(name) })),
  };
  return useHasRoom() ? (
    <SegmentedControl transitionDuration={0} {...shared} />
  ) : (
    <Select w="10rem" allowDeselect={false} {...shared} />
  );
}

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
  const [segment, setSegment] = useRemembered<Segment>('activity.segment', 'all');
  const [isRemoved, setRemoved] = useState(false);
  const [typed, setTyped] = useState('');
  const [isAdding, setAdding] = useState(false);
  const [said, setSaid] = useState(saidBefore);
  const [chosen, setChosen] = useState<ActivityLine>();
  const [words] = useDebouncedValue(typed.trim(), 200);
  const asked = { year, states: [...SEGMENTS[segment]], text: words, isRemoved };
  const counts = useRequest('activity.count', asked);
  const rows = usePagedRows({
    key: ['activity.list', asked],
    total: counts.isPlaceholderData ? undefined : counts.data?.total,
    read: (page) => request('activity.list', { ...asked, ...page }),
  });
  const hasRoom = useHasRoom();
  const box = useRef<HTMLInputElement>(null);
  useShortcut('Ctrl+F', () => box.current?.select());
  const states = counts.data?.states ?? [];
  const countOf = (wanted: readonly ActivityState[]): number =>
    states.reduce(
      (sum, { state, count }) => (wanted.length === 0 || wanted.includes(state) ? sum + count : sum),
      0,
    );
  const all = countOf([]);
  const years = [...new Set([thisYear, ...(choices?.years ?? [])])].toSorted((a, b) => b - a);
  const isEmptyLog = choices?.years.length === 0;
  const open = (row: ActivityLine) => {
    if (isRemoved) setChosen(row);
    else go({ screen: 'activity', id: row.id });
  };
  const labelOf = (name: Segment) => `${text.segments[name]} ${formatInteger(countOf(SEGMENTS[name]))}`;
  const counted = states
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => text.stateCount(count, STATE_LABELS[state]));
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
            ]}
          />
          <Offered asks="activity.record">
            <Button onClick={() => setAdding(true)}>{text.add}</Button>
          </Offered>
        </>
      }
    >
      <ErrorNotice error={rows.error ?? counts.error} />
      {said && <Notice kind="ok" title={said.sentence} />}
      <div className={css.bar}>
        <StateChoice segment={segment} labelOf={labelOf} onChange={setSegment} />
        <Select
          aria-label={text.filter.year}
          placeholder={text.filter.everyYear}
          clearable
          w="8rem"
          data={years.map(String)}
          value={year === null ? null : String(year)}
          onChange={(value) => setYear(value === null ? null : Number(value))}
        />
        <TextInput
          ref={box}
          type="search"
          className={css.grow ?? ''}
          aria-label={text.filter.search}
          placeholder={text.filter.searchShort}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
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
            <EmptyState title={isEmptyLog ? text.emptyTitle : text.noneTitle}>
              {isEmptyLog ? text.empty : text.none}
            </EmptyState>
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
          onChange={(event) => {
            setRemoved(event.currentTarget.checked);
            setChosen(undefined);
          }}
        />
        <Offered asks="activity.print">
          <PrintListButton filter={asked} />
        </Offered>
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
