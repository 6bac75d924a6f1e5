import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FigureSummary } from '#contract/recap/official-figure.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { useRequest } from '../../lib/use-request.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { figureText } from '../../text/recap/official-figure.ts';
import { FrozenTable } from './frozen-table.tsx';
import css from './recap.module.css';
import { ReleaseDialog } from './release-dialog.tsx';
import { useYearPaper } from './year-paper.tsx';

const { view: text } = figureText;
/** So much of the seal is printed under a paper. */
const SEAL_SHOWN = 8;

interface FigureViewProps {
  readonly figure: FigureSummary;
  readonly onCompare: () => void;
}

/** One frozen figure: whether its seal is whole, its tables and its papers; of a damaged one only what to do. */
export function FigureView({ figure, onCompare }: FigureViewProps) {
  const { go } = useNavigation();
  const kept = useRequest('figure.get', { id: figure.id });
  const [isQuoting, setQuoting] = useState(false);
  const annual = useYearPaper(figure.year);
  const isAltered = kept.error?.code === 'SNAPSHOT_ALTERED';
  const table = kept.error ? undefined : kept.data?.table;
  return (
    <section className={css.view} aria-label={figure.title}>
      <div className={css.viewHead}>
        <h2 title={figure.title}>{figure.title}</h2>
        {isAltered && <MarkedWord kind="refuse">{figureText.sealBroken}</MarkedWord>}
        {table && <MarkedWord kind="ok">{figureText.seal(figure.sha256.slice(0, SEAL_SHOWN))}</MarkedWord>}
        {table && (
          <>
            {annual.print}
            <Button variant="default" onClick={onCompare}>
              {text.compare}
            </Button>
            <Button variant="default" onClick={() => setQuoting(true)}>
              {text.release}
            </Button>
          </>
        )}
      </div>
      <ErrorNotice
        error={kept.error}
        action={
          isAltered && (
            <Button variant="default" onClick={() => go({ screen: 'settings', tab: 'backup' })}>
              {figureText.restore}
            </Button>
          )
        }
      />
      {annual.outcome}
      {!kept.data && !kept.error && <p className={css.quiet}>{text.reading}</p>}
      {table && <FrozenTable figure={figure} kept={table} download={annual.download} />}
      {isQuoting && <ReleaseDialog figure={figure} onClose={() => setQuoting(false)} />}
    </section>
  );
}
