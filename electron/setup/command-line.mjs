import { join } from 'node:path';
import { resources, root } from './paths.mjs';
import { runNode } from './run.mjs';

/** Runs one command of the headless door with the terminal it was called from; answers its exit code. */
export async function commandLine(args, { output = 'inherit' } = {}) {
  const { code } = await runNode([join(root, 'electron', 'backend', 'command-line.ts'), ...args], {
    output,
    env: { MEJA_RESOURCES: process.env.MEJA_RESOURCES || resources },
    // A person's relative paths are meant from where npm was called.
    cwd: process.env.INIT_CWD || process.cwd(),
  });
  return code;
}
