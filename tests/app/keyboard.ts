import type { Locator, Page } from '@playwright/test';
import { expect } from './program.ts';

/** Hands off the mouse: every press of one is told, and none is asked for. */
export async function watchMouse(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.addEventListener('pointerdown', () => (window.name = `${window.name}x`), { capture: true });
  });
  return () => page.evaluate(() => window.name.length);
}

/** Goes to what the palette marks first for these words. */
export async function findAndOpen(page: Page, words: string, marked = words): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await expect(page.getByRole('option', { selected: true })).toContainText(marked);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** The cursor lies on this part, and somebody who does not use the mouse sees that it does. */
export async function expectCursor(part: Locator): Promise<void> {
  await expect(part).toBeFocused();
  const isSeen = await part.evaluate((element) => {
    const drawn = [getComputedStyle(element), getComputedStyle(element, '::after')];
    return (
      element.matches(':focus-visible') &&
      drawn.some(({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none')
    );
  });
  expect(isSeen).toBe(true);
}
