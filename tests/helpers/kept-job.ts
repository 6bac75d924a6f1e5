import { readFileSync } from 'node:fs';
import type { PrintJob } from '../../electron/backend/documents/render.ts';

/** The kept copy of a kind of paper: what the earliest release printed, as data. */
export function keptJob<Kind extends PrintJob['kind']>(kind: Kind): Extract<PrintJob, { kind: Kind }> {
  const file = new URL(`../fixtures/papers/${kind}-v1.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Extract<PrintJob, { kind: Kind }>;
}
