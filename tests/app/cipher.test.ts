import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { goTo, openDesk } from './desk.ts';
import { expect, test } from './program.ts';

const REGISTER = path.resolve('resources/sample/register-kutim-contoh.xlsx');
const PASSPHRASE = 'kata sandi data contoh';

/** The code as somebody reads it off the printed sheet. */
function codeOn(file: string): string {
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  return [...text.matchAll(/(\d)\.\s+([0-9A-Z]{4}-[0-9A-Z]{4})/g)]
    .map(([, number = '', code = '']) => [Number(number), code] as const)
    .toSorted(([one], [other]) => one - other)
    .map(([, code]) => code)
    .join('\n');
}

test('the data are encrypted from the window, and asked for before anything is read', async ({
  start,
  dataFolder,
}, info) => {
  test.setTimeout(300_000);
  let program = await start({ today: '2025-11-18' });
  let page = await openDesk(program, REGISTER);
  await goTo(page, 'Pengaturan');
  await page.getByRole('tab', { name: 'Sandi data', exact: true }).click();
  await program.screenshot('sandi-data-1-awal');
  await page.getByRole('button', { name: 'Nyalakan sandi data' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Kata sandi data/).fill(PASSPHRASE);
  await dialog.getByLabel('Ulangi kata sandi').fill(PASSPHRASE);
  await program.screenshot('sandi-data-2-siapkan');
  const sheet = info.outputPath('lembar.pdf');
  await program.answerDialogs(sheet);
  await dialog.getByRole('button', { name: 'Buat lembar pemulihan' }).click();
  await expect(dialog.getByRole('button', { name: 'Buka lembar' })).toBeVisible({ timeout: 60_000 });
  const code = codeOn(sheet);
  await dialog.getByLabel('Kode lembar pemulihan').fill(code);
  await program.screenshot('sandi-data-3-kode');
  await dialog.getByRole('button', { name: 'Sandikan data' }).click();
  await expect(page.getByText('Data kantor bersandi.', { exact: true })).toBeVisible({ timeout: 120_000 });
  await program.screenshot('sandi-data-4-menyala');
  const head = readFileSync(path.join(dataFolder, 'meja-koperasi.db')).subarray(0, 15).toString('latin1');
  expect(head).not.toBe('SQLite format 3');
  await program.close();

  program = await start({ today: '2025-11-18' });
  page = program.page;
  page.setDefaultTimeout(15_000);
  await expect(page.getByRole('heading', { name: 'Data kantor bersandi' })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  expect(await program.request('cooperative.count', {})).toMatchObject({
    ok: false,
    error: { code: 'DATABASE_KEY_NEEDED' },
  });
  await page.getByLabel('Kata sandi data').fill('bukan sandinya sama sekali');
  await page.getByRole('button', { name: 'Buka', exact: true }).click();
  await expect(page.getByText('Kata sandi data salah')).toBeVisible();
  await program.screenshot('sandi-data-5-salah');
  await page.getByLabel('Kata sandi data').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation')).toBeVisible({ timeout: 60_000 });
  await goTo(page, 'Register');
  await expect(page.getByLabel('Daftar koperasi').first()).toBeVisible();
  await program.close();

  program = await start({ today: '2025-11-18' });
  page = program.page;
  page.setDefaultTimeout(15_000);
  await page.getByRole('button', { name: 'Pakai lembar pemulihan' }).click();
  await page.getByLabel('Kode lembar pemulihan').fill(code.toLowerCase());
  await program.screenshot('sandi-data-6-lembar');
  await page.getByRole('button', { name: 'Buka', exact: true }).click();
  await expect(page.getByRole('navigation')).toBeVisible({ timeout: 60_000 });
});
