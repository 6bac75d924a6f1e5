import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import type { MejaBridge } from '#contract/process/bridge.ts';
import type { AppEvent } from '#contract/events.ts';
import type { Answer } from '#contract/errors.ts';
import { practiceFolderOf } from '#contract/process/practice-folder.ts';
import type { InputOf, OutputOf, RequestName } from '#contract/index.ts';
import { withSeen } from '../helpers/seen.ts';
import type { TestInput } from '../helpers/seen.ts';
import { launchWatched } from './watched-start.ts';

type DialogAnswer = string | readonly string[];

/** The packaged program, running, with its one window. */
export interface Program {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly dataFolder: string;
  /** Asks through the page's bridge, as the screens do; what a save had read first is read here where it is left out. */
  readonly request: <Name extends RequestName>(
    name: Name,
    input: TestInput<Name>,
  ) => Promise<Answer<OutputOf<Name>>>;
  /** A picture of the page at 1366x768, kept as dist/screenshots/<name>.png. */
  readonly screenshot: (name: string) => Promise<void>;
  /** The next dialogs of the system answer these paths, in this order, several where many may be chosen; after them a dialog counts as closed. */
  readonly answerDialogs: (...answers: readonly DialogAnswer[]) => Promise<void>;
  /** What the page was told since it was opened. */
  readonly events: () => Promise<readonly AppEvent[]>;
  readonly close: () => Promise<void>;
}

export interface LaunchOptions {
  readonly dataFolder: string;
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly today?: string;
  /** Words of the program's own behind `--data`. */
  readonly words?: readonly string[];
}

declare global {
  interface Window {
    readonly meja: MejaBridge;
    seenEvents?: AppEvent[];
  }
}

const SCREEN = { width: 1366, height: 768 };
const SCREENSHOTS = path.resolve('dist/screenshots');

/** Root, as in a container, cannot use Chromium's sandbox. The product does not give this switch. */
export const SWITCHES: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export function programPath(): string {
  const program = process.env['MEJA_PROGRAM'];
  if (program === undefined) throw new Error('MEJA_PROGRAM names the packaged program; npm test sets it.');
  return program;
}

export function programEnvironment(today?: string): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'MEJA_DATA',
  );
  return { ...Object.fromEntries(inherited), ...(today === undefined ? {} : { MEJA_TODAY: today }) };
}

export async function launchProgram({ dataFolder, today, words = [] }: LaunchOptions): Promise<Program> {
  const app = await launchWatched({
    executablePath: programPath(),
    args: [...SWITCHES, '--data', dataFolder, ...words],
    env: programEnvironment(today),
  });
  const page = await app.firstWindow();
  await page.waitForLoadState('load');
  await resize(app);
  await page.evaluate(() => {
    window.seenEvents = [];
    window.meja.onEvent((event) => window.seenEvents?.push(event));
  });
  const request = async <Name extends RequestName>(name: Name, input: unknown) =>
    (await page.evaluate(([asked, value]) => window.meja.request(asked, value), [
      name,
      input,
    ] as const)) as Answer<OutputOf<Name>>;
  const read = async <Name extends RequestName>(
    name: Name,
    input: InputOf<Name>,
  ): Promise<OutputOf<Name>> => {
    const answer = await request(name, input);
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.value;
  };
  return {
    app,
    page,
    dataFolder,
    request: async (name, input) => request(name, await withSeen(read, name, input)),
    screenshot: async (name) => void (await page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) })),
    answerDialogs: (...answers) => answerDialogs(app, answers),
    events: () => page.evaluate(() => window.seenEvents ?? []),
    close: () => app.close(),
  };
}

async function resize(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, SCREEN);
}

/** The system's dialogs are the one thing a test cannot click. */
async function answerDialogs(app: ElectronApplication, answers: readonly DialogAnswer[]): Promise<void> {
  const chosenPaths = answers.map((one) => (typeof one === 'string' ? [one] : [...one]));
  await app.evaluate(({ dialog }, all) => {
    const rest = [...all];
    dialog.showOpenDialog = async () => {
      const chosen = rest.shift();
      return { canceled: chosen === undefined, filePaths: chosen ?? [] };
    };
    dialog.showSaveDialog = async () => {
      const chosen = rest.shift();
      return { canceled: chosen === undefined, filePath: chosen?.[0] ?? '' };
    };
  }, chosenPaths);
}

/** What the program noted about itself when it started: runtime and seam. */
export function startLine(dataFolder: string): string {
  const lines = readFileSync(path.join(dataFolder, 'catatan-jendela.log'), 'utf8').split('\n');
  return lines.find((line) => line.includes('program-started')) ?? '';
}

const emptyFolder = (): string => mkdtempSync(path.join(tmpdir(), 'meja-uji-'));
const remove = (folder: string): void => {
  for (const one of [folder, practiceFolderOf(folder)])
    rmSync(one, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
};

interface Fixtures {
  /** An empty folder for one office, gone after the test. */
  readonly dataFolder: string;
  /** Starts the program; whatever a test leaves open is closed after it. */
  readonly start: (options?: Partial<LaunchOptions>) => Promise<Program>;
}

export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern
  dataFolder: async ({}, use) => {
    const folder = emptyFolder();
    // What a test chooses to write lies beside the data, as a person's own files do.
    const data = path.join(folder, 'data');
    mkdirSync(data);
    await use(data);
    remove(folder);
  },
  start: async ({ dataFolder }, use) => {
    const open: Program[] = [];
    await use(async (options = {}) => {
      const program = await launchProgram({ dataFolder, ...options });
      open.push(program);
      return program;
    });
    await Promise.all(open.map((program) => program.close().catch(() => undefined)));
  },
});

/**
 * One started program for the tests of a `describe` that only look at it: none of them may leave anything behind.
 * Starting takes longer than looking.
 */
export function sharedProgram(today: string): () => Program {
  let program: Program | undefined;
  let folder = '';
  test.beforeAll(async () => {
    folder = emptyFolder();
    program = await launchProgram({ dataFolder: folder, today });
  });
  test.afterAll(async () => {
    await program?.close().catch(() => undefined);
    remove(folder);
  });
  return () => {
    if (!program) throw new Error('the shared program is asked for within a test only');
    return program;
  };
}

export { expect } from '@playwright/test';
