import { readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cameraPhoto } from '../helpers/camera-photo.ts';
import { goTo, openDesk } from './desk.ts';
import { expect, test } from './program.ts';

/** What a phone takes: larger than is kept, held on its side. */
const CAMERA = { width: 3000, height: 2000, turned: 6 } as const;
const KEPT_AT_MOST = 500_000;

test('photos of a visit are shrunk and kept; a file that is none is named, a removed one comes back', async ({
  start,
  dataFolder,
}) => {
  test.setTimeout(180_000);
  const program = await start({ today: '2025-11-18' });
  const page = await openDesk(program, 'resources/sample/register-kutim-contoh.xlsx');
  const outside = path.dirname(dataFolder);
  const photo = path.join(outside, 'rapat anggota.jpg');
  const broken = path.join(outside, 'bukan foto.jpg');
  writeFileSync(photo, await cameraPhoto(CAMERA.width, CAMERA.height, CAMERA.turned));
  writeFileSync(broken, 'bukan gambar');
  const register = await program.request('cooperative.list', { limit: 1 });
  if (!register.ok) throw new Error(register.error.code);
  const officer = await program.request('coaching.recordOfficer', { name: 'Contoh Hidayat' });
  if (!officer.ok) throw new Error(officer.error.code);
  const visit = await program.request('coaching.recordVisit', {
    cooperativeId: register.value.rows[0]?.id ?? '',
    visitedOn: '2025-11-18',
    outcome: 'met_officers',
    officerIds: [officer.value.id],
  });
  expect(visit).toMatchObject({ ok: true });
  const openVisit = async () => {
    await goTo(page, 'Pembinaan');
    await page.getByRole('tab', { name: 'Kunjungan' }).click();
    await page.getByRole('grid').getByRole('row').nth(1).click();
  };
  const panel = page.getByRole('complementary');

  await test.step('two files at once, one of them no picture', async () => {
    await openVisit();
    await program.answerDialogs([photo, broken]);
    await panel.getByRole('button', { name: 'Tambah foto…' }).click();
    await expect(page.getByText('1 foto ditambahkan.')).toBeVisible({ timeout: 60_000 });
    await program.screenshot('kunjungan-foto');
  });

  await test.step('it is kept small, and stands upright', async () => {
    const image = panel.getByRole('img').first();
    await expect(image).toBeVisible();
    const shown = await image.evaluate((one: HTMLImageElement) => [one.naturalWidth, one.naturalHeight]);
    expect(Math.max(...shown)).toBeLessThanOrEqual(1600);
    expect(shown[0]).toBeLessThan(shown[1] ?? 0);
    const scans = readdirSync(dataFolder, { recursive: true, encoding: 'utf8' }).filter((one) =>
      one.endsWith('.jpg'),
    );
    expect(scans).toHaveLength(1);
    expect(statSync(path.join(dataFolder, scans[0] ?? '')).size).toBeLessThan(KEPT_AT_MOST);
  });

  await test.step('seen large, removed with a reason, brought back', async () => {
    await panel
      .getByRole('button', { name: /^Perbesar/ })
      .first()
      .click();
    await program.screenshot('kunjungan-foto-besar');
    await page.getByRole('button', { name: 'Hapus foto…' }).click();
    const asked = page.getByRole('dialog', { name: /Hapus foto ini/ });
    await asked.getByRole('textbox').fill('salah koperasi');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Foto dihapus.')).toBeVisible();
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await expect(panel.getByRole('img')).toHaveCount(1);
  });

  await test.step('in a low window with large text', async () => {
    await page.evaluate(() => localStorage.setItem('meja.text-size', '130'));
    await program.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 680),
    );
    await page.reload();
    await openVisit();
    await expect(panel.getByRole('button', { name: 'Tambah foto…' })).toBeVisible();
    await program.screenshot('kunjungan-foto-sempit');
  });
});
