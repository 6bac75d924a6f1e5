import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runForValue, runJson } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const TARGET = {
  tahun: 2023,
  nama: 'Koperasi dilatih',
  hitung: 'dilatih',
  satuan: 'koperasi',
  target: 600,
  dasar: 'DPA 2023',
  tanggal: '2023-01-05',
  subKegiatan: '2.17.05.2.01.0001',
  anggaran: 1_200_000_000,
};

test('T3, T9: a target by the command line, reached by a training, over 100 percent', async () => {
  const folder = tempFolder();
  const data = path.join(folder, 'data');
  const meja = <Value>(...args: string[]) => runForValue<Value>([...args, '--data', data]);
  const file = (name: string, content: object) => {
    const target = path.join(folder, name);
    writeFileSync(target, JSON.stringify(content));
    return target;
  };
  await meja('siapkan', '--wilayah', '64.08');
  expect(await meja('program', 'isi', '--tahun', '2023')).toMatchObject({ sudahAda: 0 });
  await meja('target', 'tambah', file('target.json', TARGET));
  await meja('target', 'tambah', file('satu.json', { ...TARGET, nama: 'Satu', target: 1, anggaran: null }));
  const day = '2023-07-04';
  await meja(
    'kegiatan',
    'tambah',
    file('latih.json', {
      judul: 'Digitalisasi',
      jenis: 'pelatihan',
      mulai: day,
      selesai: day,
      keadaan: 'terlaksana',
      subKegiatan: TARGET.subKegiatan,
      angkatan: [
        {
          nomor: 1,
          mulai: day,
          selesai: day,
          peserta: ['Satu', 'Dua'].map((name) => ({
            nama: `Contoh ${name}`,
            kabupaten: '64.08',
            koperasi: `Koperasi Contoh ${name}`,
            nib: 'koperasi',
            hadir: [day],
          })),
        },
      ],
    }),
  );
  expect(await meja('target', 'capaian', '--tahun', '2023')).toMatchObject([
    {
      nama: 'Koperasi dilatih',
      satuan: 'koperasi',
      target: 600,
      realisasi: 2,
      persen: '0,33',
      perSatuan: 'Rp2.000.000 per koperasi',
    },
    { nama: 'Satu', target: 1, realisasi: 2, persen: '200,00', perSatuan: '' },
  ]);
  const rows = await meja<readonly { kode: string; terlaksana: number }[]>(
    'program',
    'daftar',
    '--tahun',
    '2023',
  );
  expect(rows.filter(({ terlaksana }) => terlaksana === 1).map(({ kode }) => kode)).toEqual([
    '2.17',
    '2.17.05',
    '2.17.05.2.01',
    '2.17.05.2.01.0001',
  ]);
  const wrong = file('salah.json', { ...TARGET, hitung: 'kegiatan', apa: 1 });
  const { exitCode, answer } = await runJson(['target', 'tambah', wrong, '--data', data]);
  expect(exitCode).toBe(1);
  expect(JSON.stringify(answer)).toContain('apa');
  const unit = await runJson([
    'target',
    'tambah',
    file('s.json', { ...TARGET, hitung: 'kegiatan' }),
    '--data',
    data,
  ]);
  expect(JSON.stringify(unit.answer)).toContain('satuan');
}, 120_000);
