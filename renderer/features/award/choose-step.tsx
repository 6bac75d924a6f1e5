import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import type { AwardRanking } from '#rules/award/ranking.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { ReasonDialog } from '../../parts/dialog/reason-dialog.tsx';
import { Split } from '../../parts/layout/split.tsx';
import { awardChoiceText as text } from '../../text/award/choice.ts';
import { CandidatePanel } from './candidate-panel.tsx';
import { BY_RANK, choiceRows, choiceSums, type ChoiceView } from './choice-rows.ts';
import { ChoiceFoot, ChoiceIdle } from './choice-sums.tsx';
import { ChooseTable } from './choose-table.tsx';
import { ChooseToolbar } from './choose-toolbar.tsx';
import { useChoice } from './use-choice.ts';

type Ranking = OutputOf<'award.ranking'>;

/** A row in passing is not asked about; the one the cursor rests on is. */
const REST_MS = 120;

interface ChooseStepProps {
  readonly bookYear: number;
  readonly ranking: Ranking;
  readonly onRanking: (ranking: AwardRanking) => void;
  readonly onCriteria: () => void;
}

/** Choosing among the eligible: one table in its order, the line where the plan ends, why at the side. */
export function ChooseStep({ bookYear, ranking, onRanking, onCriteria }: ChooseStepProps) {
  const { planned } = ranking;
  const choice = useChoice(bookYear, ranking);
  const [view, setView] = useState<ChoiceView>('all');
  const [typed, setTyped] = useState('');
  const [sort, setSort] = useState(BY_RANK);
  const [marked, setMarked] = useState<readonly string[]>([]);
  const [isExcluding, setExcluding] = useState(false);
  const [active, setActive] = useState<string>();
  const [asked] = useDebouncedValue(active, REST_MS);
  const { isChosen, done } = choice;
  const current = useMemo(
    () => ranking.rows.map((row) => ({ ...row, isChosen: isChosen(row) })),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `isChosen` is made anew at every drawing
    [ranking.rows, choice],
  );
  const words = typed.trim();
  const rows = useMemo(
    () => choiceRows(current, { view, words, sort, planned }),
    [current, view, words, sort, planned],
  );
  const sums = choiceSums(current, planned);
  useShortcut('Ctrl+Z', () => done?.undo?.(), done?.undo !== undefined);
  const take = async (count: number) => {
    if (!(await choice.take(count))) return;
    // The line and its neighbours are what the taking decided.
    setSort(BY_RANK);
    setTyped('');
    setView(count < ranking.total ? 'cut' : 'all');
  };
  const showAll = () => {
    setView('all');
    setTyped('');
  };
  if (ranking.total === 0) {
    return (
      <EmptyState
        title={text.emptyTitle}
        action={
          <Button variant="default" onClick={onCriteria}>
            {text.toCriteria}
          </Button>
        }
      >
        {text.emptyHint}
      </EmptyState>
    );
  }
  return (
    <>
      <ChooseToolbar
        key={String(planned)}
        planned={planned}
        ranking={ranking.ranking}
        isBusy={choice.isBusy}
        marked={marked.length}
        hasChosen={sums.chosen > 0}
        view={view}
        typed={typed}
        onTake={(count) => void take(count)}
        onRanking={onRanking}
        onClear={choice.clear}
        onExclude={() => setExcluding(true)}
        onView={setView}
        onType={setTyped}
      />
      <ErrorNotice error={choice.error} />
      {done && (
        <Notice
          kind={done.isWarning === true ? 'warning' : 'ok'}
          title={done.title}
          action={
            done.undo && (
              <Button variant="default" size="compact-sm" aria-keyshortcuts="Control+Z" onClick={done.undo}>
                {text.undo}
              </Button>
            )
          }
        >
          {done.detail !== undefined && done.detail !== '' && <span> {done.detail}</span>}
        </Notice>
      )}
      <Split
        foot={
          <ChoiceFoot
            ranking={ranking}
            sums={sums}
            marked={marked.length}
            onExcluded={() => setView('excluded')}
          />
        }
        panel={
          <CandidatePanel
            bookYear={bookYear}
            cooperativeId={asked}
            award={undefined}
            rank={ranking.rows.find(({ id }) => id === asked)}
            rankTotal={ranking.total}
            idle={<ChoiceIdle ranking={ranking} sums={sums} />}
            onDone={(title) => choice.say({ title })}
          />
        }
      >
        <ChooseTable
          bookYear={bookYear}
          planned={planned}
          rows={rows}
          sort={sort}
          listKey={`${view} ${words}`}
          onSort={setSort}
          onTick={choice.tick}
          onRefused={() => choice.say({ title: text.excludedFirst, isWarning: true })}
          onMarked={setMarked}
          onActive={setActive}
          empty={
            <EmptyState
              title={text.noFitTitle}
              action={
                <Button variant="default" onClick={showAll}>
                  {words === '' ? text.showAll : text.dropSearch}
                </Button>
              }
            >
              {words === '' ? text.noFitView : text.noFitText(words)}
            </EmptyState>
          }
        />
      </Split>
      {isExcluding && (
        <ReasonDialog
          title={text.excludeTitle(marked.length)}
          saveLabel={text.excludeSave(marked.length)}
          isBusy={choice.isBusy}
          error={choice.excludeError}
          onSave={(reason) =>
            void choice.exclude(marked, reason).then((isDone) => isDone && setExcluding(false))
          }
          onClose={() => setExcluding(false)}
        >
          <p>{text.excludeWhat(planned)}</p>
        </ReasonDialog>
      )}
    </>
  );
}
