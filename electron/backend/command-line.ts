import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultDataFolder } from '#contract/process/default-data-folder.ts';
import { isPracticeFolder, practiceFolderOf } from '#contract/process/practice-folder.ts';
import { errorLine } from '#contract/error-sentence.ts';
import { fromWire, toWire } from '#contract/errors.ts';
import type { ErrorCode } from '#contract/errors.ts';
import type { BackendRequestName, InputOf, OutputOf } from '#contract/index.ts';
import type { ToCommandLine } from '#contract/process/process-messages.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { askedHelp } from './cli/asked-help.ts';
import { findCommand, UsageError } from './cli/command.ts';
import type { Command, CliContext, CommandResult } from './cli/command.ts';
import { commandList } from './cli/help-text.ts';
import { passphraseOf } from './cli/passphrase-file.ts';
import { pipedInput } from './cli/piped-input.ts';
import { readDay } from './cli/read-day.ts';
import { COMMANDS } from './areas.ts';
import { LOG_FILE } from './base/log.ts';
import { parentChannel } from './parent-channel.ts';
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
  /** Who works, as the login is typed; undefined: nobody is named. */
  readonly login: string | undefined;
  /** Where that account's password stands; undefined: it is piped in. */
  readonly passwordFile: string | undefined;
  /** Where the passphrase or the sheet's code of encrypted data stands; '-': piped in. */
  readonly dataPassphrase: string | undefined;
  readonly dataCode: string | undefined;
  readonly words: readonly string[];
}

/** Takes the common options out of the line wherever they stand; the rest belongs to the command. */
function readCommonOptions(argv: readonly string[]): CommonOptions {
  const words: string[] = [];
  let dataFolder =
    process.env['MEJA_DATA'] ??
    defaultDataFolder({ platform: process.platform, home: homedir(), env: process.env });
  let isJson = false;
  let isPractice = false;
  let today = process.env['MEJA_TODAY'];
  let login: string | undefined;
  let passwordFile: string | undefined;
  let dataPassphrase: string | undefined;
  let dataCode: string | undefined;
  const iterator = argv.values();
  for (const word of iterator) {
    if (word === '--json') isJson = true;
    else if (word === '--latihan') isPractice = true;
    else if (word === '--data') dataFolder = valueAfter(iterator, word);
    else if (word === '--hari') today = valueAfter(iterator, word);
    else if (word === '--akun') login = valueAfter(iterator, word);
    else if (word === '--sandi-berkas') passwordFile = valueAfter(iterator, word);
    else if (word === '--sandi-data') dataPassphrase = valueAfter(iterator, word);
    else if (word === '--kode-data') dataCode = valueAfter(iterator, word);
    else words.push(word);
  }
  const folder = path.resolve(dataFolder);
  return {
    dataFolder: isPractice ? practiceFolderOf(folder) : folder,
    isJson,
    today: today === undefined ? undefined : readDay('hari', today),
    login,
    passwordFile,
    dataPassphrase,
    dataCode,
    words,
  };
}

function valueAfter(iterator: Iterator<string>, option: string): string {
  const next = iterator.next();
  if (next.done === true || next.value === '') throw new UsageError(`Belum ada isi sesudah ${option}.`);
  return next.value;
}

interface CliPlaces {
  readonly dataFolder: string;
  readonly resourceFolder: string;
  readonly passwordFile: string | undefined;
}

function contextOf(backend: Backend, { dataFolder, resourceFolder, passwordFile }: CliPlaces): CliContext {
  const piped = pipedInput(readStandardInput);
  let password: Promise<string> | undefined;
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
    readStandardInput: () => piped.rest(),
    readPassword: () => (password ??= piped.secret(passwordFile, 'kata sandi')),
    readSecret: (file, what) => piped.secret(file, what),
  };
}

function showProgress(done: number, total: number, label: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${label} ${done}/${total} `);
}

/** Started by Electron main there is no standard input: main has it and hands it over when asked. */
const IS_INPUT_WITH_PARENT = process.env['MEJA_INPUT'] === 'parent';

async function readStandardInput(): Promise<string> {
  if (IS_INPUT_WITH_PARENT) {
    const channel = parentChannel<ToCommandLine>();
    return new Promise((resolve) => {
      channel.onMessage(({ standardInput }) => resolve(standardInput));
      channel.post({ kind: 'input-wanted' });
    });
  }
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
  const dataFolder = fresh === undefined ? common.dataFolder : practiceFolderOf(path.join(fresh, 'contoh'));
  const backend = await startBackend({
    dataFolder,
    resourceFolder,
    workerUrl: workerUrlBeside(here),
    today: common.today,
    isOutputChecked: here.endsWith('.ts') || process.env['MEJA_OUTPUT_CHECKED'] === '1',
  });
  try {
    const context = contextOf(backend, { dataFolder, resourceFolder, passwordFile: common.passwordFile });
    if (fresh === undefined) await unlockData(common, context);
    if (common.login !== undefined)
      await context.ask('session.logIn', { login: common.login, password: await context.readPassword() });
    if (command.takesEmptyPractice !== true && fresh === undefined && isPracticeFolder(dataFolder))
      await fillEmptyPractice(context);
    const result = await command.run(args, context);
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

/** Before anybody logs in: who is known stands in the data itself. */
async function unlockData(
  { dataPassphrase, dataCode }: CommonOptions,
  { ask, readSecret, readStandardInput: readRest }: CliContext,
): Promise<void> {
  const fileOf = (place: string): string | undefined => (place === '-' ? undefined : place);
  if (dataPassphrase !== undefined)
    await ask('cipher.unlock', { passphrase: await readSecret(fileOf(dataPassphrase), 'kata sandi data') });
  else if (dataCode !== undefined)
    await ask('cipher.unlock', {
      code: dataCode === '-' ? await readRest() : await passphraseOf(dataCode),
    });
}

/** Entering practice by the door is what entering it in the window is: an empty one gets the sample office. */
async function fillEmptyPractice({ ask }: CliContext): Promise<void> {
  if ((await ask('office.get', {})) !== null) return;
  await ask('practice.fill', {});
  console.error('Latihan masih kosong dan baru diisi kantor contoh.');
}

function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError) return EXIT.usage;
  return FAULTS.includes(toWire(error).code) ? EXIT.fault : EXIT.refused;
}

const usageText = (command?: Command): string => commandList(command ? [command] : COMMANDS).join('\n');

/** Said on every answer that comes from practice: nothing of it is the office's. */
const PRACTICE_LINE =
  'MODE LATIHAN: jawaban ini dari kantor contoh, bukan dari data dinas. Nomor berawalan LAT- dan cetakan bertanda CONTOH.';

/** One document on standard output; practice says so in it too. */
function printJson(document: object, isPractice: boolean): void {
  console.log(JSON.stringify(isPractice ? { ...document, latihan: true } : document));
}

function tell({ value, lines }: CommandResult, isJson: boolean, isPractice = false): void {
  if (isJson) printJson({ ok: true, value }, isPractice);
  else console.log(lines.join('\n'));
}

/** Runs one command line. @returns the exit code */
async function main(argv: readonly string[]): Promise<number> {
  const isJson = argv.includes('--json');
  let command: Command | undefined;
  let isPractice = false;
  try {
    let common = readCommonOptions(argv);
    const help = askedHelp(COMMANDS, common.words);
    if (help) {
      tell(help, isJson);
      return EXIT.done;
    }
    const found = findCommand(COMMANDS, common.words);
    if (!found)
      throw new UsageError(
        common.words.length === 0
          ? 'Perintah belum disebut.'
          : `Perintah tidak dikenal: ${common.words[0] ?? ''}.`,
      );
    command = found.command;
    if (command.isPractice === true) common = { ...common, dataFolder: practiceFolderOf(common.dataFolder) };
    isPractice = isPracticeFolder(common.dataFolder);
    const result = await runCommand(command, found.rest, common);
    for (const warning of result.warnings ?? []) console.error(`Peringatan: ${warning}`);
    if (isPractice) console.error(PRACTICE_LINE);
    tell(result, isJson, isPractice);
    return EXIT.done;
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${usageText(command)}`);
      if (isJson)
        printJson({ ok: false, error: { code: 'USAGE', message: error.message, details: {} } }, false);
      return EXIT.usage;
    }
    const wire = toWire(error);
    const message = errorLine(wire);
    console.error(message);
    if (isPractice) console.error(PRACTICE_LINE);
    if (isJson)
      printJson({ ok: false, error: { code: wire.code, message, details: wire.details } }, isPractice);
    return exitCodeOf(error);
  }
}

// The data of the office are nobody else’s on a shared computer: files 600, folders 700.
process.umask(0o077);
process.exitCode = await main(process.argv.slice(2));
// Whoever listens to its parent is kept alive by it.
if (IS_INPUT_WITH_PARENT) process.stdout.write('', () => process.exit());
