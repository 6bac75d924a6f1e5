import type { Answer } from '../errors.ts';
import type { AppEvent } from '../events.ts';

/** A file of the page, as far as this side of the contract knows the page's world. */
export interface PageFile {
  readonly name: string;
  readonly size: number;
}

/** All that the page can reach outside itself; preload puts it on `window.meja`. */
export interface MejaBridge {
  request(name: string, input: unknown, jobId?: string): Promise<Answer<unknown>>;
  /** Where a file lies that was dropped on the page; empty for one that lies nowhere (dragged out of another page). */
  pathOfFile(file: PageFile): string;
  /** Returns the function that stops listening. */
  onEvent(listener: (event: AppEvent) => void): () => void;
}
