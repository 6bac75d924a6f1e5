import path from 'node:path';
import { expect, test } from 'vitest';
import { runCommandLine, runForValue, runJson } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { workbookFile } from '../helpers/workbook-file.ts';

test('an office is set up by any spelling of its region, and what is assumed is said', async () => {
  for (const region of ['64.08', '6408', 'Kutai Timur', 'kab. kutai timur']) {
    const { exitCode, stdout, stderr } = await runCommandLine([
      'siapkan',
      '--wilayah',
      region,
      '--data',
      tempFolder(),
    ]);
    expect({ region, exitCode }).toEqual({ region, exitCode: 0 });
    expect(stdout).toContain('wilayah 64.08 (Kabupaten Kutai Timur)');
    expect(stderr).toContain('kota terbit surat diisi Sangatta');
  }
  for (const [region, meant] of [
    ['Kutai Timor', 'Kabupaten Kutai Timur (64.08)'],
    ['Malang', 'Kabupaten Malang'],
    ['64-08', 'Wilayah "64-08" tidak ada'],
  ] as const) {
    const { exitCode, stderr } = await runCommandLine([
      'siapkan',
      '--wilayah',
      region,
      '--data',
      tempFolder(),
    ]);
    expect({ region, exitCode }).toEqual({ region, exitCode: 1 });
    expect(stderr).toContain(meant);
    expect(stderr).not.toMatch(/regionCode|di layar/);
  }
}, 120_000);

test('a list is brought in by the door: its year, its sums and its kind are said, and ids are found', async () => {
  const data = tempFolder();
  await runForValue(['siapkan', '--wilayah', '6408', '--data', data]);
  const list = workbookFile([
    ['KEADAAN PER 31 DESEMBER 2024'],
    ['No', 'Nama Koperasi', 'Kecamatan', 'Status', 'Jumlah Anggota'],
    [1, 'Koperasi Satu', 'Bengalon', 'Aktif', 20],
    ['JUMLAH', '', '', '', 21],
  ]);
  const { stdout } = await runCommandLine(['impor', list, '--data', data]);
  expect(stdout).toContain('Angka dicatat untuk tahun buku 2024, dari judul.');
  expect(stdout).toContain('JUMLAH Anggota (jumlah) di baris 4 tertulis 21, terbaca 20.');
  const [found] = await runForValue<readonly { id: string }[]>(['koperasi', 'cari', 'satu', '--data', data]);
  expect((await runCommandLine(['koperasi', 'cari', 'satu', '--data', data])).stdout).toContain(
    found?.id ?? 'no id',
  );

  const rat = workbookFile([
    ['Nama Koperasi', 'Tanggal RAT TB 2024'],
    ['Koperasi Satu', '20/02/2025'],
  ]);
  const asked = await runJson(['impor', rat, '--data', data]);
  expect(asked).toMatchObject({ exitCode: 1, answer: { error: { code: 'IMPORT_ASKS' } } });
  const recorded = await runForValue([
    'rat',
    'catat',
    found?.id ?? '',
    '--tahun-buku',
    '2024',
    '--tahap',
    'diundang',
    '--tanggal',
    '12 Februari 2025',
    '--hari',
    '18-11-2025',
    '--data',
    data,
  ]);
  expect(recorded).toEqual({ dicatat: 1 });
  await runForValue(['impor', rat, '--jenis', 'rat', '--data', data]);
  const pdf = path.join(tempFolder(), 'rat.pdf');
  await runForValue(['rat', 'cetak', '--tahun-buku', '2024', '--keluaran', pdf, '--data', data]);
}, 180_000);
