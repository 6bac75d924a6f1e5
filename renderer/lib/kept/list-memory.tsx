import { createContext, useContext, useMemo, useRef, type ReactNode } from 'react';
import type { ListView } from '#contract/cooperative/filter.ts';

/** What selects the rows of the register's list; the columns only show them. */
export type ListQuery = Pick<ListView, 'text' | 'filters' | 'sort'>;

export const EVERYTHING: ListQuery = { text: '', filters: [], sort: { column: 'name', isDescending: false } };

/** The list as it was left: what it showed and where the cursor stood. */
export interface ListState {
  readonly query: ListQuery;
  /** Undefined: the cursor has not been in the rows yet. */
  readonly active: number | undefined;
}

export interface ListMemory {
  readonly read: () => ListState;
  readonly keep: (state: ListState) => void;
}

const MemoryContext = createContext<ListMemory | null>(null);

/** Keeps the list while the clerk is in one of its records, so that coming back shows the same rows. */
export function ListMemoryProvider({ children }: { readonly children: ReactNode }) {
  const state = useRef<ListState>({ query: EVERYTHING, active: undefined });
  const memory = useMemo<ListMemory>(
    () => ({
      read: () => state.current,
      keep: (next) => {
        state.current = next;
      },
    }),
    [],
  );
  return <MemoryContext value={memory}>{children}</MemoryContext>;
}

export function useListMemory(): ListMemory {
  const memory = useContext(MemoryContext);
  if (!memory) throw new Error('useListMemory outside its provider');
  return memory;
}
