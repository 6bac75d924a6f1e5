import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { LOG_FILE } from '#backend/base/log.ts';
import { startBackend } from '#backend/start-backend.ts';
import type { Backend } from '#backend/start-backend.ts';
import { practiceFolderOf } from '#contract/process/practice-folder.ts';
import { fromWire } from '#contract/errors.ts';
import type { WireError } from '#contract/errors.ts';
import type { BackendRequestName, InputOf, OutputOf } from '#contract/index.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { WORKER_URL } from './built-backend.ts';
import { putEmpty, putPrepared } from './prepared-database.ts';
import { withSeen } from './seen.ts';
import type { Reader, TestInput } from './seen.ts';
import { tempFolder } from './temp-folder.ts';

export const RESOURCES = path.resolve('resources');
export const SAMPLE_REGISTER = path.join(RESOURCES, 'sample', 'register-kutim-contoh.xlsx');

export interface TestBackend {
  readonly dataFolder: string;
  readonly dispatch: Backend['dispatch'];
  readonly care: Backend['care'];
  /** The value, or throws the refusal. A save without `expectedUpdatedAt` reads it first, as a page does. */
  ask<Name extends BackendRequestName>(
    name: Name,
    input: TestInput<Name>,
    jobId?: string,
  ): Promise<OutputOf<Name>>;
  /** The same for what is complete as it stands. */
  readonly read: Reader;
  /** The refusal; fails when the request succeeds. */
  refusal(name: BackendRequestName, input: unknown): Promise<WireError>;
  close(): Promise<void>;
}

/** What a test sets from outside: the folder, the day, the instant, and who is at work. */
export interface TestOptions {
  readonly dataFolder?: string;
  /** A folder of practice, where the sample office lives. */
  readonly isPractice?: boolean;
  /** Null: the day of `now`, as the window has it; its clock is judged then. */
  readonly today?: string | null;
  readonly now?: () => string;
  readonly actor?: string;
}

async function startTestBackend(
  dataFolder: string,
  { today = '2025-11-18', now, actor }: TestOptions,
): Promise<Backend> {
  return startBackend({
    dataFolder,
    resourceFolder: RESOURCES,
    workerUrl: WORKER_URL,
    today: today === null ? undefined : toPlainDate(today),
    now,
    actor: actor === undefined ? undefined : { name: actor },
    isOutputChecked: true,
  });
}

async function emptyFolder({ isPractice }: TestOptions): Promise<string> {
  const folder = isPractice === true ? practiceFolderOf(path.join(tempFolder(), 'data')) : tempFolder();
  mkdirSync(folder, { recursive: true });
  await putEmpty(folder);
  return folder;
}

/** The real backend on a real file: the same that the window and the command line use. */
export async function testBackend(options: TestOptions = {}): Promise<TestBackend> {
  const dataFolder = options.dataFolder ?? (await emptyFolder(options));
  const backend = await startTestBackend(dataFolder, options);
  let isClosed = false;
  const close = async (): Promise<void> => {
    if (!isClosed) await backend.close();
    isClosed = true;
  };
  onTestFinished(close);
  const valueOf = async (name: BackendRequestName, input: unknown, jobId?: string): Promise<unknown> => {
    const answer = await backend.dispatch({ name, input, jobId });
    if (!answer.ok) throw failureOf(answer.error, dataFolder);
    return answer.value;
  };
  const read = async <Name extends BackendRequestName>(name: Name, input: InputOf<Name>) =>
    (await valueOf(name, input)) as OutputOf<Name>;
  return {
    dataFolder,
    dispatch: backend.dispatch,
    care: () => backend.care(),
    close,
    read,
    ask: async <Name extends BackendRequestName>(name: Name, input: TestInput<Name>, jobId?: string) =>
      (await valueOf(name, await withSeen(read, name, input), jobId)) as OutputOf<Name>,
    refusal: async (name, input) => {
      const answer = await backend.dispatch({ name, input: await withSeen(read, name, input) });
      if (answer.ok) throw new Error(`${name} was accepted`);
      return answer.error;
    },
  };
}

interface OfficeOptions extends TestOptions {
  readonly hasRegister?: boolean;
  readonly regionCode?: string;
}

/** A backend with the office of Kutai Timur, and the sample register when asked. */
export async function officeBackend(options: OfficeOptions = {}): Promise<TestBackend> {
  const { dataFolder, isPractice, now, actor } = options;
  const isOrdinary =
    dataFolder === undefined && isPractice !== true && now === undefined && actor === undefined;
  if (!isOrdinary && options.hasRegister !== true) {
    const backend = await testBackend(options);
    for (const { name, input } of beginnings(options)) await backend.ask(name, input);
    return backend;
  }
  const folder = dataFolder ?? tempFolder();
  // The sample register is that of its usual day, whatever day the test has.
  const made = options.hasRegister === true ? { hasRegister: true } : options;
  await putPrepared(folder, nameOf(made), (empty) => begin(empty, made));
  return testBackend({ ...options, dataFolder: folder });
}

const nameOf = ({ hasRegister = false, regionCode = '64.08', today = '' }: OfficeOptions): string =>
  `dinas-${regionCode}-${today}${hasRegister ? '-register' : ''}`;

const beginnings = ({ hasRegister = false, regionCode = '64.08' }: OfficeOptions) => [
  { name: 'office.setUp', input: { regionCode } } as const,
  ...(hasRegister
    ? [{ name: 'import.run', input: { path: SAMPLE_REGISTER, isDryRun: false } } as const]
    : []),
];

/** Makes the database that officeBackend copies. */
async function begin(folder: string, options: OfficeOptions): Promise<void> {
  await putEmpty(folder);
  const backend = await startTestBackend(folder, options);
  for (const { name, input } of beginnings(options)) {
    const answer = await backend.dispatch({ name, input });
    if (!answer.ok) throw fromWire(answer.error);
  }
  await backend.close();
}

/** A fault of the program is told with its stack, which only the log knows. */
function failureOf(error: WireError, dataFolder: string): Error {
  if (error.code !== 'INTERNAL') return fromWire(error);
  return new Error(`INTERNAL\n${readFileSync(path.join(dataFolder, LOG_FILE), 'utf8').slice(-3000)}`);
}
