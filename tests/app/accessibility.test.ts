import path from 'node:path';
import type { Page } from '@playwright/test';
import { graveFaults } from './axe.ts';
import { goTo, openDesk } from './desk.ts';
import { expect, test } from './program.ts';

const REGISTER = path.resolve('resources/sample/register-kutim-contoh.xlsx');

/** Every entry of the menu, as it names itself; what waits there stands on a line of its own. */
async function screensOf(page: Page): Promise<readonly string[]> {
  const entries = await page.getByRole('navigation').locator('li li, li:not(:has(li))').allInnerTexts();
  return [...new Set(entries.map((entry) => entry.split('\n')[0]?.trim() ?? ''))].filter(Boolean);
}

test('no screen of the menu has a fault that axe calls serious, at 100 and at 130 % text', async ({
  start,
}) => {
  test.setTimeout(300_000);
  const program = await start({ today: '2025-11-18' });
  const page = await openDesk(program, REGISTER);
  const screens = await screensOf(page);
  expect(screens.length).toBeGreaterThan(12);
  const faults: string[] = [];
  for (const percent of [100, 130]) {
    await page.evaluate((size) => localStorage.setItem('meja.text-size', String(size)), percent);
    await page.reload();
    await expect(page.getByRole('navigation')).toBeVisible();
    for (const screen of screens) {
      await goTo(page, screen);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForTimeout(500);
      faults.push(...(await graveFaults(page, `${screen}, ${percent} %`)));
    }
  }
  expect(faults).toEqual([]);
});
