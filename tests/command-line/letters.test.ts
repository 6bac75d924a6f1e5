import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { letterOffice } from '../helpers/letter-office.ts';
import { readFlowingText } from '../helpers/read-pdf.ts';
import { runCommandLine, runForValue } from '../helpers/run-command-line.ts';

interface Made {
  readonly surat: readonly { readonly id: string; readonly nomor: string }[];
}
interface Files {
  readonly berkas: readonly string[];
}

test('letters are made, listed and printed without a window', { timeout: 90_000 }, async () => {
  const { backend, ids } = await letterOffice(2);
  await backend.close();
  const data = ['--data', backend.dataFolder, '--hari', '2025-11-18'];
  const fields = 'batas_tanggapan=2025-12-05|hal=Teguran Uji';
  const what = ['surat', 'buat', 'teguran-1', '--koperasi', ids.join(','), '--tanggal', '2025-11-18'];
  const { surat } = await runForValue<Made>([...what, '--isian', fields, '--final', ...data]);
  expect(surat.map(({ nomor }) => nomor)).toEqual(['500.3/001/DKUKM/XI/2025', '500.3/002/DKUKM/XI/2025']);
  expect(await runForValue(['surat', 'daftar', '--keadaan', 'final', ...data])).toMatchObject([
    { nomor: '500.3/001/DKUKM/XI/2025', keadaan: 'final', hal: 'Teguran Uji', tanggal: '2025-11-18' },
    {},
  ]);
  const folder = path.join(backend.dataFolder, 'keluaran');
  const all = surat.map(({ id }) => id);
  const { berkas } = await runForValue<Files>(['surat', 'cetak', ...all, '--keluaran', folder, ...data]);
  expect(readFlowingText(new Uint8Array(readFileSync(berkas[0] ?? '')))).toContain('5 Desember 2025');
  const one = ['surat', 'cetak', all[0] ?? '', '--keluaran', folder];
  const word = await runForValue<Files>([...one, '--srikandi', ...data]);
  expect(existsSync(word.berkas[0] ?? '')).toBe(true);

  const exitOf = async (...args: readonly string[]) => (await runCommandLine([...args, ...data])).exitCode;
  expect(await exitOf('surat', 'cetak', '--keluaran', folder)).toBe(2);
  expect(await exitOf('surat', 'daftar', '--keadaan', 'hilang')).toBe(2);
  expect(await exitOf('surat', 'buat', 'tidak-ada', '--tanggal', '2025-11-18')).toBe(1);
});
