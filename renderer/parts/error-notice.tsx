import type { ReactNode } from 'react';
import type { AppError } from '#contract/errors.ts';
import { errorSentence } from '#contract/error-sentence.ts';
import { Mark } from './mark.tsx';
import css from './notice.module.css';

interface ErrorNoticeProps {
  readonly error: AppError | null | undefined;
  /** A button that goes where the remedy is. */
  readonly action?: ReactNode;
}

/** What happened, why, what to do. */
export function ErrorNotice({ error, action }: ErrorNoticeProps) {
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
