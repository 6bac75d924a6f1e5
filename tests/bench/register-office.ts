import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startBackend } from '#backend/start-backend.ts';
import type { Backend } from '#backend/start-backend.ts';
import { openDatabase } from '#db/open.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { BackendRequestName, InputOf, OutputOf } from '#contract/index.ts';
import { fillRegister } from '../helpers/invented-register.ts';
import { WORKER_URL } from '../helpers/built-backend.ts';
import { inventPast } from '../helpers/ten-years.ts';

export interface BenchOffice {
  readonly folder: string;
  /** The answer as the window gets it, and how many bytes it travels as. */
  ask<Name extends BackendRequestName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>>;
  /** Closes the database and leaves the folder to another program. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

async function start(folder: string): Promise<Backend> {
  return startBackend({
    dataFolder: folder,
    resourceFolder: path.resolve('resources'),
    workerUrl: WORKER_URL,
    today: toPlainDate('2025-11-18'),
    isOutputChecked: false,
  });
}

/** The real backend on a real file with so many invented cooperatives, with ten book years behind them or one. */
export async function benchOffice(
  count: number,
  options: { readonly hasPast?: boolean } = {},
): Promise<BenchOffice> {
  const folder = mkdtempSync(path.join(tmpdir(), 'meja-ukur-'));
  const first = await start(folder);
  await first.dispatch({ name: 'office.setUp', input: { regionCode: '64.08' } });
  await first.close();
  const database = await openDatabase(folder);
  if (count > 0) fillRegister(database.raw, count);
  if (options.hasPast === true) inventPast(database.raw);
  await database.close();
  const backend = await start(folder);
  let isRunning = true;
  const stop = async () => {
    if (isRunning) await backend.close();
    isRunning = false;
  };
  return {
    folder,
    ask: async <Name extends BackendRequestName>(name: Name, input: InputOf<Name>) => {
      const answer = await backend.dispatch({ name, input });
      if (!answer.ok)
        throw new Error(`${name}: ${answer.error.code} ${JSON.stringify(answer.error.details)}`);
      return answer.value as OutputOf<Name>;
    },
    stop,
    close: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
