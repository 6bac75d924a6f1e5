import path from 'node:path';
import { toWire } from '#contract/errors.ts';
import type { FromBackend, ToBackend } from '#contract/process/process-messages.ts';
import { isPlainDate } from '#rules/value/plain-date.ts';
import { parentChannel } from './parent-channel.ts';
import { startBackend } from './start-backend.ts';
import { workerUrlBeside } from './worker/worker-url.ts';

// The office's data are nobody else's on a shared computer: files 600, folders 700.
process.umask(0o077);

const CARE_AFTER_MS = 60_000;
const CARE_EVERY_MS = 20 * 60_000;

const channel = parentChannel();
const send = (message: FromBackend): void => channel.post(message);

const { MEJA_DATA, MEJA_RESOURCES, MEJA_TODAY } = process.env;
try {
  const backend = await startBackend({
    dataFolder: path.resolve(MEJA_DATA ?? ''),
    resourceFolder: path.resolve(MEJA_RESOURCES ?? ''),
    workerUrl: workerUrlBeside(import.meta.url),
    today: MEJA_TODAY !== undefined && isPlainDate(MEJA_TODAY) ? MEJA_TODAY : undefined,
    isOutputChecked: false,
    onSession: (isOpen) => send({ kind: 'event', event: { kind: 'session-changed', isOpen } }),
  });
  channel.onMessage((request: ToBackend) => {
    const { id, name, input, jobId, chosen } = request;
    const onProgress =
      jobId === undefined
        ? undefined
        : (done: number, total: number, label: string) =>
            send({ kind: 'event', event: { kind: 'progress', jobId, done, total, label } });
    void backend
      .dispatch({ name, input, jobId, chosen, onProgress })
      .then((answer) => send({ kind: 'answer', id, answer }));
  });
  // Not in the first minute, when somebody waits for the first screen; a later day is seen within the hour.
  const care = (): void => void backend.care();
  const [first, later] = [setTimeout(care, CARE_AFTER_MS), setInterval(care, CARE_EVERY_MS)];
  channel.onClose(() => {
    clearTimeout(first);
    clearInterval(later);
    void backend.close().finally(() => process.exit(0));
  });
  send({ kind: 'ready' });
} catch (error) {
  send({ kind: 'failed', error: toWire(error) });
}
