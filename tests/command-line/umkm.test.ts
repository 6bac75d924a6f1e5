import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runCommandLine, runForValue } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const BUSINESS = {
  nama: 'Amplang Contoh Rasa',
  pemilik: { nama: 'Contoh Aminah', nikKtp: '6408041705800001', jenisKelamin: 'P' },
  telepon: '081234567895',
  wilayah: '64.08.04.2001',
  mulai: '2019',
  bentuk: 'perorangan',
  sektor: 'Makanan dan minuman',
  omzet: [{ tahun: 2024, jumlah: 120_000_000, sumber: 'buku kas' }],
  produk: [{ nama: 'Amplang tenggiri 250 g', jenis: 'makanan', harga: 35_000 }],
};

test('UMKM by the command line: written down from a file, listed, corrected, taken out, brought back', async () => {
  const folder = tempFolder();
  const data = path.join(folder, 'data');
  const meja = <Value>(...args: string[]) => runForValue<Value>([...args, '--data', data]);
  const file = (content: object) => {
    const target = path.join(folder, 'usaha.json');
    writeFileSync(target, JSON.stringify(content));
    return target;
  };
  await meja('siapkan', '--wilayah', '64.08');
  const { id } = await meja<{ id: string }>('umkm', 'tambah', file(BUSINESS));
  const list = () => meja<readonly object[]>('umkm', 'daftar', '--skala', 'mikro', '--kelamin', 'P');
  expect(await list()).toMatchObject([
    {
      id,
      nama: 'Amplang Contoh Rasa',
      pemilik: 'Contoh Aminah',
      skala: 'mikro',
      produk: 1,
      keadaan: 'aktif',
    },
  ]);
  await meja('umkm', 'ubah', id, file({ omzet: [{ tahun: 2025, jumlah: 2_000_000_001 }] }));
  expect(await list()).toEqual([]);
  expect(await meja('umkm', 'daftar', '--skala', 'kecil')).toMatchObject([{ nama: BUSINESS.nama }]);
  await meja('umkm', 'hapus', id, '--alasan', 'tercatat dua kali');
  expect(await meja('umkm', 'daftar')).toEqual([]);
  expect(await meja('umkm', 'daftar', '--dihapus')).toHaveLength(1);
  await meja('umkm', 'urungkan-hapus', id);
  expect(await meja('umkm', 'daftar')).toHaveLength(1);

  const wrong = await runCommandLine([
    'umkm',
    'tambah',
    file({ nama: 'X', omzetan: 1 }),
    '--data',
    data,
    '--json',
  ]);
  expect(wrong.exitCode).toBe(1);
  expect(wrong.stdout).toContain('Bagian tidak dikenal: omzetan');
});

test('U3 at the door: the scale by the rule of the day before, the day, the day after', async () => {
  const data = path.join(tempFolder(), 'data');
  await runForValue(['siapkan', '--wilayah', '64.08', '--data', data]);
  const scale = (day: string) =>
    runForValue(['umkm', 'skala', '--omzet', '400000000', '--tanggal', day, '--data', data]);
  expect(await scale('2021-02-01')).toMatchObject({
    menurutOmzet: 'kecil',
    menurutModal: null,
    dasar: 'UU 20/2008 Pasal 6',
  });
  expect(await scale('2021-02-02')).toMatchObject({ menurutOmzet: 'mikro', berlakuSejak: '2021-02-02' });
  expect(await scale('2021-02-03')).toMatchObject({ menurutOmzet: 'mikro', dasar: 'PP 7/2021 Pasal 35' });
});

test('the recap by the command line: by sector, as paper and workbook; a grouping it does not know is wrong usage', async () => {
  const folder = tempFolder();
  const data = path.join(folder, 'data');
  const meja = <Value>(...args: string[]) => runForValue<Value>([...args, '--data', data]);
  await meja('siapkan', '--wilayah', '64.08');
  const file = path.join(folder, 'usaha.json');
  writeFileSync(file, JSON.stringify(BUSINESS));
  await meja('umkm', 'tambah', file);
  const [pdf, sheet] = [path.join(folder, 'rekap.pdf'), path.join(folder, 'rekap.xlsx')];
  expect(await meja('umkm', 'rekap', '--per', 'sektor', '--pdf', pdf, '--ekspor', sheet)).toMatchObject({
    baris: [{ nama: 'Makanan dan minuman', usaha: 1, perempuan: 1, mikro: 1, produk: 1 }],
    jumlah: { usaha: 1, skalaBelumJelas: 0 },
    berkas: [pdf, sheet],
  });
  const wrong = await runCommandLine(['umkm', 'rekap', '--per', 'warna', '--data', data]);
  expect([wrong.exitCode, wrong.stderr.includes('kecamatan, sektor')]).toEqual([2, true]);
}, 120_000);
