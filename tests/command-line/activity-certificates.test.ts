import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { queryRows } from '../helpers/database-rows.ts';
import { unpackRelease } from '../helpers/frozen-release.ts';
import { readPages } from '../helpers/read-pdf.ts';
import { runCommandLine, runForValue } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const DAYS = ['2023-07-04', '2023-07-05', '2023-07-06'];
const TRAINING = {
  judul: 'Digitalisasi Usaha Koperasi',
  jenis: 'pelatihan',
  keadaan: 'terlaksana',
  angkatan: [
    {
      nomor: 1,
      mulai: '2023-07-04',
      selesai: '2023-07-06',
      tempat: 'Samarinda',
      sesi: [{ tanggal: '2023-07-04', materi: 'Pembukuan', jp: 8, narasumber: 'Contoh Narasumber' }],
      peserta: [
        { nama: 'Contoh Penuh', hadir: DAYS },
        { nama: 'Contoh Kurang', hadir: DAYS.slice(0, 2) },
        {
          nama: 'Contoh Tugas',
          hadir: DAYS.slice(0, 2),
          keputusan: 'sertifikat',
          alasanKeputusan: 'Hari ketiga tugas dinas',
        },
      ],
    },
  ],
};

async function office() {
  const folder = tempFolder();
  const data = path.join(folder, 'data');
  const meja = <Value>(...args: string[]) => runForValue<Value>([...args, '--data', data]);
  await meja('siapkan', '--wilayah', '64.08');
  const add = async (name: string, content: object): Promise<string> => {
    const target = path.join(folder, name);
    writeFileSync(target, JSON.stringify(content));
    return (await meja<{ id: string }>('kegiatan', 'tambah', target)).id;
  };
  return { folder, data, meja, add };
}

interface Printed {
  readonly berkas: readonly string[];
  readonly halaman: number;
  readonly terbit: number;
  readonly nomorPertama: string;
  readonly tidakTerbit: readonly { readonly nama: string; readonly alasan: string }[];
}

test('T7: certificates by the door; the second time the same numbers again', async () => {
  const { folder, meja, add } = await office();
  const id = await add('pelatihan.json', TRAINING);
  const print = (...more: string[]) =>
    meja<Printed>('kegiatan', 'cetak', id, '--surat', 'sertifikat', '--keluaran', folder, ...more);
  const first = await print('--tanggal', '2023-07-06');
  expect(first).toMatchObject({ terbit: 2, halaman: 4 });
  expect(first.berkas.every((file) => existsSync(file))).toBe(true);
  expect(first.tidakTerbit).toHaveLength(1);
  expect(first.tidakTerbit[0]?.nama).toBe('Contoh Kurang');
  expect(first.tidakTerbit[0]?.alasan).toContain('2 dari 3 hari (66,67 %)');
  const again = await print();
  expect(again).toMatchObject({ terbit: 0, halaman: 4 });
  const single = await print('--terpisah');
  expect(single.berkas).toHaveLength(2);
}, 120_000);

test('T7: where nobody is entitled the door refuses with days and percent', async () => {
  const { folder, data, add } = await office();
  const [batch] = TRAINING.angkatan;
  const id = await add('kurang.json', {
    ...TRAINING,
    angkatan: [{ ...batch, peserta: [{ nama: 'Contoh Kurang', hadir: DAYS.slice(0, 2) }] }],
  });
  const refused = await runCommandLine(
    ['kegiatan', 'cetak', id, '--surat', 'sertifikat', '--keluaran', folder, '--data', data].map(String),
  );
  expect(refused.exitCode).toBe(1);
  expect(refused.stderr).toContain('Hadir 2 dari 3 hari (66,67 %), kurang dari 80 %');
}, 120_000);

test('T10: a BNSP certificate of 2018 without a last day is said to be without one', async () => {
  const { meja, add } = await office();
  await add('uji.json', {
    judul: 'Uji Kompetensi Kasir',
    jenis: 'uji-kompetensi',
    keadaan: 'terlaksana',
    angkatan: [
      {
        nomor: 1,
        mulai: '2018-05-03',
        selesai: '2018-05-03',
        tempat: 'Samarinda',
        peserta: [
          {
            nama: 'Contoh Kasir',
            hadir: ['2018-05-03'],
            kompetensi: { nomor: '64102 1219 0001', penerbit: 'BNSP', tanggal: '2018-05-03' },
          },
          {
            nama: 'Contoh Juru Buku',
            hadir: ['2018-05-03'],
            kompetensi: { nomor: '2', penerbit: 'BNSP', tanggal: '2018-05-03', berlakuSampai: '2020-05-03' },
          },
        ],
      },
    ],
  });
  const found = await meja<readonly { nama: string; masaBerlaku: string; berlakuSampai: string | null }[]>(
    'kegiatan',
    'kompetensi',
  );
  expect(found.map(({ nama, masaBerlaku }) => [nama, masaBerlaku])).toEqual([
    ['Contoh Juru Buku', 'masa berlaku berakhir 3 Mei 2020'],
    ['Contoh Kasir', 'masa berlaku tidak dicatat'],
  ]);
  expect(found[1]?.berlakuSampai).toBeNull();
}, 120_000);

test('T11: a training of release 0.1.0 is listed as an activity, and reprinted with its numbers', async () => {
  const { dataFolder } = await unpackRelease('0.1.0');
  const meja = <Value>(...args: string[]) => runForValue<Value>([...args, '--data', dataFolder]);
  const listed = await meja<readonly { id: string; judul: string; peserta: number; keadaan: string }[]>(
    'kegiatan',
    'daftar',
    '--tahun',
    '2024',
  );
  expect(listed).toMatchObject([
    { judul: 'Pelatihan Perkoperasian Dasar', peserta: 2, keadaan: 'terlaksana' },
  ]);
  const folder = tempFolder();
  const id = listed[0]?.id ?? '';
  const printed = await meja<Printed>('kegiatan', 'cetak', id, '--surat', 'sertifikat', '--keluaran', folder);
  expect(printed).toMatchObject({ terbit: 0, halaman: 2, tidakTerbit: [] });
  const numbers = queryRows(
    dataFolder,
    `SELECT text FROM training_participant INNER JOIN letter_number ON letter_number.id = letter_number_id
      WHERE training_id = '${id}' ORDER BY position`,
  );
  const pages = readPages(readFileSync(printed.berkas[0] ?? ''));
  expect(pages.map(({ text }, at) => text.includes(String(numbers[at]?.['text'])))).toEqual([true, true]);
}, 120_000);
