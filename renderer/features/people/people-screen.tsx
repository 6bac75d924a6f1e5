import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OverlapLine } from '#contract/people.ts';
import { OVERLAP_KINDS, OVERLAP_LABELS, type OverlapKind } from '#rules/cooperative/people-overlap.ts';
import { EmptyList } from '../../parts/filter/empty-list.tsx';
import { flag, pickOne } from '../../parts/filter/filter-part.ts';
import { ListFilter } from '../../parts/filter/list-filter.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { useNavigation } from '../../lib/navigation.tsx';
import { useRemembered } from '../../lib/kept/use-remembered.ts';
import { request } from '../../lib/request.ts';
import { usePagedRows } from '../../lib/use-paged-rows.ts';
import { useRequest } from '../../lib/use-request.ts';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { type Column } from '../../parts/table/data-table-column.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { FinishedFiles } from '../../parts/dialog/finished-files.tsx';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { ShortcutButton } from '../../parts/layout/shortcut-button.tsx';
import { peopleText as text } from '../../text/people.ts';
import { KinshipDialog } from './kinship-dialog.tsx';
import { OverlapPanel } from './overlap-panel.tsx';
import css from './people.module.css';
import { RetentionDialog } from './retention-dialog.tsx';

const { columns } = text;
const COLUMNS: readonly Column<OverlapLine>[] = [
  { key: 'kind', header: columns.kind, width: '9rem', render: (line) => OVERLAP_LABELS[line.kind] },
  {
    key: 'message',
    header: columns.message,
    width: 'minmax(14rem, 1fr)',
    render: (line) => line.message,
    textOf: (line) => line.message,
  },
  {
    key: 'state',
    header: columns.state,
    width: '6rem',
    render: (line) => (
      <MarkedWord kind={line.clarification ? 'ok' : 'warning'}>
        {line.clarification ? text.clarified : text.open}
      </MarkedWord>
    ),
  },
];
const KINDS = OVERLAP_KINDS.map((kind) => ({ value: kind, label: OVERLAP_LABELS[kind] }));

/** Who sits where with whom: found, asked about and noted; never an accusation. */
export function PeopleScreen({ isRetention: isAsked = false }: { readonly isRetention?: boolean }) {
  const { go } = useNavigation();
  const [kind, setKind] = useRemembered<OverlapKind | null>('people.kind', null);
  const [isOpen, setOpenOnly] = useRemembered('people.isOpen', false);
  const [words, setWords] = useRemembered('people.words', '');
  const [chosenKey, setChosen] = useState<string>();
  const [isAdding, setAdding] = useState(false);
  const [isRetention, setRetention] = useState(isAsked);
  const selection = { kinds: kind ? [kind] : [], isOpen, text: words };
  const answer = useRequest('people.overlaps', { ...selection, limit: 1 });
  const listKey = JSON.stringify(selection);
  const paged = usePagedRows({
    key: ['people.overlaps', listKey],
    read: (page) => request('people.overlaps', { ...selection, ...page }),
  });
  const print = useTask('people.printOverlaps');
  const loaded = Array.from({ length: paged.rowCount }, (_, index) => paged.rowAt(index));
  const chosen = loaded.find((line) => line?.key === chosenKey) ?? loaded[0];
  const all = answer.data?.counts.reduce((sum, { total }) => sum + total, 0) ?? 0;
  const filter = {
    search: { label: text.search, short: text.searchShort, words, onWords: setWords },
    parts: [
      pickOne({ label: text.kind, any: text.anyKind, options: KINDS, value: kind, onChange: setKind }),
      flag({ label: text.onlyOpen, isOn: isOpen, onChange: setOpenOnly }),
    ],
    onClear: () => {
      setKind(null);
      setOpenOnly(false);
      setWords('');
    },
  };
  return (
    <Page
      title={text.title}
      state={answer.data ? text.state(answer.data.open, all) : text.reading}
      actions={
        <>
          <Button variant="default" onClick={() => go({ screen: 'village' })}>
            {text.toBoard}
          </Button>
          <Offered asks="people.pastRetention">
            <Button variant="default" onClick={() => setRetention(true)}>
              {text.retention}
            </Button>
          </Offered>
          <Offered asks="people.saveKinship">
            <Button variant="default" onClick={() => setAdding(true)}>
              {text.kinship}
            </Button>
          </Offered>
          <Offered asks="people.printOverlaps">
            <ShortcutButton variant="default" shortcut="Ctrl+P" onPress={() => void print.run(selection)}>
              {text.print}
            </ShortcutButton>
          </Offered>
        </>
      }
    >
      <ErrorNotice error={answer.error ?? paged.error} />
      {print.state.phase === 'failed' && <ErrorNotice error={print.state.error} />}
      {print.state.phase === 'done' && (
        <Notice kind="ok" title={text.printed(print.state.value.pages)}>
          <FinishedFiles label={text.files} paths={[print.state.value.path]} />
        </Notice>
      )}
      <ProgressDialog title={text.printing} state={print.state} onCancel={print.cancel} delayMs={QUIET_MS} />
      <ListFilter {...filter}>
        <span className={css.shown}>{answer.data && text.shown(answer.data.total)}</span>
      </ListFilter>
      <div className={css.split}>
        <DataTable
          label={text.list}
          columns={COLUMNS}
          rowCount={paged.rowCount}
          rowAt={paged.rowAt}
          onRange={paged.onRange}
          listKey={listKey}
          keyOf={(line) => line.key}
          selectedKey={chosen?.key}
          isWrapping
          onOpen={(line) => setChosen(line.key)}
          empty={
            answer.data && (
              <EmptyList filter={filter} title={text.emptyTitle}>
                {text.empty}
              </EmptyList>
            )
          }
        />
        {chosen && <OverlapPanel key={chosen.key} line={chosen} />}
      </div>
      {isRetention && <RetentionDialog onClose={() => setRetention(false)} />}
      {isAdding && <KinshipDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}
