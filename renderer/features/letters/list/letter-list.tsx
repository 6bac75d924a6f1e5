import { Button, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { LETTER_STATES, type LetterLine, type LetterState } from '#contract/letters/letters.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { Offered } from '../../../parts/layout/offered.tsx';
import { useRequest } from '../../../lib/use-request.ts';
import { useHasRoom } from '../../../lib/use-room.ts';
import { DataTable } from '../../../parts/table/data-table.tsx';
import { type Column } from '../../../parts/table/data-table-column.ts';
import { EmptyState } from '../../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { MarkedWord, type MarkKind } from '../../../parts/notice/mark.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { lettersText as text } from '../../../text/letters/letters.ts';
import { LetterActions } from '../state/letter-actions.tsx';
import { LetterPanel } from './letter-panel.tsx';
import css from '../parts/letters.module.css';
import { usePickedLetters } from './use-picked-letters.ts';
import { templateChoices } from '../templates/template-choices.ts';

const MARKS: Readonly<Record<LetterState, MarkKind>> = {
  draft: 'info',
  final: 'ok',
  sent: 'ok',
  void: 'refuse',
};

const COLUMNS: readonly Column<LetterLine>[] = [
  {
    key: 'number',
    header: text.columns.number,
    width: 'minmax(11rem, 1.2fr)',
    render: numberOf,
    textOf: numberOf,
  },
  {
    key: 'datedOn',
    header: text.columns.datedOn,
    width: '6rem',
    render: (row) => formatShortDate(row.datedOn),
  },
  {
    key: 'state',
    header: text.columns.state,
    width: '6.5rem',
    render: ({ state }) => <MarkedWord kind={MARKS[state]}>{text.states[state]}</MarkedWord>,
  },
  {
    key: 'subject',
    header: text.columns.subject,
    width: 'minmax(10rem, 1.4fr)',
    render: (row) => row.subject,
    textOf: (row) => row.subject,
  },
  {
    key: 'recipient',
    header: text.columns.recipient,
    width: 'minmax(10rem, 1.4fr)',
    render: (row) => row.recipientLabel,
    textOf: (row) => row.recipientLabel,
  },
];

function numberOf({ number, state, revision }: LetterLine): string {
  const shown = number === '' ? (state === 'draft' ? text.noNumber : text.withoutNumber) : number;
  return revision > 0 ? `${shown} (${text.revision(revision)})` : shown;
}

const LIMIT = 500;

interface LetterListProps {
  readonly created: readonly string[];
  readonly asked: LetterState | undefined;
  readonly askedText: string;
  readonly onCreate: () => void;
  readonly onWrite: (id: string) => void;
}

export function LetterList({ created, asked, askedText, onCreate, onWrite }: LetterListProps) {
  const [state, setState] = useState<LetterState | null>(created.length > 0 ? 'draft' : (asked ?? null));
  const [templateCode, setTemplate] = useState<string | null>(null);
  const [year, setYear] = useState<string | null>(null);
  const [words, setWords] = useState(askedText);
  const templates = useRequest('template.list', {}).data ?? [];
  const filter = { state, templateCode, year: year === null ? null : Number(year), text: words };
  const list = useRequest('letter.list', { ...filter, limit: LIMIT });
  const rows = list.data?.rows ?? [];
  const picking = usePickedLetters(rows, created);
  const hasRoom = useHasRoom();
  const [active, setActive] = useState(0);
  const [opened, setOpened] = useState({ id: '', times: 0 });
  const current = rows[Math.min(active, rows.length - 1)];
  const counts = list.data?.counts;
  const total = counts ? counts.draft + counts.final + counts.sent + counts.void : 0;
  const isFiltered = state !== null || templateCode !== null || year !== null || words.trim() !== '';
  return (
    <>
      {rows.some(({ id, state: now }) => now === 'draft' && created.includes(id)) && (
        <Notice kind="ok" title={text.created(created.length)} />
      )}
      <ErrorNotice error={list.error} />
      <div className={css.bar}>
        <SegmentedControl
          aria-label={text.filterState}
          size={hasRoom ? 'sm' : 'xs'}
          transitionDuration={0}
          value={state ?? 'all'}
          onChange={(value) => setState(LETTER_STATES.find((one) => one === value) ?? null)}
          data={[
            { value: 'all', label: `${text.allStates} ${formatInteger(total)}` },
            ...LETTER_STATES.map((value) => ({
              value,
              label: `${text.states[value]} ${formatInteger(counts?.[value] ?? 0)}`,
            })),
          ]}
        />
        <Select
          aria-label={text.filterTemplate}
          placeholder={text.allTemplates}
          clearable
          w={hasRoom ? '14rem' : '8.75rem'}
          data={templateChoices(templates)}
          value={templateCode}
          onChange={setTemplate}
        />
        <Select
          aria-label={text.filterYear}
          placeholder={text.allYears}
          clearable
          w={hasRoom ? '8rem' : '7.5rem'}
          data={(list.data?.years ?? []).map(String)}
          value={year}
          onChange={setYear}
        />
        <TextInput
          className={css.grow ?? ''}
          aria-label={text.search}
          placeholder={text.search}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      <LetterActions
        letters={picking.letters.length > 0 ? picking.letters : current ? [current] : []}
        pickedCount={picking.letters.length}
        onClear={picking.clear}
        onFinal={() => setState(null)}
      />
      <div className={css.split}>
        <div className={css.main}>
          <DataTable
            label={text.list}
            columns={COLUMNS}
            rowCount={rows.length}
            rowAt={(index) => rows[index]}
            keyOf={(row) => row.id}
            selectedKey={current?.id}
            nameOf={(row) => `${numberOf(row)} ${row.recipientLabel}`}
            selection={picking.selection}
            onActive={setActive}
            // A draft is opened to be written, any other letter to be looked at.
            onOpen={({ id, state: itsState }) =>
              itsState === 'draft' ? onWrite(id) : setOpened((now) => ({ id, times: now.times + 1 }))
            }
            actionsOf={({ id, state: itsState }) => [
              {
                label: text.open,
                isDisabled: itsState !== 'draft',
                run: () => setOpened((now) => ({ id, times: now.times + 1 })),
              },
            ]}
            listKey={JSON.stringify(filter)}
            empty={
              list.data && !isFiltered ? (
                <EmptyState
                  title={text.emptyTitle}
                  action={
                    <Offered asks="letter.createBatch">
                      <Button onClick={onCreate}>{text.create}</Button>
                    </Offered>
                  }
                >
                  {text.empty}
                </EmptyState>
              ) : (
                <EmptyState title={list.data ? text.noneFound : text.reading}>
                  {text.noneFoundHint}
                </EmptyState>
              )
            }
          />
        </div>
        {current && (
          <LetterPanel
            key={current.id}
            id={current.id}
            onWrite={onWrite}
            opened={opened.id === current.id ? opened.times : 0}
          />
        )}
      </div>
    </>
  );
}
