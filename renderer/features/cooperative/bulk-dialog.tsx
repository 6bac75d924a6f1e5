import { Button, Group, Modal } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { InputOf } from '#contract/index.ts';
import { faultsOf, withoutFault, type Faults } from '../../lib/faults.ts';
import { enterGoesOn, focusField } from '../../lib/form-flow.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useTask } from '../../lib/use-task.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { bulkText } from '../../text/cooperative/bulk-change.ts';
import { partsText } from '../../text/parts/parts.ts';
import { bulkFaults, EMPTY_BULK, readBulk, type BulkDraft } from './bulk-draft.ts';
import { BulkFields } from './bulk-fields.tsx';
import { BulkPreview } from './bulk-preview.tsx';
import css from './cooperative.module.css';

export type BulkTarget = InputOf<'bulk.preview'>['target'];

interface BulkDialogProps {
  readonly target: BulkTarget;
  /** The change has been made; the picked rows are no longer what they were. */
  readonly onApplied: () => void;
  readonly onClose: () => void;
}

const TYPING_MS = 250;
const NO_CHANGE = { field: 'assignedOfficer', value: '' } as const;

/** How the change ended, with the way back. */
function BulkDone({
  changed,
  batchId,
  onClose,
}: {
  readonly changed: number;
  readonly batchId: string | null;
  readonly onClose: () => void;
}) {
  const undo = useCommand('change.undo');
  return (
    <>
      <Notice
        kind="ok"
        title={undo.data ? bulkText.undone(undo.data.restored) : bulkText.done(changed)}
        action={
          batchId !== null &&
          !undo.data && (
            <Button variant="default" loading={undo.isPending} onClick={() => undo.mutate({ batchId })}>
              {bulkText.undo}
            </Button>
          )
        }
      />
      <ErrorNotice error={undo.error} />
      <Group justify="flex-end">
        <Button data-autofocus onClick={onClose}>
          {partsText.close}
        </Button>
      </Group>
    </>
  );
}

/** One value for many cooperatives: what to set, what that would change, then the change with its way back. */
export function BulkDialog({ target, onApplied, onClose }: BulkDialogProps) {
  // The dialog works on what was picked when it opened, also after the list has let go of it.
  const [fixedTarget] = useState(target);
  const [draft, setDraft] = useState<BulkDraft>(EMPTY_BULK);
  const [faults, setFaults] = useState<Faults>({});
  const task = useTask('bulk.apply');
  const [settled] = useDebouncedValue(draft, TYPING_MS);
  const change = readBulk(settled);
  const answer = useRequest(
    'bulk.preview',
    { target: fixedTarget, change: change ?? NO_CHANGE },
    { isEnabled: change !== null },
  );
  const isFresh = settled === draft && change !== null && !answer.isPlaceholderData && !answer.isFetching;
  const preview = isFresh ? answer.data : undefined;
  const { state } = task;
  const apply = async () => {
    const found = bulkFaults(draft);
    setFaults(found);
    const [first] = Object.keys(found);
    if (first !== undefined) focusField(first);
    if (change === null || !isFresh) return;
    const done = await task.run({ target: fixedTarget, change });
    if (done) onApplied();
  };
  const edit = (changes: Partial<BulkDraft>) => {
    setFaults((now) => Object.keys(changes).reduce(withoutFault, now));
    setDraft((now) => ({ ...now, ...changes }));
  };
  const refused = state.phase === 'failed' ? state.error : null;
  return (
    <>
      <ProgressDialog title={bulkText.running} state={state} onCancel={task.cancel} />
      <Modal
        opened={state.phase !== 'running'}
        onClose={onClose}
        title={<strong>{bulkText.title}</strong>}
        size="lg"
      >
        {state.phase === 'done' ? (
          <BulkDone changed={state.value.changed} batchId={state.value.batchId} onClose={onClose} />
        ) : (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Enter goes on inside it
          <div onKeyDownCapture={enterGoesOn} className={css.bulk}>
            <ErrorNotice error={refused} />
            <BulkFields
              draft={draft}
              faults={{ ...faults, ...(refused ? faultsOf(refused) : {}) }}
              onChange={edit}
            />
            <BulkPreview
              preview={preview}
              error={change === null ? null : answer.error}
              isReading={change !== null}
            />
            <Group justify="flex-end">
              <Button variant="default" data-gives-up onClick={onClose}>
                {partsText.cancel}
              </Button>
              <Button
                disabled={preview ? preview.willChange === 0 : draft.field !== 'status'}
                onClick={() => void apply()}
              >
                {preview ? bulkText.applyTo(preview.willChange) : bulkText.apply}
              </Button>
            </Group>
          </div>
        )}
      </Modal>
    </>
  );
}
