import type { Locator, Page } from '@playwright/test';
import { expect } from './program.ts';
import type { Program } from './program.ts';

/** Goes to a screen by the menu at the left; in a low window its group is unfolded first, as a clerk does. */
export async function goTo(page: Page, screen: string): Promise<void> {
  const menu = page.getByRole('navigation');
  const entry = menu.getByText(screen, { exact: true });
  // Where the menu is low, opening one group folds another: each is tried once, in its order.
  const groups = menu.locator('button[aria-expanded]');
  await menu.getByRole('button').first().waitFor();
  for (let at = 0; at < (await groups.count()) && !(await entry.isVisible()); at += 1) {
    if ((await groups.nth(at).getAttribute('aria-expanded')) === 'false') await groups.nth(at).click();
  }
  await entry.click();
}

/** Whoever signs: without a recorded official no letter gets a number. */
export const HEAD = {
  position: 'Kepala Dinas Koperasi dan UKM',
  name: 'Nama Pejabat Uji',
  startsOn: '2024-01-01',
} as const;

/** An office at work; with a workbook, its register is filled from it. */
export async function openDesk(
  program: Program,
  register?: string,
  { isSigned = true, since = HEAD.startsOn }: { readonly isSigned?: boolean; readonly since?: string } = {},
): Promise<Page> {
  const { page, request } = program;
  page.setDefaultTimeout(10_000);
  const setUp = {
    regionCode: '64.08',
    city: 'Sangatta',
    ...(isSigned && { signatory: { ...HEAD, startsOn: since } }),
  };
  expect(await request('office.setUp', setUp)).toMatchObject({ ok: true });
  if (register !== undefined) {
    expect(await request('import.run', { path: register, isDryRun: false })).toMatchObject({ ok: true });
  }
  await page.reload();
  await expect(page.getByRole('navigation')).toBeVisible();
  return page;
}

const MOST_FIELDS = 120;

/** Goes on by Tab until the cursor is there: what no Tab key reaches cannot be reached without a mouse. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < MOST_FIELDS; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${MOST_FIELDS} Tab keys did not lead to ${String(target)}.`);
}

/** Chooses an option of the list under the cursor with the arrow keys. */
export async function pickByArrows(page: Page, option: string): Promise<void> {
  for (let presses = 0; presses < MOST_FIELDS; presses += 1) {
    await page.keyboard.press('ArrowDown');
    // Lists that are shut keep their own mark.
    const lit = page.locator('[role="option"][data-combobox-selected]:visible');
    if ((await lit.count()) === 1 && (await lit.innerText()).trim() === option) {
      await page.keyboard.press('Enter');
      return;
    }
  }
  throw new Error(`The arrow keys did not reach "${option}".`);
}

/** What the system's clipboard holds, as another program put it there or would get it. */
export const readClipboard = ({ app }: Program): Promise<string> =>
  app.evaluate(({ clipboard }) => clipboard.readText());

export const writeClipboard = ({ app }: Program, text: string): Promise<void> =>
  app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
