import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildProgram } from '../../electron/setup/built-program.mjs';

/**
 * Tests start the backend's thread and the headless door as the product does: bundled. From source Node would strip
 * their types with WebAssembly in every thread, which is slow and, in a process that ends and starts many threads,
 * now and then crashes it (V8 frees a wrapper of the thread that has ended).
 * Beside it a folder for the databases that tests begin with (tests/helpers/prepared-database.ts), gone with the run.
 */
export const setup = async () => {
  await buildProgram(['backend', 'proof-page']);
  process.env.MEJA_PREPARED ??= mkdtempSync(join(tmpdir(), 'meja-siap-'));
};

export const teardown = () => {
  rmSync(process.env.MEJA_PREPARED, { recursive: true, force: true });
};
