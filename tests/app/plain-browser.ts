import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { SWITCHES } from './program.ts';

const USUAL_PLACES = [
  process.env['MEJA_BROWSER'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A browser as a bank or a school has it, or undefined where the machine has none. */
export async function plainBrowser(): Promise<Browser | undefined> {
  const executablePath = [...USUAL_PLACES, chromium.executablePath()].find(
    (place) => place !== '' && existsSync(place),
  );
  return executablePath === undefined ? undefined : chromium.launch({ executablePath, args: [...SWITCHES] });
}
