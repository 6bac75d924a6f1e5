import path from 'node:path';
import { expect, test } from 'vitest';
import { newRecord } from '../helpers/test-record.ts';
import { runCommandLine, runForValue, runJson } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { testBackend } from '../helpers/test-backend.ts';

test('a year is closed and opened again by the command line; without a reason it is wrong usage', async () => {
  const data = path.join(tempFolder(), 'data');
  const backend = await testBackend({ dataFolder: data });
  await backend.ask('office.setUp', { regionCode: '64.08' });
  await newRecord(backend);
  await backend.close();
  const common = ['--tahun-buku', '2024', '--data', data, '--hari', '2025-11-18'];
  expect(await runForValue(['evaluasi', 'tutup', ...common])).toEqual({
    tahunBuku: 2024,
    versi: 1,
    koperasi: 1,
  });
  expect(await runJson(['evaluasi', 'tutup', ...common])).toMatchObject({
    exitCode: 1,
    answer: { ok: false, error: { code: 'EVALUATION_CLOSED' } },
  });
  expect((await runCommandLine(['evaluasi', 'buka', ...common])).exitCode).toBe(2);
  expect(await runForValue(['evaluasi', 'buka', '--alasan', 'Laporan menyusul.', ...common])).toEqual({
    tahunBuku: 2024,
    versi: 1,
  });
}, 60_000);
