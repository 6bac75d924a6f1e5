import { spawn } from 'node:child_process';
import path from 'node:path';
import { COMMAND_LINE } from './built-backend.ts';

export interface CommandLineRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the headless door as a process of its own, the way a script would.
 * @param within a program that starts it in surroundings of its own: ['unshare', '--net']
 */
export function runCommandLine(
  args: readonly string[],
  input = '',
  within: readonly string[] = [],
): Promise<CommandLineRun> {
  const [command = '', ...rest] = [...within, process.execPath, COMMAND_LINE, ...args];
  const child = spawn(command, rest, {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      MEJA_RESOURCES: path.resolve('resources'),
      MEJA_OUTPUT_CHECKED: '1',
    },
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, ...output }));
  });
}

/** With `--json`: exactly one document on standard output. */
export async function runJson<Value>(
  args: readonly string[],
  input = '',
): Promise<{ readonly exitCode: number | null; readonly answer: JsonAnswer<Value> }> {
  const { exitCode, stdout } = await runCommandLine([...args, '--json'], input);
  return { exitCode, answer: JSON.parse(stdout) as JsonAnswer<Value> };
}

export type JsonAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly error: { readonly code: string; readonly message: string; readonly details: unknown };
    };

/** The value of a command that must succeed. */
export async function runForValue<Value>(args: readonly string[], input = ''): Promise<Value> {
  const { exitCode, answer } = await runJson<Value>(args, input);
  if (!answer.ok) throw new Error(`${args.join(' ')}: ${answer.error.code} ${answer.error.message}`);
  if (exitCode !== 0) throw new Error(`${args.join(' ')}: exit ${exitCode}`);
  return answer.value;
}
