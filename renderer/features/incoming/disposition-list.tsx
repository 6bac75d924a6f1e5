import { Button } from '@mantine/core';
import type { DispositionLine } from '#contract/incoming.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { MarkedWord, type MarkKind } from '../../parts/notice/mark.tsx';
import { incomingText } from '../../text/incoming.ts';
import css from './incoming.module.css';

const { panel: text } = incomingText;

export type DispositionAct = 'finish' | 'unfinish' | 'correct' | 'remove';

interface DispositionListProps {
  readonly dispositions: readonly DispositionLine[];
  /** Left out for a letter that was taken out. */
  readonly onAct: ((act: DispositionAct, disposition: DispositionLine) => void) | undefined;
}

function standing({ doneOn, doneNote, dueOn, urgency, when }: DispositionLine): readonly [MarkKind, string] {
  if (doneOn !== null) return ['ok', text.done(formatShortDate(doneOn), doneNote)];
  if (dueOn === null) return ['info', incomingText.columns.with];
  return [urgency === 'over' ? 'refuse' : 'warning', `${text.due(formatShortDate(dueOn))}, ${when}`];
}

/** Who is to do what about a letter until when, and what came of it. */
export function DispositionList({ dispositions, onAct }: DispositionListProps) {
  return (
    <>
      <h3>{text.dispositions}</h3>
      {dispositions.length === 0 && <p className={css.quiet}>{text.noDispositions}</p>}
      <ol className={css.list} aria-label={text.dispositions}>
        {dispositions.map((one) => {
          const [mark, said] = standing(one);
          const { id, toWhom } = one;
          const what = [one.instructionText, one.note].filter(Boolean).join('. ');
          return (
            <li key={id} className={css.card}>
              <strong>{toWhom}</strong>
              <span className={css.quiet}>
                {[formatShortDate(one.givenOn), one.fromWhom === '' ? '' : text.from(one.fromWhom)]
                  .filter(Boolean)
                  .join(', ')}
              </span>
              <span>{what}</span>
              <MarkedWord kind={mark}>{said}</MarkedWord>
              {onAct && (
                <span className={css.buttons}>
                  {one.doneOn === null ? (
                    <Offered asks="incoming.finish">
                      <Button
                        variant="default"
                        size="compact-sm"
                        aria-label={text.finishOf(toWhom)}
                        onClick={() => onAct('finish', one)}
                      >
                        {text.finish}
                      </Button>
                    </Offered>
                  ) : (
                    <Offered asks="incoming.unfinish">
                      <Button
                        variant="default"
                        size="compact-sm"
                        aria-label={text.unfinishOf(toWhom)}
                        onClick={() => onAct('unfinish', one)}
                      >
                        {text.unfinish}
                      </Button>
                    </Offered>
                  )}
                  <Offered asks="incoming.correctDisposition">
                    <Button
                      variant="default"
                      size="compact-sm"
                      aria-label={text.correctOf(toWhom)}
                      onClick={() => onAct('correct', one)}
                    >
                      {text.correct}
                    </Button>
                  </Offered>
                  <Offered asks="incoming.removeDisposition">
                    <Button
                      variant="subtle"
                      color="red"
                      size="compact-sm"
                      aria-label={text.removeOf(toWhom)}
                      onClick={() => onAct('remove', one)}
                    >
                      {text.removeShort}
                    </Button>
                  </Offered>
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
