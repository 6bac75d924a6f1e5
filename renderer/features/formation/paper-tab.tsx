import { Button, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { formatShortDate, parseTypedDate } from '#rules/indonesian-date.ts';
import { request } from '../../lib/request.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useTask } from '../../lib/use-task.ts';
import { DateField } from '../../parts/date-field.tsx';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { FieldRow, FormGroup } from '../../parts/form-group.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PreviewDialog } from '../../parts/preview-dialog.tsx';
import { ProgressDialog } from '../../parts/progress-dialog.tsx';
import { SmallTable } from '../../parts/small-table.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { formationPaperText as text } from '../../text/formation-paper.ts';
import css from './formation.module.css';

interface PaperTabProps {
  readonly id: string;
  readonly name: string;
  readonly isUnsaved: boolean;
}

/** Every paper of the file from the one entry, in the office's own wording. */
export function PaperTab({ id, name, isUnsaved }: PaperTabProps) {
  const today = useToday();
  const templates = useRequest('template.list', {});
  const print = useTask('formation.printPaper');
  const [typedDay, setDay] = useState<string | null>(null);
  const [number, setNumber] = useState('');
  const [blankRows, setBlankRows] = useState(0);
  const [shown, setShown] = useState<string | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const day = typedDay ?? (today ? formatShortDate(today) : '');
  const on = parseTypedDate(day);
  const make = async (code: string, format: 'pdf' | 'docx') => {
    if (!on) return;
    setSaved(null);
    const made = await print.run({ id, code, format, on, number, blankRows });
    if (!made) return;
    if (format === 'pdf') setShown(made.path);
    else setSaved(made.path);
  };
  const papers = (templates.data ?? []).filter(({ kind }) => kind === 'pendirian');
  const { columns: heads } = text;
  return (
    <FormGroup title={text.title} hint={text.hint}>
      {isUnsaved && <Notice kind="warning" title={text.unsaved} />}
      <ErrorNotice error={templates.error ?? (print.state.phase === 'failed' ? print.state.error : null)} />
      {saved !== null && (
        <Notice
          kind="ok"
          title={text.saved(saved)}
          action={
            <Button variant="default" onClick={() => void request('shell.openDocument', { path: saved })}>
              {text.open}
            </Button>
          }
        />
      )}
      <FieldRow>
        <DateField
          name="on"
          label={text.on}
          text={day}
          today={today}
          error={on ? undefined : text.dateFault}
          onTextChange={setDay}
        />
        <TextField name="number" label={text.number} value={number} onChange={setNumber} />
        <NumberInput
          label={text.blankRows}
          value={blankRows}
          min={0}
          max={500}
          allowDecimal={false}
          onChange={(value) => setBlankRows(typeof value === 'number' ? value : 0)}
        />
      </FieldRow>
      <SmallTable
        label={text.title}
        headers={[heads.paper, heads.act]}
        rows={papers.map(({ code, name: paper }) => ({
          key: code,
          cells: [
            paper,
            <div key="act" className={css.buttons}>
              <Button
                variant="default"
                size="compact-sm"
                aria-label={text.printOf(paper)}
                onClick={() => void make(code, 'pdf')}
              >
                {text.print}
              </Button>
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={text.wordOf(paper)}
                onClick={() => void make(code, 'docx')}
              >
                {text.word}
              </Button>
            </div>,
          ],
        }))}
      />
      <ProgressDialog title={text.printing} state={print.state} onCancel={print.cancel} />
      <PreviewDialog title={name} path={shown} onClose={() => setShown(null)} />
    </FormGroup>
  );
}
