import { app, BrowserWindow, dialog, Menu, screen } from 'electron';
import type { Log } from './log.ts';
import { PAGE_ORIGIN } from './trusted-sender.ts';
import { placeFor, rememberPlace, SMALLEST } from './window-size.ts';

export interface WindowOptions {
  readonly preload: string;
  /** Where the window's place is remembered. */
  readonly placeFile: string;
  readonly log: Log;
}

/** Opens the program's one window. */
export function openWindow({ preload, placeFile, log }: WindowOptions): BrowserWindow {
  // Without a menu there is also no Ctrl+R, which would throw away what the clerk has typed.
  Menu.setApplicationMenu(null);
  const place = placeFor(placeFile, workAreas());
  const window = new BrowserWindow({
    title: 'Meja Koperasi',
    ...positionOf(place),
    width: place.width,
    height: place.height,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    backgroundColor: '#faf9f7',
    show: false,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
    },
  });
  if (place.isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () =>
    rememberPlace(placeFile, { ...window.getNormalBounds(), isMaximized: window.isMaximized() }),
  );
  offerReload(window, log);
  void window
    .loadURL(`${PAGE_ORIGIN}/`)
    .catch((error: unknown) => log('page-not-loaded', { error: String(error) }));
  return window;
}

/** For a second start: the window that is already open comes to the front. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function workAreas(): readonly Electron.Rectangle[] {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return [main, ...others].map(({ workArea }) => workArea);
}

function positionOf({
  x,
  y,
}: {
  x?: number | undefined;
  y?: number | undefined;
}): { x: number; y: number } | object {
  return x === undefined || y === undefined ? {} : { x, y };
}

/** The page may run out of memory; what was saved lies in the backend, so showing it again loses no confirmed work. */
function offerReload(window: BrowserWindow, log: Log): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    log('page-gone', { reason });
    const choice = dialog.showMessageBoxSync(window, {
      type: 'warning',
      title: 'Meja Koperasi',
      message: 'Tampilan program berhenti.',
      detail: 'Data yang sudah disimpan tetap aman. Isian yang belum disimpan perlu diketik kembali.',
      buttons: ['Tampilkan lagi', 'Tutup program'],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    });
    if (choice === 0) window.webContents.reload();
    else app.quit();
  });
}
