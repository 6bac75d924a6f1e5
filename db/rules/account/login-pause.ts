/** Wrong tries that cost nothing: a slip of the finger. */
const FREE_TRIES = 2;
const FIRST_SECONDS = 5;
/** The longest pause: long enough against guessing, short enough that nobody is locked out of the day's work. */
const LONGEST_SECONDS = 300;

/** Seconds to wait after so many wrong tries in a row: 0, 0, 5, 10, 20, … up to five minutes. */
export function pauseAfter(failures: number): number {
  if (failures <= FREE_TRIES) return 0;
  return Math.min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** Math.min(failures - FREE_TRIES - 1, 20));
}

/**
 * Seconds still to wait. A clock that was set back lies before the last try; the pause then counts from now, so that
 * nobody waits for a year to come round again.
 * @param elapsedSeconds since the last wrong try
 */
export function secondsLeft(failures: number, elapsedSeconds: number): number {
  const pause = pauseAfter(failures);
  return Math.max(0, Math.ceil(pause - Math.max(0, elapsedSeconds)));
}
