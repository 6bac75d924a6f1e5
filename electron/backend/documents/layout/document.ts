import type { z } from 'zod';
import type { PageRun } from './definition.ts';
import type { TextMeasure } from './text-measure.ts';

/** One kind of paper: how its data become pages. Pure: no clock, no files; fonts are asked through `measure` only. */
export interface DocumentDefinition<Data> {
  /** Reads what only this kind of paper needs; awaited before its pages. */
  readonly prepare?: () => Promise<void>;
  readonly pages: (data: Data, measure: TextMeasure) => Iterable<PageRun>;
}

/**
 * Every shape that a kind of paper was ever sealed in, by version; papers of release 0.1.0 say no version, they are of
 * version 1. A paper is read by the shape of its own version, so an entry here is never changed and never taken out.
 *
 * To change a shape, three steps: raise `current`; add its new shape; let the old entries end in a `transform` to the
 * new data (what an old paper lacks is given so that it prints as it did). tests/fixtures/papers keeps one of each.
 */
export interface SealedShapes<Data> {
  readonly current: number;
  readonly shapes: Readonly<Record<number, z.ZodType<Data>>>;
}

/** A kind of paper whose data are kept for years and printed again from there. */
export interface SealedDefinition<Data> extends DocumentDefinition<Data> {
  readonly sealed: SealedShapes<Data>;
}
