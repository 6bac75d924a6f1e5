import { randomUUID } from 'node:crypto';
import type { Answer, WireError } from '#contract/errors.ts';
import type { AppEvent } from '#contract/events.ts';
import type { FromBackend } from '#contract/process/process-messages.ts';
import type { BackendChild } from './backend-runtime.ts';
import type { Log } from './log.ts';

export interface BackendRequest {
  readonly name: string;
  readonly input: unknown;
  readonly jobId?: string | undefined;
  /** Files and folders that the person chose in dialogs. */
  readonly chosen?: readonly string[];
}

export interface BackendProcess {
  /** Always answers: with the backend's answer, its failure to start, or BACKEND_GONE. */
  readonly request: (request: BackendRequest) => Promise<Answer<unknown>>;
  readonly stop: () => void;
}

export interface BackendOptions {
  readonly start: () => BackendChild;
  readonly onEvent: (event: AppEvent) => void;
  readonly log: Log;
  /** A migration with its snapshot happens before `ready`; a slow disk needs its time. */
  readonly readyLimitMs?: number;
  /** After so long in good health the next death may be followed by a restart again. */
  readonly healthyAfterMs?: number;
}

interface Pending extends BackendRequest {
  readonly id: string;
  readonly resolve: (answer: Answer<unknown>) => void;
}

const GONE: WireError = { code: 'BACKEND_GONE', details: {} };

/** Keeps one backend running: hands requests over, answers for it when it dies, and starts it again once. */
export function keepBackend({
  start,
  onEvent,
  log,
  readyLimitMs = 180_000,
  healthyAfterMs = 60_000,
}: BackendOptions): BackendProcess {
  /** Handed over, not answered yet. */
  const pending = new Map<string, Pending>();
  /** Asked while the backend is starting. */
  let waiting: Pending[] = [];
  let child: BackendChild | undefined;
  let isReachable = false;
  let refusal: WireError | undefined;
  let canRestart = true;
  let isStopping = false;
  let timer: NodeJS.Timeout | undefined;

  const launch = (isRestart: boolean): void => {
    isReachable = false;
    const own = start();
    child = own;
    own.onMessage((message) => receive(message, isRestart));
    own.onExit((code) => {
      // A process that could not even start reports an error and an exit; only the first counts.
      if (child === own) hasEnded(code);
    });
    timer = setTimeout(() => {
      log('backend-not-ready', { limitMs: readyLimitMs });
      own.kill();
    }, readyLimitMs);
  };

  const receive = (message: FromBackend, isRestart: boolean): void => {
    switch (message.kind) {
      case 'ready':
        return becomeReady(isRestart);
      case 'failed':
        return becomeRefused(message.error);
      case 'answer':
        pending.get(message.id)?.resolve(message.answer);
        return void pending.delete(message.id);
      case 'event':
        return onEvent(message.event);
      case 'input-wanted':
        // Only the headless door asks for it, and it has no window.
        return undefined;
    }
  };

  const becomeReady = (isRestart: boolean): void => {
    clearTimeout(timer);
    timer = setTimeout(() => (canRestart = true), healthyAfterMs);
    timer.unref();
    log(isRestart ? 'backend-restarted' : 'backend-ready');
    release();
    if (isRestart) onEvent({ kind: 'backend-restarted' });
  };

  /** It knows why it cannot work, so starting it again would only say the same; its end answers what was asked. */
  const becomeRefused = (error: WireError): void => {
    log('backend-failed', { code: error.code });
    refusal = error;
    child?.kill();
  };

  const release = (): void => {
    isReachable = true;
    const asked = waiting;
    waiting = [];
    asked.forEach(handOver);
  };

  const hasEnded = (code: number): void => {
    clearTimeout(timer);
    log('backend-ended', { code, pending: pending.size });
    child = undefined;
    isReachable = false;
    const lost = [...pending.values()];
    pending.clear();
    lost.forEach(({ resolve }) => resolve(unreachable()));
    if (canRestart && refusal === undefined && !isStopping) {
      canRestart = false;
      return launch(true);
    }
    waiting.forEach(({ resolve }) => resolve(unreachable()));
    waiting = [];
    return isStopping ? undefined : onEvent({ kind: 'backend-gone' });
  };

  const unreachable = (): Answer<unknown> => ({ ok: false, error: refusal ?? GONE });

  const handOver = (asked: Pending): void => {
    const { id, name, input, jobId, chosen = [] } = asked;
    pending.set(id, asked);
    child?.post({ id, name, input, chosen, ...(jobId !== undefined && { jobId }) });
  };

  launch(false);
  return {
    request: (request) =>
      new Promise((resolve) => {
        const asked = { ...request, id: randomUUID(), resolve };
        if (child === undefined) return resolve(unreachable());
        return isReachable ? handOver(asked) : void waiting.push(asked);
      }),
    stop: () => {
      isStopping = true;
      child?.kill();
    },
  };
}

/** Stands in for a backend that must not be started, because its folder is unusable. */
export function refusingBackend(error: WireError): BackendProcess {
  return { request: async () => ({ ok: false, error }), stop: () => undefined };
}
