import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ProgrammeLineRow } from '#contract/programme.ts';
import { PROGRAMME_LABELS as labels } from '#rules/programme/programme.ts';
import { conflictOf, useSeen } from '../../lib/conflict.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { FieldRow } from '../../parts/field/form-group.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { programmeText } from '../../text/programme.ts';
import css from './programme.module.css';
import { EMPTY_LINE, lineEntryOf, readLine } from './programme-entry.ts';

const { tree: text } = programmeText;

interface LineDialogProps {
  readonly year: number;
  /** Undefined: a new one. */
  readonly row?: ProgrammeLineRow | undefined;
  readonly onSaved: (code: string) => void;
  readonly onRemove: (row: ProgrammeLineRow) => void;
  readonly onClose: () => void;
}

/** One line of a year's tree. */
export function LineDialog({ year, row, onSaved, onRemove, onClose }: LineDialogProps) {
  const save = useCommand('programme.saveLine');
  const seen = useSeen(row?.updatedAt ?? null);
  const [start] = useState(() => (row ? lineEntryOf(row) : EMPTY_LINE));
  const { entry, field, change, refuse, unplaced } = useEntry('line', start);
  const saveNow = () => {
    const read = readLine(entry, year);
    if ('faults' in read) return refuse(read.faults);
    return save.mutate(
      { ...read.facts, id: row?.id ?? null, expectedUpdatedAt: seen.at() },
      {
        onSuccess: () => {
          onSaved(read.facts.code);
          onClose();
        },
        onError: (error) => refuse(faultsOf(error)),
      },
    );
  };
  return (
    <FormDialog
      title={row ? text.correctTitle(row.code) : text.newTitle}
      saveLabel={text.save}
      isChanged={JSON.stringify(entry) !== JSON.stringify(start)}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      conflict={conflictOf({ error: save.error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      <FieldRow>
        <TextField {...field('code')} label={labels.code} isRequired isFirst />
        <TextField {...field('budget')} label={labels.budget} />
      </FieldRow>
      <TextField {...field('name')} label={labels.name} isRequired maxLength={500} />
      <TextField {...field('indicator')} label={labels.indicator} maxLength={500} />
      {row && (
        <Offered asks="programme.removeLine">
          <Button
            variant="subtle"
            color="red"
            data-gives-up
            className={css.remove ?? ''}
            onClick={() => onRemove(row)}
          >
            {text.remove}
          </Button>
        </Offered>
      )}
    </FormDialog>
  );
}
