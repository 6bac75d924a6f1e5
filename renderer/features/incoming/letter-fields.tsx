import { Textarea } from '@mantine/core';
import type { OutputOf } from '#contract/index.ts';
import {
  INCOMING_CHANNEL_LABELS,
  INCOMING_CHANNELS,
  INCOMING_LABELS as labels,
  INCOMING_SECRECIES,
  INCOMING_SPEEDS,
  SECRECY_LABELS,
  SPEED_LABELS,
} from '#rules/incoming/incoming.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useDistricts } from '../../lib/use-districts.ts';
import type { EntryForm } from '../../lib/use-entry.ts';
import { ChoiceField, choicesOf } from '../../parts/field/choice-field.tsx';
import { CooperativeField } from '../../parts/field/cooperative-field.tsx';
import { DateField } from '../../parts/field/date-field.tsx';
import { FieldRow } from '../../parts/field/form-group.tsx';
import { SuggestField } from '../../parts/field/suggest-field.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { incomingText } from '../../text/incoming.ts';
import type { IncomingName } from './incoming-entry.ts';

const { form: text } = incomingText;

interface LetterFieldsProps {
  readonly form: EntryForm<IncomingName>;
  readonly choices: OutputOf<'incoming.choices'> | undefined;
  readonly today: PlainDate | undefined;
  /** The cooperative the form was opened with. */
  readonly cooperativeName?: string;
  /** The number of the agenda is given already. */
  readonly isCorrecting?: boolean;
}

/** The fields of one letter in the order in which a clerk reads them off the paper. */
export function LetterFields(props: LetterFieldsProps) {
  const { form, choices, today, cooperativeName = '', isCorrecting = false } = props;
  const { entry, field, date } = form;
  // Who has written before; once something is typed also the sub-districts, who write most.
  const districts = useDistricts().flatMap(({ districts: all }) => all.map(({ name }) => `Camat ${name}`));
  const { onChange: onNote, value: note, error: noteError, name: noteName } = field('note');
  return (
    <>
      <SuggestField
        {...field('sender')}
        label={labels.sender}
        suggestions={[...(choices?.senders ?? []), ...(entry.sender === '' ? [] : districts)]}
        isRequired
      />
      <TextField {...field('subject')} label={labels.subject} isRequired />
      <FieldRow>
        <TextField {...field('letterNumber')} label={labels.letterNumber} />
        <DateField {...date('datedOn')} label={labels.datedOn} today={today} />
      </FieldRow>
      <CooperativeField {...field('cooperativeId')} chosenName={cooperativeName} isOptional />
      <FieldRow>
        <ChoiceField
          {...field('secrecy')}
          label={labels.secrecy}
          choices={choicesOf(INCOMING_SECRECIES, SECRECY_LABELS)}
        />
        <ChoiceField
          {...field('speed')}
          label={labels.speed}
          choices={choicesOf(INCOMING_SPEEDS, SPEED_LABELS)}
        />
        <ChoiceField
          {...field('channel')}
          label={labels.channel}
          choices={choicesOf(INCOMING_CHANNELS, INCOMING_CHANNEL_LABELS)}
        />
      </FieldRow>
      <FieldRow>
        <DateField
          {...date('receivedOn')}
          label={labels.receivedOn}
          today={today}
          {...(isCorrecting ? { isRequired: true } : { description: text.receivedHint })}
        />
        <TextField
          {...field('attachments')}
          label={labels.attachments}
          maxLength={4}
          {...(isCorrecting ? {} : { description: text.attachmentsHint })}
        />
        {!isCorrecting && (
          <TextField
            {...field('agendaNumber')}
            label={text.agenda}
            description={text.agendaHint(choices?.nextNumber ?? 1)}
            maxLength={7}
          />
        )}
      </FieldRow>
      <Textarea
        data-field={noteName}
        label={labels.note}
        value={note}
        error={noteError}
        autosize
        minRows={1}
        maxRows={4}
        maxLength={2000}
        onChange={(event) => onNote(event.currentTarget.value)}
      />
    </>
  );
}
