import { describe, expect, test } from 'vitest';
import { back, FIRST_VISIT, forward, visit, type Visits } from '../../../renderer/app/visits.ts';
import type { Place } from '../../../renderer/lib/navigation.tsx';

const at = (screen: 'rat' | 'numbers' | 'people'): Place => ({ screen });
const screenOf = ({ now }: Visits) => now.place.screen;

describe('one step back and forward', () => {
  const two = visit(visit(FIRST_VISIT, at('numbers')), at('people'));

  test('back and forward walk the same way', () => {
    expect(screenOf(back(two))).toBe('numbers');
    expect(screenOf(back(back(two)))).toBe('home');
    expect(screenOf(forward(back(back(two))))).toBe('numbers');
    expect(screenOf(forward(forward(back(back(two)))))).toBe('people');
  });

  test('at either end a step changes nothing', () => {
    expect(back(FIRST_VISIT)).toBe(FIRST_VISIT);
    expect(forward(two)).toBe(two);
  });

  test('going elsewhere forgets what was gone back from', () => {
    const turned = visit(back(two), at('rat'));
    expect(screenOf(turned)).toBe('rat');
    expect(forward(turned)).toBe(turned);
    expect(screenOf(back(turned))).toBe('numbers');
  });

  test('every opening is a new one, also of the screen that is open', () => {
    const steps = [back, forward, (visits: Visits) => visit(visits, at('people')), back];
    const ways = steps.reduce<readonly Visits[]>((all, step) => [...all, step(all.at(-1) ?? two)], [two]);
    expect(new Set(ways.map(({ now }) => now.id)).size).toBe(steps.length + 1);
  });

  test('fifty steps back are kept, not more', () => {
    const many = Array.from({ length: 60 }).reduce<Visits>((now) => visit(now, at('rat')), FIRST_VISIT);
    expect(many.past).toHaveLength(50);
  });
});
