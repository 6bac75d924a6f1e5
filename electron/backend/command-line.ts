import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultDataFolder } from '#contract/default-data-folder.ts';
import { errorLine } from '#contract/error-sentence.ts';
import { fromWire, toWire } from '#contract/errors.ts';
import type { ErrorCode } from '#contract/errors.ts';
import type { BackendRequestName, InputOf, OutputOf } from '#contract/index.ts';
import { isPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { findCommand, UsageError } from './cli/command.ts';
import type { Command, CliContext, CommandResult } from './cli/command.ts';
import { COMMANDS } from './areas.ts';
import { LOG_FILE } from './base/log.ts';
import { startBackend } from './start-backend.ts';
import type { Backend } from './start-backend.ts';
import { workerUrlBeside } from './worker/worker-url.ts';

/** Exit codes are part of the promise: done, refused, wrong usage, fault of the program. */
const EXIT = { done: 0, refused: 1, usage: 2, fault: 3 } as const;
const FAULTS: readonly ErrorCode[] = ['INTERNAL', 'BACKEND_GONE'];

interface CommonOptions {
  readonly dataFolder: string;
  readonly isJson: boolean;
  readonly today: PlainDate | undefined;
  readonly words: readonly string[];
}

/** Takes the common options out of the line wherever they stand; the rest belongs to the command. */
function readCommonOptions(argv: readonly string[]): CommonOptions {
  const words: string[] = [];
  let dataFolder =
    process.env['MEJA_DATA'] ??
    defaultDataFolder({ platform: process.platform, home: homedir(), env: process.env });
  let isJson = false;
  let today = process.env['MEJA_TODAY'];
  const iterator = argv.values();
  for (const word of iterator) {
    if (word === '--json') isJson = true;
    else if (word === '--data') dataFolder = valueAfter(iterator, word);
    else if (word === '--hari') today = valueAfter(iterator, word);
    else words.push(word);
  }
  if (today !== undefined && !isPlainDate(today)) {
    throw new UsageError('--hari berupa tahun-bulan-hari yang ada di kalender, misalnya 2025-11-18.');
  }
  return { dataFolder: path.resolve(dataFolder), isJson, today, words };
}

function valueAfter(iterator: Iterator<string>, option: string): string {
  const next = iterator.next();
  if (next.done === true || next.value === '') throw new UsageError(`Belum ada isi sesudah ${option}.`);
  return next.value;
}

function contextOf(backend: Backend, dataFolder: string, resourceFolder: string): CliContext {
  const askAny = async (name: string, input: unknown): Promise<unknown> => {
    const answer = await backend.dispatch({ name, input, onProgress: showProgress });
    if (answer.ok) return answer.value;
    throw fromWire(answer.error);
  };
  return {
    ask: async <Name extends BackendRequestName>(name: Name, input: InputOf<Name>) =>
      (await askAny(name, input)) as OutputOf<Name>,
    askAny,
    dataFolder,
    resourceFolder,
    readStandardInput,
  };
}

function showProgress(done: number, total: number, label: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${label} ${done}/${total} `);
}

async function readStandardInput(): Promise<string> {
  if (process.stdin.isTTY) return '';
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}

async function runCommand(
  command: Command,
  args: readonly string[],
  common: CommonOptions,
): Promise<CommandResult> {
  const here = import.meta.url;
  const resourceFolder = process.env['MEJA_RESOURCES'] ?? fileURLToPath(new URL('../../resources', here));
  const fresh = command.usesFreshDatabase ? await mkdtemp(path.join(tmpdir(), 'meja-koperasi-')) : undefined;
  const dataFolder = fresh ?? common.dataFolder;
  const backend = await startBackend({
    dataFolder,
    resourceFolder,
    workerUrl: workerUrlBeside(here),
    today: common.today,
    isOutputChecked: here.endsWith('.ts') || process.env['MEJA_OUTPUT_CHECKED'] === '1',
  });
  try {
    const result = await command.run(args, contextOf(backend, dataFolder, resourceFolder));
    await backend.close();
    // Kept when something went wrong: its log is the only trace of why.
    if (fresh !== undefined) await rm(fresh, { recursive: true, force: true });
    return result;
  } catch (error) {
    await backend.close();
    if (exitCodeOf(error) === EXIT.fault)
      console.error(`Catatan program: ${path.join(dataFolder, LOG_FILE)}`);
    else if (fresh !== undefined) await rm(fresh, { recursive: true, force: true });
    throw error;
  }
}

function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError) return EXIT.usage;
  return FAULTS.includes(toWire(error).code) ? EXIT.fault : EXIT.refused;
}

function usageText(command?: Command): string {
  const lines = (command ? [command] : COMMANDS).map(
    ({ name, usage, purpose }) => `  ${name} ${usage}\n      ${purpose}`,
  );
  return `Pemakaian: meja-koperasi --headless <perintah> [--data DIR] [--json] [--hari YYYY-MM-DD]\n${lines.join('\n')}`;
}

/** Runs one command line. @returns the exit code */
async function main(argv: readonly string[]): Promise<number> {
  const isJson = argv.includes('--json');
  let command: Command | undefined;
  try {
    const common = readCommonOptions(argv);
    const found = findCommand(COMMANDS, common.words);
    if (!found)
      throw new UsageError(
        common.words.length === 0
          ? 'Perintah belum disebut.'
          : `Perintah tidak dikenal: ${common.words[0] ?? ''}.`,
      );
    command = found.command;
    const { value, lines, warnings = [] } = await runCommand(command, found.rest, common);
    for (const warning of warnings) console.error(`Peringatan: ${warning}`);
    console.log(isJson ? JSON.stringify({ ok: true, value }) : lines.join('\n'));
    return EXIT.done;
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${usageText(command)}`);
      if (isJson)
        console.log(
          JSON.stringify({ ok: false, error: { code: 'USAGE', message: error.message, details: {} } }),
        );
      return EXIT.usage;
    }
    const wire = toWire(error);
    const message = errorLine(wire);
    console.error(message);
    if (isJson)
      console.log(JSON.stringify({ ok: false, error: { code: wire.code, message, details: wire.details } }));
    return exitCodeOf(error);
  }
}

process.exitCode = await main(process.argv.slice(2));
