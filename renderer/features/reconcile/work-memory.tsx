import { createContext, useContext, useMemo, useRef, type ReactNode } from 'react';
import type { FindingFilter } from './finding-filter.ts';

/** A reconciliation as it was left while it was being worked off. */
export interface LeftWork {
  readonly id: string;
  readonly filter: FindingFilter;
  readonly words: string;
  /** The finding that was open. */
  readonly selectedId: string | undefined;
  /** Where the cursor stood in the list; undefined: not in it yet. */
  readonly active: number | undefined;
}

interface WorkMemory {
  /** Undefined: none was open. */
  readonly read: () => LeftWork | undefined;
  readonly keep: (work: LeftWork | undefined) => void;
}

const MemoryContext = createContext<WorkMemory | null>(null);

/** Keeps the open reconciliation while the clerk is in a cooperative's record, so that coming back shows the same findings. */
export function WorkMemoryProvider({ children }: { readonly children: ReactNode }) {
  const left = useRef<LeftWork>(undefined);
  const memory = useMemo<WorkMemory>(
    () => ({
      read: () => left.current,
      keep: (work) => {
        left.current = work;
      },
    }),
    [],
  );
  return <MemoryContext value={memory}>{children}</MemoryContext>;
}

export function useWorkMemory(): WorkMemory {
  const memory = useContext(MemoryContext);
  if (!memory) throw new Error('useWorkMemory outside its provider');
  return memory;
}
