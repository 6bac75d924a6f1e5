import path from 'node:path';
import { graveFaults } from './axe.ts';
import { openDesk } from './desk.ts';
import { CATALOGUE, oneOfEach } from './opened-catalogue.ts';
import { close, nameOf, open } from './opened-parts.ts';
import { expect, test } from './program.ts';

const REGISTER = path.resolve('resources/sample/register-kutim-contoh.xlsx');
/** What is drawn after it opened: a preview, hits, figures. */
const DRAWN_MS = 300;

test('no dialog, panel or menu has a fault that axe calls serious, in a low window at 130 % text', async ({
  start,
}) => {
  test.setTimeout(1_200_000);
  const program = await start({ today: '2025-11-18' });
  const page = await openDesk(program, REGISTER);
  await oneOfEach(program);
  await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 680),
  );
  await page.evaluate(() => localStorage.setItem('meja.text-size', '130'));
  await page.reload();
  const faults: string[] = [];
  for (const [area, parts] of Object.entries(CATALOGUE)) {
    await test.step(area, async () => {
      for (const part of parts) {
        await test.step(nameOf(part), async () => {
          const why = await open(page, part).then(
            () => null,
            (thrown: unknown) => String(thrown).split('\n')[0],
          );
          if (why !== null) faults.push(`${nameOf(part)}: did not open: ${why}`);
          await page.waitForTimeout(DRAWN_MS);
          faults.push(...(await graveFaults(page, nameOf(part))));
          await close(page);
        });
      }
    });
  }
  expect(faults).toEqual([]);
});
