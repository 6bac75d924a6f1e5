import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { goTo, openDesk } from './desk.ts';
import { expect, test } from './program.ts';

const SAMPLE = path.resolve('resources/sample/register-kutim-contoh.xlsx');

test('a certificate is checked by code and by picture, revoked, and the key gets its recovery sheet', async ({
  start,
}) => {
  test.setTimeout(120_000);
  const program = await start({ today: '2025-11-18' });
  const { request, dataFolder } = program;
  const page = await openDesk(program, SAMPLE);
  expect(await request('award.confirm', { bookYear: 2024, on: '2025-11-18' })).toMatchObject({ ok: true });
  const printed = await request('award.print', {
    bookYear: 2024,
    folder: path.join(dataFolder, '..', 'piagam'),
  });
  const award = await request('award.get', { bookYear: 2024 });
  if (!printed.ok || !award.ok || !award.value) throw new Error('no award');
  const [first] = award.value.recipients;
  if (!first) throw new Error('no recipient');
  const scan = path.join(dataFolder, 'pindaian');
  const pdf = printed.value.files[0] ?? '';
  execFileSync('pdftoppm', ['-r', '150', '-jpeg', '-f', '1', '-l', '1', '-singlefile', pdf, scan]);
  await page.reload();

  await goTo(page, 'Penghargaan');
  await page.getByRole('button', { name: 'Keabsahan' }).click();
  await page.locator('input[type="file"]').setInputFiles(`${scan}.jpg`);
  const verdict = page.getByRole('region', { name: 'Hasil pemeriksaan' });
  await expect(verdict).toContainText('Asli');
  await expect(verdict).toContainText(first.name);
  await program.screenshot('keabsahan-asli');

  // Pasted as a screenshot tool leaves it on the clipboard.
  await page.evaluate(
    (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const clipboardData = new DataTransfer();
      clipboardData.items.add(
        new File([bytes.slice(0, bytes.length >> 2)], 'potongan.jpg', { type: 'image/jpeg' }),
      );
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    readFileSync(`${scan}.jpg`).toString('base64'),
  );
  await expect(page.getByText(/QR tidak terbaca pada gambar|Gambar tidak terbaca/)).toBeVisible();

  await page.getByRole('textbox', { name: 'Kode pendek, nomor, atau teks QR' }).fill(first.number);
  await page.getByRole('button', { name: 'Periksa', exact: true }).click();
  await expect(verdict).toContainText('Tercatat');

  await page.getByRole('button', { name: 'Cabut kertas ini' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Cabut kertas ini' }).click();
  await expect(dialog).toContainText('Harus diisi.');
  await dialog.getByRole('textbox', { name: 'Alasan pencabutan' }).fill('Salah tulis nama');
  await dialog.getByRole('button', { name: 'Cabut kertas ini' }).click();
  await expect(verdict).toHaveAttribute('data-verdict', 'revoked');
  await program.screenshot('keabsahan-dicabut');
  await page.getByRole('tab', { name: 'Dicabut (1)' }).click();
  await expect(page.getByRole('table', { name: 'Kertas yang dicabut' })).toContainText('Salah tulis nama');

  await page.getByRole('tab', { name: 'Kunci' }).click();
  const sheet = path.join(dataFolder, '..', 'lembar.pdf');
  await program.answerDialogs(sheet);
  await page.getByRole('button', { name: 'Cetak lembar pemulihan' }).click();
  await expect(page.getByText('Lembar pemulihan selesai.')).toBeVisible();
  expect(existsSync(sheet)).toBe(true);
  await program.screenshot('keabsahan-kunci');
  await page.getByRole('button', { name: 'Pulihkan kunci' }).click();
  await page.getByRole('textbox', { name: 'Delapan baris' }).fill('7K3M-Q9TD');
  await page.getByRole('dialog').getByRole('button', { name: 'Pulihkan kunci' }).click();
  await expect(page.getByRole('dialog')).toContainText('Kunci tidak dapat dipulihkan');
  await program.screenshot('keabsahan-pulihkan');
  await page.keyboard.press('Escape');

  const saved = path.join(dataFolder, '..', 'pemeriksa.html');
  await program.answerDialogs(saved);
  await page.getByRole('button', { name: 'Simpan halaman pemeriksa' }).click();
  await expect(page.getByRole('dialog')).toContainText('1 nomor dicabut');
  expect(existsSync(saved)).toBe(true);
  await program.screenshot('keabsahan-halaman');
});
