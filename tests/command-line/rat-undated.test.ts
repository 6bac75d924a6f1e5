import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runCommandLine, runForValue } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

interface Board {
  readonly belumRat: number;
  readonly tanpaTanggal: number;
  readonly lewatBatas: number;
  readonly koperasi: readonly { readonly id: string; readonly nama: string; readonly tahap: string }[];
}
interface Recorded {
  readonly dicatat: number;
  readonly perubahan: string;
  readonly tidakDicatat: readonly { readonly sebab: string }[];
}

test('the door imports ticks, records a RAT without its day, lists such RATs and takes them back', async () => {
  const folder = tempFolder();
  const file = path.join(folder, 'masuk.csv');
  writeFileSync(
    file,
    'Nama Koperasi;Status;Kecamatan;RAT 2025\nKoperasi Contoh Centang;Aktif;Bengalon;v\nKoperasi Uji Belum;Aktif;Bengalon;\n',
  );
  const at = ['--data', path.join(folder, 'data'), '--hari', '2026-11-29'];
  const meja = <Value>(...args: string[]) => runForValue<Value>([...args, ...at]);
  await meja('siapkan', '--wilayah', '64.08');
  await meja('impor', file);
  const list = (...more: string[]) => meja<Board>('rat', 'daftar', '--tahun-buku', '2025', ...more);
  expect(await list()).toMatchObject({ belumRat: 1, tanpaTanggal: 1, lewatBatas: 1 });
  const undated = await list('--tanpa-tanggal');
  expect(undated.koperasi).toMatchObject([{ nama: 'Koperasi Contoh Centang', tahap: 'dilaksanakan' }]);
  const words = await runCommandLine(['rat', 'daftar', '--tahun-buku', '2025', '--tanpa-tanggal', ...at]);
  expect(words.stdout).toContain('Sudah RAT, tanggalnya belum dicatat');

  const ids = (await list()).koperasi.map(({ id }) => id);
  const record = ['rat', 'catat', ...ids, '--tahun-buku', '2025', '--tahap', 'dilaksanakan'];
  const done = await meja<Recorded>(...record, '--tanpa-tanggal');
  expect(done).toMatchObject({
    dicatat: 1,
    tidakDicatat: [{ sebab: 'RAT tahun buku 2025 sudah tercatat, tanpa tanggal.' }],
  });
  expect(await list()).toMatchObject({ belumRat: 0, tanpaTanggal: 2 });
  await meja('rat', 'catat', '--kembalikan', done.perubahan);
  expect(await list()).toMatchObject({ belumRat: 1, tanpaTanggal: 1 });
  const refused = await runCommandLine([...record, '--tanggal', '2026-02-01', ...at]);
  expect(refused.exitCode).toBe(2);
});

test('the door records a village’s new name, code and split, lists them and takes one back', async () => {
  const at = ['--data', path.join(tempFolder(), 'data'), '--hari', '2026-02-10'];
  const meja = <Value>(...args: string[]) => runForValue<Value>([...args, ...at]);
  await meja('siapkan', '--wilayah', '64.08');
  const since = ['--sejak', '2026-01-01', '--dasar', 'Perda 5/2025'];
  const renamed = await meja<{ readonly id: string; readonly perubahan: string }>(
    'wilayah',
    'ubah',
    '64.08.09.2001',
    '--nama',
    'Sepaso Jaya',
    ...since,
  );
  expect(renamed.perubahan).toContain('berganti nama menjadi Sepaso Jaya sejak 1 Januari 2026');
  const split = ['wilayah', 'mekar', '64.08.09.2002', '--nama', 'Sepaso Uji', '--kode', '64.08.09.2090'];
  expect(await meja(...split, ...since)).toMatchObject({ koperasi: 0 });
  expect(await meja('wilayah', 'kembalikan', renamed.id)).toMatchObject({ koperasi: 0 });
  const { perubahan } = await meja<{
    readonly perubahan: readonly { readonly kode: string; readonly dikembalikan: boolean }[];
  }>('wilayah', 'riwayat');
  expect(perubahan.map(({ kode, dikembalikan }) => [kode, dikembalikan])).toEqual([
    ['64.08.09.2002', false],
    ['64.08.09.2001', true],
  ]);
  const refused = await runCommandLine(['wilayah', 'ubah', '64.08.09.2001', ...since, ...at]);
  expect(refused.exitCode).toBe(2);
});
