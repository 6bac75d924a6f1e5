import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useTask } from '../../lib/use-task.ts';
import { DateField } from '../../parts/field/date-field.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { SmallTable } from '../../parts/table/small-table.tsx';
import { evaluationText } from '../../text/evaluation/evaluation.ts';
import { partsText } from '../../text/parts/parts.ts';
import css from './evaluation.module.css';

const { statusDialog: text } = evaluationText;

interface StatusDialogProps {
  readonly bookYear: number;
  readonly onClose: () => void;
}

/** What the closed evaluation would change in the register, then the deliberate act, then the way back. */
export function StatusDialog({ bookYear, onClose }: StatusDialogProps) {
  const today = useToday();
  const apply = useTask('evaluation.applyStatus');
  const undo = useCommand('change.undo');
  const [typed, setTyped] = useState<string>();
  const [fault, setFault] = useState<string>();
  const { state } = apply;
  const isDone = state.phase === 'done';
  const preview = useRequest('evaluation.previewStatus', { bookYear }, { isEnabled: !isDone });
  const { data } = preview;
  const changing = data ? data.toActive + data.toInactive : 0;
  const dayText = typed ?? (today ? formatShortDate(today) : '');
  const run = () => {
    const sinceOn = parseTypedDate(dayText);
    if (!sinceOn) setFault(text.sinceMissing);
    else void apply.run({ bookYear, sinceOn });
  };
  const batchId = isDone ? state.value.batchId : null;
  return (
    <>
      <ProgressDialog title={text.running} state={state} onCancel={apply.cancel} />
      <Modal
        opened={state.phase !== 'running'}
        onClose={onClose}
        title={<strong>{text.title}</strong>}
        size="50rem"
      >
        <ErrorNotice error={preview.error ?? undo.error ?? (state.phase === 'failed' ? state.error : null)} />
        {isDone ? (
          <Notice
            kind="ok"
            title={undo.data ? text.undone(undo.data.restored) : text.done(state.value.changed)}
            action={
              batchId !== null &&
              !undo.data && (
                <Button variant="default" loading={undo.isPending} onClick={() => undo.mutate({ batchId })}>
                  {text.undo}
                </Button>
              )
            }
          />
        ) : (
          data && (
            <>
              <p>
                {changing === 0
                  ? text.nothing
                  : text.what(data.toActive, data.toInactive, data.unchanged, data.leftAlone)}
              </p>
              {changing > 0 && (
                <>
                  <DateField
                    name="sinceOn"
                    label={text.sinceOn}
                    text={dayText}
                    today={today}
                    error={fault}
                    isRequired
                    onTextChange={(value) => {
                      setTyped(value);
                      setFault(undefined);
                    }}
                  />
                  <p>{text.sample(data.sample.length, changing)}</p>
                  <div className={css.scroll}>
                    <SmallTable
                      label={text.title}
                      headers={[text.columns.name, text.columns.before, text.columns.after]}
                      rows={data.sample.map(({ id, name, before, after }) => ({
                        key: id,
                        cells: [name, before, after],
                      }))}
                    />
                  </div>
                </>
              )}
            </>
          )
        )}
        <Group justify="flex-end" mt="md">
          <Button variant="default" data-autofocus onClick={onClose}>
            {isDone || changing === 0 ? partsText.close : partsText.cancel}
          </Button>
          {!isDone && changing > 0 && <Button onClick={run}>{text.confirm(changing)}</Button>}
        </Group>
      </Modal>
    </>
  );
}
