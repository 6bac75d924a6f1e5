import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';

/** A passphrase lies in a file of one line and never among the words of a command, which others can read. */
export async function passphraseOf(file: string | undefined): Promise<string | null> {
  if (file === undefined) return null;
  try {
    return (await readFile(path.resolve(file), 'utf8')).replace(/\r?\n$/u, '');
  } catch (error) {
    throw new AppError('FILE_NOT_FOUND', { facts: { namaBerkas: path.basename(file) } }, { cause: error });
  }
}
