import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What tests/setup/built-backend.mjs bundled before the first test: the very files the product ships. */
const folder = path.resolve('dist', 'backend');

export const COMMAND_LINE = path.join(folder, 'command-line.js');
export const WORKER_URL = pathToFileURL(path.join(folder, 'worker-entry.js'));
