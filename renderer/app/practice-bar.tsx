import { Button } from '@mantine/core';
import { usePractice } from '../lib/practice.tsx';
import { practiceText } from '../text/practice.ts';
import css from './practice.module.css';

/** Says on every screen that this is practice, and leads out of it. */
export function PracticeBar() {
  const { isPractice, leave } = usePractice();
  return (
    <div className={css.bar} role="region" aria-label={practiceText.tab}>
      <strong>{practiceText.bar}</strong>
      <span>{isPractice ? practiceText.barHint : practiceText.sampleInOffice}</span>
      <Button size="compact-sm" variant="default" onClick={leave}>
        {practiceText.leave}
      </Button>
    </div>
  );
}
