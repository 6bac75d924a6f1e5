import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runCommandLine, runForValue } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

/** An office with one business, and the door to it on a day. */
async function office() {
  const folder = tempFolder();
  const data = path.join(folder, 'data');
  const meja = <Value>(...args: string[]) =>
    runForValue<Value>([...args, '--data', data, '--hari', '2025-11-18']);
  const business = path.join(folder, 'usaha.json');
  writeFileSync(business, JSON.stringify({ nama: 'Amplang Contoh Rasa', sektor: 'kuliner' }));
  await meja('siapkan', '--wilayah', '64.08');
  const { id: umkmId } = await meja<{ id: string }>('umkm', 'tambah', business);
  return { folder, meja, umkmId };
}

test('licences at the door: written down, listed by what runs out, corrected, put together', async () => {
  const { meja, umkmId } = await office();
  const { id, peringatan } = await meja<{ id: string; peringatan: readonly { kode: string }[] }>(
    'umkm',
    'izin',
    'catat',
    umkmId,
    '--jenis',
    'pirt',
    '--nomor',
    '2 15 6408 01 0012 - 28',
    '--sampai',
    '16-2-2026',
    '--dibantu',
    'dinas',
    '--dana',
    'dak-pk2umk',
    '--tahun-anggaran',
    '2025',
  );
  expect(peringatan.map(({ kode }) => kode)).toEqual(['IZIN_TAHUN_BEDA']);
  const running = () =>
    meja<readonly object[]>('umkm', 'izin', 'daftar', '--jenis', 'pirt', '--keadaan', 'habis,segera-habis');
  expect(await running()).toMatchObject([
    {
      id,
      pemegang: 'umkm',
      nama: 'Amplang Contoh Rasa',
      keadaan: 'segera-habis',
      sisa: 'berakhir dalam 90 hari',
      sampai: '2026-02-16',
      dibantu: 'dinas',
      tahunAnggaran: 2025,
    },
  ]);
  await meja('umkm', 'izin', 'ubah', id, '--sampai', '17-2-2026');
  expect(await running()).toEqual([]);
  expect(await meja('umkm', 'izin', 'rekap', '--per', 'sumber-dana')).toMatchObject({
    baris: [{ nama: 'DAK Nonfisik PK2UMK', izin: 1, terbit: 1, umkm: 1 }],
    jumlah: { izin: 1, terbit: 1, umkm: 1, koperasi: 0 },
  });
});

test('licences at the door: businesses without a NIB, a workbook, taken out and back', async () => {
  const { folder, meja, umkmId } = await office();
  expect(await meja('umkm', 'daftar', '--tanpa-izin', 'nib')).toHaveLength(1);
  const { id } = await meja<{ id: string }>(
    'umkm',
    'izin',
    'catat',
    umkmId,
    '--jenis',
    'nib',
    '--tanpa-batas',
  );
  expect(await meja('umkm', 'daftar', '--tanpa-izin', 'nib')).toEqual([]);
  const sheet = path.join(folder, 'izin.xlsx');
  expect(await meja('umkm', 'izin', 'daftar', '--ekspor', sheet)).toMatchObject({ baris: 1 });
  expect(existsSync(sheet)).toBe(true);
  await meja('umkm', 'izin', 'hapus', id, '--alasan', 'tercatat dua kali');
  expect(await meja('umkm', 'izin', 'daftar', '--dihapus')).toHaveLength(1);
  await meja('umkm', 'izin', 'urungkan-hapus', id);
  expect(await meja('umkm', 'izin', 'daftar')).toHaveLength(1);
});

test('U5 at the door: a P-IRT number is read as a hint, and none is refused', async () => {
  const data = path.join(tempFolder(), 'data');
  await runForValue(['siapkan', '--wilayah', '64.08', '--data', data]);
  const read = (number: string) => runForValue(['umkm', 'izin', 'baca-pirt', number, '--data', data]);
  expect(await read('2 15 6408 01 0012 - 28')).toMatchObject({
    angka: '215640801001228',
    kemasan: 'plastik',
    tahunBerakhir: 2028,
    peringatan: [],
  });
  expect(await read('21564080100122')).toMatchObject({
    tahunBerakhir: null,
    peringatan: [{ kode: 'PIRT_BUKAN_15_ANGKA', tingkat: 'peringatan' }],
  });
  expect(await read('bukan nomor')).toMatchObject({ angka: '', tahunBerakhir: null });
  const wrong = await runCommandLine([
    'umkm',
    'izin',
    'daftar',
    '--keadaan',
    'hilang',
    '--data',
    data,
    '--json',
  ]);
  expect(wrong.exitCode).toBe(2);
});
