import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { app } from 'electron';
import { startBackend } from './backend-runtime.ts';

export interface HeadlessOptions {
  readonly words: readonly string[];
  readonly backendFolder: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Before Electron is ready: Chromium must neither look for a screen nor talk on standard error. */
export function prepareWindowless(): void {
  app.disableHardwareAcceleration();
  app.commandLine.appendSwitch('ozone-platform', 'headless');
  app.commandLine.appendSwitch('log-level', '3');
  // It wants a profile all the same; the one in the data folder belongs to the window.
  const profile = mkdtempSync(join(tmpdir(), 'meja-koperasi-'));
  app.setPath('userData', profile);
  process.on('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
}

/**
 * Runs one command by the same seam as the backend; answers its exit code. What is piped in goes to it as a message when
 * it asks: a utility process has no standard input, and a password never stands among its arguments.
 */
export function runHeadless({ words, backendFolder, env }: HeadlessOptions): Promise<number> {
  return new Promise((resolve) => {
    const child = startBackend({
      script: join(backendFolder, 'command-line.js'),
      args: words,
      env: { ...env, MEJA_INPUT: 'parent' },
      output: 'inherit',
    });
    child.onMessage((message) => {
      if (message.kind === 'input-wanted')
        void readPiped().then((standardInput) => child.post({ standardInput }));
    });
    child.onExit(resolve);
  });
}

async function readPiped(): Promise<string> {
  return process.stdin.isTTY ? '' : text(process.stdin);
}
