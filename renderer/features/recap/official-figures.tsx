import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { useRequest } from '../../lib/use-request.ts';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { FinishedFiles } from '../../parts/dialog/finished-files.tsx';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { figureText as text } from '../../text/recap/official-figure.ts';
import { Comparison } from './comparison.tsx';
import { FigureList } from './figure-list.tsx';
import { FigureView } from './figure-view.tsx';
import { useRecapMemory } from './recap-memory.tsx';
import css from './recap.module.css';

/** Annual recaps frozen by an earlier version of the program: they can only be printed again. */
function OldRecaps() {
  const old = (useRequest('recap.listFrozen', {}).data ?? []).filter(({ figureId }) => figureId === null);
  const print = useTask('recap.print');
  const { state } = print;
  if (old.length === 0) return null;
  return (
    <section className={css.old} aria-label={text.older}>
      <h3>{text.older}</h3>
      {old.map(({ id, year, cutOffOn, isWhole }) => (
        <div key={id}>
          <span>{text.oldLine(year, formatShortDate(cutOffOn))}</span>
          {!isWhole && <MarkedWord kind="refuse">{text.sealBroken}</MarkedWord>}
          <Offered asks="recap.print">
            <Button
              variant="default"
              aria-label={text.printOldYear(year)}
              onClick={() => void print.run({ year })}
            >
              {text.printOld}
            </Button>
          </Offered>
        </div>
      ))}
      {state.phase === 'failed' && <ErrorNotice error={state.error} />}
      {state.phase === 'done' && (
        <FinishedFiles label={text.view.files} paths={[state.value.path]} isStacked />
      )}
      <ProgressDialog title={text.view.printing} state={state} onCancel={print.cancel} delayMs={QUIET_MS} />
    </section>
  );
}

interface OfficialFiguresProps {
  /** The figure to be open; undefined: the one that was open last, at first the newest. */
  readonly figureId: string | undefined;
  readonly onFigure: (id: string) => void;
}

/** The figures that have been given out: kept as they were, opened, compared and quoted from here. */
export function OfficialFigures({ figureId, onFigure }: OfficialFiguresProps) {
  const list = useRequest('figure.list', {});
  const [isComparing, setComparing] = useState(false);
  const figures = list.data ?? [];
  const memory = useRecapMemory();
  const [left] = useState(memory.read);
  const open = figures.find(({ id }) => id === (figureId ?? left.figureId)) ?? figures[0];
  const openId = open?.id;
  useEffect(() => {
    if (openId !== undefined) memory.keep({ figureId: openId });
  }, [memory, openId]);
  const compare = () => {
    setComparing(true);
    if (open) onFigure(open.id);
  };
  if (isComparing && open)
    return <Comparison figures={figures} figureId={open.id} onClose={() => setComparing(false)} />;
  return (
    <div className={css.official}>
      <div className={css.side}>
        <ErrorNotice error={list.error} />
        <FigureList figures={figures} openId={open?.id} onOpen={onFigure} />
        <OldRecaps />
      </div>
      {open && <FigureView key={open.id} figure={open} onCompare={compare} />}
      {list.data?.length === 0 && (
        <div className={css.view}>
          <EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>
        </div>
      )}
    </div>
  );
}
