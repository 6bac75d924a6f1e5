import { expect, test } from 'vitest';
import { UsageError } from '#backend/cli/command.ts';
import { columnsOf, groupingOf } from '#backend/recap/command-words.ts';
import { runForValue } from '../helpers/run-command-line.ts';
import { officeBackend } from '../helpers/test-backend.ts';

interface Table {
  readonly kolom: readonly string[];
  readonly jumlah: Readonly<Record<string, number | string>>;
}

test('official figures are frozen, listed, read, compared and released from the command line', async () => {
  const backend = await officeBackend({ hasRegister: true });
  await backend.close();
  const meja = <Value>(...args: readonly string[]) =>
    runForValue<Value>([...args, '--data', backend.dataFolder, '--hari', '2025-11-18']);

  const standard = await meja<Table>('rekap', 'data', '--per', 'kecamatan');
  expect(standard.kolom).toEqual([
    'wilayah',
    'aktif',
    'tidakAktif',
    'total',
    'bersertifikat',
    'progres',
    'persentase',
  ]);
  expect(standard.jumlah).toMatchObject({ aktif: 508, total: 1054, persentase: '30,31' });
  const frozen = await meja<{ readonly id: string }>('angka', 'bekukan', '--judul', 'Rilis HUT');
  expect(frozen).toMatchObject({ tanggal: '2025-11-18', koperasi: 1054, aktif: 508 });
  expect(await meja('angka', 'daftar')).toMatchObject([{ id: frozen.id, judul: 'Rilis HUT', utuh: true }]);
  expect((await meja<Table>('angka', 'tabel', frozen.id, '--per', 'jenis')).jumlah).toEqual(standard.jumlah);
  expect(await meja('angka', 'banding', frozen.id, frozen.id, '--rincian', 'masuk')).toMatchObject({
    kolom: expect.arrayContaining([{ kolom: 'aktif', lama: 508, baru: 508, selisih: 0 }]) as unknown,
    peringatan: [],
    rincian: [],
  });
  const release = await meja<{ readonly kalimat: readonly string[] }>('angka', 'rilis', frozen.id);
  expect(release.kalimat[0]).toContain('1.054 koperasi');
}, 240_000);

test('columns are named with their book year where they have one, and wrong words are told', () => {
  expect(columnsOf(undefined)).toBeUndefined();
  expect(columnsOf('aktif, rat:2024')).toEqual([
    { key: 'active', bookYear: null },
    { key: 'rat', bookYear: 2024 },
  ]);
  for (const wrong of ['rat', 'rat:24', 'laba', 'aktif:2024', ''])
    expect(() => columnsOf(wrong)).toThrow(UsageError);
  expect(() => groupingOf('rasa')).toThrow(/kecamatan, desa, kabupaten/);
});
