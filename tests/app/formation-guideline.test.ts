import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { goTo } from './desk.ts';
import { expect, launchProgram, test, type Program } from './program.ts';

const TODAY = '2025-11-18';
const NAME = 'Dinas Koperasi Provinsi Contoh';

async function openGuidelines(program: Program, regionCode: string): Promise<Page> {
  const { page } = program;
  page.setDefaultTimeout(15_000);
  await program.request('office.setUp', { regionCode });
  await page.reload();
  await goTo(page, 'Pembentukan');
  await page.getByRole('tab', { name: 'Juknis dan daftar periksa' }).click();
  return page;
}

/** Founders of a primer become 12 from 2027, and the checklist of a village cooperative longer. */
async function publish(program: Program, file: string): Promise<string> {
  const page = await openGuidelines(program, '64');
  await page.getByRole('button', { name: 'Buat kunci kantor' }).click();
  await page.getByRole('textbox', { name: 'Nama penerbit' }).fill(NAME);
  await page.getByRole('button', { name: 'Buat kunci', exact: true }).click();
  await expect(page.getByText(`${NAME} (kunci kantor ini)`)).toBeVisible();
  await program.screenshot('juknis-kunci-kantor');
  await program.request('rule.addVersion', {
    code: 'founder-count-primer',
    value: 12,
    inForceFrom: '2027-01-01',
    inForceUntil: null,
    basis: 'Juknis contoh 1/2026',
    note: '',
  });
  await page
    .getByRole('button', { name: /^Versi baru .*(desa|Merah Putih)/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Berlaku sejak' }).fill('01/01/2027');
  await dialog.getByRole('textbox', { name: 'Dasar' }).fill('Juknis contoh 1/2026');
  await program.screenshot('juknis-daftar-periksa');
  await dialog.getByRole('button', { name: 'Batal' }).click();
  await page.getByRole('button', { name: 'Terbitkan juknis' }).click();
  await dialog.getByRole('textbox', { name: 'Judul juknis' }).fill('Juknis pendirian 2027');
  await dialog.getByRole('button', { name: 'Simpan berkas juknis' }).click();
  await expect(
    dialog.getByText('Pilih paling sedikit satu ketentuan, dasar hukum, atau templat.'),
  ).toBeVisible();
  await dialog.getByRole('checkbox', { name: /pendiri koperasi primer.*01\/01\/2027/i }).check();
  await program.screenshot('juknis-terbitkan');
  await program.answerDialogs(file);
  await dialog.getByRole('button', { name: 'Simpan berkas juknis' }).click();
  await expect(page.getByText('Berkas juknis dengan 1 isi tersimpan.')).toBeVisible();
  const overview = await program.request('guideline.overview', {});
  return overview.ok ? (overview.value.publishers[0]?.publicKey ?? '') : '';
}

test('a guideline: published as one signed file, looked at first, taken as a whole, refused when damaged', async ({
  start,
}) => {
  test.setTimeout(240_000);
  const away = mkdtempSync(path.join(tmpdir(), 'meja-juknis-'));
  const file = path.join(away, 'pendirian-2027.juknis');
  const province = await launchProgram({ dataFolder: path.join(away, 'provinsi'), today: TODAY });
  const publicKey = await publish(province, file);
  await province.close();

  const office = await start({ today: TODAY });
  const page = await openGuidelines(office, '64.08');
  const versions = async () => {
    const rules = await office.request('rule.list', {});
    return rules.ok ? JSON.stringify(rules.value) : '';
  };
  const before = await versions();
  const choose = async (chosen: string) => {
    await office.answerDialogs(chosen);
    await page.getByRole('button', { name: 'Buka berkas juknis' }).click();
  };
  const dialog = page.getByRole('dialog');

  await test.step('of a publisher nobody trusts here it is refused with the fingerprint', async () => {
    await choose(file);
    await expect(dialog.getByText(/belum dipercaya|tidak dipercaya/).first()).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Terapkan juknis' })).toBeDisabled();
    await office.screenshot('juknis-belum-dipercaya');
    await dialog.getByRole('button', { name: 'Batal' }).click();
    await page.getByRole('button', { name: 'Percayai penerbit' }).click();
    await dialog.getByRole('textbox', { name: 'Nama penerbit' }).fill(NAME);
    await dialog.getByRole('textbox', { name: 'Kunci publik' }).fill(publicKey);
    await office.screenshot('juknis-percayai');
    await dialog.getByRole('button', { name: 'Percayai', exact: true }).click();
    await expect(page.getByRole('button', { name: `Cabut kepercayaan pada ${NAME}` })).toBeVisible();
  });

  await test.step('damaged or unsigned it is refused with the reason, and nothing changes', async () => {
    const text = readFileSync(file, 'utf8');
    const damaged = path.join(away, 'rusak.juknis');
    writeFileSync(damaged, text.replace(':12', ':13'));
    await choose(damaged);
    await expect(dialog.getByText(/rusak|berubah/i).first()).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Terapkan juknis' })).toBeDisabled();
    await office.screenshot('juknis-rusak');
    await dialog.getByRole('button', { name: 'Batal' }).click();
    const unsigned = path.join(away, 'tanpa-tanda.juknis');
    writeFileSync(unsigned, JSON.stringify({ ...JSON.parse(text), signature: '' }));
    await choose(unsigned);
    await expect(dialog.getByText(/tanda tangan/i).first()).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Terapkan juknis' })).toBeDisabled();
    await dialog.getByRole('button', { name: 'Batal' }).click();
    expect(await versions()).toBe(before);
  });

  await test.step('looked at first: what changes and from when; then taken', async () => {
    await choose(file);
    await expect(dialog.getByText(`Diterbitkan ${NAME}, 18 November 2025.`)).toBeVisible();
    await expect(dialog.getByText('sejak 01/01/2027')).toBeVisible();
    await expect(dialog.getByText(/9 menjadi 12/)).toBeVisible();
    await office.screenshot('juknis-tinjau');
    expect(await versions()).toBe(before);
    await dialog.getByRole('button', { name: 'Terapkan juknis' }).click();
    await expect(page.getByText('Juknis diterapkan: 1 ketentuan baru.')).toBeVisible();
    await expect(page.getByRole('table', { name: 'Juknis yang sudah diterapkan' })).toContainText(NAME);
    await office.screenshot('juknis-diterapkan');
    expect(await versions()).not.toBe(before);
  });

  await test.step('today’s file keeps its nine founders', async () => {
    await page.getByRole('tab', { name: 'Papan' }).click();
    await office.answerDialogs(path.resolve('resources/sample/pendirian-sembilan-pendiri.json'));
    await page.getByRole('button', { name: 'Buka berkas JSON' }).first().click();
    await expect(page.getByText('Memenuhi 9 dari 9 (perlu 9)').first()).toBeVisible();
    await page.getByRole('textbox', { name: 'Tanggal rapat pembentukan' }).fill('01/01/2027');
    await expect(page.getByText('Memenuhi 9 dari 9 (perlu 12)').first()).toBeVisible();
  });
  rmSync(away, { recursive: true, force: true });
});
