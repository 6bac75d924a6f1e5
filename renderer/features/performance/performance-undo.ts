import type { InputOf } from '#contract/index.ts';

/** What takes a change of an indicator back, and what is said then. */
export type PerformanceUndo = (
  | { readonly name: 'performance.correctName'; readonly input: InputOf<'performance.correctName'> }
  | { readonly name: 'performance.saveTargets'; readonly input: InputOf<'performance.saveTargets'> }
  | { readonly name: 'performance.saveRenja'; readonly input: InputOf<'performance.saveRenja'> }
) & { readonly sentence: string };

/** Tells what was done on the screen, where the dialog is gone by the time it is taken back. */
export type SayPerformance = (sentence: string, undo?: PerformanceUndo) => void;
