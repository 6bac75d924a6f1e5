import { Button } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import type { AppError } from '#contract/errors.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import css from './cover.module.css';

interface EntranceFormProps {
  readonly title: string;
  readonly hint: string;
  readonly error: AppError | null;
  readonly isBusy: boolean;
  readonly sendLabel: string;
  readonly onSend: () => void;
  readonly children: ReactNode;
  /** Other ways on, under the button. */
  readonly others?: ReactNode;
}

/** One short form on the cover; Enter sends it from any field. */
export function EntranceForm(props: EntranceFormProps) {
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!props.isBusy) props.onSend();
  };
  return (
    <form className={css.form} onSubmit={send} aria-label={props.title}>
      <h1>{props.title}</h1>
      <p className={css.hint}>{props.hint}</p>
      <ErrorNotice error={props.error} />
      {props.children}
      <Button type="submit" loading={props.isBusy} fullWidth>
        {props.sendLabel}
      </Button>
      {props.others && <div className={css.others}>{props.others}</div>}
    </form>
  );
}
