import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runForValue, runJson } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

test('days off, figures of others and awards by the command line', async () => {
  const folder = tempFolder();
  const data = path.join(folder, 'data');
  const meja = <Value>(...args: string[]) => runForValue<Value>([...args, '--data', data]);
  await meja('siapkan', '--wilayah', '64.08');
  await meja('kalender', 'tambah', '--tanggal', '17-8-2026', '--nama', 'Hari Kemerdekaan');
  const file = path.join(folder, 'libur.csv');
  writeFileSync(file, 'Tanggal;Nama;Jenis\n24/12/2026;Cuti Natal;cuti bersama\n25/12/2026;Natal;\n');
  expect(await meja('kalender', 'impor', file, '--tahun', '2026')).toMatchObject({ baru: 2, ditolak: [] });
  expect(await meja('kalender', 'daftar', '--tahun', '2026')).toMatchObject({
    hariKerja: 258,
    terisi: true,
    hari: [
      { tanggal: '2026-08-17', hari: 'Senin', jenis: 'nasional' },
      { tanggal: '2026-12-24', jenis: 'cuti-bersama' },
      { tanggal: '2026-12-25' },
    ],
  });
  expect(await meja('kalender', 'hitung', '--dari', '14-8-2026', '--sebanyak', '5')).toEqual({
    hariKerja: null,
    hariTerakhir: '2026-08-24',
    peringatan: '',
  });
  const wrong = await runJson([
    'kalender',
    'hitung',
    '--dari',
    '14-8-2026',
    '--sebanyak',
    'lima',
    '--data',
    data,
  ]);
  expect(wrong.exitCode).toBe(2);
  const quoted = ['--hal', 'Koperasi aktif', '--wilayah', 'Provinsi', '--angka', '3.000', '--sekitar'];
  await meja('acuan', 'tambah', ...quoted, '--sumber', 'Siaran pers', '--tanggal', '4-7-2023');
  expect(await meja('acuan', 'daftar')).toMatchObject([{ angka: '3.000', sekitar: true }]);
  const given = ['--tanggal', '12-7-2023', '--pemberi', 'Gubernur', '--tingkat', 'provinsi'];
  await meja('penghargaan-dinas', 'tambah', '--nama', 'Terbaik', ...given);
  const paper = path.join(folder, 'penghargaan.pdf');
  expect(await meja('penghargaan-dinas', 'daftar', '--keluaran', paper)).toMatchObject([
    { nama: 'Terbaik', tingkat: 'provinsi' },
  ]);
  // In December the turn of the year begins; what is there already is said as done.
  const turn = await meja<{ readonly langkah: readonly { kode: string; selesai: boolean }[] }>(
    'pergantian-tahun',
    '--tahun',
    '2026',
  );
  const done = new Map(turn.langkah.map(({ kode, selesai }) => [kode, selesai]));
  expect([done.get('calendar'), done.get('tree')]).toEqual([true, false]);
}, 120_000);
