import type { Place } from '../lib/navigation.tsx';

/** One opening of a screen. `id` is never given twice, so that going to a screen again opens it afresh. */
export interface Visit {
  readonly id: number;
  readonly place: Place;
}
export interface Visits {
  readonly past: readonly Visit[];
  readonly now: Visit;
  /** What was gone back from, the nearest first. */
  readonly ahead: readonly Visit[];
  readonly lastId: number;
}

/** As many steps back as anybody takes; older ones are forgotten. */
const KEPT = 50;

export const FIRST_VISIT: Visits = {
  past: [],
  now: { id: 0, place: { screen: 'home' } },
  ahead: [],
  lastId: 0,
};

/** The same for somebody whose day begins at another screen. */
export const firstVisit = (place: Place): Visits => ({ ...FIRST_VISIT, now: { id: 0, place } });

export function visit({ past, now, lastId }: Visits, place: Place): Visits {
  const id = lastId + 1;
  return { past: [...past, now].slice(-KEPT), now: { id, place }, ahead: [], lastId: id };
}

export function back(visits: Visits): Visits {
  const { past, now, ahead, lastId } = visits;
  const before = past.at(-1);
  if (!before) return visits;
  const id = lastId + 1;
  return { past: past.slice(0, -1), now: { ...before, id }, ahead: [now, ...ahead], lastId: id };
}

export function forward(visits: Visits): Visits {
  const { past, now, ahead, lastId } = visits;
  const [next, ...rest] = ahead;
  if (!next) return visits;
  const id = lastId + 1;
  return { past: [...past, now], now: { ...next, id }, ahead: rest, lastId: id };
}
