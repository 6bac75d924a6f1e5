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
  const palette = page.getByRole('dialog');
  await expect(palette.getByRole('option', { selected: true })).toContainText(marked);
  await page.keyboard.press('Enter');
  await expect(palette).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** The cursor lies on this part, and somebody who does not use the mouse sees that it does. */
export async function expectCursor(part: Locator): Promise<void> {
  await expect(part).toBeFocused();
  const isSeen = await part.evaluate((element) => {
    const drawn = [getComputedStyle(element), getComputedStyle(element, '::after')];
    return (
      element.matches(':focus-visible') &&
      drawn.some(
        ({ outlineStyle, boxShadow, position, borderStyle }) =>
          outlineStyle !== 'none' ||
          boxShadow !== 'none' ||
          // A row draws its ring above its cells.
          (position === 'absolute' && borderStyle === 'solid'),
      )
    );
  });
  expect(isSeen).toBe(true);
}

/** Takes an entry of the open menu with the arrow keys. */
export async function pickInMenu(page: Page, entry: string): Promise<void> {
  const entries = page.getByRole('menuitem');
  await expect(entries.first()).toBeFocused();
  const wanted = page.getByRole('menuitem', { name: entry, exact: true });
  for (let presses = await entries.count(); presses > 0; presses -= 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await expect(wanted).toBeFocused();
  await page.keyboard.press('Enter');
}
