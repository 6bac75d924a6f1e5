import { fork } from 'node:child_process';
import type { Readable } from 'node:stream';
import { utilityProcess } from 'electron';
import type { FromBackend, ToBackend, ToCommandLine } from '#contract/process/process-messages.ts';

/**
 * THE SEAM. The database addon wants Node-API 10. Electron 35 and newer have it, and the backend is a utility
 * process of the program. The stand-in runtime of the tests is older: there the same script runs as a child
 * process under the Node that MEJA_NODE names. Everything else is the same on both sides.
 */
export type Seam = 'utility-process' | 'node-process';

export interface BackendChild {
  readonly post: (message: ToBackend | ToCommandLine) => void;
  readonly onMessage: (listener: (message: FromBackend) => void) => void;
  /** Called once, also when the process could not be started; `code` is then not 0. */
  readonly onExit: (listener: (code: number) => void) => void;
  readonly kill: () => void;
}

export interface BackendStart {
  readonly script: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** 'inherit' for the headless door; otherwise each line the backend writes is handed over. */
  readonly output: 'inherit' | ((line: string) => void);
}

const NEEDED_NODE_API = 10;
/** In Electron 33 and older this is what stands between the program and its database. */
export function chooseSeam(nodeApi: string | undefined = process.versions['napi']): Seam {
  return Number(nodeApi ?? 0) >= NEEDED_NODE_API ? 'utility-process' : 'node-process';
}

/** Answers are short-lived pieces: with the usual nursery of 16 MB the backend holds 20 MB more of a weak PC. */
const SMALL_NURSERY = '--max-semi-space-size=2';

/** Starts the backend script. In a utility process this needs Electron to be ready. */
export function startBackend(start: BackendStart, seam: Seam = chooseSeam()): BackendChild {
  return seam === 'utility-process' ? startUtilityProcess(start) : startNodeProcess(start);
}

function startUtilityProcess({ script, args, env, output }: BackendStart): BackendChild {
  const child = utilityProcess.fork(script, [...args], {
    env: { ...env },
    stdio: output === 'inherit' ? 'inherit' : 'pipe',
    execArgv: [`--js-flags=${SMALL_NURSERY}`],
    serviceName: 'Meja Koperasi: data',
  });
  if (output !== 'inherit') forwardLines([child.stdout, child.stderr], output);
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process, not a window
    post: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', listener),
    kill: () => void child.kill(),
  };
}

function startNodeProcess({ script, args, env, output }: BackendStart): BackendChild {
  const execPath = process.env['MEJA_NODE'];
  if (!execPath)
    throw new Error('MEJA_NODE must name a Node executable: this Electron is too old for the database.');
  const channel = output === 'inherit' ? 'inherit' : 'pipe';
  const child = fork(script, [...args], {
    execPath,
    env: { ...env },
    execArgv: [SMALL_NURSERY],
    // The same structured clone as between Electron's processes, not JSON.
    serialization: 'advanced',
    stdio: [output === 'inherit' ? 'inherit' : 'ignore', channel, channel, 'ipc'],
  });
  if (output !== 'inherit') forwardLines([child.stdout, child.stderr], output);
  return {
    // A process that has just died is answered for by its exit, not by a throw here.
    post: (message) => void (child.connected && child.send(message, () => undefined)),
    onMessage: (listener) =>
      void child.on('message', (message) => listener(message as unknown as FromBackend)),
    onExit: (listener) => {
      child.once('exit', (code) => listener(code ?? 1));
      child.once('error', () => listener(1));
    },
    kill: () => void child.kill(),
  };
}

function forwardLines(
  streams: readonly (Readable | NodeJS.ReadableStream | null)[],
  listener: (line: string) => void,
): void {
  for (const stream of streams) {
    let rest = '';
    stream?.on('data', (chunk: Buffer | string) => {
      const lines = (rest + chunk.toString()).split('\n');
      rest = lines.pop() ?? '';
      lines.filter((line) => line !== '').forEach(listener);
    });
  }
}
