import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { goTo, openDesk } from './desk.ts';
import { expect, test } from './program.ts';

const REGISTER = path.resolve('resources/sample/register-kutim-contoh.xlsx');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const GRAVE: ReadonlySet<string> = new Set(['serious', 'critical']);

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe calls serious or critical on the page as it stands, with the elements. */
async function graveFaults(page: Page, where: string): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const found = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
    readonly violations: readonly Violation[];
  };
  return found.violations
    .filter(({ impact }) => impact !== null && GRAVE.has(impact))
    .map(({ id, nodes }) => `${where}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

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
