import { expect, test } from 'vitest';
import { formationFile } from '../helpers/formation-file.ts';
import { runCommandLine, runForValue } from '../helpers/run-command-line.ts';
import { officeBackend } from '../helpers/test-backend.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const TODAY = '2025-06-20';

/** Two files, one of them approved five days ago, in a data folder that nobody has open. */
async function twoFiles(): Promise<{ readonly at: readonly string[]; readonly approved: string }> {
  const backend = await officeBackend({ today: TODAY });
  const save = async (name: string, regionCode: string, officer: string) => {
    const particulars = { ...formationFile().particulars, officer };
    const file = formationFile({ name, regionCode, particulars });
    return (await backend.ask('formation.save', { id: null, file })).id;
  };
  const approved = await save('Koperasi Desa Merah Putih Sepaso', '64.08.09.2001', 'Petugas Satu');
  await save('Koperasi Desa Merah Putih Senyiur', '64.08.01.2001', 'Petugas Dua');
  const stage = { id: approved, stage: 'ahu', on: '2025-06-15', number: 'AHU-1' } as const;
  await backend.ask('formation.setStage', stage);
  await backend.close();
  return { at: ['--data', backend.dataFolder, '--hari', TODAY], approved };
}

test('pendirian papan lists where each file waits, the longest first, and narrows', async () => {
  const { at, approved } = await twoFiles();
  const board = (...more: readonly string[]) => runForValue(['pendirian', 'papan', ...more, ...at]);
  expect(await board()).toMatchObject({
    jumlah: 2,
    berkas: [
      { nama: 'Koperasi Desa Merah Putih Senyiur', menunggu: 'nama', hariMenunggu: 10 },
      { id: approved, tahap: 'ahu', tanggalTahap: '2025-06-15', menunggu: 'npwp', hariMenunggu: 5 },
    ],
  });
  expect(await board('--menunggu', 'npwp', '--cari', 'sepaso', '--kecamatan', '64.08.09')).toMatchObject({
    jumlah: 1,
    berkas: [{ id: approved }],
  });
  expect(await board('--petugas', 'Petugas Dua')).toMatchObject({ jumlah: 1, berkas: [{ tahap: 'rapat' }] });
});

test('pendirian tenggat counts who reached a stage within the period', async () => {
  const { at } = await twoFiles();
  const sprint = ['pendirian', 'tenggat', '--mulai', '2025-06-01', '--sampai', '2025-06-30', ...at];
  expect(await runForValue(sprint)).toMatchObject({
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
])('%j is wrong usage', async (args) => {
  const { exitCode, stderr } = await runCommandLine([...args, '--data', tempFolder()]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('Pemakaian');
});
