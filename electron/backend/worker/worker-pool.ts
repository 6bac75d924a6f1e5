import { Worker } from 'node:worker_threads';
import { heldKeys } from '#db/engine/key-ring.ts';
import { AppError, fromWire } from '#contract/errors.ts';
import type { Job, JobOptions, RunJob } from '../base/job.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

export interface WorkerPool {
  readonly runJob: RunJob;
  close(): Promise<void>;
}

/**
 * Spreadsheets and PDFs are made in a thread of their own, so that the backend keeps answering. One thread, one job at
 * a time: it keeps parsed fonts between jobs, and ending the thread is the one sure way to stop hostile or endless
 * work, and of giving back the memory of a large one. A new one starts with the next job.
 * @param idleMs how long a thread without work is kept
 */
export function createWorkerPool(
  workerUrl: URL,
  places: { readonly resourceFolder: string; readonly dataFolder: string },
  idleMs: number,
): WorkerPool {
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let waiting = 0;
  let queue: Promise<unknown> = Promise.resolve();
  const start = (): Worker => {
    worker ??= new Worker(workerUrl, {
      workerData: places,
      // Papers and sheets are made of short-lived pieces: a small nursery clears them often and keeps the process small.
      resourceLimits: { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 4 },
    });
    worker.unref();
    return worker;
  };
  const stop = async (): Promise<void> => {
    const ending = worker;
    worker = undefined;
    await ending?.terminate();
  };
  const runJob: RunJob = <Input, Output>({ name }: Job<Input, Output>, input: Input, options = {}) => {
    clearTimeout(idle);
    waiting += 1;
    const run = queue.then(() => runOne(start(), stop, { name, input }, options));
    queue = run
      .catch(() => undefined)
      .finally(() => {
        waiting -= 1;
        if (waiting === 0) idle = setTimeout(() => void stop(), idleMs).unref();
      });
    return run as Promise<Output>;
  };
  return {
    runJob,
    close: () => {
      clearTimeout(idle);
      return stop();
    },
  };
}

/** The refusal as it was; a fault of the program keeps the thread's own stack for the log. */
function failureOf({ error, fault }: Extract<FromWorker, { readonly kind: 'failed' }>): AppError {
  const refusal = fromWire(error);
  if (refusal.code === 'INTERNAL') refusal.cause = fault;
  return refusal;
}

function runOne(
  worker: Worker,
  stop: () => Promise<void>,
  job: Omit<ToWorker, 'keys'>,
  options: JobOptions,
): Promise<unknown> {
  const { signal, onProgress, limitSeconds } = options;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(new AppError('CANCELLED'));
      return;
    }
    const giveUp = (error: AppError): void => {
      settle();
      stop().then(
        () => reject(error),
        () => reject(error),
      );
    };
    const onAbort = (): void => giveUp(new AppError('CANCELLED'));
    const timer =
      limitSeconds === undefined
        ? undefined
        : setTimeout(
            () => giveUp(new AppError('READING_TOO_LONG', { facts: { detik: limitSeconds } })),
            limitSeconds * 1000,
          );
    const onMessage = (message: FromWorker): void => {
      if (message.kind === 'progress') {
        onProgress?.(message.done, message.total);
        return;
      }
      settle();
      if (message.kind === 'done') resolve(message.value);
      else reject(failureOf(message));
    };
    const onError = (error: unknown): void => {
      // The thread died: out of memory on a hostile file, or a fault of ours. Either way the next job gets a new one.
      const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      giveUp(new AppError(isMemory ? 'FILE_TOO_LARGE' : 'INTERNAL', {}, { cause: error }));
    };
    const settle = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.unref();
    };
    signal?.addEventListener('abort', onAbort);
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.ref();
    worker.postMessage({ ...job, keys: heldKeys() } satisfies ToWorker);
  });
}
