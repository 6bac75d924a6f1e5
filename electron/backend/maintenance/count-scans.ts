import type { ReadHandle } from '#db/handles.ts';
import { listKeptScans } from '#db/queries/people/scan-content.ts';
import { contentsIn } from './copy-scans.ts';

/** How many contents the data name, and how many of them lie in a folder: what a receipt may say of scans. */
export async function countScans(
  read: ReadHandle,
  folder: string,
): Promise<{ readonly scansNamed: number; readonly scansHeld: number }> {
  const named = await listKeptScans(read, null);
  const held = await contentsIn(folder);
  return { scansNamed: named.length, scansHeld: named.filter(({ sha256 }) => held.has(sha256)).length };
}
