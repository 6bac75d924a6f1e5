/** The worker's file: beside the bundle in a built program, in this folder when run from source. */
export function workerUrlBeside(entryUrl: string): URL {
  return new URL(entryUrl.endsWith('.ts') ? './worker-entry.ts' : './worker-entry.js', entryUrl);
}
