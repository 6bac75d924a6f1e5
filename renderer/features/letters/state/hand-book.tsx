import { Button, NumberInput } from '@mantine/core';
import { useState } from 'react';
import type { LetterCheck } from '#contract/letters/letters.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { lettersText } from '../../../text/letters/letters.ts';
import css from '../parts/letters.module.css';

const { handBook: text } = lettersText;

/** So many numbers go to the hand-written book at once. */
const MOST_AT_ONCE = 1000;
/** No office writes more letters a year by hand. */
const MOST = 9999;

/**
 * Before the first number of a book's year: whether the hand-written book has used some already. They are set aside in
 * the book, so that the program goes on behind them and none is given twice.
 */
export function HandBook({ book }: { readonly book: LetterCheck['numbers'][number] }) {
  const [last, setLast] = useState<number | null>(null);
  const block = useCommand('number.block');
  const { series, year } = book;
  const setAside = async (to: number) => {
    for (let from = 1; from <= to; from += MOST_AT_ONCE)
      await block.mutateAsync({
        series,
        year,
        from,
        to: Math.min(to, from + MOST_AT_ONCE - 1),
        reason: text.reason,
      });
  };
  return (
    <Notice kind="warning" title={text.title(book.book, book.first)}>
      <p>{text.what}</p>
      <div className={css.buttons}>
        <NumberInput
          aria-label={text.last}
          placeholder={text.last}
          min={1}
          max={MOST}
          allowDecimal={false}
          w="16rem"
          value={last ?? ''}
          onChange={(value) => setLast(typeof value === 'number' ? value : null)}
        />
        <Button
          variant="default"
          disabled={last === null || last < 1}
          loading={block.isPending}
          onClick={() => last !== null && void setAside(last).catch(() => undefined)}
        >
          {text.goOn(last)}
        </Button>
      </div>
      <ErrorNotice error={block.error} />
    </Notice>
  );
}
