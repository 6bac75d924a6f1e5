import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { PracticeContext, type Practice } from '../lib/practice.tsx';
import { isWorkUnsaved, watchTyping } from '../lib/unsaved-work.ts';
import { useAppInfo } from '../lib/use-app-info.ts';
import { useOffice } from '../lib/use-office.ts';
import { ConfirmDialog } from '../parts/dialog/confirm-dialog.tsx';
import { practiceText } from '../text/practice.ts';
import { MoveSample } from './move-sample.tsx';
import { Moving } from './moving.tsx';
import { PracticeBar } from './practice-bar.tsx';
import css from './practice.module.css';

type Goal = 'practice' | 'office';
type Question = { readonly kind: 'unsaved'; readonly go: () => void } | { readonly kind: 'move-sample' };

/**
 * Stands around everything: orange in practice, and the way between practice and the office. While it moves, nothing else
 * is drawn, so that every draft is kept where it was typed and the next folder starts with a clean page.
 */
export function PracticeGate({ children }: { readonly children: ReactNode }) {
  const isPractice = useAppInfo()?.isPractice === true;
  const isSample = useOffice()?.isSample === true;
  const [question, setQuestion] = useState<Question | null>(null);
  const [goal, setGoal] = useState<Goal | null>(null);
  useEffect(watchTyping, []);

  const practice = useMemo<Practice>(() => {
    const asking = (go: () => void) => (isWorkUnsaved() ? setQuestion({ kind: 'unsaved', go }) : go());
    return {
      isPractice,
      isSample,
      enter: () => asking(() => setGoal('practice')),
      leave: () => asking(() => (isPractice ? setGoal('office') : setQuestion({ kind: 'move-sample' }))),
      reopen: () => setGoal('practice'),
    };
  }, [isPractice, isSample]);

  const isMarked = isPractice || isSample;
  return (
    <PracticeContext value={practice}>
      {isMarked && <title>{practiceText.windowTitle}</title>}
      <div className={isMarked ? css.marked : css.plain}>
        {isMarked && <PracticeBar />}
        <div className={css.inside}>
          {goal === null ? children : <Moving to={goal} onStay={() => setGoal(null)} />}
        </div>
        {isMarked && <div className={css.edge} aria-hidden />}
      </div>
      <ConfirmDialog
        isOpen={question?.kind === 'unsaved'}
        title={practiceText.unsavedTitle}
        confirmLabel={practiceText.unsavedConfirm}
        isDangerous
        onConfirm={() => {
          setQuestion(null);
          if (question?.kind === 'unsaved') question.go();
        }}
        onClose={() => setQuestion(null)}
      >
        <p>{practiceText.unsavedCause}</p>
      </ConfirmDialog>
      <MoveSample isOpen={question?.kind === 'move-sample'} onClose={() => setQuestion(null)} />
    </PracticeContext>
  );
}
