import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readPages } from '../helpers/read-pdf.ts';
import { runCommandLine, runForValue } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { SAMPLE_REGISTER } from '../helpers/test-backend.ts';

interface RatList {
  readonly jumlah: number;
  readonly belumRat: number;
  readonly lewatBatas: number;
  readonly koperasi: readonly { readonly id: string; readonly kecamatan: string; readonly tahap: string }[];
}

test('the RAT year by the command line: list, record a stage, list again, print', async () => {
  const data = path.join(tempFolder(), 'data');
  const meja = <Value>(...args: string[]) =>
    runForValue<Value>([...args, '--data', data, '--hari', '2025-11-18']);
  const list = (...more: string[]) => meja<RatList>('rat', 'daftar', '--tahun-buku', '2024', ...more);
  await meja('siapkan', '--wilayah', '64.08');
  await meja('impor', SAMPLE_REGISTER);

  const all = await list();
  expect(all.koperasi).toHaveLength(all.jumlah);
  const overdue = await list('--lewat-batas');
  expect(overdue.jumlah).toBe(all.lewatBatas);
  expect(overdue.jumlah).toBe(all.belumRat);
  expect(overdue.koperasi.every(({ tahap }) => tahap === 'belum')).toBe(true);

  const first = overdue.koperasi[0]?.id ?? '';
  const invited = ['--tahun-buku', '2024', '--tahap', 'diundang', '--tanggal', '2025-02-20'];
  expect(await meja('rat', 'catat', first, ...invited)).toEqual({ dicatat: 1 });
  expect((await list('--tahap', 'diundang')).koperasi.map(({ id }) => id)).toEqual([first]);

  const target = path.join(tempFolder(), 'dinding.pdf');
  const printed = await meja<{ halaman: number }>(
    'rat',
    'cetak',
    '--tahun-buku',
    '2024',
    '--keluaran',
    target,
  );
  const pages = readPages(readFileSync(target));
  expect(pages).toHaveLength(printed.halaman);
  const districts = new Set(all.koperasi.map(({ kecamatan }) => kecamatan));
  const named = new Set(pages.map(({ text }) => /Kecamatan (.+?) \(\d+ koperasi\)/.exec(text)?.[1] ?? ''));
  expect(named).toEqual(districts);
}, 120_000);

test.each([
  ['daftar', '--tahun-buku', '2024', '--tahap', 'melayang'],
  ['catat', 'id', '--tahun-buku', '2024', '--tahap', 'dilaksanakan', '--tanggal', '2025-03-15'],
  ['catat', '--tahun-buku', '2024', '--tahap', 'diundang', '--tanggal', '2025-02-20'],
  ['catat', 'id', '--tahun-buku', '2024', '--tahap', 'diundang', '--tanggal', '2025-02-30'],
])('rat %s with a word it does not know is wrong usage', async (...words) => {
  const { exitCode, stderr } = await runCommandLine(['rat', ...words, '--data', tempFolder()]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('Pemakaian');
});
