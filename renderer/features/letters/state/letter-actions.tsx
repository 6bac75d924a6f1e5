import { Button } from '@mantine/core';
import { useState } from 'react';
import type { LetterLine } from '#contract/letters/letters.ts';
import { Offered } from '../../../parts/layout/offered.tsx';
import { useNavigation } from '../../../lib/navigation.tsx';
import { useTask } from '../../../lib/use-task.ts';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { FinishedFiles } from '../../../parts/dialog/finished-files.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { ProgressDialog } from '../../../parts/dialog/progress-dialog.tsx';
import { ShortcutButton } from '../../../parts/layout/shortcut-button.tsx';
import { lettersText as text } from '../../../text/letters/letters.ts';
import { DoubtDialog, doubtsOf, isRefused } from './doubt-dialog.tsx';
import { EarlierDateDialog } from './earlier-date-dialog.tsx';
import { FinaliseDialog } from './finalise-dialog.tsx';
import css from '../parts/letters.module.css';
import { MarksDialog } from './marks-dialog.tsx';
import { PrintDialog } from './print-dialog.tsx';
import { SentDialog } from './sent-dialog.tsx';

interface LetterActionsProps {
  /** The picked letters, or the one with the cursor. */
  readonly letters: readonly LetterLine[];
  readonly pickedCount: number;
  readonly onClear: () => void;
  /** They are drafts no more: a list of drafts alone would hide them. */
  readonly onFinal: () => void;
  /** On the page of one letter making it final is the main thing; beside a list another one is. */
  readonly isMain?: boolean;
}

type Open = 'finalise' | 'earlier' | 'print' | 'sent' | 'marks' | null;

/** What can be done with several letters at once. */
export function LetterActions({
  letters,
  pickedCount,
  onClear,
  onFinal,
  isMain = false,
}: LetterActionsProps) {
  const { go } = useNavigation();
  const [open, setOpen] = useState<Open>(null);
  const finalise = useTask('letter.finalise');
  const word = useTask('letter.exportDocx');
  const ids = letters.map(({ id }) => id);
  const is = (...states: readonly LetterLine['state'][]) =>
    letters.length > 0 && letters.every(({ state }) => states.includes(state));
  const done = finalise.state.phase === 'done' ? finalise.state.value.letters : null;
  const refused = finalise.state.phase === 'failed' ? finalise.state.error : null;
  const doubts = doubtsOf(refused);
  const failed =
    refused && doubts.length === 0 ? refused : word.state.phase === 'failed' ? word.state.error : null;
  const saveWord = (isForSrikandi: boolean) => {
    finalise.reset();
    void word.run({ ids, isForSrikandi });
  };
  const [given, setGiven] = useState({ earlierDateReason: '', isConfirmed: false });
  const run = (input: typeof given) => {
    setOpen(null);
    setGiven(input);
    void finalise.run({ ids, ...input }).then((made) => made && onFinal());
  };
  // Nothing to press on an empty list.
  const isShown = isMain || letters.length > 0;
  return (
    <>
      {isShown && (
        <div className={css.bar} role="toolbar" aria-label={text.list}>
          {pickedCount > 0 && (
            <>
              <strong>{text.picked(pickedCount)}</strong>
              <Button variant="subtle" onClick={onClear}>
                {text.clearPicked}
              </Button>
            </>
          )}
          <Offered asks="letter.finalise">
            <Button variant="default" disabled={!is('draft')} onClick={() => setOpen('finalise')}>
              {text.finalise}
            </Button>
          </Offered>
          <Offered asks="letter.print">
            <ShortcutButton
              shortcut="Ctrl+P"
              variant="default"
              disabled={letters.length === 0}
              onPress={() => setOpen('print')}
            >
              {text.print}
            </ShortcutButton>
          </Offered>
          <Offered asks="letter.markSent">
            <Button variant="default" disabled={!is('final', 'sent')} onClick={() => setOpen('sent')}>
              {text.markSent}
            </Button>
          </Offered>
          <Offered asks="letter.exportDocx">
            <Button variant="default" disabled={letters.length === 0} onClick={() => saveWord(false)}>
              {text.word}
            </Button>
          </Offered>
          <Offered asks="letter.exportDocx">
            <Button variant="default" disabled={!is('draft', 'final')} onClick={() => saveWord(true)}>
              {text.srikandi}
            </Button>
          </Offered>
          {isMain && (
            <Offered asks="letter.saveMarks">
              <Button variant="subtle" onClick={() => setOpen('marks')}>
                {text.marks}
              </Button>
            </Offered>
          )}
        </div>
      )}
      <ErrorNotice error={failed} />
      {failed?.code === 'NUMBER_DATE_EARLIER' && (
        <Button variant="default" onClick={() => setOpen('earlier')}>
          {text.earlierGoOn}
        </Button>
      )}
      {done && (
        <Notice
          kind="ok"
          title={text.finalised(done.length, done[0]?.number ?? '', done.at(-1)?.number ?? '')}
        />
      )}
      {word.state.phase === 'done' && (
        <Notice kind="ok" title={text.savedWord(word.state.value.files.length)}>
          <FinishedFiles label={text.files} paths={word.state.value.files.slice(0, 3)} />
        </Notice>
      )}
      {open === 'finalise' && (
        <FinaliseDialog
          onFill={isMain ? undefined : (id) => go({ screen: 'letters', write: id, made: ids })}
          ids={ids}
          onClose={() => setOpen(null)}
          onConfirm={(isConfirmed) => {
            word.reset();
            run({ earlierDateReason: '', isConfirmed });
          }}
        />
      )}
      {open === 'earlier' && (
        <EarlierDateDialog
          onReason={(earlierDateReason) => run({ ...given, earlierDateReason })}
          onClose={() => setOpen(null)}
        />
      )}
      {doubts.length > 0 && (
        <DoubtDialog
          doubts={doubts}
          isRefused={isRefused(refused)}
          confirmLabel={text.doubt.finaliseAll}
          onConfirm={() => run({ ...given, isConfirmed: true })}
          onClose={finalise.reset}
        />
      )}
      {open === 'print' && <PrintDialog ids={ids} onClose={() => setOpen(null)} />}
      {open === 'sent' && <SentDialog ids={ids} onClose={() => setOpen(null)} />}
      {open === 'marks' && <MarksDialog onClose={() => setOpen(null)} />}
      <ProgressDialog
        title={text.finalising}
        state={finalise.state}
        onCancel={finalise.cancel}
        delayMs={400}
      />
      <ProgressDialog title={text.savingWord} state={word.state} onCancel={word.cancel} delayMs={400} />
    </>
  );
}
