import { Tabs, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useRef, useState } from 'react';
import type { JudgedCandidate } from '#contract/award.ts';
import type { OutputOf } from '#contract/index.ts';
import { request } from '../../lib/request.ts';
import { usePagedRows } from '../../lib/use-paged-rows.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { type Column } from '../../parts/table/data-table-column.ts';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { awardText as text } from '../../text/award/award.ts';
import css from './award.module.css';
import { CandidatePanel } from './candidate-panel.tsx';

type Award = NonNullable<OutputOf<'award.get'>>;
type Count = OutputOf<'award.count'>;
type Recipient = Award['recipients'][number];
type View = 'eligible' | 'notEligible' | 'manual';

const headers = text.columns;
const NAME = 'minmax(13rem, 1fr)';

function whyOf(row: JudgedCandidate): string {
  if (row.tick) return text.ticked(row.tick.decidedBy, row.tick.reason);
  return row.verdicts.find(({ isRequired, isMet }) => isRequired && !isMet)?.message ?? '';
}

const CANDIDATE_COLUMNS: readonly Column<JudgedCandidate>[] = [
  { key: 'name', header: headers.name, width: NAME, render: (row) => row.name, textOf: (row) => row.name },
  { key: 'district', header: headers.district, width: '9rem', render: (row) => row.districtName },
];
const REASONED_COLUMNS: readonly Column<JudgedCandidate>[] = [
  ...CANDIDATE_COLUMNS,
  { key: 'why', header: headers.why, width: NAME, render: whyOf, textOf: whyOf },
];
const RECIPIENT_COLUMNS: readonly Column<Recipient>[] = [
  {
    key: 'position',
    header: headers.position,
    width: '3.5rem',
    isNumber: true,
    render: (row) => row.position,
  },
  { key: 'name', header: headers.name, width: NAME, render: (row) => row.name, textOf: (row) => row.name },
  { key: 'district', header: headers.district, width: '9rem', render: (row) => row.districtName },
  {
    key: 'number',
    header: headers.number,
    width: '14rem',
    render: (row) => row.number,
    textOf: (row) => row.number,
  },
];
type Cancelled = Award['cancelled'][number];
const CANCELLED_COLUMNS: readonly Column<Cancelled>[] = [
  { key: 'name', header: headers.name, width: NAME, render: (row) => row.name },
  {
    key: 'number',
    header: headers.number,
    width: '14rem',
    render: (row) => row.number,
    textOf: (row) => row.number,
  },
  {
    key: 'why',
    header: headers.why,
    width: NAME,
    render: (row) => row.stateReason,
    textOf: (row) => row.stateReason,
  },
];

const LABELS: Readonly<Record<View, readonly [table: string, none: string]>> = {
  eligible: [text.eligibleTable, text.noneEligible],
  notEligible: [text.notEligibleTable, text.noneNotEligible],
  manual: [text.manualTable, text.noneManual],
};

interface CandidateListProps {
  readonly bookYear: number;
  readonly view: View;
  readonly words: string;
  /** Undefined while the register is being counted. */
  readonly total: number | undefined;
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
}

/** One list of the register against the criteria; only what is in sight is read. */
function CandidateList({ bookYear, view, words, total, selected, onSelect }: CandidateListProps) {
  const filter = { bookYear, view, text: words };
  const rows = usePagedRows({
    key: ['award.candidates', filter],
    // Who looks for a name looks for one cooperative: the first hundred that match are enough.
    total: words === '' ? total : undefined,
    read: ({ offset, limit }) => request('award.candidates', { ...filter, offset, limit }),
  });
  const [label, none] = LABELS[view];
  return (
    <>
      <ErrorNotice error={rows.error} />
      <DataTable
        label={label}
        columns={view === 'eligible' ? CANDIDATE_COLUMNS : REASONED_COLUMNS}
        rowCount={rows.rowCount}
        rowAt={rows.rowAt}
        onRange={rows.onRange}
        keyOf={(row) => row.id}
        selectedKey={selected}
        onOpen={(row) => onSelect(row.id)}
        listKey={JSON.stringify(filter)}
        empty={<EmptyState title={text.noneTitle}>{none}</EmptyState>}
      />
    </>
  );
}

interface WholeListProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
}

/** The confirmed list, short enough to be read whole. */
function WholeList<Row extends Recipient>({ rows, selected, onSelect, ...table }: WholeListProps<Row>) {
  return (
    <DataTable
      {...table}
      rowCount={rows.length}
      rowAt={(index) => rows[index]}
      keyOf={(row) => row.number}
      selectedKey={rows.find((row) => row.cooperativeId === selected)?.number}
      onOpen={(row) => onSelect(row.cooperativeId)}
      empty={<EmptyState title={text.noneTitle}>{text.noneEligible}</EmptyState>}
    />
  );
}

interface AwardListsProps {
  readonly bookYear: number;
  /** Undefined while the register is being counted. */
  readonly count: Count | undefined;
  /** The confirmed programme, once there is one. */
  readonly award: Award | undefined;
  /** Confirmed already: nothing is decided about a candidate any more. */
  readonly isFrozen: boolean;
  readonly onDone: (sentence: string) => void;
}

/** The lists at the left, the full verdict of the chosen cooperative at the right. */
export function AwardLists({ bookYear, count, award, isFrozen, onDone }: AwardListsProps) {
  const [selected, setSelected] = useState<string>();
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), 200);
  const box = useRef<HTMLInputElement>(null);
  useShortcut('Ctrl+F', () => box.current?.select());
  const sought = words.toLowerCase().split(/\s+/).filter(Boolean);
  const matching = <Row extends { readonly name: string }>(rows: readonly Row[]) =>
    rows.filter((row) => sought.every((word) => row.name.toLowerCase().includes(word)));
  const shared = { selected, onSelect: setSelected };
  const views: readonly View[] = ['eligible', 'notEligible', 'manual'];
  const panel = css.panel ?? '';
  return (
    <div className={css.split}>
      <Tabs defaultValue={award ? 'recipients' : 'eligible'} keepMounted={false} className={css.lists}>
        <div className={css.tabs}>
          <Tabs.List>
            {award && <Tabs.Tab value="recipients">{text.tabs.recipients(award.recipients.length)}</Tabs.Tab>}
            {views.map((view) => (
              <Tabs.Tab key={view} value={view}>
                {text.tabs[view](count?.[view])}
              </Tabs.Tab>
            ))}
            {award && award.cancelled.length > 0 && (
              <Tabs.Tab value="cancelled">{text.tabs.cancelled(award.cancelled.length)}</Tabs.Tab>
            )}
          </Tabs.List>
          <TextInput
            ref={box}
            type="search"
            aria-label={text.search}
            placeholder={text.searchShort}
            ml="auto"
            w="9rem"
            mb={4}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
        {award && (
          <Tabs.Panel value="recipients" className={panel}>
            <WholeList
              {...shared}
              label={text.recipientTable}
              columns={RECIPIENT_COLUMNS}
              rows={matching(award.recipients)}
            />
          </Tabs.Panel>
        )}
        {views.map((view) => (
          <Tabs.Panel key={view} value={view} className={panel}>
            <CandidateList {...shared} bookYear={bookYear} view={view} words={words} total={count?.[view]} />
          </Tabs.Panel>
        ))}
        {award && (
          <Tabs.Panel value="cancelled" className={panel}>
            <WholeList
              {...shared}
              label={text.cancelledTable}
              columns={CANCELLED_COLUMNS}
              rows={matching(award.cancelled)}
            />
          </Tabs.Panel>
        )}
      </Tabs>
      <CandidatePanel
        bookYear={bookYear}
        cooperativeId={selected}
        award={award}
        isFrozen={isFrozen}
        onDone={(sentence) => {
          // Who was replaced or taken out is no recipient any more.
          setSelected(undefined);
          onDone(sentence);
        }}
      />
    </div>
  );
}
