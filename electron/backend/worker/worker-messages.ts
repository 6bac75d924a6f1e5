import type { WireError } from '#contract/errors.ts';
import type { JobName } from '../jobs.ts';

export interface ToWorker {
  readonly name: JobName;
  readonly input: unknown;
}

export type FromWorker =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly error: WireError; readonly fault: string };
