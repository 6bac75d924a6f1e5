import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import { UsageError } from './usage-error.ts';

/** What is piped into the door, read once: secrets a line each, the rest as it is. */
export interface PipedInput {
  /** The next secret: the file's first line, else the next line piped in. */
  secret(file: string | undefined, what: string): Promise<string>;
  rest(): Promise<string>;
}

/** A file with more than this is no password. */
const MOST_BYTES = 4096;

/** @param readAll everything that is piped in; empty at a terminal */
export function pipedInput(readAll: () => Promise<string>): PipedInput {
  let all: Promise<string> | undefined;
  let taken = 0;
  const read = (): Promise<string> => (all ??= readAll());
  return {
    secret: async (file, what) => {
      if (file !== undefined) return secretIn(file, what);
      const text = (await read()).slice(taken);
      const line = /^[^\n]*\n?/.exec(text)?.[0] ?? '';
      taken += line.length;
      return required(line, what);
    },
    rest: async () => (await read()).slice(taken),
  };
}

async function secretIn(file: string, what: string): Promise<string> {
  const place = path.resolve(file);
  const bytes = await readFile(place).catch(() => undefined);
  if (!bytes) throw new AppError('FILE_NOT_FOUND', { facts: { namaBerkas: path.basename(place) } });
  if (bytes.length > MOST_BYTES)
    throw new UsageError(`${path.basename(place)} bukan berkas ${what}: terlalu besar.`);
  return required(bytes.toString('utf8').split('\n')[0] ?? '', what);
}

/** Without the sign at the front that some editors write, and the end of the line. */
function required(line: string, what: string): string {
  const secret = line.replace(/^\u{FEFF}/u, '').replace(/\r?\n?$/, '');
  if (secret === '')
    throw new UsageError(
      `Belum ada ${what}: alirkan lewat masukan baku, atau sebutkan berkasnya. Tidak pernah ditulis pada barisnya.`,
    );
  return secret;
}
