import { join } from 'node:path';
import { buildProgram } from './built-program.mjs';
import { dist, resources } from './paths.mjs';
import { runNode } from './run.mjs';

/** Runs one command of the headless door with the terminal it was called from; answers its exit code. */
export async function commandLine(args, { output = 'inherit' } = {}) {
  await buildProgram(['backend', 'proof-page']);
  const { code } = await runNode([join(dist, 'backend', 'command-line.js'), ...args], {
    output,
    env: { MEJA_RESOURCES: process.env.MEJA_RESOURCES || resources },
    // A person's relative paths are meant from where npm was called.
    cwd: process.env.INIT_CWD || process.cwd(),
  });
  return code;
}
