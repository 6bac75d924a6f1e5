import { Tabs } from '@mantine/core';
import { useState } from 'react';
import type { FormationFilter } from '../../lib/navigation.tsx';
import { useRemembered } from '../../lib/kept/use-remembered.ts';
import { useRequest } from '../../lib/use-request.ts';
import { Page } from '../../parts/layout/page.tsx';
import { formationBoardText as text } from '../../text/formation/board.ts';
import { formationText } from '../../text/formation/formation.ts';
import { NO_FILTER, type BoardFilter } from './board/board-filter.ts';
import { FormationList } from './board/formation-list.tsx';
import css from './parts/formation.module.css';
import { GuidelineTab } from './guideline/guideline-tab.tsx';
import { SprintTab } from './board/sprint-tab.tsx';

const TABS = ['board', 'sprint', 'guideline'] as const;
type Tab = (typeof TABS)[number];

/** All formation files: the board, the race against a deadline, and the guidelines they are judged by. */
export function FormationHome({ filter: asked }: { readonly filter?: FormationFilter | undefined }) {
  const [tab, setTab] = useState<Tab>('board');
  const [filter, setFilter] = useRemembered<BoardFilter>(
    'formation.filter',
    NO_FILTER,
    asked && { ...NO_FILTER, ...asked },
  );
  const board = useRequest('formation.board', { limit: 1 });
  return (
    <Page
      title={formationText.title}
      state={board.data ? text.state(board.data.open) : formationText.reading}
    >
      <Tabs
        className={css.tabs}
        value={tab}
        keepMounted={false}
        onChange={(value) => setTab(TABS.find((known) => known === value) ?? 'board')}
      >
        <Tabs.List mb="sm">
          {TABS.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {text.tabs[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="board" className={css.panel}>
          <FormationList filter={filter} onFilter={setFilter} />
        </Tabs.Panel>
        <Tabs.Panel value="sprint" className={css.scrolling}>
          <SprintTab
            onShow={(waitingFor) => {
              setFilter({ ...NO_FILTER, waitingFor });
              setTab('board');
            }}
          />
        </Tabs.Panel>
        <Tabs.Panel value="guideline" className={css.scrolling}>
          <GuidelineTab />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
