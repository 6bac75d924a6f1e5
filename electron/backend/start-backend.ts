import path from 'node:path';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { holdDatabase } from './base/database-holder.ts';
import { computerAccount } from './base/actor.ts';
import type { Actor } from './base/actor.ts';
import { createDispatch } from './dispatch.ts';
import type { Dispatch } from './dispatch.ts';
import { noteMendedGuards } from './base/mended-guards.ts';
import { foldersOf } from './base/folders.ts';
import { handlers } from './areas.ts';
import { fileLog } from './base/log.ts';
import { keepSession } from './base/session.ts';
import { SCAN_FOLDER } from './maintenance/copy-scans.ts';
import { instantNow, localToday } from './base/today.ts';
import { clearUnfinished } from './base/unfinished.ts';
import { createWorkerPool } from './worker/worker-pool.ts';

export interface BackendOptions {
  readonly dataFolder: string;
  readonly resourceFolder: string;
  readonly workerUrl: URL;
  /** The day that counts as today; the computer's own when left out. */
  readonly today?: PlainDate | undefined;
  /** The present instant, ISO with zone Z; the computer's own clock when left out. */
  readonly now?: (() => string) | undefined;
  /** Who is at work; the account of the computer when left out. */
  readonly actor?: Actor | undefined;
  readonly isOutputChecked: boolean;
  /** Told when somebody logged in or out, or the window was covered or uncovered. */
  readonly onSession?: ((isOpen: boolean) => void) | undefined;
}

export interface Backend {
  readonly dispatch: Dispatch;
  close(): Promise<void>;
}

/** The whole backend of one office: used by the window's process, the command line and the tests alike. */
export async function startBackend(options: BackendOptions): Promise<Backend> {
  const folders = foldersOf(options.dataFolder, options.resourceFolder);
  clearUnfinished(folders.data);
  const now = options.now ?? instantNow;
  const database = await holdDatabase(folders.data, (opened) => noteMendedGuards(opened, now()));
  const pool = createWorkerPool(options.workerUrl, {
    resourceFolder: folders.resources,
    scanFolder: path.join(folders.data, SCAN_FOLDER),
  });
  const fixedToday = options.today;
  const dispatch = createDispatch({
    handlers,
    database,
    folders,
    log: fileLog(folders.data),
    today: fixedToday === undefined ? localToday : () => fixedToday,
    now,
    actor: options.actor ?? computerAccount(),
    session: keepSession(database, (isOpen) => options.onSession?.(isOpen)),
    runJob: pool.runJob,
    isOutputChecked: options.isOutputChecked,
  });
  return {
    dispatch,
    close: async () => {
      await pool.close();
      await database.close();
    },
  };
}
