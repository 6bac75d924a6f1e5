const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 14, PageUp: -14 };

/** The row that a key goes to from `index`; undefined for every key that does not move. */
export function rowAfterKey(key: string, index: number, last: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const step = STEPS[key];
  return step === undefined ? undefined : Math.max(0, Math.min(last, index + step));
}
