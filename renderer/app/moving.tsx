import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { AppError } from '#contract/errors.ts';
import { request } from '../lib/request.ts';
import { ErrorNotice } from '../parts/notice/error-notice.tsx';
import { practiceText } from '../text/practice.ts';
import css from './start.module.css';

interface MovingProps {
  readonly to: 'practice' | 'office';
  readonly onStay: () => void;
}

/** Goes to the other folder as soon as it is drawn, alone on the page; the program then opens the page anew. */
export function Moving({ to, onStay }: MovingProps) {
  const [error, setError] = useState<AppError | null>(null);
  useEffect(() => {
    request('shell.openWorkplace', { isPractice: to === 'practice' }).catch((refusal: unknown) =>
      setError(refusal instanceof AppError ? refusal : new AppError('INTERNAL')),
    );
  }, [to]);
  if (error === null)
    return (
      <div className={css.start}>
        <p className={css.opening}>{to === 'practice' ? practiceText.opening : practiceText.returning}</p>
      </div>
    );
  return (
    <main className={css.failed}>
      <ErrorNotice error={error} action={<Button onClick={onStay}>{practiceText.stay}</Button>} />
    </main>
  );
}
