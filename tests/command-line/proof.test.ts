import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inScript } from '#backend/proof/save-page.ts';
import { awardedOffice, firstMark, scannedCertificate } from '../helpers/proof-office.ts';
import { runCommandLine, runForValue } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

test('a picture, a short code and a changed text are checked from the command line', async () => {
  const backend = await awardedOffice();
  const { payload, short_code: code, number } = firstMark(backend);
  const picture = await scannedCertificate(backend, 150, 'jpeg');
  await backend.close();
  const data = ['--data', backend.dataFolder];
  for (const [given, putusan] of [
    [picture, 'Asli'],
    [code, 'Tercatat'],
  ] as const)
    expect(await runForValue(['keabsahan', 'periksa', given, ...data])).toMatchObject({
      putusan,
      sah: putusan === 'Asli',
      isi: { nomor: number, tanggal: '2025-11-18', contoh: false },
      pencabutan: null,
    });
  const changed = payload.slice(0, -1) + (payload.endsWith('0') ? '1' : '0');
  expect(await runForValue(['keabsahan', 'periksa', changed, ...data])).toMatchObject({
    putusan: 'Tidak sah',
    sah: false,
    isi: null,
  });
  const { stdout } = await runCommandLine(['keabsahan', 'periksa', code, ...data]);
  expect(stdout).toContain('QR keabsahan, bukan TTE');
});

test('the page is saved as one file that asks nothing of the network', async () => {
  const backend = await awardedOffice();
  await backend.close();
  const file = path.join(tempFolder(), 'pemeriksa.html');
  const args = ['keabsahan', 'halaman', '--keluaran', file, '--data', backend.dataFolder];
  expect(await runForValue(args)).toMatchObject({ berkas: file, kunci: 1, dicabut: 0 });
  const page = readFileSync(file, 'utf8');
  expect(page).toContain(`default-src 'none'; script-src 'sha256-`);
  expect(page.match(/<script/g)).toHaveLength(2);
  expect(page).not.toMatch(/isi-(halaman|skrip|gaya|sandi)/);
  expect(page).not.toMatch(/(src|href)=|@import|url\(/);
});

test('nothing that people typed can end the element the data stand in', () => {
  const hostile = { name: '</script><script>alert(1)</script><!--', line: '\u2028\u2029&' };
  const text = inScript(hostile);
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text)).toEqual(hostile);
});
