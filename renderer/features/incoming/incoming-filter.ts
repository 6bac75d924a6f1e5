import type { OutputOf } from '#contract/index.ts';
import {
  INCOMING_DUE_LABELS,
  INCOMING_DUES,
  INCOMING_STATE_LABELS,
  INCOMING_STATES,
} from '#rules/incoming/state.ts';
import type { IncomingDue, IncomingState } from '#rules/incoming/state.ts';
import { ofCooperative, pickOne, pickYear, removedFlag } from '../../parts/filter/filter-part.ts';
import type { ListFilterProps } from '../../parts/filter/list-filter.tsx';
import { incomingText } from '../../text/incoming.ts';

const { filter: text } = incomingText;

export interface ShownFilter {
  readonly year: number | null;
  readonly state: IncomingState | null;
  readonly due: IncomingDue | null;
  readonly sender: string;
  readonly isRemoved: boolean;
}

export const everythingOf = (year: number | null): ShownFilter => ({
  year,
  state: null,
  due: null,
  sender: '',
  isRemoved: false,
});

const STATES = INCOMING_STATES.map((value) => ({ value, label: INCOMING_STATE_LABELS[value] }));
const DUES = INCOMING_DUES.map((value) => ({ value, label: INCOMING_DUE_LABELS[value] }));

interface IncomingFilterOptions {
  readonly shown: ShownFilter;
  readonly words: string;
  readonly cooperativeId: string | null;
  readonly thisYear: number;
  readonly choices: OutputOf<'incoming.choices'> | undefined;
  readonly onChange: (part: Partial<ShownFilter>) => void;
  readonly onWords: (words: string) => void;
  readonly onAllSenders: () => void;
}

/** Words, year, state, sender and last day, narrowing the agenda together. */
export function incomingFilter(options: IncomingFilterOptions): ListFilterProps {
  const { shown, words, cooperativeId, thisYear, choices, onChange, onWords, onAllSenders } = options;
  return {
    search: { label: text.search, words, onWords },
    parts: [
      ...ofCooperative(cooperativeId, onAllSenders),
      pickYear({
        years: choices?.years ?? [],
        value: shown.year,
        home: thisYear,
        onChange: (year) => onChange({ year }),
      }),
      pickOne({
        label: text.state,
        any: text.anyState,
        options: STATES,
        value: shown.state,
        onChange: (state) => onChange({ state }),
      }),
      pickOne({
        label: text.sender,
        any: text.anySender,
        options: (choices?.senders ?? []).map((sender) => ({ value: sender, label: sender })),
        value: shown.sender || null,
        onChange: (sender) => onChange({ sender: sender ?? '' }),
      }),
      pickOne({
        label: text.due,
        any: text.anyDue,
        options: DUES,
        value: shown.due,
        onChange: (due) => onChange({ due }),
      }),
      removedFlag(shown.isRemoved, (isRemoved) => onChange({ isRemoved }), text.removed),
    ],
    onClear: () => {
      onChange(everythingOf(thisYear));
      onWords('');
      onAllSenders();
    },
  };
}
