import type { AchievementScale } from '../rule-book/rule-value.ts';
import { partOf } from './amount.ts';
import type { Hundredths } from './amount.ts';
import type { Direction } from './indicator.ts';

/** Words for how much was achieved; `none` where nothing can be said. */
export const SCALE_WORDS = {
  veryHigh: 'sangat tinggi',
  high: 'tinggi',
  medium: 'sedang',
  low: 'rendah',
  veryLow: 'sangat rendah',
} as const;
export type ScaleWord = keyof typeof SCALE_WORDS;

/** By the office's own bounds in whole percent, each from which a word begins; null without an achievement. */
export function scaleWordOf(achievement: Hundredths | null, scale: AchievementScale): ScaleWord | null {
  if (achievement === null) return null;
  const reaches = (percent: number): boolean => achievement >= percent * 100;
  if (reaches(scale.veryHigh)) return 'veryHigh';
  if (reaches(scale.high)) return 'high';
  if (reaches(scale.medium)) return 'medium';
  return reaches(scale.low) ? 'low' : 'veryLow';
}

/**
 * Achievement in percent, from the value as it is printed, so that everybody can work it out again: value ÷ target where
 * more is better, (2 × target − value) ÷ target where less is. Never cut at 100; null without a target above zero.
 */
export function achievementOf(
  direction: Direction,
  target: Hundredths | null,
  value: Hundredths | null,
): Hundredths | null {
  if (target === null || value === null) return null;
  const [goal, reached] = [BigInt(target), BigInt(value)];
  return partOf(direction === 'up' ? reached : 2n * goal - reached, goal, 10_000n);
}
