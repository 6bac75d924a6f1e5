import type { Answer } from './errors.ts';
import type { AppEvent } from './events.ts';

/** All that the page can reach outside itself; preload puts it on `window.meja`. */
export interface MejaBridge {
  request(name: string, input: unknown, jobId?: string): Promise<Answer<unknown>>;
  /** Returns the function that stops listening. */
  onEvent(listener: (event: AppEvent) => void): () => void;
}
