import { parseArgs } from 'node:util';
import type { InputOf, OutputOf, BackendRequestName } from '#contract/index.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { CommandOptions } from './command-option.ts';
import { readDay } from './read-day.ts';
import { UsageError } from './usage-error.ts';

export { UsageError } from './usage-error.ts';

/** Asks the backend exactly as the window does. @throws AppError the refusal, as data */
export type Ask = <Name extends BackendRequestName>(
  name: Name,
  input: InputOf<Name>,
) => Promise<OutputOf<Name>>;

/** What a command answers: the JSON value, and the lines a person reads. */
export interface CommandResult {
  readonly value: unknown;
  readonly lines: readonly string[];
  /** What a person should know though it was done; always on standard error, also with --json. */
  readonly warnings?: readonly string[];
}

export interface CliContext {
  readonly ask: Ask;
  /** Any request by name, for `minta`. */
  readonly askAny: (name: string, input: unknown) => Promise<unknown>;
  readonly dataFolder: string;
  readonly resourceFolder: string;
  /** What was piped in and is not a password. */
  readonly readStandardInput: () => Promise<string>;
  /**
   * The password of `--akun`, or of the account a command makes: from `--sandi-berkas`, else the first line that is piped
   * in. Never from the line itself, which every user of the computer can read. @throws UsageError when there is none
   */
  readonly readPassword: () => Promise<string>;
  /** Another secret: from the file, else the next line that is piped in. @throws UsageError when there is none */
  readonly readSecret: (file: string | undefined, what: string) => Promise<string>;
}

export interface Command {
  /** As typed: "penghargaan cetak". */
  readonly name: string;
  /** What follows the name, for the help text. */
  readonly usage: string;
  readonly purpose: string;
  /** Every option with its line of help; nothing else is read. */
  readonly options: CommandOptions;
  /** A whole line as a person would type it. */
  readonly example: string;
  /** A command that brings its own database, such as `contoh`, runs without the office's. */
  readonly usesFreshDatabase?: boolean;
  /** A command about practice works there whether or not `--latihan` is said. */
  readonly isPractice?: boolean;
  /** A command that makes, empties or restores an office finds an empty practice empty; for any other it is filled. */
  readonly takesEmptyPractice?: boolean;
  run(args: readonly string[], context: CliContext): Promise<CommandResult>;
}

type OptionValues<Options extends CommandOptions> = {
  readonly [Key in keyof Options]: Options[Key]['kind'] extends 'flag'
    ? boolean
    : (Options[Key]['kind'] extends 'day' ? PlainDate : string) | undefined;
};

export interface Arguments<Options extends CommandOptions> {
  readonly words: readonly string[];
  readonly options: OptionValues<Options>;
}

/** A command whose line is read by its own table of options before it runs. */
export function defineCommand<const Options extends CommandOptions>(
  command: Omit<Command, 'options' | 'run'> & {
    readonly options: Options;
    run(given: Arguments<Options>, context: CliContext): Promise<CommandResult>;
  },
): Command {
  return {
    ...command,
    run: (args, context) => command.run(readArguments(args, command.options), context),
  };
}

/** Positional words and `--options` of one command; anything unknown is wrong usage. */
export function readArguments<const Options extends CommandOptions>(
  args: readonly string[],
  known: Options,
): Arguments<Options> {
  const { positionals, values } = parsed(args, known);
  const filled = Object.entries(known).map(([key, { kind }]) => {
    const value = values[key];
    if (kind === 'flag') return [key, value === true];
    return [key, kind === 'day' && typeof value === 'string' ? readDay(key, value) : value];
  });
  return { words: positionals, options: Object.fromEntries(filled) as OptionValues<Options> };
}

function parsed(args: readonly string[], known: CommandOptions) {
  const options = Object.fromEntries(
    Object.entries(known).map(([key, { kind }]) => [
      key,
      { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(wrongOption(error, known), { cause: error });
  }
}

/** What Node says of a line in English, in the words of the office. */
function wrongOption(error: unknown, known: CommandOptions): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const told = error instanceof Error ? error.message : String(error);
  const option = /'(?:-\w, )?(--?[^\s'=]+)/.exec(told)?.[1] ?? '';
  const all = Object.keys(known).map((key) => `--${key}`);
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return `Pilihan ${option} tidak dikenal. ${all.length === 0 ? 'Perintah ini tidak memakai pilihan.' : `Yang dikenal: ${all.join(', ')}.`}`;
  const isFlag = known[option.slice(2)]?.kind === 'flag';
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return isFlag
      ? `Pilihan ${option} berdiri sendiri, tanpa isi.`
      : `Belum ada isi sesudah ${option}. Isi yang diawali tanda - ditulis ${option}=-…`;
  return told;
}

/** Exactly so many words; `names` says what is missing. */
export function requireWords<const Names extends readonly string[]>(
  words: readonly string[],
  names: Names,
): { readonly [Index in keyof Names]: string } {
  if (words.length < names.length)
    throw new UsageError(`Belum disebut: ${names.slice(words.length).join(', ')}.`);
  if (words.length > names.length)
    throw new UsageError(`Tidak dikenal: ${words.slice(names.length).join(' ')}.`);
  return words as unknown as { readonly [Index in keyof Names]: string };
}

export function requireOption(value: string | undefined, name: string): string {
  if (value === undefined || value === '') throw new UsageError(`Belum disebut: --${name}.`);
  return value;
}

export function requireDay(value: PlainDate | undefined, name: string): PlainDate {
  if (value === undefined) throw new UsageError(`Belum disebut: --${name}.`);
  return value;
}

export function requireYear(value: string | undefined, name: string): number {
  const text = requireOption(value, name);
  if (!/^\d{4}$/.test(text)) throw new UsageError(`--${name} berupa angka tahun, misalnya 2024.`);
  return Number(text);
}

/** The command whose words begin the line; the longest name wins ("impor batalkan" before "impor"). */
export function findCommand(
  commands: readonly Command[],
  words: readonly string[],
): { command: Command; rest: readonly string[] } | undefined {
  const found = commands
    .filter(({ name }) => name.split(' ').every((part, index) => words[index] === part))
    .sort((a, b) => b.name.length - a.name.length)[0];
  return found && { command: found, rest: words.slice(found.name.split(' ').length) };
}
