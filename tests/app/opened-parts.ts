import type { Locator, Page } from '@playwright/test';
import { goTo } from './desk.ts';
import { expect } from './program.ts';

/**
 * One step on the way to a dialog or a panel: a part to press, by its role and name; the first row of the list of this
 * name to press, to open or to ask for its menu; a panel to unfold where the window is too low to show it; keys.
 */
export type Step =
  | readonly ['button' | 'tab' | 'menuitem', string | RegExp]
  | readonly ['text' | 'row' | 'open' | 'row-menu', string]
  | readonly ['unfold', string]
  | readonly ['keys', string];

/** Something that opens over a screen or beside it: the way there, changing nothing. */
export interface Opened {
  readonly at: string;
  readonly way: readonly Step[];
  /** What has opened then. */
  readonly as: 'dialog' | 'complementary' | 'menu' | 'main';
}

/** A button that comes with a panel takes a moment. */
const BUTTON_MS = 3000;

const inSight = (found: Locator): Locator => found.filter({ visible: true }).first();

/** In a low window a button that is seldom pressed lies under "Lainnya". */
async function pressButton(page: Page, name: string | RegExp): Promise<void> {
  const found = inSight(page.getByRole('button', { name, exact: true }));
  const more = inSight(page.getByRole('button', { name: 'Lainnya', exact: true }));
  const isThere = await found.waitFor({ timeout: BUTTON_MS }).then(
    () => true,
    () => false,
  );
  if (isThere || !(await more.isVisible())) return found.click();
  await more.click();
  return inSight(page.getByRole('menuitem', { name, exact: true })).click();
}

async function takeStep(page: Page, step: Step): Promise<void> {
  const [kind, name] = step;
  if (kind === 'keys') return page.keyboard.press(name);
  if (kind === 'button') return pressButton(page, name);
  if (kind === 'tab' || kind === 'menuitem')
    return inSight(page.getByRole(kind, { name, exact: true })).click();
  if (kind === 'unfold') {
    const folded = inSight(page.getByRole('button', { name, exact: true, expanded: false }));
    return (await folded.isVisible()) ? folded.click() : undefined;
  }
  if (kind === 'text') return inSight(page.getByText(name, { exact: true })).click();
  const grid = page.getByRole('grid', { name, exact: true });
  const row = grid.getByRole('row').nth(1);
  await expect(row.getByRole('gridcell').first()).toBeVisible();
  if (kind === 'row') return row.click();
  if (kind === 'row-menu') return row.click({ button: 'right' });
  await row.focus();
  return page.keyboard.press('Enter');
}

/** Goes to the screen and takes the way; what has opened is in sight then. */
export async function open(page: Page, { at, way, as }: Opened): Promise<void> {
  await goTo(page, at);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  // A file that was left open is what its screen shows again.
  const back = page.getByRole('button', { name: 'Kembali ke daftar' });
  if (await back.isVisible()) await back.click();
  for (const step of way) await takeStep(page, step);
  await expect(inSight(page.getByRole(as))).toBeVisible();
}

export const nameOf = ({ at, way }: Opened): string =>
  [at, ...way.map(([, name]) => String(name))].join(' > ');

const OVER = '[role="dialog"]:visible, [role="menu"]:visible';

/** Closes what has opened, as a clerk does: Esc until nothing lies over the screen. */
export async function close(page: Page): Promise<void> {
  const over = page.locator(OVER);
  // One press a try: what still loads may keep its dialog open for a moment.
  await expect(async () => {
    if ((await over.count()) > 0) await page.keyboard.press('Escape');
    await expect(over).toHaveCount(0, { timeout: 500 });
  }).toPass({ timeout: 15_000 });
}
