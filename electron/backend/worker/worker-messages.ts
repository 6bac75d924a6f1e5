import type { WireError } from '#contract/errors.ts';

export interface ToWorker {
  readonly name: string;
  readonly input: unknown;
}

export type FromWorker =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly error: WireError; readonly fault: string };
