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
import { backUpForTheDay } from './backup/own-backup.ts';
import { keepSession } from './base/session.ts';
import { clockGuard, NO_CLOCK_GUARD, releaseDay } from './maintenance/clock-guard.ts';
import { careForTheDay } from './maintenance/daily-care.ts';
import { settleAtStart } from './cipher/settle.ts';
import { removeOpenedScans } from './cooperative/scan-store.ts';
import { removeLookedAt } from './people/show-scan.ts';
import { instantNow } from './base/today.ts';
import { localDay } from './base/local-day.ts';
import { whenWritable } from './base/write-turn.ts';
import { clearUnfinished } from './base/unfinished.ts';
import { createWorkerPool } from './worker/worker-pool.ts';

/** A clerk who prints one paper prints the next; a thread with its fonts holds tens of megabytes of a weak PC. */
const KEPT_FOR_NEXT_PAPER_MS = 3 * 60_000;

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
  /** What the program does by itself once a day; asked for at quiet times, and a day done is done. */
  care(): Promise<void>;
  close(): Promise<void>;
}

/** The whole backend of one office: used by the window's process, the command line and the tests alike. */
export async function startBackend(options: BackendOptions): Promise<Backend> {
  const folders = foldersOf(options.dataFolder, options.resourceFolder);
  clearUnfinished(folders.data);
  await settleAtStart(folders.data);
  await removeOpenedScans(folders.data);
  await removeLookedAt(folders);
  const now = options.now ?? instantNow;
  const database = await holdDatabase(folders.data, (opened) => noteMendedGuards(opened, now()));
  const places = { resourceFolder: folders.resources, dataFolder: folders.data };
  const pool = createWorkerPool(options.workerUrl, places, KEPT_FOR_NEXT_PAPER_MS);
  const fixedToday = options.today;
  const log = fileLog(folders.data);
  // A thread of its own: a stick that takes minutes keeps nobody from printing.
  const quiet = createWorkerPool(options.workerUrl, places, 0);
  const closing = new AbortController();
  let caredFor = '';
  let caring: Promise<void> | undefined;
  const care = async (): Promise<void> => {
    caredFor = await careForTheDay(
      { database, dataFolder: folders.data, now, log, runJob: quiet.runJob },
      caredFor,
    );
    try {
      await backUpForTheDay({
        get read() {
          return database.get().readDb;
        },
        database,
        folders,
        now,
        runJob: quiet.runJob,
        signal: closing.signal,
        progress: () => undefined,
        transaction: (work) => whenWritable(database, { at: now(), who: '', what: 'care.backup' }, work),
      });
    } catch (error) {
      if (!closing.signal.aborted) log.fault('care.backup', error);
    }
  };
  const dispatch = createDispatch({
    handlers,
    database,
    folders,
    log,
    today: fixedToday === undefined ? () => localDay(now()) : () => fixedToday,
    clock: fixedToday === undefined ? clockGuard(releaseDay(folders.resources)) : NO_CLOCK_GUARD,
    now,
    actor: options.actor ?? computerAccount(),
    session: keepSession(database, (isOpen) => options.onSession?.(isOpen)),
    runJob: pool.runJob,
    isOutputChecked: options.isOutputChecked,
  });
  return {
    dispatch,
    care: () => {
      caring ??= care().finally(() => {
        caring = undefined;
      });
      return caring;
    },
    close: async () => {
      closing.abort();
      await caring;
      await quiet.close();
      await pool.close();
      await database.close();
      await removeOpenedScans(folders.data);
      await removeLookedAt(folders);
    },
  };
}
