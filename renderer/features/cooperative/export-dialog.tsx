import { Button, Checkbox, Group, Radio } from '@mantine/core';
import { useState } from 'react';
import type { RegisterColumn } from '#rules/cooperative/register-column.ts';
import { AppError } from '#contract/errors.ts';
import { Modal } from '../../parts/dialog/modal.tsx';
import { focusField } from '../../lib/form-flow.ts';
import { request } from '../../lib/request.ts';
import { useDocuments } from '../../lib/use-documents.ts';
import { useTask } from '../../lib/use-task.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { cooperativeText } from '../../text/cooperative/cooperative.ts';
import { partsText } from '../../text/parts/parts.ts';
import css from './cooperative.module.css';
import type { ListQuery } from '../../lib/kept/list-memory.tsx';

const { export: text } = cooperativeText;

interface ExportDialogProps {
  readonly query: ListQuery;
  readonly columns: readonly RegisterColumn[];
  readonly rowCount: number;
  /** What the list selects, in words. */
  readonly sentence: string;
  readonly onClose: () => void;
}

/** Writes exactly the filtered list, where the clerk chooses; personal numbers stay masked unless a purpose is given. */
export function ExportDialog({ query, columns, rowCount, sentence, onClose }: ExportDialogProps) {
  const task = useTask('cooperative.export');
  const documents = useDocuments();
  const [format, setFormat] = useState<'xlsx' | 'csv'>('xlsx');
  const [isOds, setOds] = useState(true);
  const [isFull, setFull] = useState(false);
  const [purpose, setPurpose] = useState('');
  const [fault, setFault] = useState<string>();
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const { state } = task;

  const save = async () => {
    if (isFull && purpose.trim() === '') {
      setFault(text.purposeMissing);
      focusField('purpose');
      return;
    }
    setRefusal(null);
    try {
      const { path } = await request('shell.saveAs', {
        suggestedName: `${text.fileName}.${format}`,
        kind: format === 'csv' ? 'csv' : 'spreadsheet',
      });
      if (path === null) return;
      await task.run({
        ...query,
        path,
        format,
        columns: isOds ? null : [...columns],
        fullNumbersPurpose: isFull ? purpose.trim() : '',
      });
    } catch (error) {
      setRefusal(error instanceof AppError ? error : new AppError('INTERNAL'));
    }
  };
  return (
    <>
      <ProgressDialog title={text.running} state={state} onCancel={task.cancel} />
      <Modal
        opened={state.phase !== 'running'}
        onClose={onClose}
        title={<strong>{text.title}</strong>}
        size="lg"
      >
        {state.phase === 'done' ? (
          <>
            <Notice
              kind="ok"
              title={text.done(state.value.rowCount)}
              action={
                <Button variant="default" onClick={() => documents.open(state.value.path)}>
                  {text.open}
                </Button>
              }
            >
              <p>{state.value.path}</p>
              <p>{state.value.isMasked ? text.doneMasked : text.doneFull}</p>
            </Notice>
            <ErrorNotice error={documents.error} />
            <Group justify="flex-end">
              <Button data-autofocus onClick={onClose}>
                {partsText.close}
              </Button>
            </Group>
          </>
        ) : (
          <div className={css.bulk}>
            <ErrorNotice error={state.phase === 'failed' ? state.error : refusal} />
            <p>{text.rows(rowCount, sentence)}</p>
            <Radio.Group
              label={text.format}
              value={format}
              onChange={(chosen) => setFormat(chosen === 'csv' ? 'csv' : 'xlsx')}
            >
              <div className={css.radios}>
                <Radio value="xlsx" label={text.xlsx} data-autofocus />
                <Radio value="csv" label={text.csv} />
              </div>
            </Radio.Group>
            <Radio.Group
              label={text.which}
              value={isOds ? 'ods' : 'shown'}
              onChange={(chosen) => setOds(chosen === 'ods')}
            >
              <div className={css.radios}>
                <Radio value="ods" label={text.ods} />
                <Radio value="shown" label={text.shown(columns.length)} />
              </div>
            </Radio.Group>
            <Checkbox
              label={text.full}
              description={text.masked}
              checked={isFull}
              onChange={(event) => setFull(event.currentTarget.checked)}
            />
            {isFull && (
              <TextField
                name="purpose"
                label={text.purpose}
                description={text.purposeHint}
                value={purpose}
                error={fault}
                isRequired
                onChange={(typed) => {
                  setFault(undefined);
                  setPurpose(typed);
                }}
              />
            )}
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                {partsText.cancel}
              </Button>
              <Button onClick={() => void save()}>{text.choose}</Button>
            </Group>
          </div>
        )}
      </Modal>
    </>
  );
}
