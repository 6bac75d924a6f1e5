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

/** Runs one command of the headless door by the same seam as the backend; answers its exit code. */
export async function runHeadless({ words, backendFolder, env }: HeadlessOptions): Promise<number> {
  const args = await withStandardInput(words);
  return new Promise((resolve) => {
    startBackend({ script: join(backendFolder, 'command-line.js'), args, env, output: 'inherit' }).onExit(
      resolve,
    );
  });
}

/** A utility process has no standard input, so `minta NAMA` without JSON gets here what was piped in. */
async function withStandardInput(words: readonly string[]): Promise<readonly string[]> {
  const [command, , json] = words;
  if (command !== 'minta' || (json !== undefined && !json.startsWith('--')) || process.stdin.isTTY)
    return words;
  const input = (await text(process.stdin)).trim();
  return input === '' ? words : [...words.slice(0, 2), input, ...words.slice(2)];
}
