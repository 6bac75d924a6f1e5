import { describe, expect, test } from 'vitest';
import type { RequestName } from '#contract/index.ts';
import { commandsOnScreen } from '../../helpers/asked-on-screen.ts';
import { IS_DEEP } from '../../helpers/deep.ts';
import { NAME_OF } from '../../helpers/account-office.ts';
import { officeWindow, WINDOW_LOGINS, type WindowRole } from '../../helpers/office-window.tsx';

/** What a view holds that everybody of the office may look at; its own buttons are pressed like all others. */
const HELD_BY_VIEWS: ReadonlySet<RequestName> = new Set([
  'award.take',
  'award.choose',
  'award.tickMany',
  'person.merge',
  'role.remove',
  'cooperative.removeRat',
  'rat.bookNamed',
  'activity.restore',
  'activity.print',
  'people.removeKinship',
]);

const pressable = (): readonly HTMLElement[] =>
  [
    ...document.querySelectorAll<HTMLElement>(
      'button:not([disabled]), [role="menuitem"]:not([data-disabled])',
    ),
  ].filter((one) => one.getAttribute('role') !== 'tab' && !one.hasAttribute('data-combobox-target'));
const nameOf = (element: HTMLElement): string =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').replaceAll(/\d+/g, '0').trim();

async function walk(role: WindowRole): Promise<readonly string[]> {
  const { part, refused, places, isTheirs, settle, draw, openTab } = await officeWindow(role);
  const found = new Set<string>();
  for (const place of places) {
    const { screen } = place;
    await draw(place);
    const pressed = new Set<string>();
    const tabs = [...document.querySelectorAll('[role="tab"]')].map(({ textContent }) => textContent);
    for (const tab of tabs.length === 0 ? [null] : tabs) {
      const open = () => openTab(place, tab);
      await open();
      for (;;) {
        const button = pressable().find((one) => !pressed.has(nameOf(one)));
        if (!button) break;
        const name = nameOf(button);
        pressed.add(name);
        const before = commandsOnScreen();
        refused.length = 0;
        await part.user.click(button);
        await settle();
        const opened = [...commandsOnScreen()].filter(
          (one) => !before.has(one) && !isTheirs(one) && !HELD_BY_VIEWS.has(one),
        );
        const asked = [...new Set([...refused, ...opened])];
        if (asked.length > 0) found.add(`${screen}: ${name}: ${asked.join(', ')}`);
        if (document.querySelector('[role="dialog"]') || asked.length > 0) await open();
      }
    }
  }
  return [...found].sort();
}

describe('what is offered to whom', () => {
  // Each walk presses everything on every screen: `npm test` goes with whoever may least, `npm run test:deep` with all.
  test.each(IS_DEEP ? (['reader', 'companion', 'operator'] as const) : (['reader'] as const))(
    'a %s is offered nothing that is then refused',
    { timeout: 1_800_000 },
    async (role) => {
      expect(NAME_OF(WINDOW_LOGINS[role])).toContain('Contoh');
      expect(await walk(role)).toEqual([]);
    },
  );
});
