import { LOG_EVENT_LABELS, LOG_EVENTS } from '#rules/log/log-event.ts';
import type { LogEvent } from '#rules/log/log-event.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { choicesOf } from '../../parts/field/choice-field.tsx';
import { day, pickOne } from '../../parts/filter/filter-part.ts';
import type { ListFilterProps } from '../../parts/filter/list-filter.tsx';
import { logText } from '../../text/log.ts';

const { filter: text } = logText;

export interface ShownFilter {
  readonly who: string;
  readonly event: LogEvent | null;
  /** As typed. */
  readonly from: string;
  readonly until: string;
  readonly words: string;
}

export const NO_FILTER: ShownFilter = { who: '', event: null, from: '', until: '', words: '' };

interface LogFilterOptions {
  readonly shown: ShownFilter;
  readonly people: readonly string[];
  readonly today: PlainDate | undefined;
  readonly onChange: (changes: Partial<ShownFilter>) => void;
}

/** Who, what, since and until when, and words of what changed. */
export function logFilter({ shown, people, today, onChange }: LogFilterOptions): ListFilterProps {
  return {
    search: { label: text.text, words: shown.words, onWords: (words) => onChange({ words }) },
    parts: [
      pickOne({
        label: text.who,
        any: text.anybody,
        options: people.map((name) => ({ value: name, label: name })),
        value: shown.who || null,
        onChange: (who) => onChange({ who: who ?? '' }),
      }),
      pickOne({
        label: text.event,
        any: text.anyEvent,
        options: choicesOf(LOG_EVENTS, LOG_EVENT_LABELS),
        value: shown.event,
        onChange: (event) => onChange({ event }),
      }),
      day({
        label: text.from,
        any: text.anySince,
        name: 'log.filter.from',
        text: shown.from,
        today,
        onChange: (from) => onChange({ from }),
      }),
      day({
        label: text.until,
        any: text.anyUntil,
        name: 'log.filter.until',
        text: shown.until,
        today,
        onChange: (until) => onChange({ until }),
      }),
    ],
    onClear: () => onChange(NO_FILTER),
  };
}
