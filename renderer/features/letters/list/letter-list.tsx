import { Button } from '@mantine/core';
import { useState } from 'react';
import { LETTER_STATES, type LetterLine, type LetterState } from '#contract/letters/letters.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { EmptyList } from '../../../parts/filter/empty-list.tsx';
import { pickOne, split } from '../../../parts/filter/filter-part.ts';
import { ListFilter } from '../../../parts/filter/list-filter.tsx';
import { Offered } from '../../../parts/layout/offered.tsx';
import { useRemembered } from '../../../lib/kept/use-remembered.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { DataTable } from '../../../parts/table/data-table.tsx';
import { type Column } from '../../../parts/table/data-table-column.ts';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { MarkedWord, type MarkKind } from '../../../parts/notice/mark.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { lettersText as text } from '../../../text/letters/letters.ts';
import { LetterActions } from '../state/letter-actions.tsx';
import { LetterPanel } from './letter-panel.tsx';
import css from '../parts/letters.module.css';
import { templateChoices } from '../templates/template-choices.ts';
import { usePickedLetters } from './use-picked-letters.ts';

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
  // Opened on something, only that counts; what was filtered before is left alone then.
  const isGiven = created.length > 0 || asked !== undefined || askedText !== '';
  const given = <Value,>(value: Value): Value | undefined => (isGiven ? value : undefined);
  const [state, setState] = useRemembered<LetterState | null>(
    'letters.state',
    null,
    given(created.length > 0 ? 'draft' : (asked ?? null)),
  );
  const [templateCode, setTemplate] = useRemembered<string | null>('letters.template', null, given(null));
  const [year, setYear] = useRemembered<number | null>('letters.year', null, given(null));
  const [words, setWords] = useRemembered('letters.words', '', given(askedText));
  const templates = useRequest('template.list', {}).data ?? [];
  const shown = { state, templateCode, year, text: words };
  const list = useRequest('letter.list', { ...shown, limit: LIMIT });
  const rows = list.data?.rows ?? [];
  const picking = usePickedLetters(rows, created);
  const [active, setActive] = useState(0);
  const [opened, setOpened] = useState({ id: '', times: 0 });
  const current = rows[Math.min(active, rows.length - 1)];
  const counts = list.data?.counts;
  const filter = {
    search: { label: text.search, words, onWords: setWords },
    parts: [
      split({
        label: text.filterState,
        any: text.anyState,
        options: LETTER_STATES.map((value) => ({
          value,
          label: text.states[value],
          count: counts?.[value] ?? 0,
        })),
        value: state,
        onChange: setState,
      }),
      pickOne({
        label: text.filterTemplate,
        any: text.allTemplates,
        options: templateChoices(templates).flatMap(({ items }) => items),
        value: templateCode,
        onChange: setTemplate,
      }),
      pickOne({
        label: text.filterYear,
        any: text.allYears,
        options: (list.data?.years ?? []).map((one) => ({ value: String(one), label: String(one) })),
        value: year === null ? null : String(year),
        onChange: (value) => setYear(value === null ? null : Number(value)),
      }),
    ],
    onClear: () => {
      setState(null);
      setTemplate(null);
      setYear(null);
      setWords('');
    },
  };
  return (
    <>
      {rows.some(({ id, state: now }) => now === 'draft' && created.includes(id)) && (
        <Notice kind="ok" title={text.created(created.length)} />
      )}
      <ErrorNotice error={list.error} />
      <ListFilter {...filter} />
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
            listKey={JSON.stringify(shown)}
            empty={
              list.data ? (
                <EmptyList
                  filter={filter}
                  title={text.emptyTitle}
                  action={
                    <Offered asks="letter.createBatch">
                      <Button variant="default" onClick={onCreate}>
                        {text.create}
                      </Button>
                    </Offered>
                  }
                >
                  {text.empty}
                </EmptyList>
              ) : (
                <p className={css.quiet}>{text.reading}</p>
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
