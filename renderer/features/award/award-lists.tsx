import { Tabs, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { AwardCandidate } from '#contract/award.ts';
import type { OutputOf } from '#contract/index.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { awardText } from '../../text/award.ts';
import css from './award.module.css';
import { CandidatePanel } from './candidate-panel.tsx';

export type AwardCheck = OutputOf<'award.check'>;
export type Award = NonNullable<OutputOf<'award.get'>>;
type Recipient = Award['recipients'][number];

const headers = awardText.columns;
const NAME = 'minmax(14rem, 1fr)';
const ELIGIBLE_COLUMNS: readonly Column<AwardCandidate>[] = [
  { key: 'name', header: headers.name, width: NAME, render: (row) => row.name },
  { key: 'district', header: headers.district, width: '10rem', render: (row) => row.districtName },
];
const NOT_ELIGIBLE_COLUMNS: readonly Column<AwardCandidate>[] = [
  ...ELIGIBLE_COLUMNS,
  {
    key: 'why',
    header: headers.why,
    width: 'minmax(14rem, 1fr)',
    render: (row) => row.reasons.find((reason) => reason.level === 'refuse')?.message ?? '',
  },
];
const RECIPIENT_COLUMNS: readonly Column<Recipient>[] = [
  {
    key: 'position',
    header: headers.position,
    width: '3.5rem',
    isNumber: true,
    render: (row) => row.position,
  },
  { key: 'name', header: headers.name, width: NAME, render: (row) => row.name },
  { key: 'district', header: headers.district, width: '10rem', render: (row) => row.districtName },
  { key: 'number', header: headers.number, width: '11rem', render: (row) => row.number },
];

interface ListProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly selected: string | undefined;
  readonly none: string;
  readonly onSelect: (id: string) => void;
}

function List<Row>({ rows, keyOf, selected, none, onSelect, ...table }: ListProps<Row>) {
  return (
    <DataTable
      {...table}
      rowCount={rows.length}
      rowAt={(index) => rows[index]}
      keyOf={keyOf}
      selectedKey={selected}
      onOpen={(row) => onSelect(keyOf(row))}
      empty={<EmptyState title={awardText.noneTitle}>{none}</EmptyState>}
    />
  );
}

interface AwardListsProps {
  readonly bookYear: number;
  readonly check: AwardCheck;
  /** The confirmed programme, once there is one. */
  readonly award: Award | undefined;
}

/** The lists at the left, the full verdict of the chosen cooperative at the right. */
export function AwardLists({ bookYear, check, award }: AwardListsProps) {
  const [selected, setSelected] = useState<string>();
  const [text, setText] = useState('');
  const box = useRef<HTMLInputElement>(null);
  useShortcut('Ctrl+F', () => box.current?.select());
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const matching = <Row extends { readonly name: string }>(rows: readonly Row[]) =>
    rows.filter((row) => words.every((word) => row.name.toLowerCase().includes(word)));
  const eligible = check.eligible.find((row) => row.id === selected);
  const candidate = eligible ?? check.notEligible.find((row) => row.id === selected);
  const shared = { selected, onSelect: setSelected };
  return (
    <div className={css.split}>
      <Tabs defaultValue={award ? 'recipients' : 'eligible'} keepMounted={false} className={css.lists}>
        <Tabs.List>
          {award && (
            <Tabs.Tab value="recipients">{awardText.tabs.recipients(award.recipients.length)}</Tabs.Tab>
          )}
          <Tabs.Tab value="eligible">{awardText.tabs.eligible(check.eligible.length)}</Tabs.Tab>
          <Tabs.Tab value="not-eligible">{awardText.tabs.notEligible(check.notEligible.length)}</Tabs.Tab>
          <TextInput
            ref={box}
            type="search"
            aria-label={awardText.search}
            placeholder={awardText.searchShort}
            ml="auto"
            w="14rem"
            mb={4}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </Tabs.List>
        {award && (
          <Tabs.Panel value="recipients" className={css.panel ?? ''}>
            <List
              {...shared}
              label={awardText.recipientTable}
              columns={RECIPIENT_COLUMNS}
              rows={matching(award.recipients)}
              keyOf={(row) => row.cooperativeId}
              none={awardText.noneEligible}
            />
          </Tabs.Panel>
        )}
        <Tabs.Panel value="eligible" className={css.panel ?? ''}>
          <List
            {...shared}
            label={awardText.eligibleTable}
            columns={ELIGIBLE_COLUMNS}
            rows={matching(check.eligible)}
            keyOf={(row) => row.id}
            none={awardText.noneEligible}
          />
        </Tabs.Panel>
        <Tabs.Panel value="not-eligible" className={css.panel ?? ''}>
          <List
            {...shared}
            label={awardText.notEligibleTable}
            columns={NOT_ELIGIBLE_COLUMNS}
            rows={matching(check.notEligible)}
            keyOf={(row) => row.id}
            none={awardText.noneNotEligible}
          />
        </Tabs.Panel>
      </Tabs>
      <CandidatePanel
        bookYear={bookYear}
        candidate={candidate}
        isEligible={eligible !== undefined}
        canPreview={
          award ? award.recipients.some((row) => row.cooperativeId === selected) : eligible !== undefined
        }
      />
    </div>
  );
}
