import { existsSync, readFileSync } from 'node:fs';
import type { PrintJob } from '../../electron/backend/documents/render.ts';

/** The kept copy of a kind of paper in the newest shape it is kept in: what a release printed, as data. */
export function keptJob<Kind extends PrintJob['kind']>(kind: Kind): Extract<PrintJob, { kind: Kind }> {
  const of = (version: number) => new URL(`../fixtures/papers/${kind}-v${version}.json`, import.meta.url);
  const file = existsSync(of(2)) ? of(2) : of(1);
  return JSON.parse(readFileSync(file, 'utf8')) as Extract<PrintJob, { kind: Kind }>;
}
