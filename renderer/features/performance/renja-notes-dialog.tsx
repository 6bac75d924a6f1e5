import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { RenjaEvaluation } from '#contract/performance/renja.ts';
import { quarterName } from '#rules/performance/quarter.ts';
import type { Quarter } from '#rules/performance/quarter.ts';
import { RENJA_NOTE_LABELS } from '#rules/performance/renja.ts';
import { conflictOf, useSeen } from '../../lib/conflict.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { useRequest } from '../../lib/use-request.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { renjaText } from '../../text/performance-renja.ts';
import type { SayPerformance } from './performance-undo.ts';

const { notes: text, save: saveLabel } = renjaText;

interface RenjaNotesProps {
  readonly year: number;
  readonly quarter: Quarter;
  readonly onSaid: SayPerformance;
  readonly onClose: () => void;
}

/** What a quarter's evaluation says in words, and who evaluates it. */
export function RenjaNotesDialog({ year, quarter, ...rest }: RenjaNotesProps) {
  const { data, isPlaceholderData } = useRequest('performance.renja', { year, quarter });
  return data && !isPlaceholderData ? <Notes evaluation={data} {...rest} /> : null;
}

interface NotesProps extends Pick<RenjaNotesProps, 'onSaid' | 'onClose'> {
  readonly evaluation: RenjaEvaluation;
}

function Notes({ evaluation, onSaid, onClose }: NotesProps) {
  const { year, quarter, notes, notesUpdatedAt } = evaluation;
  const period = quarterName(year, quarter);
  const save = useCommand('performance.saveRenjaNotes');
  const seen = useSeen(notesUpdatedAt);
  const [start] = useState(notes);
  const { entry, field, change, refuse, unplaced } = useEntry('renjaNotes', start);
  const saveNow = () =>
    save.mutate(
      { ...entry, year, quarter, expectedUpdatedAt: seen.at() },
      {
        onSuccess: () => {
          onSaid(text.done(period));
          onClose();
        },
        onError: (error) => refuse(faultsOf(error)),
      },
    );
  return (
    <FormDialog
      title={text.title(period)}
      saveLabel={saveLabel}
      isChanged={JSON.stringify(entry) !== JSON.stringify(start)}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      conflict={conflictOf({ error: save.error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      {(['drivers', 'obstacles', 'nextQuarter', 'nextRenja'] as const).map((name, at) => {
        const { name: place, onChange, ...bound } = field(name);
        return (
          <Textarea
            key={name}
            {...bound}
            label={RENJA_NOTE_LABELS[name]}
            data-field={place}
            data-autofocus={at === 0 || undefined}
            rows={3}
            maxLength={2000}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        );
      })}
      <TextField
        {...field('evaluator')}
        label={RENJA_NOTE_LABELS.evaluator}
        description={text.evaluatorHint}
      />
    </FormDialog>
  );
}
