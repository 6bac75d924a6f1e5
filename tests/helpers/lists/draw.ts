import { randomNumbers } from '../random-numbers.ts';
import type { RandomNumbers } from '../random-numbers.ts';

/** Chance with a memory: what was drawn leaves its name for counting. */
export interface Draw extends Omit<RandomNumbers, 'pick'> {
  readonly pick: <Value>(values: readonly Value[]) => Value;
  /** True in so many of a hundred. */
  readonly chance: (percent: number) => boolean;
  /** A whole number, both ends included. */
  readonly between: (low: number, high: number) => number;
  /** The same values in another order. */
  shuffled<Value>(values: readonly Value[]): Value[];
  mark(variety: string): void;
  varieties(): readonly string[];
}

export function drawFrom(seed: number): Draw {
  const numbers = randomNumbers(seed);
  const marked = new Set<string>();
  return {
    ...numbers,
    chance: (percent) => numbers.below(100) < percent,
    between: (low, high) => low + numbers.below(high - low + 1),
    shuffled: (values) => {
      const left = [...values];
      const mixed: (typeof left)[number][] = [];
      while (left.length > 0) mixed.push(...left.splice(numbers.below(left.length), 1));
      return mixed;
    },
    mark: (variety) => marked.add(variety),
    varieties: () => [...marked].sort(),
  };
}
