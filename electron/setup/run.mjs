import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { node24, root } from './paths.mjs';

/**
 * Runs a program to its end. Never rejects: a program that cannot be started answers code 127.
 * `output`: 'inherit' for what the person asked for, 'only-errors' without its standard output, 'collect' to read it,
 * 'log' to have it in the step's log file alone. `log`: that file; without an `output` of its own it means 'log'.
 * `hear` is told what the program, one of our own scripts, sends by `process.send`.
 *
 * @returns {Promise<{ code: number, output: string, isTimedOut: boolean }>}
 */
export function run(command, args, options = {}) {
  const { env = {}, log, output = log ? 'log' : 'inherit', timeLimitMs = 0, cwd = root, hear } = options;
  const stdio = {
    inherit: ['inherit', 'inherit', 'inherit'],
    'only-errors': ['inherit', 'ignore', 'inherit'],
    collect: ['ignore', 'pipe', 'pipe'],
    log: ['ignore', 'pipe', 'pipe'],
  }[output];
  const note = (text) => log && appendFileSync(log, text);
  note(`$ ${command} ${args.join(' ')}\n`);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: hear ? [...stdio, 'ipc'] : stdio,
    });
    if (hear) child.on('message', hear);
    let text = '';
    let isTimedOut = false;
    const take = (chunk) => {
      if (output === 'collect') text += chunk;
      note(chunk);
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    const timer =
      timeLimitMs > 0 &&
      setTimeout(() => {
        isTimedOut = true;
        child.kill('SIGKILL');
      }, timeLimitMs);
    const finish = (code, remark) => {
      clearTimeout(timer || undefined);
      note(`(${remark})\n`);
      resolve({ code, output: text, isTimedOut });
    };
    child.on('error', (error) => finish(127, error.message));
    child.on('close', (code) =>
      finish(code ?? 1, isTimedOut ? `stopped after ${timeLimitMs} ms` : `exit code ${code}`),
    );
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
