import type { BrowserWindow } from 'electron';
import { AppError } from '#contract/errors.ts';
import type { Answer } from '#contract/errors.ts';
import { contract } from '#contract/index.ts';
import type { CheckedInputOf, OutputOf, ShellRequestName } from '#contract/index.ts';
import type { ChosenPlaces } from './chosen-places.ts';
import { chooseFile, chooseFiles, chooseFolder, saveAs } from './dialogs.ts';
import type { KeptPassphrase } from './kept-passphrase.ts';
import { listPrinters } from './printers.ts';
import { openDocument, showInFolder } from './open-document.ts';

export type AnswerShell = (name: ShellRequestName, input: unknown) => Promise<Answer<unknown>>;

type ShellHandlers = {
  readonly [Name in ShellRequestName]: (input: CheckedInputOf<Name>) => Promise<OutputOf<Name>>;
};

/** Answers what only the operating system can do; `window` is the one that dialogs belong to. */
export function shellRequests(
  chosen: ChosenPlaces,
  window: () => BrowserWindow | undefined,
  openWorkplace: (isPractice: boolean) => Promise<void>,
  kept: KeptPassphrase,
): AnswerShell {
  const handlers = handlersFor(window, chosen, openWorkplace, kept);
  return async (name, input) => ({ ok: true, value: await runHandler(handlers, name, input) });
}

function handlersFor(
  window: () => BrowserWindow | undefined,
  chosen: ChosenPlaces,
  openWorkplace: (isPractice: boolean) => Promise<void>,
  kept: KeptPassphrase,
): ShellHandlers {
  return {
    'shell.chooseFile': async ({ kind }) => ({ path: chosen.remember(await chooseFile(window(), kind)) }),
    'shell.chooseFiles': async ({ kind }) => {
      const paths = await chooseFiles(window(), kind);
      for (const path of paths) chosen.remember(path);
      return { paths };
    },
    'shell.chooseFolder': async ({ title }) => ({
      path: chosen.remember(await chooseFolder(window(), title)),
    }),
    'shell.saveAs': async ({ suggestedName, kind }) => ({
      path: chosen.remember(await saveAs(window(), suggestedName, kind)),
    }),
    'shell.openDocument': async ({ path }) => ({ isOpened: await openDocument(path, chosen) }),
    'shell.showInFolder': async ({ path }) => ({ isShown: await showInFolder(path, chosen) }),
    'shell.rememberState': () => Promise.resolve(kept.state()),
    'shell.remember': async ({ passphrase }) => {
      await kept.keep(passphrase);
      return {};
    },
    'shell.forget': () => {
      kept.forget();
      return Promise.resolve({});
    },
    'shell.openRemembered': async () => ({ isOpened: await kept.open() }),
    'shell.listPrinters': () => listPrinters(window()),
    'shell.openWorkplace': async ({ isPractice }) => {
      await openWorkplace(isPractice);
      return {};
    },
  };
}

/** Main validates only what it answers itself. */
async function runHandler<Name extends ShellRequestName>(
  handlers: ShellHandlers,
  name: Name,
  input: unknown,
): Promise<OutputOf<Name>> {
  const checked = contract[name].input.safeParse(input);
  if (!checked.success) {
    throw new AppError('INVALID_INPUT', {
      faults: checked.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
    });
  }
  return handlers[name](checked.data as CheckedInputOf<Name>);
}
