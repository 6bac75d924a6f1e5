import type { Page } from '@playwright/test';

/** What a hand has done since it was counted from: the page itself is told of each press. */
export interface HandCount {
  readonly clicks: number;
  /** Presses that command: Enter, arrows, Ctrl with a letter. */
  readonly keys: number;
  /** What is written, letter by letter. */
  readonly letters: number;
}

declare global {
  interface Window {
    handCount?: { clicks: number; keys: number; letters: number };
  }
}

/** Counts presses of mouse and keyboard from now on, as long as the page is not loaded again. */
export async function countHand(page: Page): Promise<() => Promise<HandCount>> {
  await page.evaluate(() => {
    const count = { clicks: 0, keys: 0, letters: 0 };
    window.handCount = count;
    document.addEventListener(
      'pointerdown',
      ({ isTrusted }) => {
        if (isTrusted) count.clicks += 1;
      },
      { capture: true },
    );
    document.addEventListener(
      'keydown',
      ({ isTrusted, key, ctrlKey, altKey }) => {
        if (!isTrusted || ['Control', 'Shift', 'Alt'].includes(key)) return;
        if (key.length === 1 && !ctrlKey && !altKey) count.letters += 1;
        else count.keys += 1;
      },
      { capture: true },
    );
  });
  return () => page.evaluate(() => ({ ...(window.handCount ?? { clicks: 0, keys: 0, letters: 0 }) }));
}
