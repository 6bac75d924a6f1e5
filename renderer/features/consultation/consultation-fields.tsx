import { Textarea } from '@mantine/core';
import { useEffect } from 'react';
import type { OutputOf } from '#contract/index.ts';
import {
  CHANNEL_LABELS,
  CONSULTATION_CHANNELS,
  CONSULTATION_LABELS as labels,
  CONSULTATION_OUTCOMES,
  OTHER_TOPIC,
  OUTCOME_LABELS,
} from '#rules/consultation/consultation.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { focusField } from '../../lib/form-flow.ts';
import type { EntryForm } from '../../lib/use-entry.ts';
import { ChoiceField, choicesOf } from '../../parts/field/choice-field.tsx';
import { CooperativeField } from '../../parts/field/cooperative-field.tsx';
import { DateField } from '../../parts/field/date-field.tsx';
import { FieldRow } from '../../parts/field/form-group.tsx';
import { SuggestField } from '../../parts/field/suggest-field.tsx';
import { UmkmField } from '../../parts/field/umkm-field.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { consultationText } from '../../text/consultation.ts';
import type { ConsultationName } from './consultation-entry.ts';
import { TopicField } from './topic-field.tsx';

interface ConsultationFieldsProps {
  readonly form: EntryForm<ConsultationName>;
  readonly choices: OutputOf<'consultation.choices'> | undefined;
  readonly today: PlainDate | undefined;
  /** The cooperative the form was opened with. */
  readonly cooperativeName?: string;
  readonly umkmName?: string;
  readonly isCorrecting?: boolean;
}

function OutcomeFields({
  form: { entry, field, date },
  today,
  isCorrecting = false,
}: ConsultationFieldsProps) {
  switch (entry.outcome) {
    case 'follow_up':
      return (
        <FieldRow>
          <TextField {...field('followUpNote')} label={labels.followUpNote} maxLength={2000} />
          <DateField {...date('dueOn')} label={labels.dueOn} today={today} />
        </FieldRow>
      );
    case 'done':
      return isCorrecting ? <DateField {...date('doneOn')} label={labels.doneOn} today={today} /> : null;
    case 'referred':
      return <TextField {...field('referredTo')} label={labels.referredTo} />;
    default:
      return null;
  }
}

/** The fields of one consultation in the order in which they are asked. */
export function ConsultationFields(props: ConsultationFieldsProps) {
  const { form, choices, today, cooperativeName = '', umkmName = '', isCorrecting = false } = props;
  const { entry, field, date } = form;
  // Fields drawn anew are those of the next visitor: their cursor stands at the name.
  useEffect(() => {
    if (!isCorrecting) focusField('consultation.name');
  }, [isCorrecting]);
  const who = (
    <>
      <TextField {...field('name')} label={labels.name} isRequired />
      <CooperativeField {...field('cooperativeId')} chosenName={cooperativeName} isOptional />
    </>
  );
  const { onChange: onSummary, value: summary, error: summaryError, name: summaryName } = field('summary');
  return (
    <>
      {isCorrecting ? <FieldRow>{who}</FieldRow> : who}
      <FieldRow>
        <TopicField {...field('topic')} topics={choices?.topics ?? []} />
        <ChoiceField
          {...field('channel')}
          label={labels.channel}
          choices={choicesOf(CONSULTATION_CHANNELS, CHANNEL_LABELS)}
        />
      </FieldRow>
      {entry.topic === OTHER_TOPIC && (
        <TextField {...field('topicNote')} label={consultationText.form.topicNote} />
      )}
      <Textarea
        data-field={summaryName}
        label={labels.summary}
        value={summary}
        error={summaryError}
        autosize
        minRows={2}
        maxRows={5}
        maxLength={2000}
        onChange={(event) => onSummary(event.currentTarget.value)}
      />
      <FieldRow>
        <ChoiceField
          {...field('outcome')}
          label={labels.outcome}
          choices={choicesOf(CONSULTATION_OUTCOMES, OUTCOME_LABELS)}
        />
        <SuggestField {...field('officer')} label={labels.officer} suggestions={choices?.officers ?? []} />
      </FieldRow>
      <OutcomeFields {...props} />
      {/* Not before the topic: whoever writes down a guest in a hurry passes no field that few have. */}
      <UmkmField {...field('umkmId')} chosenName={umkmName} />
      <FieldRow>
        <TextField {...field('phone')} label={labels.phone} />
        <TextField {...field('place')} label={labels.place} />
      </FieldRow>
      <FieldRow>
        <TextField {...field('nikKtp')} label={labels.nikKtp} />
        <DateField {...date('heldOn')} label={labels.heldOn} today={today} />
      </FieldRow>
    </>
  );
}
