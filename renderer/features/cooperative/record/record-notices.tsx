import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CooperativeRecord } from '#contract/cooperative/record.ts';
import { AppError } from '#contract/errors.ts';
import { REGISTER_FIELDS, type RegisterField } from '#rules/cooperative/register-field.ts';
import { typedText, type Conflict } from '../../../lib/conflict.ts';
import { useNavigation } from '../../../lib/navigation.tsx';
import { request } from '../../../lib/request.ts';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { VerdictList } from '../../../parts/notice/verdict-row.tsx';
import { recordText as text } from '../../../text/cooperative/record.ts';
import { Remarks } from './remarks.tsx';
import type { RecordEditor, SaveOutcome } from './edit/use-record-editor.ts';

interface RecordNoticesProps {
  readonly form: RecordEditor;
  readonly record: CooperativeRecord | null;
  readonly printError: AppError | null;
  readonly onReload: () => void;
}

/** Takes the last save back, fields and figures together. */
function useUndoSave(form: RecordEditor) {
  const client = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const undo = async (batchId: string) => {
    setBusy(true);
    setError(null);
    try {
      form.markUndone((await request('change.undo', { batchId })).restored);
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
        outcome.batchId !== null && (
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

/** The typed fields beside what was saved elsewhere; figures are compared in their grid. */
function conflictOf({ editor, error, type, saveOver }: RecordEditor): Conflict | undefined {
  if (error?.code !== 'RECORD_CHANGED_ELSEWHERE') return undefined;
  const { entry } = editor;
  const isField = (name: string): name is RegisterField => REGISTER_FIELDS.some((field) => field === name);
  return {
    mine: (name) => (isField(name) ? entry[name] : undefined),
    take: (fields) => {
      const taken = fields.flatMap(({ name, value }) =>
        value === undefined || !isField(name) ? [] : [[name, typedText(value)] as const],
      );
      type(Object.fromEntries(taken));
    },
    keep: () => void saveOver(error.details.changed?.updatedAt ?? null),
  };
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
        conflict={conflictOf(form)}
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
          onUndo={() => outcome.batchId !== null && void undoing.undo(outcome.batchId)}
        />
      )}
      {record && outcome?.kind !== 'saved' && <Remarks reasons={record.remarks} label={text.remarks} />}
    </>
  );
}
