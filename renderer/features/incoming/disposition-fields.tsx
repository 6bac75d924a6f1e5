import { MultiSelect, Textarea } from '@mantine/core';
import type { OutputOf } from '#contract/index.ts';
import { DISPOSITION_LABELS as labels } from '#rules/incoming/disposition.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { EntryForm } from '../../lib/use-entry.ts';
import { DateField } from '../../parts/field/date-field.tsx';
import { FieldRow } from '../../parts/field/form-group.tsx';
import { SuggestField } from '../../parts/field/suggest-field.tsx';
import { incomingText } from '../../text/incoming.ts';
import type { DispositionName } from './disposition-entry.ts';

const { dispose: text } = incomingText;

interface DispositionFieldsProps {
  readonly form: EntryForm<DispositionName>;
  readonly choices: OutputOf<'incoming.choices'> | undefined;
  readonly today: PlainDate | undefined;
  /** One receiver only: it was recorded already. */
  readonly isCorrecting?: boolean;
}

const codesIn = (value: string): string[] => (value === '' ? [] : value.split(';'));

/** Whom it goes to, what they are to do, until when. */
export function DispositionFields({ form, choices, today, isCorrecting = false }: DispositionFieldsProps) {
  const { field, date } = form;
  const instructions = field('instructions');
  const note = field('note');
  const chosen = codesIn(instructions.value);
  const known = (choices?.instructions ?? []).map(({ code, name }) => ({ value: code, label: name }));
  // One that the office has taken off its list since stays what it is.
  const gone = chosen.filter((code) => !known.some(({ value }) => value === code));
  return (
    <>
      <SuggestField
        {...field('toWhom')}
        label={labels.toWhom}
        suggestions={choices?.to ?? []}
        isRequired
        {...(isCorrecting ? {} : { description: text.toHint })}
      />
      <MultiSelect
        data-field={instructions.name}
        label={labels.instructions}
        data={[...known, ...gone.map((code) => ({ value: code, label: code }))]}
        value={chosen}
        error={instructions.error}
        searchable
        clearable
        hidePickedOptions
        selectFirstOptionOnChange
        styles={{ inputField: { outline: 'none' } }}
        comboboxProps={{ transitionProps: { duration: 0 } }}
        onChange={(codes) => instructions.onChange(codes.join(';'))}
      />
      <Textarea
        data-field={note.name}
        label={labels.note}
        value={note.value}
        error={note.error}
        autosize
        minRows={2}
        maxRows={5}
        maxLength={2000}
        onChange={(event) => note.onChange(event.currentTarget.value)}
      />
      <FieldRow>
        <DateField {...date('dueOn')} label={labels.dueOn} today={today} />
        <DateField
          {...date('givenOn')}
          label={labels.givenOn}
          today={today}
          {...(isCorrecting ? { isRequired: true } : { description: text.givenHint })}
        />
      </FieldRow>
      <SuggestField {...field('fromWhom')} label={labels.fromWhom} suggestions={choices?.from ?? []} />
    </>
  );
}
