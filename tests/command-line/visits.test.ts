import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { encodePng } from '../../electron/backend/documents/picture/png-encode.ts';
import { cornered } from '../helpers/camera-photo.ts';
import { runCommandLine, runForValue } from '../helpers/run-command-line.ts';
import { SAMPLE_REGISTER } from '../helpers/test-backend.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

test('photos and imports of visits by the command line: what is none is told, and wrong usage is', async () => {
  const folder = tempFolder();
  const data = path.join(folder, 'data');
  const meja = <Value>(...args: string[]) => runForValue<Value>([...args, '--data', data]);
  const file = (name: string, content: string | Buffer) => {
    const target = path.join(folder, name);
    writeFileSync(target, content);
    return target;
  };
  await meja('siapkan', '--wilayah', '64.08');
  await meja('impor', SAMPLE_REGISTER);
  const [one] = await meja<readonly { nama: string }[]>('koperasi', 'cari', 'koperasi');
  const entry = {
    tahun: 2025,
    koperasi: one?.nama,
    petugas: 'Contoh Hidayat',
    tujuan: 'aktifkan RAT',
    kunjungan: [{ tanggal: '2025-06-10', hasil: 'bertemu-pengurus' }],
  };
  const added = [
    'pembinaan',
    'tambah',
    file('pembinaan.json', JSON.stringify(entry)),
    '--hari',
    '2025-11-18',
  ];
  expect((await runCommandLine([...added, '--data', data])).exitCode).toBe(0);
  const [visit] = await meja<readonly { id: string }[]>('pembinaan', 'kunjungan', '--tahun', '2025');
  const door = (...args: string[]) => runCommandLine(['pembinaan', 'foto', ...args, '--data', data]);
  const [good, bad] = [file('rapat.png', encodePng(cornered(20, 10))), file('surat.jpg', 'bukan foto')];
  const { stdout, stderr, exitCode } = await door(visit?.id ?? '', '--berkas', good, bad);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('1 foto ditambahkan');
  expect(stderr).toContain('surat.jpg');
  expect((await door(visit?.id ?? '')).exitCode).not.toBe(0);
  expect((await door('--berkas', good)).exitCode).not.toBe(0);

  const list = file(
    'kunjungan.csv',
    ['Koperasi;Tanggal;Petugas;Hasil', `${one?.nama ?? ''};10/06/2025;Contoh Hidayat;A`]
      .concat(`${one?.nama ?? ''};11/06/2025;Contoh Hidayat;F`, 'Koperasi Tiada;11/06/2025;Contoh Hidayat;A')
      .join('\n'),
  );
  const read = (...args: string[]) =>
    meja<Record<string, unknown>>('pembinaan', 'impor-kunjungan', list, ...args);
  const piles = { baru: 1, sudahTercatat: [2], ditolak: [{ baris: 4 }] };
  expect(await read('--uji')).toMatchObject({ ...piles, kelompok: null });
  const { kelompok, ...done } = await read();
  expect(done).toMatchObject(piles);
  expect(await meja('pembinaan', 'urungkan-lembar', String(kelompok))).toEqual({ diurungkan: 1 });
});
