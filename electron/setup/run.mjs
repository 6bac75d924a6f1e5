import { spawn } from 'node:child_process';
import { node24, root } from './paths.mjs';

/**
 * Runs a program to its end. Never rejects: a program that cannot be started answers code 127.
 * `output`: 'inherit' for what the person asked for, 'stderr' for set-up chatter, 'only-errors' without its
 * standard output, 'collect' to read it.
 *
 * @returns {Promise<{ code: number, output: string, isTimedOut: boolean }>}
 */
export function run(command, args, { env = {}, output = 'inherit', timeLimitMs = 0, cwd = root } = {}) {
  const stdio = {
    inherit: 'inherit',
    stderr: ['ignore', 2, 2],
    'only-errors': ['inherit', 'ignore', 'inherit'],
    collect: ['ignore', 'pipe', 'pipe'],
  }[output];
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio });
    let text = '';
    let isTimedOut = false;
    child.stdout?.on('data', (chunk) => (text += chunk));
    child.stderr?.on('data', (chunk) => (text += chunk));
    const timer =
      timeLimitMs > 0 &&
      setTimeout(() => {
        isTimedOut = true;
        child.kill('SIGKILL');
      }, timeLimitMs);
    const finish = (code) => {
      clearTimeout(timer || undefined);
      resolve({ code, output: text, isTimedOut });
    };
    child.on('error', () => finish(127));
    child.on('close', (code) => finish(code ?? 1));
  });
}

/** Runs a script of the checkout on the project's own Node. */
export const runNode = (args, options) => run(node24, args, options);

/** Runs npm as the npm that started us, so that no shell is needed on Windows. */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js'))
    return run(process.env.npm_node_execpath ?? process.execPath, [npm, ...args], options);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}
