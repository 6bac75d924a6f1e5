import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runForValue, runJson } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const BATCH = { nomor: 1, mulai: '2025-11-04', selesai: '2025-11-06' };
const ACTIVITY = { judul: 'Akuntansi', jenis: 'pelatihan', tahun: 2025 };

interface Refused {
  readonly faults: readonly { readonly path: string; readonly message: string }[];
}

test('bad input by the command line: each sentence names its place in the file and nothing of the file is kept; what may be is said', async () => {
  const folder = tempFolder();
  const data = path.join(folder, 'data');
  const meja = <Value>(...args: string[]) => runForValue<Value>([...args, '--data', data]);
  const file = (part: object): string => {
    const target = path.join(folder, 'kegiatan.json');
    writeFileSync(target, JSON.stringify({ ...ACTIVITY, ...part }));
    return target;
  };
  await meja('siapkan', '--wilayah', '64.08');
  const refusal = async (part: object) => {
    const { exitCode, answer } = await runJson(['kegiatan', 'tambah', file(part), '--data', data]);
    if (answer.ok) throw new Error('accepted');
    expect(exitCode).not.toBe(0);
    const { faults } = answer.error.details as Refused;
    return faults.map(({ path: at, message }) => [at, message]);
  };
  const sesi = [{ tanggal: '2025-11-07', materi: 'Pembukuan' }];
  expect(await refusal({ angkatan: [{ ...BATCH, sesi }] })).toEqual([
    ['angkatan[0].sesi[0].tanggal', '7 November 2025 di luar hari angkatan ini (04/11/2025 - 06/11/2025).'],
  ]);
  const twice = [{ nama: 'Contoh Ana' }, { nama: 'Contoh ANA' }];
  expect(await refusal({ angkatan: [{ ...BATCH, peserta: twice }] })).toEqual([
    ['angkatan[0].peserta[1].nama', expect.stringContaining('sudah tercatat pada angkatan ini')],
  ]);
  const outside = [{ nama: 'Contoh Ana', hadir: ['2025-11-03'] }];
  expect(await refusal({ angkatan: [{ ...BATCH, peserta: outside }] })).toEqual([
    ['angkatan[0].peserta[0].hadir[0]', expect.stringContaining('di luar hari angkatan ini')],
  ]);
  expect(await meja('kegiatan', 'daftar', '--tahun', '2025')).toEqual([]);

  const peserta = [{ nama: 'Contoh Ana' }, { nama: 'Contoh Budi' }];
  const { peringatan } = await meja<{ peringatan: readonly { kode: string; pesan: string }[] }>(
    'kegiatan',
    'tambah',
    file({
      anggaran: 72_000_000,
      sumberDana: [{ sumber: 'APBDes', jumlah: 72_400_000 }],
      angkatan: [
        { ...BATCH, kuota: 1, peserta },
        { ...BATCH, nomor: 2, mulai: '2025-11-06', selesai: '2025-11-07', peserta: [{ nama: 'Contoh Ana' }] },
      ],
    }),
  );
  expect(peringatan.map(({ kode }) => kode)).toEqual([
    'DANA_TIDAK_COCOK',
    'PESERTA_LEBIH_KUOTA',
    'ANGKATAN_TUMPANG_TINDIH',
  ]);
  expect(await meja('kegiatan', 'daftar', '--tahun', '2025')).toMatchObject([{ peserta: 3 }]);
}, 120_000);

test('the recap by programme, named from the year’s tree, and by quarter', async () => {
  const folder = tempFolder();
  const data = path.join(folder, 'data');
  const meja = <Value>(...args: string[]) => runForValue<Value>([...args, '--data', data]);
  const target = path.join(folder, 'kegiatan.json');
  const hadir = ['2025-03-31', '2025-04-01'];
  writeFileSync(
    target,
    JSON.stringify({
      ...ACTIVITY,
      keadaan: 'terlaksana',
      subKegiatan: '2.17.05.2.01.0001',
      angkatan: [
        { nomor: 1, mulai: '2025-03-31', selesai: '2025-04-01', peserta: [{ nama: 'Contoh Ana', hadir }] },
      ],
    }),
  );
  await meja('siapkan', '--wilayah', '64.08');
  await meja('program', 'isi', '--tahun', '2025');
  await meja('kegiatan', 'tambah', target);
  const recap = (per: string) => meja('kegiatan', 'rekap', '--tahun', '2025', '--per', per);
  const one = { orang: 1, orangHari: 1, hari: 1 };
  expect(await recap('triwulan')).toMatchObject({
    baris: [
      { nama: 'TW I', kegiatan: 0, ...one },
      { nama: 'TW II', kegiatan: 1, ...one },
      { nama: 'TW III', kegiatan: 0, orang: 0 },
      { nama: 'TW IV', kegiatan: 0, orang: 0 },
    ],
    jumlah: { kegiatan: 1, orang: 1, orangHari: 2, hari: 2 },
    catatan: [],
  });
  expect(await recap('program')).toMatchObject({
    baris: [{ nama: expect.stringMatching(/^2\.17\.05 Program Pendidikan/) as string, orang: 1 }],
  });
}, 120_000);
