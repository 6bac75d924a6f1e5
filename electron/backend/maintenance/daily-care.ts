import { isStillDifferent } from '#db/engine/chain/differences.ts';
import { noteDifferences, PROGRAM_WORK } from '#db/engine/chain/start-chain.ts';
import type { WriteHandle } from '#db/handles.ts';
import { findLastSeal } from '#db/queries/log/seal.ts';
import type { DatabaseHolder } from '../base/database-holder.ts';
import { localDay } from '../base/local-day.ts';
import type { RunJob } from '../base/job.ts';
import type { Log } from '../base/log.ts';
import { whenWritable } from '../base/write-turn.ts';
import { FIND_DIFFERENCES } from '../log/jobs.ts';
import { findNextSeal, sealLog } from '../log/seal-log.ts';

export interface CareParts {
  readonly database: DatabaseHolder;
  readonly dataFolder: string;
  readonly now: () => string;
  readonly log: Log;
  readonly runJob: RunJob;
}

const WHAT = 'care.daily';

/**
 * What the program does by itself once a day: every row is held against the log, so that what was written without the
 * program is noted before later work covers it, and the log is sealed. Nobody waits for it; a fault is written to the
 * program's own log and tried again at the next time.
 * @returns the day it was done for
 */
export async function careForTheDay(
  { database, dataFolder, now, log, runJob }: CareParts,
  doneFor: string,
): Promise<string> {
  const today = localDay(now());
  if (doneFor === today) return doneFor;
  try {
    const { readDb: read, raw, file } = database.get();
    const transaction = <Value>(work: (write: WriteHandle) => Promise<Value>): Promise<Value> =>
      whenWritable(database, { at: now(), who: '', what: WHAT }, work);
    const found = await runJob(FIND_DIFFERENCES, { databaseFile: file });
    if (found.length > 0) {
      await transaction(() => {
        // What somebody saved while the other thread was reading is in the log by now.
        const still = found.filter((difference) => isStillDifferent(raw, difference));
        noteDifferences(raw, still, { at: now(), kind: 'outside', what: PROGRAM_WORK.outside });
        return Promise.resolve();
      });
    }
    const { kind } = await findNextSeal(read, dataFolder);
    const last = await findLastSeal(read);
    const isSealedToday = last !== undefined && localDay(last.at) === today;
    if (kind === 'ready' && !isSealedToday) await sealLog({ read, transaction, dataFolder, now }, 'harian');
    return today;
  } catch (error) {
    log.fault(WHAT, error);
    return doneFor;
  }
}
