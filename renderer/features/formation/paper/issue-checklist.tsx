import type { OutputOf } from '#contract/index.ts';
import { MarkedWord } from '../../../parts/notice/mark.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { formationPaperText } from '../../../text/formation/paper.ts';
import css from '../parts/formation.module.css';

const { issue: text } = formationPaperText;

type Check = OutputOf<'formation.checkLetter'>;

/** What is checked before the letter gets its number: the number, who signs, what is empty, whether the file is ready. */
export function IssueChecklist({
  check,
  isFromBook,
}: {
  readonly check: Check;
  readonly isFromBook: boolean;
}) {
  const { number, signer, reasons, notReady } = check;
  return (
    <>
      {notReady.length > 0 && (
        <Notice kind="refuse" title={text.notReady}>
          <ul aria-label={text.notReady}>
            {notReady.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Notice>
      )}
      <ul className={css.issueChecks} aria-label={text.checks}>
        {isFromBook && <li>{text.next(number)}</li>}
        {signer !== '' && <li>{text.signer(signer)}</li>}
        {reasons.map(({ message, level }) => (
          <li key={message}>
            <MarkedWord kind={level === 'refuse' ? 'refuse' : 'warning'}>{message}</MarkedWord>
          </li>
        ))}
        {reasons.length === 0 && (
          <li>
            <MarkedWord kind="ok">{text.complete}</MarkedWord>
          </li>
        )}
      </ul>
    </>
  );
}
