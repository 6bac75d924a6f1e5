import { Button } from '@mantine/core';
import { useState } from 'react';
import type { NumberBookEntry } from '#contract/numbers.ts';
import { numberStateText } from '#rules/numbers/number-book.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { localClockOf, localDayOf } from '../../lib/instant.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { Notice } from '../../parts/notice/notice.tsx';
import { ReasonDialog } from '../../parts/dialog/reason-dialog.tsx';
import { numbersText as text } from '../../text/numbers.ts';
import { FillDialog } from './fill-dialog.tsx';
import css from './numbers.module.css';

interface NumberDetailProps {
  readonly number: NumberBookEntry | undefined;
  readonly onDone: (sentence: string) => void;
}

const isEvent = (what: string): what is keyof typeof text.events => Object.hasOwn(text.events, what);

function whenText({ who, at }: { readonly who: string; readonly at: string }): string {
  const day = localDayOf(at);
  return day ? text.eventAt(who, formatShortDate(day), localClockOf(at)) : '';
}

/** One number: its state, what was done with it and by whom, and what can still be done. */
export function NumberDetail({ number, onDone }: NumberDetailProps) {
  const history = useRequest('number.history', { id: number?.id ?? '' }, { isEnabled: number !== undefined });
  const voiding = useCommand('number.void');
  const [dialog, setDialog] = useState<'fill' | 'void' | null>(null);
  const close = () => setDialog(null);
  const done = (sentence: string) => {
    close();
    onDone(sentence);
  };
  if (!number) {
    return (
      <aside className={css.detail} aria-label={text.detail}>
        <h2>{text.detail}</h2>
        <p className={css.quiet}>{text.detailHint}</p>
      </aside>
    );
  }
  const isOpen = number.state === 'reserved' || number.state === 'block';
  return (
    <aside className={css.detail} aria-label={text.detail}>
      <h2>{number.text}</h2>
      <p>{numberStateText(number)}</p>
      <p>{[number.purpose, number.addressee].filter((part) => part !== '').join(' · ') || '-'}</p>
      {number.alsoIn !== '' && <Notice kind="warning" title={text.alsoIn(number.alsoIn)} />}
      <strong>{text.history}</strong>
      <ol>
        {(history.data ?? []).map((event, index) => (
          <li key={`${event.at}-${index}`}>
            {isEvent(event.what) ? text.events[event.what] : event.what}: {event.detail || '-'}
            <span className={css.quiet}> {whenText(event)}</span>
          </li>
        ))}
      </ol>
      {isOpen && (
        <Offered asks="number.fill">
          <Button variant="default" onClick={() => setDialog('fill')}>
            {text.fill}
          </Button>
        </Offered>
      )}
      {number.owner !== '' && number.state !== 'void' && <p className={css.quiet}>{text.owned}</p>}
      {number.owner === '' && number.state !== 'void' && (
        <Offered asks="number.void">
          <Button variant="default" onClick={() => setDialog('void')}>
            {text.void}
          </Button>
        </Offered>
      )}
      {dialog === 'fill' && <FillDialog number={number} onDone={done} onClose={close} />}
      {dialog === 'void' && (
        <ReasonDialog
          title={text.dialogs.voidTitle(number.text)}
          saveLabel={text.dialogs.voidSave}
          isDangerous
          isBusy={voiding.isPending}
          error={voiding.error}
          onSave={(reason) => voiding.mutate({ id: number.id, reason }, { onSuccess: close })}
          onClose={close}
        >
          <p>{text.dialogs.voidWhat}</p>
        </ReasonDialog>
      )}
    </aside>
  );
}
