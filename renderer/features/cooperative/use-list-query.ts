import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { CooperativeFilter } from '#contract/cooperative/filter.ts';
import { useListMemory, type ListState } from '../../lib/kept/list-memory.tsx';
import { EVERYTHING, type ListQuery } from '../../lib/kept/list-memory.tsx';

/** The first letter asks at once, and so does every other of who types at ease; only a rush of letters is gathered. */
const TYPING_MS = 60;

export interface ListQueryState {
  /** As on screen. */
  readonly query: ListQuery;
  /** As asked: a moment behind the typing. */
  readonly settled: ListQuery;
  readonly change: (changes: Partial<ListQuery>) => void;
  /** The row that had the cursor when the list was left; undefined when it opens afresh. */
  readonly firstActive: number | undefined;
  readonly rememberActive: (index: number) => void;
  /** The row that has the cursor now. */
  readonly activeRow: () => number;
}

/** What the list is opened on: words or conditions that were asked for, else the list as it was left. */
function opened(
  left: ListState,
  text: string | undefined,
  filters: readonly CooperativeFilter[] | undefined,
): ListState {
  if (text === undefined && filters === undefined) return left;
  return { query: { ...EVERYTHING, text: text ?? '', filters: filters ?? [] }, active: undefined };
}

/** Words, conditions and order of the list, remembered while the clerk is elsewhere. */
export function useListQuery(
  text: string | undefined,
  filters: readonly CooperativeFilter[] | undefined,
): ListQueryState {
  const memory = useListMemory();
  const [start] = useState(() => opened(memory.read(), text, filters));
  useEffect(() => memory.keep(start), [memory, start]);
  const [query, setQuery] = useState(start.query);
  const [settledText] = useDebouncedValue(query.text, TYPING_MS, { leading: true });
  const change = (changes: Partial<ListQuery>) => {
    const next = { ...query, ...changes };
    setQuery(next);
    memory.keep({ query: next, active: undefined });
  };
  return {
    query,
    // Only typing waits; a condition or an order asks at once.
    settled: query.text === settledText ? query : { ...query, text: settledText },
    change,
    firstActive: start.active,
    rememberActive: (active) => memory.keep({ query, active }),
    activeRow: () => memory.read().active ?? 0,
  };
}
