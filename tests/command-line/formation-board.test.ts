import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { formationFile } from '../helpers/formation-file.ts';
import { runCommandLine, runForValue } from '../helpers/run-command-line.ts';

const TODAY = ['--hari', '2025-06-20'];
let data = '';
let approved = '';

beforeAll(async () => {
  data = mkdtempSync(path.join(tmpdir(), 'meja-test-'));
  await runForValue(['siapkan', '--wilayah', '64.08', '--data', data]);
  const save = async (name: string, regionCode: string, officer: string) => {
    const particulars = { ...formationFile().particulars, officer };
    const file = formationFile({ name, regionCode, particulars });
    const { id } = await runForValue<{ id: string }>([
      'minta',
      'formation.save',
      JSON.stringify({ id: null, file }),
      '--data',
      data,
    ]);
    return id;
  };
  approved = await save('Koperasi Desa Merah Putih Sepaso', '64.08.09.2001', 'Petugas Satu');
  await save('Koperasi Desa Merah Putih Senyiur', '64.08.01.2001', 'Petugas Dua');
  const stage = { id: approved, stage: 'ahu', on: '2025-06-15', number: 'AHU-1' };
  await runForValue(['minta', 'formation.setStage', JSON.stringify(stage), '--data', data, ...TODAY]);
}, 60_000);

const board = (...more: readonly string[]) =>
  runForValue<{ jumlah: number; berkas: readonly { nama: string }[] }>([
    'pendirian',
    'papan',
    ...more,
    '--data',
    data,
    ...TODAY,
  ]);

test('pendirian papan lists where each file waits, and narrows by officer, kecamatan, stage and words', async () => {
  const all = await board();
  expect(all.jumlah).toBe(2);
  expect(all.berkas.map(({ nama }) => nama)).toEqual([
    'Koperasi Desa Merah Putih Senyiur',
    'Koperasi Desa Merah Putih Sepaso',
  ]);
  expect((await board('--menunggu', 'npwp')).berkas).toMatchObject([
    { id: approved, tahap: 'ahu', tanggalTahap: '2025-06-15', menunggu: 'npwp', hariMenunggu: 5 },
  ]);
  for (const more of [
    ['--petugas', 'Petugas Dua'],
    ['--kecamatan', '64.08.01'],
    ['--cari', 'senyiur'],
  ]) {
    const { berkas } = await board(...more);
    expect(berkas.map(({ nama }) => nama)).toEqual(['Koperasi Desa Merah Putih Senyiur']);
  }
});

test('pendirian tenggat counts who reached a stage within the period', async () => {
  const sprint = ['pendirian', 'tenggat', '--mulai', '2025-06-01', '--sampai', '2025-06-30'];
  expect(await runForValue([...sprint, '--data', data, ...TODAY])).toMatchObject({
    tahap: 'ahu',
    jumlah: 2,
    dalamKurun: 1,
    belum: 1,
    hariTersisa: 11,
    perHari: [{ tanggal: '2025-06-15', jumlah: 1 }],
    perKecamatan: [
      { nama: 'Muara Ancalong', jumlah: 1, tercapai: 0 },
      { nama: 'Bengalon', jumlah: 1, tercapai: 1 },
    ],
  });
});

test.each([
  [['pendirian', 'papan', '--menunggu', 'terbang']],
  [['pendirian', 'tenggat', '--mulai', '2025-06-31', '--sampai', '2025-06-30']],
  [['pendirian', 'tenggat', '--mulai', '2025-06-01']],
])('%j is wrong usage', async (args) => {
  const { exitCode, stderr } = await runCommandLine([...args, '--data', data]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('Pemakaian');
});
