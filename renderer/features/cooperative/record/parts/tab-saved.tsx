import { Button } from '@mantine/core';
import type { Reason } from '#rules/value/reason.ts';
import { useCommand } from '../../../../lib/use-command.ts';
import { ErrorNotice } from '../../../../parts/notice/error-notice.tsx';
import { Notice } from '../../../../parts/notice/notice.tsx';
import { VerdictList } from '../../../../parts/notice/verdict-row.tsx';
import { recordText } from '../../../../text/cooperative/record.ts';
import { recordTabsText as text } from '../../../../text/cooperative/record-tabs.ts';

/** What a save answers that takes effect at once, without the record's own Simpan. */
export interface SavedAtOnce {
  readonly batchId: string | null;
  readonly warnings: readonly Reason[];
}

export interface TabOutcome extends SavedAtOnce {
  /** As the office calls it: "RAT tahun buku 2024". */
  readonly what: string;
  readonly isRemoved?: boolean;
}

interface TabSavedProps {
  /** Null: nothing was saved since the tab was opened. */
  readonly outcome: TabOutcome | null;
}

function Outcome({ outcome }: { readonly outcome: TabOutcome }) {
  const undo = useCommand('change.undo');
  const { what, batchId, warnings, isRemoved = false } = outcome;
  if (undo.isSuccess) return <Notice kind="ok" title={text.takenBack(what)} />;
  return (
    <>
      <ErrorNotice error={undo.error} />
      <Notice
        kind={warnings.length > 0 ? 'warning' : 'ok'}
        title={isRemoved ? text.removedNow(what) : text.savedNow(what)}
        action={
          batchId !== null && (
            <Button variant="default" loading={undo.isPending} onClick={() => undo.mutate({ batchId })}>
              {text.takeBack}
            </Button>
          )
        }
      >
        {warnings.length > 0 && <VerdictList reasons={warnings} label={recordText.warnings} />}
      </Notice>
    </>
  );
}

/** What a dialog of a tab has just kept, with its warnings and the way back. */
export function TabSaved({ outcome }: TabSavedProps) {
  return outcome && <Outcome key={`${outcome.batchId ?? ''} ${outcome.what}`} outcome={outcome} />;
}
