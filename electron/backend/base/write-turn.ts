import { setTimeout as wait } from 'node:timers/promises';
import { noteOutside } from '#db/engine/chain/start-chain.ts';
import { writeLine } from '#db/engine/chain/write-line.ts';
import type { WriteHandle } from '#db/handles.ts';
import { databaseErrorOf } from '#db/database-error.ts';
import type { DatabaseHolder } from './database-holder.ts';

/** How long a write waits for another program's before it says so. */
const PATIENCE_MS = 10_000;
/** Short beside what a person notices, long beside a write. */
const BETWEEN_TRIES_MS = 15;

/** Whose work it is and what was asked for, for the log. */
export interface WorkWords {
  /** ISO instant. */
  readonly at: string;
  readonly who: string;
  readonly what: string;
}

/**
 * Runs work in a transaction when its turn has come, and ends it with its line in the chained log. Another program that is writing is waited for without stopping this
 * one: what only reads is answered meanwhile.
 * @throws DatabaseError DATABASE_LOCKED when the other one takes longer than one waits, and whatever the work throws
 */
export async function whenWritable<Value>(
  database: DatabaseHolder,
  words: WorkWords,
  work: (write: WriteHandle) => Promise<Value>,
): Promise<Value> {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    const turn = { hasCome: false };
    try {
      const { db, raw } = database.get();
      return await db.transaction().execute(async (write) => {
        turn.hasCome = true;
        noteOutside(raw, words.at);
        const value = await work(write);
        writeLine(raw, { ...words, kind: 'work' });
        return value;
      });
    } catch (error) {
      const isWaiting = !turn.hasCome && databaseErrorOf(error, '')?.code === 'DATABASE_LOCKED';
      if (!isWaiting || performance.now() > until) throw error;
      await wait(BETWEEN_TRIES_MS);
    }
  }
}
