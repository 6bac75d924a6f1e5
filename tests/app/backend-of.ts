import { readdirSync, readFileSync } from 'node:fs';
import type { Program } from './program.ts';

/** The process id of the program's backend, on either side of the seam. */
export async function backendPid({ app }: Program): Promise<number> {
  const utility = await app.evaluate(
    ({ app: electron }) => electron.getAppMetrics().find(({ name }) => name === 'Meja Koperasi: data')?.pid,
  );
  const pid = utility ?? childOf(app.process().pid);
  if (pid === undefined) throw new Error('The backend is not running.');
  return pid;
}

/** Electron does not count a child process of the stand-in among its own; Linux does. */
function childOf(parent: number | undefined): number | undefined {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .find((pid) => parentOf(pid) === parent && commandOf(pid).includes('process-entry.js'));
}

function parentOf(pid: number): number | undefined {
  const parent = /^PPid:\s+(\d+)$/m.exec(read(`/proc/${pid}/status`))?.[1];
  return parent === undefined ? undefined : Number(parent);
}

const commandOf = (pid: number): string => read(`/proc/${pid}/cmdline`);

/** A process may end between being listed and being read. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
