import type { HeldKeys } from '#db/engine/key-ring.ts';
import type { WireError } from '#contract/errors.ts';

export interface ToWorker {
  readonly name: string;
  readonly input: unknown;
  /** Of an encrypted office; with every job, so that a thread that was ended has them again. */
  readonly keys: HeldKeys;
}

export type FromWorker =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly error: WireError; readonly fault: string };
