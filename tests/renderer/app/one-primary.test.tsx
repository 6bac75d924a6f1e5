import { expect, test } from 'vitest';
import { officeWindow } from '../../helpers/office-window.tsx';

/** What stands out on the screen itself; a dialog decides by itself. Without another look a button is the main one. */
const MAIN = '.mantine-Button-root:not([data-variant]), .mantine-Button-root[data-variant="filled"]';
const primaries = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>(MAIN)]
    .filter((button) => button.closest('[role="dialog"]') === null)
    .map((button) => (button.getAttribute('aria-label') ?? button.textContent).trim());

test('no screen and no tab has two main buttons', { timeout: 600_000 }, async () => {
  const { places, draw, openTab } = await officeWindow('operator');
  const found: string[] = [];
  let seen = 0;
  for (const place of places) {
    await draw(place);
    const tabs = [...document.querySelectorAll('[role="tab"]')].map(({ textContent }) => textContent);
    for (const tab of tabs.length === 0 ? [null] : tabs) {
      await openTab(place, tab);
      const [...main] = primaries();
      seen += main.length;
      if (main.length > 1) found.push([place.screen, tab ?? '', ...main].join(' | '));
    }
  }
  // Otherwise the mark by which a main button is known has changed.
  expect(seen).toBeGreaterThan(20);
  expect(found).toEqual([]);
});
