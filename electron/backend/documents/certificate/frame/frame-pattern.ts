import type { Wave } from './guilloche.ts';
import { seededRandom } from './seeded-random.ts';

/** The waves of one office's frame. */
export interface FramePattern {
  readonly green: Wave;
  readonly gold: Wave;
  readonly petals: number;
  readonly overtone: number;
  readonly turn: number;
}

/** The waves that belong to a seed: the same on every machine, another for every other seed. */
export function framePattern(seed: string): FramePattern {
  const random = seededRandom(seed);
  const oneOf = (values: readonly number[]) => values[Math.floor(random() * values.length)] ?? 3;
  const overtone = oneOf([2, 3]);
  const share = 0.16 + random() * 0.16;
  return {
    green: { count: 1, overtone, share, strands: 10, spread: 1, phase: random() },
    gold: {
      count: 1,
      overtone: oneOf([2, 3]),
      share: 0.1 + random() * 0.2,
      strands: 4,
      spread: 0.5,
      phase: random(),
    },
    petals: oneOf([10, 12, 14, 16]),
    overtone: oneOf([2, 3]),
    turn: random(),
  };
}
