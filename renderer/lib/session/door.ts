import type { ErrorCode } from '#contract/errors.ts';

/** Refusals that say: nobody is at work here now. */
const CLOSED: readonly ErrorCode[] = ['LOGIN_NEEDED', 'LOCKED', 'PASSWORD_CHANGE_NEEDED'];

export const isClosed = (code: ErrorCode): boolean => CLOSED.includes(code);

const listeners = new Set<() => void>();
let waiting: (() => void)[] = [];

/** Told whenever a request found the door closed. Returns the function that stops. */
export function onDoorClosed(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function foundClosed(): void {
  for (const listener of listeners) listener();
}

/** Once somebody is at work again. */
export const untilOpen = (): Promise<void> => new Promise((resolve) => waiting.push(resolve));

export function doorIsOpen(): void {
  const all = waiting;
  waiting = [];
  for (const goOn of all) goOn();
}
