import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { takeKeys } from '#db/engine/key-ring.ts';
import { toWire } from '#contract/errors.ts';
import { codecsIn } from './documents/picture/codecs.ts';
import { JOBS, rendererFor } from './jobs.ts';
import type { FromWorker, ToWorker } from './worker/worker-messages.ts';

/** The thread's own loop: one job, one answer. Fonts stay parsed between jobs, so the renderer lives as long as it. */
const { resourceFolder, dataFolder } = workerData as {
  readonly resourceFolder: string;
  readonly dataFolder: string;
};
const renderer = rendererFor(resourceFolder, dataFolder);
const codecs = codecsIn(path.join(resourceFolder, 'codec'));
const send = (message: FromWorker): void => parentPort?.postMessage(message);

parentPort?.on('message', ({ name, input, keys }: ToWorker) => {
  takeKeys(keys);
  const context = {
    renderer,
    codecs,
    progress: (done: number, total: number) => send({ kind: 'progress', done, total }),
  };
  const run = JOBS.get(name);
  if (run === undefined) throw new Error(`no work is named ${name}`);
  run(input, context).then(
    (value) => send({ kind: 'done', value }),
    (error: unknown) => send({ kind: 'failed', error: toWire(error), fault: faultOf(error) }),
  );
});

/** For the log: what really happened, when it is the program's own fault. */
function faultOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
