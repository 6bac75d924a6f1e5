import { join } from 'node:path';
import { app, dialog, powerMonitor, safeStorage, session } from 'electron';
import type { BrowserWindow } from 'electron';
import { defaultDataFolder } from '#contract/process/default-data-folder.ts';
import { isPracticeFolder, officeFolderOf, practiceFolderOf } from '#contract/process/practice-folder.ts';
import { toWire } from '#contract/errors.ts';
import type { AppEvent } from '#contract/events.ts';
import { rememberChoices } from './chosen-places.ts';
import { registerAppScheme, serveApp } from './app-protocol.ts';
import { backendEnvironment } from './backend-environment.ts';
import { keepBackend, refusingBackend } from './backend-process.ts';
import type { BackendProcess } from './backend-process.ts';
import { chooseSeam, startBackend } from './backend-runtime.ts';
import { dataFolderAt, prepareDataFolder } from './data-folder.ts';
import type { DataFolder } from './data-folder.ts';
import { prepareWindowless, runHeadless } from './headless.ts';
import { keepPassphrase } from './kept-passphrase.ts';
import { launchFrom } from './launch.ts';
import { lockWithComputer } from './lock-with-computer.ts';
import { openLog } from './log.ts';
import { programPaths } from './program-paths.ts';
import { isAllowed, openRequestBridge } from './request-bridge.ts';
import { closeNetwork, guardSession } from './security.ts';
import { shellRequests } from './shell-requests.ts';
import { bringToFront, openWindow } from './window.ts';
import { keepWorkplace } from './workplace.ts';

const launch = launchFrom(process.argv, process.env);
const { platform } = process;
const usualFolder = defaultDataFolder({ platform, home: app.getPath('home'), env: process.env });
const asked = dataFolderAt(launch.dataFolder ?? usualFolder);
/** The window's own files and its log lie with the office, wherever it works: one window for both of its folders. */
const folder = dataFolderAt(officeFolderOf(asked.path));
const practice = dataFolderAt(practiceFolderOf(folder.path));
const paths = programPaths();
const environmentOf = ({ path }: DataFolder) =>
  backendEnvironment({ dataFolder: path, resources: paths.resources }, process.env);

closeNetwork();
registerAppScheme();

// Not awaited here: Electron becomes ready only after this module has ended.
void (launch.headless === undefined ? openProgram() : runCommand(launch.headless)).catch(stopWithError);

async function runCommand(words: readonly string[]): Promise<void> {
  prepareWindowless();
  await app.whenReady();
  app.exit(await runHeadless({ words, backendFolder: paths.backend, env: environmentOf(asked) }));
}

async function openProgram(): Promise<void> {
  app.setPath('userData', folder.browser);
  // Before anything else is opened: two programs on one database would lock each other out.
  if (!app.requestSingleInstanceLock()) return app.exit(0);
  const log = openLog(folder.path);
  let window: BrowserWindow | undefined;
  const tellPage = (event: AppEvent): void => {
    if (window !== undefined && !window.isDestroyed()) window.webContents.send('event', event);
  };
  app.on('second-instance', () => window && bringToFront(window));
  app.on('session-created', guardSession);
  await app.whenReady();
  guardSession(session.defaultSession);

  const isPracticeAsked = launch.isPractice || isPracticeFolder(asked.path);
  const workplace = keepWorkplace(isPracticeAsked ? practice : folder, {
    prepare: prepareDataFolder,
    open: openBackend,
  });
  app.on('will-quit', () => workplace.backend.stop());
  app.on('window-all-closed', () => app.quit());
  serveApp({
    renderer: paths.renderer,
    mayShowDocuments: () => isAllowed(workplace.backend, 'shell.openDocument'),
    get documents() {
      return workplace.folder().documents;
    },
  });
  const chosen = rememberChoices();
  openRequestBridge({
    backend: workplace.backend,
    answerShell: shellRequests(
      chosen,
      () => window,
      openWorkplace,
      keepPassphrase(join(folder.browser, 'sandi-diingat'), safeStorage, workplace.backend),
    ),
    chosen,
  });
  lockWithComputer(powerMonitor, workplace.backend);
  window = openWindow({ preload: paths.preload, placeFile: join(folder.browser, 'tempat.json'), log });

  async function openWorkplace(isPractice: boolean): Promise<void> {
    await workplace.moveTo(isPractice ? practice : folder);
    log('workplace-opened', { isPractice: Number(isPractice) });
    // Everything the page knows is of the other folder.
    window?.webContents.reload();
  }

  function openBackend(place: DataFolder): BackendProcess {
    log('program-started', {
      version: app.getVersion(),
      electron: process.versions.electron,
      seam: chooseSeam(),
    });
    try {
      prepareDataFolder(place);
    } catch (error) {
      return refusingBackend(toWire(error));
    }
    if (place.synchronisedBy !== undefined) log('folder-is-synchronised', { by: place.synchronisedBy });
    return keepBackend({
      start: () =>
        startBackend({
          script: join(paths.backend, 'process-entry.js'),
          args: [],
          env: environmentOf(place),
          output: (line) => log('backend', { line: line.slice(0, 500) }),
        }),
      onEvent: tellPage,
      log,
    });
  }
}

function stopWithError(error: unknown): void {
  openLog(folder.path)('program-stopped', { error: String(error) });
  const sentence =
    'Program tidak dapat dijalankan. Jalankan ulang; bila tetap demikian, pasang kembali programnya.';
  if (launch.headless === undefined)
    dialog.showErrorBox('Meja Koperasi', `${sentence} Data dinas tidak berubah.`);
  else process.stderr.write(`${sentence}\n`);
  app.exit(3);
}
