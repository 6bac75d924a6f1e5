import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Writes one line. Facts are codes, counts and durations; never a name, a number of a person or an input. */
export type Log = (event: string, facts?: Readonly<Record<string, string | number>>) => void;

const MAX_BYTES = 512 * 1024;

/**
 * One small log in the data folder, for the person who helps the office; the backend keeps its own beside it. The file before it is kept, so at most
 * one megabyte is used. A log that cannot be written must never stop the work.
 */
export function openLog(folder: string): Log {
  const path = join(folder, 'catatan-jendela.log');
  return (event, facts = {}) => {
    const details = Object.entries(facts).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
    try {
      mkdirSync(folder, { recursive: true });
      rotate(path);
      appendFileSync(path, `${[new Date().toISOString(), event, ...details].join(' ')}\n`);
    } catch {
      // A full disk or a removed folder shows itself in the work, with its own sentence.
    }
  };
}

function rotate(path: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size >= MAX_BYTES) renameSync(path, path.replace(/\.log$/, '.lama.log'));
}
