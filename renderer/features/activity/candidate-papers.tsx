import { Button } from '@mantine/core';
import type { InputOf } from '#contract/index.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { FinishedFiles } from '../../parts/dialog/finished-files.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { SheetButton } from '../../parts/dialog/sheet-button.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { activityText } from '../../text/activity.ts';
import { keptText } from '../../text/parts/kept.ts';

type Asked = Omit<InputOf<'activity.printCandidates'>, 'path'>;

/** The order of need as it is narrowed, on paper and as a workbook. */
export function CandidatePapers({ asked }: { readonly asked: Asked }) {
  const printing = useTask('activity.printCandidates');
  const leaving = useTask('activity.exportCandidates');
  const print = () => void printing.run(asked);
  useShortcut('Ctrl+P', print);
  const { state } = printing;
  return (
    <>
      <SheetButton
        suggestedName={activityText.candidates.exportName}
        task={leaving}
        onSave={(path) => leaving.run({ ...asked, path })}
      />
      <Button variant="default" title="Ctrl+P" onClick={print}>
        {keptText.print}
      </Button>
      <ErrorNotice error={state.phase === 'failed' ? state.error : null} />
      {state.phase === 'done' && (
        <Notice kind="ok" title={keptText.printed}>
          <FinishedFiles label={keptText.files} paths={[state.value.path]} />
        </Notice>
      )}
      <ProgressDialog title={keptText.printing} state={state} onCancel={printing.cancel} delayMs={QUIET_MS} />
    </>
  );
}
