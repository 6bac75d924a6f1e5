import { Button, Checkbox, Group } from '@mantine/core';
import { useState } from 'react';
import type { LetterCheck } from '#contract/letters/letters.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { Modal } from '../../../parts/dialog/modal.tsx';
import { useRequest } from '../../../lib/use-request.ts';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { MarkedWord } from '../../../parts/notice/mark.tsx';
import { lettersText as text } from '../../../text/letters/letters.ts';
import { partsText } from '../../../text/parts/parts.ts';
import { HandBook } from './hand-book.tsx';
import css from '../parts/letters.module.css';

const { check: words } = text;

interface FinaliseDialogProps {
  readonly ids: readonly string[];
  /** `isConfirmed`: the open places that are only asked about were seen. */
  readonly onConfirm: (isConfirmed: boolean) => void;
  /** Opens one of the letters on its page; left out where that page is open already. */
  readonly onFill?: ((id: string) => void) | undefined;
  readonly onClose: () => void;
}

const hasLevel = (check: LetterCheck, level: 'refuse' | 'warning'): boolean =>
  check.letters.some(({ reasons }) => reasons.some((reason) => reason.level === level));

/** The checklist before numbers are drawn: number, day, signer, and what is still empty. The cursor waits on Batal. */
export function FinaliseDialog({ ids, onConfirm, onFill, onClose }: FinaliseDialogProps) {
  const check = useRequest('letter.check', { ids: [...ids] });
  const [isSeen, setSeen] = useState(false);
  const { data } = check;
  const isRefused = data !== undefined && hasLevel(data, 'refuse');
  const isAsked = data !== undefined && !isRefused && hasLevel(data, 'warning');
  return (
    <Modal opened onClose={onClose} title={<strong>{text.finaliseTitle(ids.length)}</strong>} size="xl">
      <ErrorNotice error={check.error} />
      {data && <Checklist check={data} isRefused={isRefused} onFill={onFill} />}
      {data?.numbers
        .filter(({ isNew }) => isNew)
        .map((book) => (
          <HandBook key={`${book.series} ${book.year}`} book={book} />
        ))}
      <p>{isRefused ? words.refused : text.finaliseWhat}</p>
      {isAsked && (
        <Checkbox
          label={words.seen}
          checked={isSeen}
          onChange={(event) => setSeen(event.currentTarget.checked)}
        />
      )}
      <Group justify="flex-end" mt="md">
        <Button variant="default" data-autofocus onClick={onClose}>
          {partsText.cancel}
        </Button>
        {!isRefused && (
          <Button disabled={!data || (isAsked && !isSeen)} onClick={() => onConfirm(isSeen)}>
            {text.finalise}
          </Button>
        )}
      </Group>
    </Modal>
  );
}

interface ChecklistProps extends Pick<FinaliseDialogProps, 'onFill'> {
  readonly check: LetterCheck;
  readonly isRefused: boolean;
}

function Checklist({ check, isRefused, onFill }: ChecklistProps) {
  const { numbers, firstOn, lastOn, signers, letters } = check;
  const days = firstOn === lastOn ? formatLongDate(firstOn) : words.days(firstOn, lastOn);
  return (
    <>
      <dl className={css.checklist} aria-label={words.list}>
        <dt>{words.number}</dt>
        <dd>
          {numbers.length === 0
            ? words.noNumber
            : numbers.map(({ book, first, count }) => (
                <div key={book}>{words.numbers(first, count, book)}</div>
              ))}
        </dd>
        <dt>{words.day}</dt>
        <dd>{days}</dd>
        <dt>{words.signer}</dt>
        <dd>{signers.length === 0 ? words.unsigned : signers.map((one) => <div key={one}>{one}</div>)}</dd>
        <dt>{words.fields}</dt>
        <dd>
          {letters.length === 0 ? (
            <MarkedWord kind="ok">{words.complete}</MarkedWord>
          ) : (
            <MarkedWord kind={isRefused ? 'refuse' : 'warning'}>{words.wanting(letters.length)}</MarkedWord>
          )}
        </dd>
      </dl>
      {letters.length > 0 && (
        <ul className={css.doubts} aria-label={words.wantingList}>
          {letters.map(({ id, name, reasons }) => (
            <li key={id}>
              {name}
              {onFill && (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={words.fillOf(name)}
                  onClick={() => onFill(id)}
                >
                  {words.fill}
                </Button>
              )}
              <ul>
                {reasons.map(({ message, level }) => (
                  <li key={message}>
                    <MarkedWord kind={level === 'refuse' ? 'refuse' : 'warning'}>{message}</MarkedWord>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
