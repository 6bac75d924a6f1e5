import { expect, test } from 'vitest';
import { letterFaults, nearestOf } from '#rules/value/nearest-text.ts';

test('a letter too many, too few, other or swapped is one fault', () => {
  for (const typed of ['bengalonn', 'benglon', 'bengolon', 'begnalon'])
    expect(letterFaults(typed, 'bengalon', 3)).toBe(1);
  expect(letterFaults('bengalon', 'bengalon', 3)).toBe(0);
  expect(letterFaults('sangatta', 'bengalon', 2)).toBe(3);
});

test('the nearest is offered, all that are equally near, and nothing for what is far or short', () => {
  const known = ['sepaso', 'sepasi', 'tepian', 'muara'];
  const self = (text: string): string => text;
  expect(nearestOf('tepiam', known, self)).toEqual(['tepian']);
  expect(nearestOf('sepasu', known, self)).toEqual(['sepaso', 'sepasi']);
  expect(nearestOf('sepaso', known, self)).toEqual(['sepaso']);
  expect(nearestOf('wahau', known, self)).toEqual([]);
  expect(nearestOf('mua', known, self)).toEqual([]);
});
