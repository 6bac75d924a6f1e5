import { Checkbox, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { faultsOf } from '../../../lib/faults.ts';
import { useToday } from '../../../lib/use-app-info.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useEntry } from '../../../lib/use-entry.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { DateField } from '../../../parts/field/date-field.tsx';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { formationPaperText } from '../../../text/formation/paper.ts';
import { IssueChecklist } from './issue-checklist.tsx';

const { issue: text } = formationPaperText;
type Source = 'book' | 'foreign';

interface IssueDialogProps {
  readonly id: string;
  readonly code: string;
  readonly paper: string;
  /** The day the list of papers stands on. */
  readonly day: string;
  readonly onIssued: (number: string) => void;
  readonly onClose: () => void;
}

/** A letter gets its number from the book, or the one the e-office gave, and is sealed with it. */
export function IssueDialog({ id, code, paper, day, onIssued, onClose }: IssueDialogProps) {
  const today = useToday();
  const issue = useCommand('formation.issueLetter');
  const [source, setSource] = useState<Source>('book');
  const { entry, field, date, refuse, unplaced } = useEntry('issue', {
    on: day || (today ? formatShortDate(today) : ''),
    number: '',
    earlierDateReason: '',
    classification: '',
    notReadyReason: '',
  });
  const [isSeen, setSeen] = useState(false);
  const dayTyped = parseTypedDate(entry.on);
  const check = useRequest(
    'formation.checkLetter',
    { id, code, on: dayTyped ?? '' },
    { isEnabled: dayTyped !== undefined },
  );
  const isUnready = (check.data?.notReady.length ?? 0) > 0;
  const isAsked = check.data?.reasons.some(({ level }) => level === 'warning') === true;
  const isEarlier = issue.error?.code === 'NUMBER_DATE_EARLIER';
  const save = () => {
    const on = parseTypedDate(entry.on);
    const isNumberMissing = source === 'foreign' && entry.number.trim() === '';
    if (!on || isNumberMissing) {
      refuse({
        ...(on ? {} : { on: formationPaperText.dateFault }),
        ...(isNumberMissing ? { number: text.numberMissing } : {}),
      });
      return;
    }
    const number = source === 'foreign' ? entry.number.trim() : '';
    issue.mutate(
      {
        id,
        code,
        on,
        number,
        isConfirmed: isSeen,
        earlierDateReason: entry.earlierDateReason,
        classification: entry.classification,
        notReadyReason: entry.notReadyReason,
      },
      { onSuccess: (made) => onIssued(made.number), onError: (error) => refuse(faultsOf(error)) },
    );
  };
  return (
    <FormDialog
      title={text.title(paper)}
      saveLabel={text.act}
      isBusy={issue.isPending}
      error={unplaced(issue.error) ?? check.error}
      onSave={save}
      onClose={onClose}
    >
      <p>{text.what}</p>
      {check.data && <IssueChecklist check={check.data} isFromBook={source === 'book'} />}
      <DateField {...date('on')} label={formationPaperText.on} today={today} isRequired />
      <SegmentedControl
        aria-label={text.source}
        data={[
          { value: 'book', label: text.fromBook },
          { value: 'foreign', label: text.foreign },
        ]}
        value={source}
        onChange={(value) => setSource(value === 'foreign' ? 'foreign' : 'book')}
      />
      {isUnready && (
        <TextField
          {...field('notReadyReason')}
          label={text.notReadyReason}
          description={text.notReadyHint}
          isRequired
        />
      )}
      {isAsked && (
        <Checkbox
          label={text.seen}
          checked={isSeen}
          onChange={(event) => setSeen(event.currentTarget.checked)}
        />
      )}
      {source === 'book' && (
        <TextField
          {...field('classification')}
          label={text.classification}
          description={text.classificationHint(check.data?.classification ?? '')}
        />
      )}
      {source === 'foreign' && <TextField {...field('number')} label={text.number} isRequired />}
      {source === 'book' && isEarlier && (
        <TextField
          {...field('earlierDateReason')}
          label={text.earlierReason}
          description={text.earlierHint}
          isRequired
        />
      )}
    </FormDialog>
  );
}
