import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import { FORMATION_STAGE_LABELS, type FormationStage } from '#rules/formation/stage.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { faultsOf } from '../../../lib/faults.ts';
import { useToday } from '../../../lib/use-app-info.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { DateField } from '../../../parts/field/date-field.tsx';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { formationBoardText } from '../../../text/formation/board.ts';

const { stages: text } = formationBoardText;

interface StageDialogProps {
  readonly id: string;
  readonly stage: FormationStage;
  readonly fact: OutputOf<'formation.get'>['stages'][number] | undefined;
  readonly onClose: () => void;
}

/** One stage: its day, number and note. */
export function StageDialog({ id, stage, fact, onClose }: StageDialogProps) {
  const today = useToday();
  const save = useCommand('formation.setStage');
  const [on, setOn] = useState(fact ? formatShortDate(fact.on) : '');
  const [number, setNumber] = useState(fact?.number ?? '');
  const [note, setNote] = useState(fact?.note ?? '');
  const [isUnread, setUnread] = useState(false);
  const faults = save.error ? faultsOf(save.error) : {};
  const saveNow = () => {
    const day = parseTypedDate(on);
    setUnread(!day);
    if (day) save.mutate({ id, stage, on: day, number, note }, { onSuccess: onClose });
  };
  return (
    <FormDialog
      title={text.dialogTitle(FORMATION_STAGE_LABELS[stage])}
      saveLabel={text.save}
      isBusy={save.isPending}
      error={save.error}
      onSave={saveNow}
      onClose={onClose}
    >
      <DateField
        name="on"
        label={text.on}
        text={on}
        today={today}
        error={isUnread ? text.dateFault : faults['on']}
        isRequired
        onTextChange={setOn}
      />
      <TextField
        name="number"
        label={text.number}
        description={text.numberHint}
        value={number}
        onChange={setNumber}
      />
      <TextField name="note" label={text.note} value={note} onChange={setNote} />
      {fact && (
        <Button
          variant="subtle"
          color="red"
          onClick={() => save.mutate({ id, stage, on: null }, { onSuccess: onClose })}
        >
          {text.remove}
        </Button>
      )}
    </FormDialog>
  );
}
