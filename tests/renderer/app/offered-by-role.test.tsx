import { act } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { accessOf } from '#contract/access/index.ts';
import { AppError } from '#contract/errors.ts';
import { contract } from '#contract/index.ts';
import type { BackendRequestName, RequestName } from '#contract/index.ts';
import { needOf, RAIL, screenFor } from '../../../renderer/app/screens.tsx';
import { FormationDraftProvider } from '../../../renderer/features/formation/entry/formation-draft.tsx';
import { RecapMemoryProvider } from '../../../renderer/features/recap/recap-memory.tsx';
import { WorkMemoryProvider } from '../../../renderer/features/reconcile/work-memory.tsx';
import type { Place } from '../../../renderer/lib/navigation.tsx';
import { SessionContext } from '../../../renderer/lib/session/session.tsx';
import { commandsOnScreen } from '../../helpers/asked-on-screen.ts';
import { IS_DEEP } from '../../helpers/deep.ts';
import { NAME_OF } from '../../helpers/account-office.ts';
import { peopleOffice } from '../../helpers/people-office.ts';
import { nextTurn, renderPart } from '../../helpers/render-part.tsx';
import type { Script } from '../../helpers/scripted-bridge.ts';

const LOGINS = { operator: 'sari', reader: 'tamu', companion: 'dewi' } as const;

/** Answers of the operating system: nothing was chosen, nothing opened. */
const SHELL: Script = {
  'shell.chooseFile': { path: null },
  'shell.chooseFiles': { paths: [] },
  'shell.chooseFolder': { path: null },
  'shell.saveAs': { path: null },
  'shell.openDocument': { isOpened: true },
  'shell.showInFolder': { isShown: true },
  'shell.listPrinters': { isAvailable: false, printers: [] },
};

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

async function walk(role: keyof typeof LOGINS): Promise<readonly string[]> {
  const { backend, add, enter } = await peopleOffice();
  await add(LOGINS[role], role);
  await enter(LOGINS[role]);
  const refused: RequestName[] = [];
  let waiting = 0;
  const ask = (name: BackendRequestName) => async (input: unknown) => {
    waiting += 1;
    const answer = await backend.dispatch({ name, input });
    waiting -= 1;
    if (answer.ok) return answer.value;
    if (answer.error.code === 'NOT_ALLOWED') refused.push(name);
    return new AppError(answer.error.code, answer.error.details);
  };
  const script = Object.fromEntries(
    (Object.keys(contract) as RequestName[])
      .filter((name): name is BackendRequestName => !name.startsWith('shell.'))
      .map((name) => [name, ask(name)]),
  ) as Script;
  const session = {
    session: await backend.ask('session.state', {}),
    lock: () => undefined,
    leave: () => undefined,
  };
  const isTheirs = (name: RequestName): boolean => {
    const { allow } = accessOf(name, {});
    return typeof allow === 'string' || allow.includes(role);
  };
  const settle = async () => {
    let quiet = 0;
    for (let tried = 0; tried < 2000 && quiet < 4; tried += 1) {
      await act(nextTurn);
      quiet = waiting === 0 ? quiet + 1 : 0;
    }
  };
  const found = new Set<string>();
  const part = renderPart(null, { ...script, ...SHELL });
  const places: readonly Place[] = [
    ...RAIL.map(({ place }) => place),
    { screen: 'people' },
    { screen: 'proof' },
    { screen: 'duplicates' },
    ...(await backend.ask('cooperative.list', { limit: 1 })).rows.map(
      ({ id }) => ({ screen: 'record', id }) as const,
    ),
  ];
  for (const place of places) {
    const { screen } = place;
    if (!isTheirs(needOf(screen))) continue;
    const draw = async () => {
      part.redraw(null);
      part.redraw(
        <SessionContext value={session}>
          <FormationDraftProvider>
            <WorkMemoryProvider>
              <RecapMemoryProvider>{screenFor(place as never)}</RecapMemoryProvider>
            </WorkMemoryProvider>
          </FormationDraftProvider>
        </SessionContext>,
      );
      await settle();
    };
    await draw();
    const pressed = new Set<string>();
    const tabs = [...document.querySelectorAll('[role="tab"]')].map(({ textContent }) => textContent);
    for (const tab of tabs.length === 0 ? [null] : tabs) {
      const open = async () => {
        await draw();
        const to = [...document.querySelectorAll<HTMLElement>('[role="tab"]')].find(
          ({ textContent }) => textContent === tab,
        );
        if (to) await part.user.click(to);
        await settle();
      };
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
      expect(NAME_OF(LOGINS[role])).toContain('Contoh');
      expect(await walk(role)).toEqual([]);
    },
  );
});
