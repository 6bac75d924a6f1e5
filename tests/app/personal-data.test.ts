import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formationFile } from '../helpers/formation-file.ts';
import { plainPng } from '../helpers/drawn-picture.ts';
import { goTo, openDesk } from './desk.ts';
import { expect, test } from './program.ts';

/** Once at 1366x768 and once low with large text. */
for (const [name, size, percent] of [
  ['biasa', [1366, 768], 100],
  ['rendah', [1280, 680], 130],
] as const) {
  test(`founders masked, a card shown for a purpose, and scans past their term (${name})`, async ({
    start,
  }) => {
    const program = await start({ today: '2027-03-01' });
    const page = await openDesk(program);
    await program.app.evaluate(
      ({ BrowserWindow }, [width, height]) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
      [...size] as [number, number],
    );
    await page.evaluate((text) => localStorage.setItem('meja.text-size', String(text)), percent);
    await page.reload();
    const { value } = (await program.request('formation.save', { id: null, file: formationFile() })) as {
      value: { id: string };
    };
    const scan = path.join(mkdtempSync(path.join(tmpdir(), 'meja-')), 'ktp-ketua.png');
    writeFileSync(scan, plainPng(600, 380));
    await program.request('formation.addScan', { id: value.id, code: 'ktp-kk', path: scan });
    await program.request('rule.addVersion', {
      code: 'retention-years',
      value: [{ code: 'scan', name: 'Hasil pindai KTP dan KK', years: 0 }],
      inForceFrom: '2020-01-01',
      inForceUntil: null,
      basis: 'SK Kepala Dinas contoh',
      note: '',
    });
    await goTo(page, 'Pembentukan');
    await page
      .getByRole('button', { name: /Koperasi Konsumen Maju Bersama Sangatta/ })
      .first()
      .dblclick()
      .catch(() => page.getByText('Koperasi Konsumen Maju Bersama Sangatta').first().dblclick());
    await expect(page.getByText('640804******0001')).toBeVisible();
    await program.screenshot(`privasi-pendiri-${name}`);
    await page.getByRole('button', { name: 'Tampilkan NIK…' }).first().click();
    await program.screenshot(`privasi-nik-${name}`);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Buka .*ktp-ketua\.png/ }).click();
    await page.getByRole('textbox', { name: /^Keperluan/ }).fill('pencairan hibah 2025');
    await program.screenshot(`privasi-keperluan-${name}`);
    await page.getByRole('button', { name: 'Tampilkan salinan bertanda' }).click();
    await expect(page.getByText(/Halaman 1 dari 1/)).toBeVisible();
    await program.screenshot(`privasi-salinan-${name}`);
    await page.keyboard.press('Escape');
    await page.getByText('640804******0001').scrollIntoViewIfNeeded();
    await program.screenshot(`privasi-tersamar-${name}`);
    await goTo(page, 'Beranda');
    await page.getByRole('button', { name: /pindaian lewat masa simpan/ }).click();
    await page.getByRole('checkbox', { name: /ktp-ketua\.png/ }).click();
    await program.screenshot(`privasi-masa-simpan-${name}`);
    await page.getByRole('button', { name: 'Musnahkan 1 yang dipilih' }).click();
    await program.screenshot(`privasi-musnahkan-${name}`);
    await page.getByRole('textbox', { name: /^Alasan/ }).fill('masa simpan berakhir');
    await page.getByRole('button', { name: 'Musnahkan', exact: true }).click();
    await expect(page.getByText(/^1 pindaian dimusnahkan/)).toBeVisible();
    await program.screenshot(`privasi-sesudah-${name}`);
  });
}
