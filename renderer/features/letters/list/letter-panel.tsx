import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { formatLongDate, formatShortDate } from '#rules/value/indonesian-date.ts';
import { localClockOf, localDayOf } from '../../../lib/instant.ts';
import { useOffice } from '../../../lib/use-office.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { useTask } from '../../../lib/use-task.ts';
import { Offered } from '../../../parts/layout/offered.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { PreviewDialog } from '../../../parts/dialog/preview-dialog.tsx';
import { lettersText as text } from '../../../text/letters/letters.ts';
import { AnsweredLetters } from './answered-letters.tsx';
import { CopyDialog } from '../state/copy-dialog.tsx';
import { EditLetterDialog } from '../state/edit-letter-dialog.tsx';
import css from '../parts/letters.module.css';
import { RecordNumberDialog } from '../state/record-number-dialog.tsx';
import { VoidDialog } from '../state/void-dialog.tsx';

type Dialog = 'edit' | 'void' | 'number' | 'copy' | null;

/** One letter: what it is, what can be done with it alone, and what was done with it, by whom, when. */
interface LetterPanelProps {
  readonly id: string;
  /** Rises each time the list opens this letter: Enter or a double click shows the paper. */
  readonly opened: number;
  readonly onWrite: (id: string) => void;
}

export function LetterPanel({ id, opened: times, onWrite }: LetterPanelProps) {
  const opened = useRequest('letter.get', { id });
  const letter = opened.data?.id === id ? opened.data : undefined;
  const office = useOffice();
  const preview = useTask('letter.preview');
  const [shown, setShown] = useState<string | null>(null);
  const [dialog, setDialog] = useState<Dialog>(null);
  const look = async () => {
    const made = await preview.run({ id });
    if (made) setShown(made.path);
  };
  const latestLook = useRef(look);
  useEffect(() => {
    latestLook.current = look;
  });
  useEffect(() => {
    if (times > 0) void latestLook.current();
  }, [times]);
  if (!letter)
    return (
      <aside className={css.panel}>
        {opened.error ? <ErrorNotice error={opened.error} /> : text.reading}
      </aside>
    );
  const title = letter.number === '' ? letter.templateName : letter.number;
  const close = () => setDialog(null);
  return (
    <aside className={css.panel} aria-label={title}>
      <h2>{title}</h2>
      <p>
        {letter.templateName}, {formatLongDate(letter.datedOn)}
      </p>
      <p>{letter.recipientLabel}</p>
      <AnsweredLetters letterId={id} />
      {letter.stateReason !== '' && <Notice kind="refuse" title={`${text.voided}: ${letter.stateReason}`} />}
      {letter.missing.length > 0 && letter.state === 'draft' && (
        <Notice kind="warning" title={text.missing}>
          <p>{letter.missing.map(({ name }) => name).join(', ')}</p>
        </Notice>
      )}
      {preview.state.phase === 'failed' && <ErrorNotice error={preview.state.error} />}
      <div className={css.buttons}>
        {letter.state === 'draft' && (
          <Offered asks="letter.save">
            <Button variant="default" onClick={() => onWrite(id)}>
              {text.write.open}
            </Button>
          </Offered>
        )}
        <Button variant="default" loading={preview.state.phase === 'running'} onClick={() => void look()}>
          {text.open}
        </Button>
        {letter.state !== 'void' && (
          <Offered asks={letter.state === 'draft' ? 'letter.save' : 'letter.correct'}>
            <Button variant="default" onClick={() => setDialog('edit')}>
              {letter.state === 'draft' ? text.edit : text.correct}
            </Button>
          </Offered>
        )}
        {letter.state === 'draft' && (
          <Offered asks="letter.recordNumber">
            <Button variant="default" onClick={() => setDialog('number')}>
              {text.recordNumber}
            </Button>
          </Offered>
        )}
        {letter.template.kind === 'keputusan' && (letter.state === 'final' || letter.state === 'sent') && (
          <Offered asks="letter.certifiedCopy">
            <Button variant="default" onClick={() => setDialog('copy')}>
              {text.copy.open}
            </Button>
          </Offered>
        )}
        {letter.state !== 'void' && (
          <Offered asks="letter.void">
            <Button variant="default" c="red" onClick={() => setDialog('void')}>
              {text.void}
            </Button>
          </Offered>
        )}
      </div>
      <h3>{text.history}</h3>
      <ul className={css.events} aria-label={text.history}>
        {letter.events.map((event) => {
          const day = localDayOf(event.at);
          return (
            <li key={`${event.at} ${event.what}`}>
              {text.events[event.what]}
              {event.detail === '' ? '' : `: ${event.detail}`}
              <small>
                {day ? formatShortDate(day) : ''} {localClockOf(event.at)}, {event.who}
              </small>
            </li>
          );
        })}
      </ul>
      <PreviewDialog title={title} path={shown} onClose={() => setShown(null)} />
      {dialog === 'edit' && <EditLetterDialog letter={letter} onClose={close} />}
      {dialog === 'copy' && <CopyDialog id={id} office={office} onClose={close} />}
      {dialog === 'void' && <VoidDialog letter={letter} onClose={close} />}
      {dialog === 'number' && <RecordNumberDialog letter={letter} onClose={close} />}
    </aside>
  );
}
