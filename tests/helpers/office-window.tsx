import { act } from '@testing-library/react';
import { accessOf } from '#contract/access/index.ts';
import { AppError } from '#contract/errors.ts';
import { contract } from '#contract/index.ts';
import type { BackendRequestName, RequestName } from '#contract/index.ts';
import { needOf, RAIL, screenFor } from '../../renderer/app/screens.tsx';
import { FormationDraftProvider } from '../../renderer/features/formation/entry/formation-draft.tsx';
import { RecapMemoryProvider } from '../../renderer/features/recap/recap-memory.tsx';
import { WorkMemoryProvider } from '../../renderer/features/reconcile/work-memory.tsx';
import type { Place } from '../../renderer/lib/navigation.tsx';
import { SessionContext } from '../../renderer/lib/session/session.tsx';
import { peopleOffice } from './people-office.ts';
import { nextTurn, renderPart, type RenderedPart } from './render-part.tsx';
import type { Script } from './scripted-bridge.ts';

export const WINDOW_LOGINS = { operator: 'sari', reader: 'tamu', companion: 'dewi' } as const;
export type WindowRole = keyof typeof WINDOW_LOGINS;

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

export interface OfficeWindow {
  readonly part: RenderedPart;
  /** What was refused since it was last emptied. */
  readonly refused: RequestName[];
  /** Every place of the rail that is the role's, and those that are reached from them. */
  readonly places: readonly Place[];
  readonly isTheirs: (name: RequestName) => boolean;
  /** Nothing is asked any more. */
  readonly settle: () => Promise<void>;
  /** The place anew. */
  readonly draw: (place: Place) => Promise<void>;
  /** The place anew, at this tab; null: as it opens. */
  readonly openTab: (place: Place, tab: string | null) => Promise<void>;
}

/** The screens of the window over a real backend, for somebody of this role. */
export async function officeWindow(role: WindowRole): Promise<OfficeWindow> {
  const { backend, add, enter } = await peopleOffice();
  await add(WINDOW_LOGINS[role], role);
  await enter(WINDOW_LOGINS[role]);
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
  const part = renderPart(null, { ...script, ...SHELL });
  const all: readonly Place[] = [
    ...RAIL.map(({ place }) => place),
    { screen: 'people' },
    { screen: 'proof' },
    { screen: 'duplicates' },
    ...(await backend.ask('cooperative.list', { limit: 1 })).rows.map(
      ({ id }) => ({ screen: 'record', id }) as const,
    ),
  ];
  const draw = async (place: Place) => {
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
  const openTab = async (place: Place, tab: string | null) => {
    await draw(place);
    const to = [...document.querySelectorAll<HTMLElement>('[role="tab"]')].find(
      ({ textContent }) => textContent === tab,
    );
    if (to) await part.user.click(to);
    await settle();
  };
  const places = all.filter(({ screen }) => isTheirs(needOf(screen)));
  return { part, refused, places, isTheirs, settle, draw, openTab };
}
