import { Button, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { request } from '../../../lib/request.ts';
import { useToday } from '../../../lib/use-app-info.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { useTask } from '../../../lib/use-task.ts';
import { DateField } from '../../../parts/field/date-field.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { FieldRow, FormGroup } from '../../../parts/field/form-group.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { PreviewDialog } from '../../../parts/dialog/preview-dialog.tsx';
import { ProgressDialog } from '../../../parts/dialog/progress-dialog.tsx';
import { formationPaperText as text } from '../../../text/formation/paper.ts';
import { IssueDialog } from './issue-dialog.tsx';
import { IssuedLetters } from './issued-letters.tsx';
import { PaperTable, type Paper } from './paper-table.tsx';

interface PaperTabProps {
  readonly id: string;
  readonly name: string;
  readonly isUnsaved: boolean;
}

/** Every paper of the file from the one entry, in the office's own wording; letters get their number here. */
export function PaperTab({ id, name, isUnsaved }: PaperTabProps) {
  const today = useToday();
  const templates = useRequest('template.list', {});
  const print = useTask('formation.printPaper');
  const reprint = useTask('formation.printLetter');
  const [typedDay, setDay] = useState<string | null>(null);
  const [blankRows, setBlankRows] = useState(0);
  const [shown, setShown] = useState<string | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const [issuing, setIssuing] = useState<Paper | null>(null);
  const [given, setGiven] = useState<string | null>(null);
  const day = typedDay ?? (today ? formatShortDate(today) : '');
  const on = parseTypedDate(day);
  const show = (made: { readonly path: string } | undefined, format: 'pdf' | 'docx') => {
    if (!made) return;
    if (format === 'pdf') setShown(made.path);
    else setSaved(made.path);
  };
  const begin = () => {
    setSaved(null);
    setGiven(null);
  };
  const make = async (code: string, format: 'pdf' | 'docx') => {
    if (!on) return;
    begin();
    show(await print.run({ id, code, format, on, blankRows }), format);
  };
  const again = async (letterId: string, format: 'pdf' | 'docx') => {
    begin();
    show(await reprint.run({ letterId, format }), format);
  };
  const papers = (templates.data ?? []).filter(({ kind }) => kind === 'pendirian');
  const failed = [print.state, reprint.state].find((state) => state.phase === 'failed');
  return (
    <FormGroup title={text.title} hint={text.hint}>
      {isUnsaved && <Notice kind="warning" title={text.unsaved} />}
      <ErrorNotice error={templates.error ?? (failed?.phase === 'failed' ? failed.error : null)} />
      {given !== null && <Notice kind="ok" title={text.issue.done(given)} />}
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
        <NumberInput
          label={text.blankRows}
          value={blankRows}
          min={0}
          max={500}
          allowDecimal={false}
          onChange={(value) => setBlankRows(typeof value === 'number' ? value : 0)}
        />
      </FieldRow>
      <PaperTable
        papers={papers}
        onPrint={(code, format) => void make(code, format)}
        onIssue={(paper) => {
          begin();
          setIssuing(paper);
        }}
      />
      <IssuedLetters id={id} onPrint={(letterId, format) => void again(letterId, format)} />
      {issuing && (
        <IssueDialog
          id={id}
          code={issuing.code}
          paper={issuing.name}
          day={day}
          onIssued={(number) => {
            setIssuing(null);
            setGiven(number);
          }}
          onClose={() => setIssuing(null)}
        />
      )}
      <ProgressDialog title={text.printing} state={print.state} onCancel={print.cancel} />
      <ProgressDialog title={text.printing} state={reprint.state} onCancel={reprint.cancel} />
      <PreviewDialog title={name} path={shown} onClose={() => setShown(null)} />
    </FormGroup>
  );
}
