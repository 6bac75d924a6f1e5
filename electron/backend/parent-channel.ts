import type { FromBackend, ToBackend, ToCommandLine } from '#contract/process/process-messages.ts';

/** The line to Electron main: a utility process has `process.parentPort`, a forked Node has `process.send`. */
export interface ParentChannel<Received = ToBackend> {
  post(message: FromBackend): void;
  onMessage(listener: (message: Received) => void): void;
  /** Main has gone: there is nobody left to work for. */
  onClose(listener: () => void): void;
}

/** The part of Electron's parentPort that is used; plain Node does not know the type. */
interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  on(event: 'close', listener: () => void): void;
}

export function parentChannel<
  Received extends ToBackend | ToCommandLine = ToBackend,
>(): ParentChannel<Received> {
  const port = (process as NodeJS.Process & { readonly parentPort?: ParentPort }).parentPort;
  if (port) {
    return {
      post: (message) => port.postMessage(message),
      onMessage: (listener) => port.on('message', (event) => listener(event.data as Received)),
      onClose: (listener) => port.on('close', listener),
    };
  }
  return {
    post: (message) => {
      process.send?.(message);
    },
    onMessage: (listener) => process.on('message', (message) => listener(message as Received)),
    onClose: (listener) => process.on('disconnect', listener),
  };
}
