import type { ReactNode } from 'react';
import type { AppError } from '#contract/errors.ts';
import { errorSentence } from '#contract/error-sentence.ts';
import type { Conflict } from '../../lib/conflict.ts';
import { ChangedElsewhere } from './changed-elsewhere.tsx';
import { Mark } from './mark.tsx';
import css from './notice.module.css';

interface ErrorNoticeProps {
  readonly error: AppError | null | undefined;
  /** A button that goes where the remedy is. */
  readonly action?: ReactNode;
  /** What the form can do where someone else saved the record meanwhile. */
  readonly conflict?: Conflict | undefined;
}

/** What happened, why, what to do. */
export function ErrorNotice({ error, action, conflict }: ErrorNoticeProps) {
  if (!error) return null;
  const { title, cause, remedy } = errorSentence(error);
  const faults = error.details.faults ?? [];
  return (
    <div className={`${css.notice} ${css.refuse ?? ''}`} role="alert">
      <Mark kind="refuse" />
      <div className={css.text}>
        <strong>{title}</strong>
        <p>{cause}</p>
        <p>{remedy}</p>
        {error.code === 'RECORD_CHANGED_ELSEWHERE' && <ChangedElsewhere error={error} conflict={conflict} />}
        {faults.length > 0 && (
          <ul>
            {faults.map((fault) => (
              <li key={`${fault.path} ${fault.message}`}>
                <code>{fault.path}</code>: {fault.message}
              </li>
            ))}
          </ul>
        )}
      </div>
      {action}
    </div>
  );
}
