import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runCommandLine, runForValue } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const NIK = '6408041705800001';

test('participants out of a file and into one by the command line', async () => {
  const folder = tempFolder();
  const data = path.join(folder, 'data');
  const meja = <Value>(...args: string[]) => runForValue<Value>([...args, '--data', data]);
  await meja('siapkan', '--wilayah', '64.08');
  const activity = path.join(folder, 'satu.json');
  const days = { mulai: '2023-07-04', selesai: '2023-07-04' };
  const batches = [1, 2].map((nomor) => ({ nomor, ...days, peserta: [] }));
  writeFileSync(activity, JSON.stringify({ judul: 'Satu', jenis: 'pelatihan', ...days, angkatan: batches }));
  const { id } = await meja<{ id: string }>('kegiatan', 'tambah', activity);
  const list = path.join(folder, 'daftar.csv');
  writeFileSync(list, `Nama;NIK;L/P;04/07/2023\nContoh Ana;${NIK};P;x\nContoh Budi;;L;\n`);

  const importing = ['kegiatan', 'peserta', 'impor', id, '--berkas', list];
  const several = await runCommandLine([...importing, '--data', data]);
  expect([several.exitCode, several.stderr]).toEqual([2, expect.stringContaining('--angkatan')]);
  const tried = await meja<object>(...importing, '--angkatan', '2', '--uji');
  expect(tried).toMatchObject({
    ditambahkan: [{ baris: 2, nama: 'Contoh Ana' }, { baris: 3 }],
    tandaHadir: 1,
    tandaXHadir: true,
    ditolak: [],
  });
  expect(JSON.stringify(tried)).not.toContain(NIK);
  await meja(...importing, '--angkatan', '2');
  const target = path.join(folder, 'peserta.xlsx');
  expect(await meja('kegiatan', 'peserta', 'ekspor', id, '--keluaran', target)).toEqual({
    berkas: target,
    baris: 2,
  });
  expect(await meja(...importing, '--angkatan', '2')).toMatchObject({ ditambahkan: [], sudahAda: [{}, {}] });
});
