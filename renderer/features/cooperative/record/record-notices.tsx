import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CooperativeRecord } from '#contract/cooperative/record.ts';
import { AppError } from '#contract/errors.ts';
import { useNavigation } from '../../../lib/navigation.tsx';
import { request } from '../../../lib/request.ts';
import { ErrorNotice } from '../../../parts/error-notice.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { VerdictList } from '../../../parts/verdict-row.tsx';
import { recordText as text } from '../../../text/record.ts';
import { Remarks } from './remarks.tsx';
import type { RecordEditor, SaveOutcome } from './use-record-editor.ts';

interface RecordNoticesProps {
  readonly form: RecordEditor;
  readonly record: CooperativeRecord | null;
  readonly printError: AppError | null;
  readonly onReload: () => void;
}

/** Takes the last save back, all of it, the latest part first. */
function useUndoSave(form: RecordEditor) {
  const client = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const undo = async (batchIds: readonly string[]) => {
    setBusy(true);
    setError(null);
    try {
      let count = 0;
      for (const batchId of batchIds.toReversed()) {
        count += (await request('change.undo', { batchId })).restored;
      }
      form.markUndone(count);
    } catch (thrown) {
      setError(thrown instanceof AppError ? thrown : new AppError('INTERNAL'));
    } finally {
      setBusy(false);
      await client.invalidateQueries();
    }
  };
  return { undo, isBusy, error };
}

function Merged({ into }: { readonly into: NonNullable<CooperativeRecord['mergedInto']> }) {
  const { go } = useNavigation();
  return (
    <Notice
      kind="warning"
      title={text.merged(into.name)}
      action={
        <Button variant="default" onClick={() => go({ screen: 'record', id: into.id })}>
          {text.openMerged}
        </Button>
      }
    >
      <p>{text.mergedWhat}</p>
    </Notice>
  );
}

interface SavedProps {
  readonly outcome: Extract<SaveOutcome, { readonly kind: 'saved' }>;
  readonly isUndoing: boolean;
  readonly onUndo: () => void;
}

function Saved({ outcome, isUndoing, onUndo }: SavedProps) {
  const hasWarnings = outcome.warnings.length > 0;
  return (
    <Notice
      kind={hasWarnings ? 'warning' : 'ok'}
      title={hasWarnings ? text.savedWithWarnings : text.saved}
      action={
        outcome.batchIds.length > 0 && (
          <Button variant="default" loading={isUndoing} onClick={onUndo}>
            {text.undoSave}
          </Button>
        )
      }
    >
      {hasWarnings && <VerdictList reasons={outcome.warnings} label={text.warnings} />}
    </Notice>
  );
}

/** How the last save ended, what went wrong, and what is to be looked at on this record. */
export function RecordNotices({ form, record, printError, onReload }: RecordNoticesProps) {
  const undoing = useUndoSave(form);
  const { outcome, error } = form;
  return (
    <>
      {record?.mergedInto && <Merged into={record.mergedInto} />}
      <ErrorNotice
        error={error ?? undoing.error ?? printError}
        action={
          error?.code === 'RECORD_CHANGED_ELSEWHERE' && (
            <Button variant="default" onClick={onReload}>
              {text.reloadWithDraft}
            </Button>
          )
        }
      />
      {outcome?.kind === 'undone' && <Notice kind="ok" title={text.undone(outcome.restored)} />}
      {outcome?.kind === 'saved' && (
        <Saved
          outcome={outcome}
          isUndoing={undoing.isBusy}
          onUndo={() => void undoing.undo(outcome.batchIds)}
        />
      )}
      {record && outcome?.kind !== 'saved' && <Remarks reasons={record.remarks} label={text.remarks} />}
    </>
  );
}
