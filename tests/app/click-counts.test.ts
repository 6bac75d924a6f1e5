import path from 'node:path';
import { openDesk } from './desk.ts';
import { countHand } from './hand.ts';
import { expect, test } from './program.ts';

const REGISTER = path.resolve('resources/sample/register-kutim-contoh.xlsx');

test('as few clicks as promised, each counted from Beranda on', async ({ start }) => {
  test.setTimeout(300_000);
  const program = await start({ today: '2025-11-18' });
  const page = await openDesk(program, REGISTER);
  page.setDefaultTimeout(30_000);
  const hand = await countHand(page);
  const clicks = async (): Promise<number> => (await hand()).clicks;
  const dialog = page.getByRole('dialog');
  const menu = (screen: string) => page.getByRole('navigation').getByText(screen, { exact: true }).click();
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
  const since = async (before: number): Promise<number> => (await clicks()) - before;

  await test.step('54 of more than 200 chosen and printed: at most 12', async () => {
    const before = await clicks();
    await menu('Penghargaan');
    const candidates = page.getByRole('button', { name: /^Tetapkan (\d+) penerima/ });
    await expect(candidates).toHaveText(/Tetapkan 2\d\d penerima/);
    await page.getByRole('textbox', { name: 'Banyaknya yang diambil' }).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('54');
    await page.getByRole('button', { name: 'Ambil', exact: true }).click();
    await press('Tetapkan 54 penerima');
    await dialog.getByRole('button', { name: 'Tetapkan 54 penerima' }).click();
    await press('Cetak 54 lembar');
    await press('Semua 54 keluar');
    await expect(page.getByText('54 dari 54 tercetak')).toBeVisible();
    expect(await since(before)).toBeLessThanOrEqual(12);
  });

  await test.step('one of them printed again: at most 2', async () => {
    const before = await clicks();
    await page
      .getByRole('button', { name: /^Cetak ulang 500/ })
      .first()
      .click();
    await dialog
      .getByRole('button', { name: /rusak|macet|salah/i })
      .first()
      .click();
    await expect(dialog).toHaveCount(0);
    expect(await since(before)).toBeLessThanOrEqual(2);
  });

  await test.step('a letter to a camat written, numbered and printed: at most 15', async () => {
    await menu('Beranda');
    const before = await clicks();
    await menu('Surat');
    await press('Buat surat');
    await page.getByRole('combobox', { name: 'Templat' }).click();
    await page.getByRole('option', { name: 'Surat biasa' }).click();
    for (const [field, words] of [
      ['fields.hal', 'Permintaan data'],
      ['fields.kepada', 'Camat Bengalon'],
      ['fields.isi', 'Mohon data koperasi di wilayah Saudara.'],
    ] as const) {
      await page.locator(`[data-field="${field}"]`).click();
      await page.keyboard.type(words);
    }
    await press('Buat konsep');
    await press('Jadikan final');
    await dialog.getByRole('button', { name: 'Jadikan final' }).click();
    await page.getByText(/1 surat final, nomor/).waitFor();
    await page.getByRole('button', { name: 'Cetak', exact: true }).first().click();
    await dialog.getByRole('button', { name: 'Cetak', exact: true }).click();
    await expect(page.getByText(/1 berkas, 1 halaman/)).toBeVisible();
    expect(await since(before)).toBeLessThanOrEqual(15);
  });
});
