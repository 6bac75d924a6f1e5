import { Button, Tabs } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { useRequest } from '../../lib/use-request.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { type Column } from '../../parts/table/data-table-column.ts';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { duplicatesText as text } from '../../text/duplicates.ts';
import css from './duplicates.module.css';
import { MergeList } from './merge-list.tsx';
import { PairPanel } from './pair-panel.tsx';

type Pair = OutputOf<'duplicate.find'>[number];

/** The list is worked off from the top; more are found once these are settled. */
const SHOWN_PAIRS = 200;

const keyOf = (pair: Pair) => `${pair.first.id} ${pair.second.id}`;
const COLUMNS: readonly Column<Pair>[] = [
  {
    key: 'pair',
    header: text.pair,
    width: '1fr',
    render: (pair) => (
      <div className={css.pair}>
        <span>{pair.first.name}</span>
        <span>{pair.second.name}</span>
        <small>{text.why[pair.why]}</small>
      </div>
    ),
  },
];

/** Records that may be the same cooperative: found, compared, merged or declared to be two. */
export function DuplicatesScreen() {
  const { go } = useNavigation();
  const answer = useRequest('duplicate.find', { limit: SHOWN_PAIRS });
  const merges = useRequest('duplicate.listMerges', {});
  const [openKey, setOpenKey] = useState<string>();
  const [said, setSaid] = useState<string | null>(null);
  const pairs = answer.data;
  const open = pairs?.find((pair) => keyOf(pair) === openKey) ?? pairs?.[0];
  const settle = (sentence: string) => {
    setOpenKey(undefined);
    setSaid(sentence);
  };
  const count = pairs?.length ?? 0;
  return (
    <Page
      title={text.title}
      state={said ?? (pairs ? text.state(count, count === SHOWN_PAIRS) : text.reading)}
      actions={
        <Button variant="default" onClick={() => go({ screen: 'cooperatives' })}>
          {text.toList}
        </Button>
      }
    >
      <ErrorNotice error={answer.error ?? merges.error} />
      <Tabs defaultValue="pairs" keepMounted={false} className={css.tabs}>
        <Tabs.List>
          <Tabs.Tab value="pairs">{text.tabs.pairs(count)}</Tabs.Tab>
          <Tabs.Tab value="merges">{text.tabs.merges(merges.data?.length ?? 0)}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="pairs" className={css.tab ?? ''}>
          {count === 0 && (
            <EmptyState title={pairs ? text.noPairsTitle : text.reading}>
              {pairs ? text.noPairs : '\u00a0'}
            </EmptyState>
          )}
          {count > 0 && (
            <div className={css.split}>
              <div className={css.pairs}>
                <DataTable
                  label={text.pairs}
                  columns={COLUMNS}
                  rowCount={count}
                  rowAt={(index) => pairs?.[index]}
                  keyOf={keyOf}
                  selectedKey={open && keyOf(open)}
                  isWrapping
                  onOpen={(pair) => {
                    setSaid(null);
                    setOpenKey(keyOf(pair));
                  }}
                  empty={null}
                />
              </div>
              {open && (
                <PairPanel
                  key={keyOf(open)}
                  firstId={open.first.id}
                  secondId={open.second.id}
                  message={open.message}
                  onSettled={settle}
                />
              )}
            </div>
          )}
        </Tabs.Panel>
        <Tabs.Panel value="merges" className={css.tab ?? ''}>
          <MergeList merges={merges.data ?? []} onUndone={setSaid} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
