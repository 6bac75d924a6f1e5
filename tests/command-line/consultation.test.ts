import path from 'node:path';
import { expect, test } from 'vitest';
import { runCommandLine, runForValue } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

interface Line {
  readonly tanggal: string;
  readonly nama: string;
  readonly topik: string;
  readonly hasil: string;
  readonly tenggat: string | null;
}

test('consultations by the command line: recorded on the day of --hari, listed, added up', async () => {
  const data = path.join(tempFolder(), 'data');
  const meja = <Value>(...args: string[]) => runForValue<Value>([...args, '--data', data]);
  await meja('siapkan', '--wilayah', '64.08');
  const record = (name: string, topic: string, ...more: string[]) =>
    meja<{ id: string }>('konsultasi', 'catat', '--nama', name, '--topik', topic, ...more);
  const { id } = await record('Contoh Laila', 'halal', '--hari', '2025-06-10', '--hasil', 'selesai');
  await record('Contoh Laila', 'RAT', '--hari', '2025-06-20', '--tenggat', '2025-06-30');
  await record('Contoh Budi', 'perbankan', '--hari', '2025-06-30');
  await record('Contoh Budi', 'pendirian', '--hari', '2025-07-01', '--hasil', 'dirujuk');

  const june = await meja<readonly (Line & { id: string })[]>('konsultasi', 'daftar', '--bulan', '2025-06');
  expect(
    june.map(({ tanggal, nama, topik, hasil, tenggat }) => [tanggal, nama, topik, hasil, tenggat]),
  ).toEqual([
    ['2025-06-30', 'Contoh Budi', 'Lain-lain: perbankan', 'belum-dicatat', null],
    ['2025-06-20', 'Contoh Laila', 'RAT', 'tindak-lanjut', '2025-06-30'],
    ['2025-06-10', 'Contoh Laila', 'Halal', 'selesai', null],
  ]);
  expect(june.at(-1)?.id).toBe(id);
  expect(await meja('konsultasi', 'daftar', '--tahun', '2025', '--topik', 'rat')).toHaveLength(1);
  expect(await meja('konsultasi', 'rekap', '--bulan', '2025-06')).toEqual({
    konsultasi: 3,
    orang: 2,
    koperasi: 0,
    umkm: 0,
    selesaiHariItu: 1,
    perTopik: [
      { topik: 'Halal', jumlah: 1 },
      { topik: 'Lain-lain', jumlah: 1 },
      { topik: 'RAT', jumlah: 1 },
    ],
  });
  expect(await meja('konsultasi', 'rekap', '--tahun', '2025')).toMatchObject({ konsultasi: 4 });
  const nothing = await runCommandLine(['konsultasi', 'rekap', '--bulan', '2025-01', '--data', data]);
  expect(nothing.stdout).toContain('Nihil');
}, 120_000);

test.each([
  ['catat', '--topik', 'halal'],
  ['catat', '--nama', 'Contoh', '--topik', 'halal', '--hasil', 'beres'],
  ['catat', '--nama', 'Contoh', '--topik', 'halal', '--tenggat', '2025-02-30'],
  ['rekap'],
  ['rekap', '--bulan', '2025-13'],
  ['rekap', '--bulan', '2025-06', '--tahun', '2025'],
])('konsultasi %s with words it does not know is wrong usage', async (...words) => {
  const { exitCode, stderr } = await runCommandLine(['konsultasi', ...words, '--data', tempFolder()]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('Pemakaian');
});
