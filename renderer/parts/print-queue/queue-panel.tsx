import { Button, Progress } from '@mantine/core';
import type { PrintSource } from '#contract/printing/printing.ts';
import { printQueueText as text } from '../../text/printing/queue.ts';
import { Notice } from '../notice/notice.tsx';
import { BeforePrinting } from './before-printing.tsx';
import { PrintForm } from './print-form.tsx';
import css from './print-queue.module.css';
import type { PrintQueueState } from './use-print-queue.ts';

/** Where the queue stands, in a title and what to do now. */
function standing({ counts, queue }: PrintQueueState): readonly [title: string, hint: string] {
  const stopped = queue?.sheets.find(({ state }) => state === 'failed');
  if (counts.made > 0) return [text.madeTitle(counts.made), text.madeHint];
  if (stopped) return [text.stopped(stopped.note), text.stoppedHint(stopped.position)];
  if (counts.left > 0) return [text.waitingTitle(counts.left), text.waitingHint];
  return [text.doneTitle, text.doneHint];
}

interface QueuePanelProps {
  readonly source: PrintSource;
  readonly state: PrintQueueState;
}

/** Beside the sheets: how far it is, the printer and its paper, the files, and looking before printing. */
export function QueuePanel({ source, state }: QueuePanelProps) {
  const { counts, made, queue } = state;
  const [title, hint] = standing(state);
  const percent = counts.sheets === 0 ? 0 : (counts.printed / counts.sheets) * 100;
  return (
    <aside className={css.panel} aria-label={text.panel}>
      <h2>{title}</h2>
      <p className={css.quiet}>{hint}</p>
      <Progress value={percent} aria-label={text.progressLabel} transitionDuration={0} />
      <p className={css.quiet}>{text.progress(counts.printed, counts.sheets)}</p>
      {made?.isAgain === true && <Notice kind="ok" title={text.againDone(made.files.length)} />}
      {made && !made.isOpened && <Notice kind="warning" title={text.notOpened} />}
      {state.isFolderClosed && queue && <Notice kind="warning" title={text.folderClosed(queue.folder)} />}
      {(made !== undefined || (queue && queue.batchId !== null)) && (
        <div className={css.buttons}>
          {made && (
            <Button variant="default" onClick={state.openMade}>
              {text.openAgain}
            </Button>
          )}
          <Button variant="default" onClick={state.openFolder}>
            {text.openFolder}
          </Button>
        </div>
      )}
      <div className={css.scroll}>
        <PrintForm choice={state.choice} profiles={state.profiles} onChange={state.setChoice} />
        <BeforePrinting source={source} />
      </div>
    </aside>
  );
}
