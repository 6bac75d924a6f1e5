import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { codeOnSheet } from '../helpers/account-office.ts';
import { goTo, openDesk } from './desk.ts';
import { expect, programEnvironment, programPath, SWITCHES, test } from './program.ts';
import type { Program } from './program.ts';

const TODAY = '2025-11-18';
const PASSWORD = 'kuda-hijau-mandi';
const OWN = 'payung-biru-senja';

const cover = (page: Page) => page.locator('dialog[aria-modal="true"]');

async function turnOn(program: Program, sheet: string): Promise<void> {
  const { page } = program;
  await goTo(page, 'Pengaturan');
  await page.getByRole('tab', { name: 'Akun' }).click();
  await program.screenshot('akun-mati');
  await page.getByRole('button', { name: 'Nyalakan akun' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nama masuk').fill('rini');
  await dialog.getByLabel('Nama lengkap').fill('Contoh Rini');
  await dialog.getByLabel('Kata sandi', { exact: true }).fill(PASSWORD);
  await dialog.getByLabel('Ulangi kata sandi').fill(PASSWORD);
  await program.screenshot('akun-nyalakan');
  await program.answerDialogs(sheet);
  await dialog.getByRole('button', { name: 'Buat lembar pemulihan' }).click();
  await dialog.getByLabel('Kode dari lembar').fill(codeOnSheet(await written(dialog, sheet)));
  await program.screenshot('akun-kode');
  await dialog.getByRole('button', { name: 'Nyalakan akun' }).click();
  await expect(page.getByText('Akun menyala.', { exact: false })).toBeVisible();
}

async function written(dialog: ReturnType<Page['getByRole']>, sheet: string): Promise<string> {
  await expect(dialog.getByText('Lembar ditulis ke', { exact: false })).toBeVisible({ timeout: 60_000 });
  return sheet;
}

const unlock = async (page: Page, password: string) => {
  await cover(page).getByLabel('Kata sandi', { exact: true }).fill(password);
  await cover(page).getByRole('button', { name: 'Buka kunci' }).click();
};

test('accounts are turned on, a second person added, and the window covered with what was typed kept', async ({
  start,
  dataFolder,
}) => {
  test.setTimeout(300_000);
  const program = await start({ today: TODAY });
  const page = await openDesk(program);
  await turnOn(program, path.join(dataFolder, '..', 'lembar.pdf'));
  await expect(page.getByRole('button', { name: 'Akun Contoh Rini', exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Akun baru' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nama masuk').fill('dewi');
  await dialog.getByLabel('Nama lengkap').fill('Contoh Dewi');
  await dialog.getByRole('combobox', { name: 'Peran' }).or(dialog.getByLabel('Peran')).first().click();
  await page.getByRole('option', { name: 'Tenaga pendamping' }).click();
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(dialog.getByText('selalu berbatas waktu; isi', { exact: false })).toBeVisible();
  await dialog.getByLabel('Berlaku sampai').fill('31/12/2025');
  await program.screenshot('akun-baru');
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(dialog.getByText('Kata sandi sementara untuk dewi:')).toBeVisible();
  const temporary = (await dialog.getByText(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/).textContent()) ?? '';
  await program.screenshot('akun-sementara');
  await dialog.getByRole('button', { name: 'Tutup' }).click();
  await expect(
    page.getByRole('table', { name: 'Daftar akun' }).getByText('masuk sebagai dewi'),
  ).toBeVisible();
  await program.screenshot('akun-daftar');

  // A consultation half typed, and the computer is locked.
  await goTo(page, 'Konsultasi');
  await page.getByLabel('Nama', { exact: false }).first().fill('Contoh Laila yang datang');
  await program.app.evaluate(({ powerMonitor }) => void powerMonitor.emit('lock-screen'));
  await expect(cover(page).getByRole('heading', { name: 'Terkunci' })).toBeVisible();
  await program.screenshot('akun-terkunci');
  for (const [name, input] of [
    ['cooperative.list', {}],
    ['draft.save', { subject: 'x', content: 'y' }],
    ['shell.listPrinters', {}],
  ] as const)
    expect(await program.request(name, input as never)).toMatchObject({
      ok: false,
      error: { code: 'LOCKED' },
    });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(cover(page)).toBeVisible();
  await unlock(page, 'bukan-sandinya');
  await expect(cover(page).getByText('Belum dapat masuk')).toBeVisible();
  await unlock(page, PASSWORD);
  await expect(cover(page)).toHaveCount(0);
  await expect(page.getByLabel('Nama', { exact: false }).first()).toHaveValue('Contoh Laila yang datang');

  // By the key, by the button, and by the system going to sleep.
  await page.keyboard.press('Control+l');
  await expect(cover(page)).toBeVisible();
  await unlock(page, PASSWORD);
  await expect(cover(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Kunci', exact: true }).click();
  await expect(cover(page)).toBeVisible();
  await unlock(page, PASSWORD);
  await expect(cover(page)).toHaveCount(0);
  await program.app.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend'));
  await expect(cover(page)).toBeVisible();

  // The next person lets the first one go, changes the temporary password, and sees the own part alone.
  await cover(page).getByRole('button', { name: 'Masuk sebagai orang lain' }).click();
  await cover(page).getByRole('button', { name: 'Ya, ganti pengguna' }).click();
  await cover(page).getByLabel('Nama masuk').fill('dewi');
  await program.screenshot('akun-masuk');
  await cover(page).getByLabel('Kata sandi', { exact: true }).fill(temporary);
  await cover(page).getByRole('button', { name: 'Masuk', exact: true }).click();
  await expect(cover(page).getByRole('heading', { name: 'Ganti kata sandi sementara' })).toBeVisible();
  await program.screenshot('akun-ganti-sandi');
  await cover(page).getByLabel('Kata sandi sekarang').fill(temporary);
  await cover(page).getByLabel('Kata sandi baru').fill(OWN);
  await cover(page).getByLabel('Sekali lagi').fill(OWN);
  await cover(page).getByRole('button', { name: 'Ganti kata sandi' }).click();
  await expect(cover(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Akun Contoh Dewi', exact: true })).toBeVisible();
  await program.screenshot('akun-pendamping');
  expect(await program.request('letter.list', {})).toMatchObject({ error: { code: 'NOT_ALLOWED' } });
});

test('a program that starts again asks who is there before it shows anything', async ({
  start,
  dataFolder,
}) => {
  test.setTimeout(300_000);
  const program = await start({ today: TODAY });
  await openDesk(program);
  await turnOn(program, path.join(dataFolder, '..', 'lembar.pdf'));
  await program.close();
  const again = await start({ today: TODAY });
  await expect(cover(again.page).getByRole('heading', { name: 'Masuk' })).toBeVisible({ timeout: 60_000 });
  await expect(again.page.getByRole('navigation')).toHaveCount(0);
  expect(await again.request('cooperative.list', {})).toMatchObject({
    error: { code: 'LOGIN_NEEDED' },
  });
  await again.page.reload();
  await expect(cover(again.page)).toBeVisible();
  await cover(again.page).getByLabel('Nama masuk').fill('Rini');
  await cover(again.page).getByLabel('Kata sandi', { exact: true }).fill(PASSWORD);
  await again.page.keyboard.press('Enter');
  await expect(again.page.getByRole('navigation')).toBeVisible({ timeout: 60_000 });
  await expect(again.page.getByText('Dinas Koperasi dan UKM').first()).toBeVisible();
});

test('the headless door of the packaged program takes a password that is piped in, never from its line', async ({
  dataFolder,
}) => {
  test.setTimeout(300_000);
  const door = (words: readonly string[], input: string) =>
    spawnSync(programPath(), [...SWITCHES, '--headless', ...words, '--data', dataFolder, '--json'], {
      input,
      encoding: 'utf8',
      env: { ...programEnvironment(TODAY), DISPLAY: '' },
    });
  const answerOf = (words: readonly string[], input = '') => JSON.parse(door(words, input).stdout) as object;
  const sheet = path.join(dataFolder, '..', 'lembar.pdf');
  expect(answerOf(['siapkan', '--wilayah', '64.08', '--kota-terbit', 'Sangatta'])).toMatchObject({
    ok: true,
  });
  const first = ['akun', 'nyalakan', '--masuk', 'rini', '--nama', 'Contoh Rini', '--keluaran', sheet];
  expect(answerOf(first, `${PASSWORD}\n`)).toMatchObject({ ok: true });
  expect(answerOf(['akun', 'pastikan'], codeOnSheet(sheet))).toMatchObject({
    ok: true,
    value: { menyala: true },
  });
  expect(answerOf(['koperasi', 'cari', 'maju'])).toMatchObject({ error: { code: 'LOGIN_NEEDED' } });
  expect(answerOf(['koperasi', 'cari', 'maju', '--akun', 'rini'], PASSWORD)).toEqual({ ok: true, value: [] });
  expect(
    answerOf(['minta', 'region.listReference', '--akun', 'rini'], `${PASSWORD}\n{"parentCode":"65"}`),
  ).toMatchObject({ ok: true });
});
