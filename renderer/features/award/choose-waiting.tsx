import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { awardChoiceText as text } from '../../text/award/choice.ts';
import css from './choose-step.module.css';

/** What is read sooner than this never shows that it was waited for. */
const QUIET_MS = 300;
const WIDTHS = ['62%', '48%', '70%', '55%', '64%', '40%'];

/** The table's place while it is being read; nothing jumps when it comes. */
export function ChooseLoading() {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <div className={css.loading} role="status">
      {text.loading}
      {WIDTHS.map((width) => (
        <div key={width} className={css.bar} style={{ width }} />
      ))}
    </div>
  );
}

/** The later steps of a year that is still a draft. */
export function NotConfirmed({ onChoose }: { readonly onChoose: () => void }) {
  return (
    <div className={css.notConfirmed}>
      <EmptyState
        title={text.notConfirmedTitle}
        action={
          <Button variant="default" onClick={onChoose}>
            {text.toChoose}
          </Button>
        }
      >
        {text.notConfirmed}
      </EmptyState>
    </div>
  );
}
