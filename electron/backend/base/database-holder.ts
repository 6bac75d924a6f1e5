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
  /** Tries once more where another program held the file, or its key was missing, when it was to be opened. */
  heal(): Promise<void>;
  /** Closes the file, lets `work` exchange it, opens it again. */
  reopenAround<Value>(work: () => Value | Promise<Value>): Promise<Value>;
  close(): Promise<void>;
}

/** @param onOpen what is to be noted of a database that has just been opened, also after a restore */
export async function holdDatabase(
  folder: string,
  onOpen: (opened: OpenDatabase) => Promise<void>,
): Promise<DatabaseHolder> {
  const open = async (): Promise<Holding> => {
    const holding = await tryOpen(folder);
    if (holding.kind === 'open') await onOpen(holding.database);
    return holding;
  };
  let state = await open();
  const close = async (): Promise<void> => {
    if (state.kind === 'open') await state.database.close();
  };
  return {
    get: () => {
      if (state.kind === 'open') return state.database;
      throw state.error;
    },
    heal: async () => {
      if (state.kind === 'failed' && isPassing(state.error)) state = await open();
    },
    reopenAround: async (work) => {
      await close();
      // Who asks meanwhile is told to wait, and not that a file is closed.
      state = { kind: 'failed', error: new DatabaseError('DATABASE_LOCKED', { folder }) };
      try {
        return await work();
      } finally {
        state = await open();
      }
    },
    close,
  };
}

type Holding =
  | { readonly kind: 'open'; readonly database: OpenDatabase }
  | { readonly kind: 'failed'; readonly error: unknown };

/** A file that another program held, and one whose key has come meanwhile. */
const PASSING: readonly string[] = ['DATABASE_LOCKED', 'DATABASE_KEY_NEEDED'];

const isPassing = (error: unknown): boolean => error instanceof DatabaseError && PASSING.includes(error.code);

async function tryOpen(folder: string): Promise<Holding> {
  try {
    return { kind: 'open', database: await openDatabase(folder) };
  } catch (error) {
    if (error instanceof DatabaseError) return { kind: 'failed', error };
    throw error;
  }
}
