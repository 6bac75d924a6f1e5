import { expect, test } from 'vitest';
import { runCommandLine, runForValue } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

test.each([
  ['64.08', [], 'Sangatta', /diisi Sangatta, ibu kotanya/],
  ['32.04', [], 'Bandung', /diisi Bandung, nama wilayahnya, yang belum tentu/],
  ['64.72', [], 'Samarinda', /diisi Samarinda/],
  ['64.08', ['--kota-terbit', 'Bengalon'], 'Bengalon', /^$/],
] as const)(
  'an office of %s with %j gives its letters in %s, and the door says where that comes from',
  async (region, options, city, said) => {
    const data = tempFolder();
    const { exitCode, stderr } = await runCommandLine([
      'siapkan',
      '--wilayah',
      region,
      ...options,
      '--data',
      data,
      '--json',
    ]);
    expect(exitCode).toBe(0);
    expect(stderr.trim()).toMatch(said);
    expect(await runForValue(['minta', 'office.get', '{}', '--data', data])).toMatchObject({ city });
  },
);

test('certificates without a recorded official are numbered with a warning, unless the office forbids it', async () => {
  const data = ['--data', tempFolder(), '--hari', '2025-11-18'];
  await runForValue(['siapkan', '--wilayah', '64.08', ...data]);
  await runForValue(['impor', 'resources/sample/register-kutim-contoh.xlsx', ...data]);
  const decide = ['penghargaan', 'tetapkan', '--tahun-buku', '2024', '--tanggal', '2025-11-18'];
  await runForValue(['nomor', 'aturan', '--tanda-tangan-terbuka', 'tidak', ...data]);
  const refused = await runCommandLine([...decide, ...data]);
  expect([refused.exitCode, /belum ada pejabat/i.test(refused.stderr)]).toEqual([1, true]);
  await runForValue(['nomor', 'aturan', '--tanda-tangan-terbuka', 'boleh', ...data]);
  const made = await runCommandLine([...decide, ...data]);
  expect([made.exitCode, /Peringatan: .*tempat tanda tangannya/.test(made.stderr)]).toEqual([0, true]);
  expect(made.stdout).toContain('nomor 500.3/PG-001/DKUKM/XI/2025');
}, 120_000);
