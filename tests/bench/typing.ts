import type { Page } from '@playwright/test';
import { launchProgram } from '../app/program.ts';
import { goTo } from '../app/desk.ts';

/** Beginnings of names, places and numbers; with nearly every letter other rows come to stand on the screen. */
const WORDS = ['maj', 'seja', 'ksu b', 'beng', 'bina', 'luk', 'ra ti', 'jas', 'kopu', '0012', 'wani', 'tani'];
/** Some letters leave the rows as they are ("tidakad", "tidakada"): no time is taken of these. */
const UNCHANGED_MS = 700;
/** Between two letters, as a person types who knows the keys. */
const PAUSE_MS = 120;

declare global {
  interface Window {
    /** Resolves with the milliseconds from the next letter until other rows are shown; undefined when none come. */
    nextChange?: Promise<number | undefined>;
  }
}

/** Why nothing can be measured here; undefined when the packaged program can be shown. */
export function whyNoWindow(): string | undefined {
  const hasScreen = process.platform !== 'linux' || process.env['DISPLAY'] !== undefined;
  const hasProgram = process.env['MEJA_PROGRAM'] !== undefined;
  return hasScreen && hasProgram ? undefined : 'dilewati: tidak ada layar/paket';
}

/** Milliseconds from each letter typed into the list's box until other rows stand on the screen of the program. */
export async function typeInProgram(dataFolder: string): Promise<readonly number[]> {
  const program = await launchProgram({ dataFolder, today: '2025-11-18' });
  try {
    const { page } = program;
    await goTo(page, 'Register');
    const box = page.getByRole('searchbox').last();
    await page.locator('[role="grid"] [role="row"]').nth(2).waitFor();
    const times: number[] = [];
    for (const word of WORDS) {
      await box.fill('');
      await page.waitForTimeout(UNCHANGED_MS);
      await box.focus();
      for (const letter of word) {
        const time = await typeLetter(page, letter);
        if (time !== undefined) times.push(time);
        await page.waitForTimeout(PAUSE_MS);
      }
    }
    return times;
  } finally {
    await program.close();
  }
}

async function typeLetter(page: Page, letter: string): Promise<number | undefined> {
  await page.evaluate((patience) => {
    // Neither the head nor the sums at the foot, which come later and are not waited for.
    const rows = '[role="grid"] [role="row"][aria-rowindex]:not([aria-rowindex="1"])';
    const shown = () => Array.from(document.querySelectorAll(rows), (row) => row.textContent).join();
    window.nextChange = new Promise((resolve) => {
      const begin = () => {
        const started = performance.now();
        const before = shown();
        const look = () => {
          const passed = performance.now() - started;
          if (shown() !== before) resolve(passed);
          else if (passed > patience) resolve(undefined);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      };
      document.addEventListener('input', begin, { once: true, capture: true });
    });
  }, UNCHANGED_MS);
  await page.keyboard.type(letter);
  return page.evaluate(() => window.nextChange);
}
