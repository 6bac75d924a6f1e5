import { findCommand, UsageError } from './command.ts';
import type { Command, CommandResult } from './command.ts';
import { commandHelp, commandHelpValue, commandList } from './help-text.ts';

const HELP_WORD = 'bantuan';
const HELP_OPTIONS: readonly string[] = ['--help', '-h'];

/**
 * Help, where the line asks for it instead of for work: `rat catat --help`, `-h`, `bantuan rat catat`. The beginning of
 * several commands ("rekap") lists them; nothing is opened and nothing is written.
 *
 * @returns undefined where no help is asked. @throws UsageError for a command that is not there
 */
export function askedHelp(commands: readonly Command[], words: readonly string[]): CommandResult | undefined {
  const isAsked = words[0] === HELP_WORD || words.some((word) => HELP_OPTIONS.includes(word));
  if (!isAsked) return undefined;
  const named = words.filter((word, at) => !HELP_OPTIONS.includes(word) && !(at === 0 && word === HELP_WORD));
  const found = findCommand(commands, named);
  if (found) return { value: commandHelpValue(found.command), lines: commandHelp(found.command) };
  const first = named[0];
  const fitting = commands.filter(({ name }) => first === undefined || name.split(' ')[0] === first);
  if (fitting.length === 0) throw new UsageError(`Perintah tidak dikenal: ${first ?? ''}.`);
  return { value: fitting.map(commandHelpValue), lines: commandList(fitting) };
}
