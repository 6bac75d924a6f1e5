import type { BrowserWindow } from 'electron';
import type { OutputOf } from '#contract/index.ts';

/**
 * The system's printers. Which one is its default is told by some versions of Electron only, on the printer itself or
 * among its options; nothing is printed from here.
 */
export async function listPrinters(
  window: BrowserWindow | undefined,
): Promise<OutputOf<'shell.listPrinters'>> {
  if (!window) return { isAvailable: false, printers: [] };
  try {
    const found = await window.webContents.getPrintersAsync();
    const printers = found.map((printer) => ({
      name: printer.displayName || printer.name,
      isDefault: 'isDefault' in printer && printer.isDefault === true,
    }));
    return { isAvailable: true, printers };
  } catch {
    return { isAvailable: false, printers: [] };
  }
}
