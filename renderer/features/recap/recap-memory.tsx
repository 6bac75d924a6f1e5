import { createContext, useContext, useMemo, useRef, type ReactNode } from 'react';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { RecapTab } from '../../lib/navigation.tsx';

/** The recap as it was left. */
export interface LeftRecap {
  readonly tab: RecapTab;
  /** The past day of the builder; undefined: today. */
  readonly day: PlainDate | undefined;
  /** The official figure that was open; undefined: none yet. */
  readonly figureId: string | undefined;
}

interface RecapMemory {
  readonly read: () => LeftRecap;
  readonly keep: (changes: Partial<LeftRecap>) => void;
}

const MemoryContext = createContext<RecapMemory | null>(null);

/** Keeps what was open while the clerk is in a cooperative's record; a new start of the program begins with today. */
export function RecapMemoryProvider({ children }: { readonly children: ReactNode }) {
  const left = useRef<LeftRecap>({ tab: 'builder', day: undefined, figureId: undefined });
  const memory = useMemo<RecapMemory>(
    () => ({
      read: () => left.current,
      keep: (changes) => {
        left.current = { ...left.current, ...changes };
      },
    }),
    [],
  );
  return <MemoryContext value={memory}>{children}</MemoryContext>;
}

export function useRecapMemory(): RecapMemory {
  const memory = useContext(MemoryContext);
  if (!memory) throw new Error('useRecapMemory outside its provider');
  return memory;
}
