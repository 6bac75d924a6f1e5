import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { FormationEntry } from './formation-entry.ts';

export interface FormationDraft {
  /** Null until it has been saved once. */
  readonly id: string | null;
  readonly entry: FormationEntry;
  /** The entry as the database has it; null when it has none of it. */
  readonly stored: FormationEntry | null;
  /** When the file was last saved, as it was read; null for a new one. */
  readonly updatedAt: string | null;
  /** Another number for every file opened, so that the grids start anew. */
  readonly opening: number;
}

interface DraftKeeper {
  readonly draft: FormationDraft | null;
  /** `updatedAt`: of the file as the database has it; null for one that it does not have. */
  readonly open: (id: string | null, entry: FormationEntry, updatedAt: string | null) => void;
  /** Puts back what had been typed and not saved; what is stored stays known. */
  readonly restore: (entry: FormationEntry) => void;
  readonly change: (changes: Partial<FormationEntry>) => void;
  readonly markStored: (id: string, entry: FormationEntry, updatedAt: string) => void;
  /** The other save is known now, and may be written over. */
  readonly accept: (updatedAt: string | null) => void;
  readonly close: () => void;
}

const DraftContext = createContext<DraftKeeper | null>(null);

/** Keeps the file being worked on while the clerk looks something up on another screen. */
export function FormationDraftProvider({ children }: { readonly children: ReactNode }) {
  const [draft, setDraft] = useState<FormationDraft | null>(null);
  const keeper = useMemo<DraftKeeper>(
    () => ({
      draft,
      open: (id, entry, updatedAt) =>
        setDraft((now) => ({
          id,
          entry,
          stored: updatedAt === null ? null : entry,
          updatedAt,
          opening: (now?.opening ?? 0) + 1,
        })),
      restore: (entry) => setDraft((now) => now && { ...now, entry, opening: now.opening + 1 }),
      change: (changes) => setDraft((now) => now && { ...now, entry: { ...now.entry, ...changes } }),
      markStored: (id, entry, updatedAt) =>
        setDraft((now) => now && { ...now, id, stored: entry, updatedAt }),
      accept: (updatedAt) => setDraft((now) => now && { ...now, updatedAt }),
      close: () => setDraft(null),
    }),
    [draft],
  );
  return <DraftContext value={keeper}>{children}</DraftContext>;
}

export function useFormationDraft(): DraftKeeper {
  const keeper = useContext(DraftContext);
  if (!keeper) throw new Error('useFormationDraft outside its provider');
  return keeper;
}
