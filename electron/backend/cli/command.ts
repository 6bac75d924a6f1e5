import { parseArgs } from 'node:util';
import type { InputOf, OutputOf, BackendRequestName } from '#contract/index.ts';

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
  readonly readStandardInput: () => Promise<string>;
}

export interface Command {
  /** As typed: "penghargaan cetak". */
  readonly name: string;
  /** What follows the name, for the help text. */
  readonly usage: string;
  readonly purpose: string;
  /** A command that brings its own database, such as `contoh`, runs without the office's. */
  readonly usesFreshDatabase?: boolean;
  run(args: readonly string[], context: CliContext): Promise<CommandResult>;
}

/** The words of a command were wrong: exit 2, with the usage line. */
export class UsageError extends Error {}

type OptionKind = 'text' | 'flag';
type Options<Shape extends Readonly<Record<string, OptionKind>>> = {
  readonly [Key in keyof Shape]: Shape[Key] extends 'flag' ? boolean : string | undefined;
};

/** Positional words and `--options` of one command; anything unknown is wrong usage. */
export function readArguments<const Shape extends Readonly<Record<string, OptionKind>>>(
  args: readonly string[],
  shape: Shape,
): { readonly words: readonly string[]; readonly options: Options<Shape> } {
  const options = Object.fromEntries(
    Object.entries(shape).map(([key, kind]) => [
      key,
      { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    const filled = Object.fromEntries(
      Object.entries(shape).map(([key, kind]) => [key, kind === 'flag' ? values[key] === true : values[key]]),
    );
    return { words: positionals, options: filled as Options<Shape> };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
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
