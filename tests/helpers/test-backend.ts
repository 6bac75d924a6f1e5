import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { LOG_FILE } from '#backend/log.ts';
import { startBackend } from '#backend/start-backend.ts';
import type { Backend } from '#backend/start-backend.ts';
import { fromWire } from '#contract/errors.ts';
import type { WireError } from '#contract/errors.ts';
import type { BackendRequestName, InputOf, OutputOf } from '#contract/index.ts';
import { toPlainDate } from '#rules/plain-date.ts';
import { tempFolder } from './temp-folder.ts';

export const RESOURCES = path.resolve('resources');
export const SAMPLE_REGISTER = path.join(RESOURCES, 'sample', 'register-kutim-contoh.xlsx');

export interface TestBackend {
  readonly dataFolder: string;
  readonly dispatch: Backend['dispatch'];
  /** The value, or throws the refusal. */
  ask<Name extends BackendRequestName>(
    name: Name,
    input: InputOf<Name>,
    jobId?: string,
  ): Promise<OutputOf<Name>>;
  /** The refusal; fails when the request succeeds. */
  refusal(name: BackendRequestName, input: unknown): Promise<WireError>;
  close(): Promise<void>;
}

/** The real backend on a real file: the same that the window and the command line use. */
export async function testBackend(
  options: { readonly dataFolder?: string; readonly today?: string } = {},
): Promise<TestBackend> {
  const dataFolder = options.dataFolder ?? tempFolder();
  const backend = await startBackend({
    dataFolder,
    resourceFolder: RESOURCES,
    workerUrl: pathToFileURL(path.resolve('electron/backend/worker/worker-entry.ts')),
    today: toPlainDate(options.today ?? '2025-11-18'),
    isOutputChecked: true,
  });
  let isClosed = false;
  const close = async (): Promise<void> => {
    if (!isClosed) await backend.close();
    isClosed = true;
  };
  onTestFinished(close);
  return {
    dataFolder,
    dispatch: backend.dispatch,
    close,
    ask: async <Name extends BackendRequestName>(name: Name, input: InputOf<Name>, jobId?: string) => {
      const answer = await backend.dispatch({ name, input, jobId });
      if (!answer.ok) throw failureOf(answer.error, dataFolder);
      return answer.value as OutputOf<Name>;
    },
    refusal: async (name, input) => {
      const answer = await backend.dispatch({ name, input });
      if (answer.ok) throw new Error(`${name} was accepted`);
      return answer.error;
    },
  };
}

/** A backend with the office of Kutai Timur, and the sample register when asked. */
export async function officeBackend(
  options: { readonly today?: string; readonly hasRegister?: boolean; readonly regionCode?: string } = {},
): Promise<TestBackend> {
  const backend = await testBackend(options);
  await backend.ask('office.setUp', { regionCode: options.regionCode ?? '64.08' });
  if (options.hasRegister === true) {
    await backend.ask('import.run', { path: SAMPLE_REGISTER, isDryRun: false });
  }
  return backend;
}

/** A fault of the program is told with its stack, which only the log knows. */
function failureOf(error: WireError, dataFolder: string): Error {
  if (error.code !== 'INTERNAL') return fromWire(error);
  return new Error(`INTERNAL\n${readFileSync(path.join(dataFolder, LOG_FILE), 'utf8').slice(-3000)}`);
}
