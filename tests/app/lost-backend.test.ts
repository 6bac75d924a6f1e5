import path from 'node:path';
import { readdirSync } from 'node:fs';
import { backendPid } from './backend-of.ts';
import { expect, test } from './program.ts';

const REGISTER = path.resolve('resources/sample/register-kutim-contoh.xlsx');

test('the backend is killed in the middle of an import: said in plain words, recovered, nothing confirmed is lost', async ({
  start,
}) => {
  const program = await start({ today: '2025-11-18' });
  const { page, request, answerDialogs, screenshot } = program;
  await request('office.setUp', { regionCode: '64.08', city: 'Sangatta' });
  await request('formation.save', {
    id: null,
    file: {
      name: 'Koperasi Konsumen Sudah Disimpan Uji',
      form: 'primer',
      kind: 'Konsumen',
      pattern: 'konvensional',
      isVillageProgramme: false,
      meetingOn: '2025-06-10',
      regionCode: '64.08.04.2001',
      founders: [],
      founderCooperatives: [],
      officers: [],
      supervisors: [],
      documents: {},
    },
  });
  await page.reload();
  await page.getByRole('navigation').getByText('Register', { exact: true }).click();
  await page.getByRole('button', { name: 'Impor' }).first().click();
  await answerDialogs(REGISTER);
  await page.getByRole('button', { name: 'Pilih berkas' }).first().click();
  await expect(page.getByText('1.054 baru')).toBeVisible({ timeout: 30_000 });

  await page.getByRole('button', { name: 'Lanjut ke hasil uji' }).click();
  await page.getByRole('button', { name: 'Simpan ke register' }).click();
  await page.waitForTimeout(250);
  process.kill(await backendPid(program), 'SIGKILL');

  await expect(page.getByText(/Pekerjaan terputus|tersambung kembali/).first()).toBeVisible({
    timeout: 20_000,
  });
  await expect(page.getByText(/tersambung kembali/)).toBeVisible({ timeout: 20_000 });
  await screenshot('30-data-terputus');
  expect(await page.locator('body').innerText()).not.toMatch(/Error|SIGKILL|undefined|BACKEND_GONE/);

  const counted = await request('cooperative.count', {});
  expect(counted).toMatchObject({ ok: true });
  expect(counted.ok && [0, 1054].includes(counted.value.registerTotal)).toBe(true);
  expect(await request('formation.board', {})).toMatchObject({
    ok: true,
    value: { rows: [{ name: 'Koperasi Konsumen Sudah Disimpan Uji' }] },
  });
  expect(await request('app.selfCheck', {})).toMatchObject({ ok: true, value: { integrity: 'ok' } });

  await page.getByRole('button', { name: 'Mengerti' }).click();
  const again = await request('import.run', { path: REGISTER, isDryRun: false });
  expect(again).toMatchObject({ ok: true, value: { refused: expect.arrayContaining([]) as unknown[] } });
  expect(await request('cooperative.count', {})).toMatchObject({ ok: true, value: { registerTotal: 1054 } });
});

test('a long work can be cancelled in the window, and nothing of it stays', async ({ start }) => {
  const { page, request, answerDialogs } = await start({ today: '2025-11-18' });
  await request('office.setUp', { regionCode: '64.08' });
  await page.reload();
  await page.getByRole('navigation').getByText('Register', { exact: true }).click();
  await page.getByRole('button', { name: 'Impor' }).first().click();
  await answerDialogs(REGISTER);
  await page.getByRole('button', { name: 'Pilih berkas' }).first().click();
  await expect(page.getByText('1.054 baru')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Lanjut ke hasil uji' }).click();
  await page.getByRole('button', { name: 'Simpan ke register' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Batal' }).click({ timeout: 5000 });
  await expect(page.getByText('Dibatalkan').first()).toBeVisible();
  expect(await request('cooperative.count', {})).toMatchObject({ ok: true, value: { registerTotal: 0 } });
});

test('a database of a newer program: the sentence, the way back, and the data from the backup', async ({
  start,
  dataFolder,
}) => {
  const first = await start({ today: '2025-11-18' });
  await first.request('office.setUp', { regionCode: '64.08' });
  await first.request('import.run', { path: REGISTER, isDryRun: false });
  const folder = path.join(dataFolder, '..', 'flash-disk');
  await first.request('backup.create', { folder });
  await first.close();
  const { default: Sqlite } = await import('better-sqlite3');
  const raw = new Sqlite(path.join(dataFolder, 'meja-koperasi.db'));
  raw.pragma('user_version = 99');
  raw.close();

  const { page, answerDialogs, screenshot } = await start({ today: '2025-11-19' });
  await expect(page.getByText('Basis data dari versi yang lebih baru')).toBeVisible();
  await expect(page.getByText(/Pasang program versi terbaru/)).toBeVisible();
  await screenshot('31-basis-data-lebih-baru');
  await answerDialogs(path.join(folder, readdirSync(folder)[0] ?? ''));
  await page.getByRole('button', { name: 'Pilih berkas cadangan' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Pulihkan' }).click();
  await expect(page.getByRole('navigation')).toBeVisible({ timeout: 15_000 });
  await expect(page.getByText(/508 koperasi aktif dari 1\.054/)).toBeVisible();
});
