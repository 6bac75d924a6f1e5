import { Select, TextInput } from '@mantine/core';
import type { OutputOf } from '#contract/index.ts';
import {
  INCOMING_DUE_LABELS,
  INCOMING_DUES,
  INCOMING_STATE_LABELS,
  INCOMING_STATES,
} from '#rules/incoming/state.ts';
import type { IncomingDue, IncomingState } from '#rules/incoming/state.ts';
import { partsText } from '../../text/parts/parts.ts';
import { incomingText } from '../../text/incoming.ts';
import css from './incoming.module.css';

const { filter: text } = incomingText;

export interface ShownFilter {
  readonly year: number | null;
  readonly state: IncomingState | null;
  readonly due: IncomingDue | null;
  readonly sender: string;
  readonly isRemoved: boolean;
}

/** An agenda of years has thousands of senders; who needs a later one types. */
const MOST_OPTIONS = 50;
const STATES = INCOMING_STATES.map((value) => ({ value, label: INCOMING_STATE_LABELS[value] }));
const DUES = INCOMING_DUES.map((value) => ({ value, label: INCOMING_DUE_LABELS[value] }));

interface PickProps {
  /** What is filtered; in the empty box itself. */
  readonly label: string;
  readonly empty?: string;
  readonly width: string;
  readonly isSearchable?: boolean;
  readonly data: readonly { readonly value: string; readonly label: string }[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function Pick({ label, empty = label, width, isSearchable = false, data, value, onChange }: PickProps) {
  return (
    <Select
      aria-label={text.by(label)}
      placeholder={empty}
      data={[...data]}
      value={value}
      searchable={isSearchable}
      limit={MOST_OPTIONS}
      clearable
      clearButtonProps={{ 'aria-label': partsText.removeFilter(label) }}
      w={width}
      onChange={onChange}
    />
  );
}

interface FilterBarProps {
  readonly filter: ShownFilter;
  readonly words: string;
  readonly thisYear: number;
  readonly choices: OutputOf<'incoming.choices'> | undefined;
  readonly onChange: (part: Partial<ShownFilter>) => void;
  readonly onWords: (words: string) => void;
}

/** Words, year, state, sender and last day, narrowing the agenda together. */
export function FilterBar({ filter, words, thisYear, choices, onChange, onWords }: FilterBarProps) {
  const years = [...new Set([thisYear, ...(choices?.years ?? [])])].toSorted((a, b) => b - a);
  return (
    <div className={css.bar}>
      <TextInput
        type="search"
        aria-label={text.search}
        placeholder={text.search}
        className={css.grow ?? ''}
        value={words}
        onChange={(event) => onWords(event.currentTarget.value)}
      />
      <Pick
        label={text.year}
        empty={text.every}
        width="5.75rem"
        data={years.map((year) => ({ value: String(year), label: String(year) }))}
        value={filter.year === null ? null : String(filter.year)}
        onChange={(value) => onChange({ year: value === null ? null : Number(value) })}
      />
      <Pick
        label={text.state}
        width="8.75rem"
        data={STATES}
        value={filter.state}
        onChange={(value) => onChange({ state: INCOMING_STATES.find((one) => one === value) ?? null })}
      />
      <Pick
        label={text.sender}
        width="8.75rem"
        isSearchable
        data={(choices?.senders ?? []).map((sender) => ({ value: sender, label: sender }))}
        value={filter.sender || null}
        onChange={(value) => onChange({ sender: value ?? '' })}
      />
      <Pick
        label={text.due}
        width="8.75rem"
        data={DUES}
        value={filter.due}
        onChange={(value) => onChange({ due: INCOMING_DUES.find((one) => one === value) ?? null })}
      />
    </div>
  );
}
