import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { DateField } from '../../parts/date-field.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { formationPaperText } from '../../text/formation-paper.ts';

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
  });
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
      { id, code, on, number, earlierDateReason: entry.earlierDateReason },
      { onSuccess: (made) => onIssued(made.number), onError: (error) => refuse(faultsOf(error)) },
    );
  };
  return (
    <FormDialog
      title={text.title(paper)}
      saveLabel={text.act}
      isBusy={issue.isPending}
      error={unplaced(issue.error)}
      onSave={save}
      onClose={onClose}
    >
      <p>{text.what}</p>
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
