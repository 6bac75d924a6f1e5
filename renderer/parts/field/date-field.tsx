import { TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { formatShortDate, parseTypedDate, weekdayName } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { partsText } from '../../text/parts/parts.ts';
import css from './date-field.module.css';

interface DateFieldProps {
  readonly label: string;
  /** As typed; the owner reads it with `parseTypedDate` when it saves. */
  readonly text: string;
  readonly onTextChange: (text: string) => void;
  /** The program's day, for Ctrl+; */
  readonly today: PlainDate | undefined;
  readonly name?: string;
  readonly description?: string;
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
  /** Within a sentence: the label is only read out. */
  readonly isInline?: boolean;
}

/** A date as the office writes it: any usual form is accepted, shown as dd/mm/yyyy with its weekday beside it. */
export function DateField(props: DateFieldProps) {
  const day = parseTypedDate(props.text);
  const isUnreadable = props.text.trim() !== '' && day === undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.ctrlKey || event.key !== ';' || !props.today) return;
    event.preventDefault();
    props.onTextChange(formatShortDate(props.today));
  };
  return (
    <TextInput
      {...(props.isInline === true ? { 'aria-label': props.label } : { label: props.label })}
      {...(props.name === undefined ? {} : { 'data-field': props.name })}
      description={props.description}
      placeholder={partsText.dateHint}
      title={partsText.dateToday}
      inputMode="numeric"
      withAsterisk={props.isRequired ?? false}
      value={props.text}
      error={props.error ?? (isUnreadable && props.text.length >= 8 ? partsText.dateUnreadable : undefined)}
      rightSection={<span className={css.weekday}>{day ? weekdayName(day) : ''}</span>}
      // Until there is a day, its room belongs to the hint.
      rightSectionWidth={day ? '4.25rem' : '0.25rem'}
      rightSectionPointerEvents="none"
      onChange={(event) => props.onTextChange(event.currentTarget.value)}
      onBlur={() => day && props.onTextChange(formatShortDate(day))}
      onKeyDown={onKeyDown}
    />
  );
}
