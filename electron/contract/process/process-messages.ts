import type { Answer, WireError } from '../errors.ts';
import type { AppEvent } from '../events.ts';

/** Main to backend: one request. `jobId` is set by callers that want progress and may cancel. */
export interface ToBackend {
  readonly id: string;
  readonly name: string;
  readonly input: unknown;
  readonly jobId?: string;
  /** Files and folders that the person chose in dialogs since the program started. */
  readonly chosen?: readonly string[];
}

/** Main to the headless door: what was piped in, since a utility process has no standard input of its own. */
export interface ToCommandLine {
  readonly standardInput: string;
}

/** Backend to main. `ready` or `failed` comes exactly once, first. */
export type FromBackend =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly error: WireError }
  | { readonly kind: 'answer'; readonly id: string; readonly answer: Answer<unknown> }
  | { readonly kind: 'event'; readonly event: AppEvent }
  /** The headless door wants what was piped in: a password, or JSON. */
  | { readonly kind: 'input-wanted' };
