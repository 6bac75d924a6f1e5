import { Select, TextInput } from '@mantine/core';
import { LOG_EVENT_LABELS, LOG_EVENTS } from '#rules/log/log-event.ts';
import type { LogEvent } from '#rules/log/log-event.ts';
import { choicesOf, type Choice } from '../../parts/field/choice-field.tsx';
import { DateField } from '../../parts/field/date-field.tsx';
import { useToday } from '../../lib/use-app-info.ts';
import { partsText } from '../../text/parts/parts.ts';
import { logText } from '../../text/log.ts';
import css from './log.module.css';

const { filter: text } = logText;

export interface ShownFilter {
  readonly who: string;
  readonly event: LogEvent | null;
  /** As typed. */
  readonly from: string;
  readonly until: string;
  readonly words: string;
}

interface LogFilterProps {
  readonly filter: ShownFilter;
  readonly people: readonly string[];
  readonly onChange: (changes: Partial<ShownFilter>) => void;
}

export function LogFilter({ filter, people, onChange }: LogFilterProps) {
  const today = useToday();
  const pick = (
    label: string,
    data: readonly Choice[],
    value: string | null,
    choose: (value: string | null) => void,
  ) => (
    <Select
      aria-label={text.by(label)}
      className={css.pick ?? ''}
      placeholder={label}
      data={[...data]}
      value={value}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': partsText.removeFilter(label) }}
      onChange={choose}
    />
  );
  const day = (name: 'from' | 'until', word: string) => (
    <div className={css.day}>
      <span aria-hidden>{word}</span>
      <DateField
        label={text[name]}
        name={`log.filter.${name}`}
        text={filter[name]}
        today={today}
        isInline
        onTextChange={(typed) => onChange({ [name]: typed })}
      />
    </div>
  );
  return (
    <div className={css.bar}>
      {pick(
        text.who,
        people.map((name) => ({ value: name, label: name })),
        filter.who || null,
        (value) => onChange({ who: value ?? '' }),
      )}
      {pick(text.event, choicesOf(LOG_EVENTS, LOG_EVENT_LABELS), filter.event, (value) =>
        onChange({ event: LOG_EVENTS.find((one) => one === value) ?? null }),
      )}
      {day('from', text.since)}
      {day('until', text.to)}
      <TextInput
        type="search"
        aria-label={text.text}
        placeholder={text.text}
        className={css.grow ?? ''}
        value={filter.words}
        onChange={(event) => onChange({ words: event.currentTarget.value })}
      />
    </div>
  );
}
