import { DatabaseError } from '#db/database-error.ts';
import { openDatabase } from '#db/open.ts';
import type { OpenDatabase } from '#db/open.ts';

/**
 * The office's open database. A file that cannot be opened (damaged, newer, locked) does not stop the backend: every
 * request that needs it answers why, and restoring a backup still works.
 */
export interface DatabaseHolder {
  /** @throws DatabaseError the reason it could not be opened */
  get(): OpenDatabase;
  /** Closes the file, lets `work` exchange it, opens it again. */
  reopenAround<Value>(work: () => Value): Promise<Value>;
  close(): Promise<void>;
}

export async function holdDatabase(folder: string): Promise<DatabaseHolder> {
  let state = await tryOpen(folder);
  const close = async (): Promise<void> => {
    if (state.kind === 'open') await state.database.close();
  };
  return {
    get: () => {
      if (state.kind === 'open') return state.database;
      throw state.error;
    },
    reopenAround: async (work) => {
      await close();
      try {
        return work();
      } finally {
        state = await tryOpen(folder);
      }
    },
    close,
  };
}

type Holding =
  | { readonly kind: 'open'; readonly database: OpenDatabase }
  | { readonly kind: 'failed'; readonly error: unknown };

async function tryOpen(folder: string): Promise<Holding> {
  try {
    return { kind: 'open', database: await openDatabase(folder) };
  } catch (error) {
    if (error instanceof DatabaseError) return { kind: 'failed', error };
    throw error;
  }
}
