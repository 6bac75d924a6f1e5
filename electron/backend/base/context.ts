import type { ReadHandle, WriteHandle } from '#db/handles.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Actor } from './actor.ts';
import type { DatabaseHolder } from './database-holder.ts';
import type { Folders } from './folders.ts';
import type { RunJob } from './job.ts';
import type { Session } from './session.ts';

/** What every handler gets. Today, now and the actor come from outside, so that a test or `--hari` can set them. */
export interface QueryContext {
  readonly read: ReadHandle;
  readonly today: PlainDate;
  /** The day comes from this computer's clock; nobody said which one it is. */
  readonly isOwnClock: boolean;
  /** The present instant, ISO with zone Z, for columns that end in `_at`. */
  readonly now: () => string;
  /** Who asks. */
  readonly actor: Actor;
  /** Who has logged in at this backend, and whether the window is covered. */
  readonly session: Session;
  readonly folders: Folders;
}

/** A command writes inside the one transaction dispatch opened for it, and through nothing else. */
export interface CommandContext extends QueryContext {
  readonly write: WriteHandle;
}

/** Long work: short transactions of its own, progress, and a signal that a person may pull. */
export interface TaskContext extends QueryContext {
  readonly transaction: <Value>(work: (write: WriteHandle) => Promise<Value>) => Promise<Value>;
  readonly progress: (done: number, total: number, label: string) => void;
  readonly signal: AbortSignal;
  readonly runJob: RunJob;
  readonly database: DatabaseHolder;
}
