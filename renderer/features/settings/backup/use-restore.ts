import { useState } from 'react';
import { AppError } from '#contract/errors.ts';
import type { OutputOf } from '#contract/index.ts';
import { request } from '../../../lib/request.ts';
import { useTask, type Task } from '../../../lib/use-task.ts';
import type { TypedSecret } from './secret-dialog.tsx';

const NO_SECRET: TypedSecret = { passphrase: null, code: null };

/** A backup that has been looked at and waits for the answer. */
export interface ReadBackup {
  readonly path: string;
  readonly secret: TypedSecret;
  readonly takesDamaged: boolean;
  readonly backup: OutputOf<'backup.check'>;
}

/** One that could not be looked at. */
export interface RefusedBackup {
  readonly path: string;
  readonly secret: TypedSecret;
  readonly error: AppError;
}

export interface RestoreWay {
  readonly task: Task<'backup.restore'>;
  readonly isReading: boolean;
  readonly read: ReadBackup | null;
  readonly refused: RefusedBackup | null;
  readonly beginAnew: () => void;
  readonly look: (path: string, secret?: TypedSecret, takesDamaged?: boolean) => Promise<void>;
  readonly restore: () => Promise<void>;
  readonly leave: () => void;
}

/** Nothing is sent of a secret that nobody typed. */
const inputOf = (path: string, { passphrase, code }: TypedSecret, takesDamaged: boolean) => ({
  path,
  ...(passphrase === null ? {} : { passphrase }),
  ...(code === null ? {} : { code }),
  ...(takesDamaged ? { takesDamaged } : {}),
});

/** The way back from a backup: look, ask, restore; begun at a file on disk or at one of the program's own list. */
export function useRestore(): RestoreWay {
  const task = useTask('backup.restore');
  const [isReading, setReading] = useState(false);
  const [refused, setRefused] = useState<RefusedBackup | null>(null);
  const [read, setRead] = useState<ReadBackup | null>(null);
  const beginAnew = () => {
    task.reset();
    setRefused(null);
  };
  return {
    task,
    isReading,
    read,
    refused,
    beginAnew,
    look: async (path, secret = NO_SECRET, takesDamaged = false) => {
      task.reset();
      setReading(true);
      try {
        // Read before anything is asked: a file that is none is refused here, and the question can say what is in it. Not
        // as a task: every list would ask again, and where the database does not open this part would go with them.
        const backup = await request('backup.check', inputOf(path, secret, takesDamaged), {
          jobId: crypto.randomUUID(),
        });
        setRefused(null);
        setRead({ path, secret, takesDamaged, backup });
      } catch (error) {
        setRefused({ path, secret, error: error instanceof AppError ? error : new AppError('INTERNAL') });
      } finally {
        setReading(false);
      }
    },
    restore: async () => {
      setRead(null);
      if (read !== null) await task.run(inputOf(read.path, read.secret, read.takesDamaged));
    },
    leave: () => {
      setRead(null);
      setRefused(null);
    },
  };
}
