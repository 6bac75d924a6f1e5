import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const isWindows = process.platform === 'win32';

/** The checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export const modules = join(root, 'node_modules');

/** The Node that everything runs on, from the npm package `node`; the machine's own only starts it. */
export const node24 = join(modules, 'node', 'bin', isWindows ? 'node.exe' : 'node');

/** Survives a fresh clone: the Electron runtime is large and must be fetched once per machine. */
export const cacheFolder = process.env.MEJA_CACHE || join(homedir(), '.cache', 'meja-koperasi');

export const resources = join(root, 'resources');
export const dist = join(root, 'dist');
