import { Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { trainingDays } from '#rules/award/training-days.ts';
import { faultsOf, firstFault, NO_FAULTS, withoutFault, type Faults } from '../../lib/faults.ts';
import { focusField } from '../../lib/form-flow.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { DateField } from '../../parts/field/date-field.tsx';
import { FieldRow } from '../../parts/field/form-group.tsx';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { partsText } from '../../text/parts/parts.ts';
import { printingText } from '../../text/printing/printing.ts';
import { readParticipants } from './typed-participants.ts';

const FIELDS = ['title', 'startsOn', 'endsOn', 'place', 'datedOn'] as const;
type Field = (typeof FIELDS)[number];
const DATES = ['startsOn', 'endsOn', 'datedOn'] as const;

interface NewTrainingProps {
  readonly onDone: (id: string) => void;
  readonly onClose: () => void;
}

/** A training's certificates: the event, its days, and a pasted list of who took part. */
export function NewTraining({ onDone, onClose }: NewTrainingProps) {
  const today = useToday();
  const day = today ? formatShortDate(today) : '';
  const [entry, setEntry] = useState<Readonly<Record<Field, string>>>({
    title: '',
    startsOn: '',
    endsOn: '',
    place: '',
    datedOn: day,
  });
  const [list, setList] = useState('');
  const [faults, setFaults] = useState<Faults>(NO_FAULTS);
  const create = useCommand('training.create');
  const [isOpenSignature, setOpenSignature] = useState(false);
  const participants = readParticipants(list);
  const [startsOn, endsOn] = [parseTypedDate(entry.startsOn), parseTypedDate(entry.endsOn)];
  const days = startsOn && endsOn && startsOn <= endsOn ? trainingDays(startsOn, endsOn) : undefined;
  const change = (field: Field) => (text: string) => {
    setEntry((now) => ({ ...now, [field]: text }));
    setFaults((now) => withoutFault(now, field));
  };
  const refuse = (found: Faults) => {
    setFaults(found);
    const first = firstFault(found, [...FIELDS, 'participants']);
    if (first !== undefined) focusField(first);
  };
  const save = () => {
    const datedOn = parseTypedDate(entry.datedOn);
    const empty = FIELDS.filter((field) => entry[field].trim() === '');
    const unreadable = DATES.filter((field) => entry[field].trim() !== '' && !parseTypedDate(entry[field]));
    const found: Faults = {
      ...Object.fromEntries(empty.map((field) => [field, printingText.required])),
      ...Object.fromEntries(unreadable.map((field) => [field, partsText.dateUnreadable])),
      ...(participants.length === 0 && { participants: printingText.noParticipants }),
    };
    if (Object.keys(found).length > 0 || !startsOn || !endsOn || !datedOn) {
      refuse(found);
      return;
    }
    create.mutate(
      {
        title: entry.title,
        place: entry.place,
        startsOn,
        endsOn,
        datedOn,
        participants,
        isOpenSignature,
      },
      { onSuccess: ({ id }) => onDone(id), onError: (error) => refuse(faultsOf(error)) },
    );
  };
  const text = (name: 'title' | 'place') => ({
    name,
    label: printingText.fields[name],
    value: entry[name],
    error: faults[name],
    isRequired: true,
    onChange: change(name),
  });
  const date = (name: (typeof DATES)[number]) => ({
    name,
    label: printingText.fields[name],
    text: entry[name],
    today,
    error: faults[name],
    isRequired: true,
    onTextChange: change(name),
  });
  return (
    <FormDialog
      title={printingText.trainingTitle}
      saveLabel={printingText.confirmTraining}
      isBusy={create.isPending}
      error={create.error}
      onSave={save}
      onClose={onClose}
    >
      <p>{printingText.trainingHint}</p>
      {(create.error?.code === 'SIGNATURE_OPEN' || isOpenSignature) && (
        <Checkbox
          label={printingText.openSignature}
          checked={isOpenSignature}
          onChange={(event) => setOpenSignature(event.currentTarget.checked)}
        />
      )}
      <TextField {...text('title')} />
      <FieldRow>
        <DateField {...date('startsOn')} />
        <DateField
          {...date('endsOn')}
          {...(days !== undefined && { description: printingText.days(days) })}
        />
      </FieldRow>
      <FieldRow>
        <TextField {...text('place')} />
        <DateField {...date('datedOn')} />
      </FieldRow>
      <Textarea
        data-field="participants"
        label={printingText.participants}
        description={printingText.participantsHint}
        error={faults['participants']}
        rows={8}
        value={list}
        onChange={(event) => {
          setList(event.currentTarget.value);
          setFaults((now) => withoutFault(now, 'participants'));
        }}
      />
      <p aria-live="polite">{printingText.participantCount(participants.length)}</p>
    </FormDialog>
  );
}
