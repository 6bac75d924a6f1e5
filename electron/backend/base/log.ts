import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

export interface Log {
  info(message: string): void;
  fault(message: string, error: unknown): void;
}

export const LOG_FILE = 'catatan-program.log';
const ROTATE_AT_BYTES = 1_000_000;

/**
 * One small log beside the data: names of requests, milliseconds, faults with their stack. Never inputs or answers,
 * because those hold people's data.
 */
export function fileLog(folder: string): Log {
  const file = path.join(folder, LOG_FILE);
  const write = (line: string): void => {
    try {
      mkdirSync(folder, { recursive: true });
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > ROTATE_AT_BYTES)
        renameSync(file, `${file}.lama`);
      appendFileSync(file, `${new Date().toISOString()} ${line}\n`);
    } catch {
      // A log that cannot be written (full disk, no permission) must never stop the work it describes.
    }
  };
  return {
    info: (message) => write(message),
    fault: (message, error) => write(`${message}: ${describe(error)}`),
  };
}

/** The stack with the faults beneath it; a thread's fault arrives as text. */
function describe(error: unknown): string {
  if (typeof error === 'string') return error;
  if (!(error instanceof Error)) return typeof error;
  const cause = error.cause === undefined ? '' : `\n  caused by ${describe(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
