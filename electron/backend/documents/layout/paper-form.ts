import type { PageRun } from './definition.ts';

/**
 * How a paper is set. 2: head with the emblem, signature lines at one size, texts unbroken in their dates and numbers.
 * Left out: sealed before that, and printed for ever as release 0.1.0 printed it. Papers made afresh need not say it.
 */
export interface FormedPaper {
  readonly paperForm?: 2;
}

/** The form that papers are sealed in now. */
export const PAPER_FORM = 2;

/** A page run of a sealed paper in the form it was sealed in. */
export function inItsForm(run: PageRun, { paperForm }: FormedPaper): PageRun {
  return paperForm === undefined ? { ...run, isFirstForm: true } : run;
}
