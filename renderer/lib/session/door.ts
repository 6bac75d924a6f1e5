import type { AppError, ErrorCode } from '#contract/errors.ts';

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

let tellNotAllowed: ((error: AppError) => void) | undefined;

/** Told when a dialog of the system was not opened because of the role. Returns the function that stops. */
export function onNotAllowed(listener: (error: AppError) => void): () => void {
  tellNotAllowed = listener;
  return () => (tellNotAllowed = undefined);
}

export function foundNotAllowed(error: AppError): void {
  tellNotAllowed?.(error);
}
