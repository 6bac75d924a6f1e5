import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runCommandLine, runForValue } from '../helpers/run-command-line.ts';
import { SAMPLE_REGISTER } from '../helpers/test-backend.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

/** An office with its sample register, the first cooperatives of it, and how the door is asked. */
async function office() {
  const folder = tempFolder();
  const data = path.join(folder, 'data');
  const meja = <Value>(...args: string[]) =>
    runForValue<Value>([...args, '--hari', '2025-11-18', '--data', data]);
  const door = (...args: string[]) =>
    runCommandLine([...args, '--hari', '2025-11-18', '--data', data, '--json']);
  await meja('siapkan', '--wilayah', '64.08');
  await meja('impor', SAMPLE_REGISTER);
  const found = await meja<readonly { id: string; nama: string }[]>('koperasi', 'cari', 'koperasi');
  const file = (name: string, text: string) => {
    const target = path.join(folder, name);
    writeFileSync(target, text);
    return target;
  };
  await meja('pembinaan', 'catat-petugas', '--nama', 'Contoh Hidayat', '--tugas', 'ppkl');
  return { folder, meja, door, file, names: found.map(({ nama }) => nama) };
}

test('B3: a campaign by the door: targets from a list, visits from sheets, refused until the sum is its target', async () => {
  const { folder, meja, door, file, names } = await office();
  const three = [...new Set(names)].slice(0, 3);
  expect(three).toHaveLength(3);
  const pembinaan = (...args: string[]) => meja<Record<string, unknown>>('pembinaan', ...args);
  await pembinaan(
    'kampanye-catat',
    '--nama',
    'Verifikasi',
    '--tahun',
    '2025',
    '--mulai',
    '01-06-2025',
    '--sasaran',
    '3',
  );
  const list = file('daftar.txt', [...three, 'Koperasi Bulan'].join('\n'));
  expect(await pembinaan('kampanye-sasaran', '--kampanye', 'Verifikasi', '--daftar', list)).toMatchObject({
    ditambah: 3,
    tertinggal: [{ baris: 4, nama: 'Koperasi Bulan' }],
  });
  const row = (name: string, outcome: string, activity: string) =>
    [name, 'Contoh Hidayat', '10/06/2025', '', '', outcome, activity].join('\t');
  const sheet = (lines: readonly string[]) => file('lembar.tsv', lines.join('\n'));
  const key = (lines: readonly string[]) =>
    door('pembinaan', 'isi-lembar', sheet(lines), '--kampanye', 'Verifikasi');
  const [a = '', b = '', c = ''] = three;
  const wrong = await key([row(a, 'A', 'A'), row(b, 'z', '')]);
  expect(wrong.exitCode).not.toBe(0);
  expect(`${wrong.stdout}${wrong.stderr}`).toContain('baris 2, Hasil');
  const first = await key([row(a, 'A', 'A'), row(b, 'B', ''), row(c, 'D', '')]);
  expect(first.exitCode).toBe(0);
  const { kelompok } = (JSON.parse(first.stdout) as { readonly value: { readonly kelompok: string } }).value;
  expect(await pembinaan('kampanye', '--kampanye', 'verifikasi')).toMatchObject({
    sasaran: 3,
    hasil: { ditemukanAktif: 1, tidakDitemukan: 1, belumDikunjungi: 0 },
    belumDinyatakan: 1,
  });
  const pdf = path.join(folder, 'rekap.pdf');
  const print = () => door('pembinaan', 'kampanye-cetak', '--kampanye', 'Verifikasi', '--keluaran', pdf);
  const refused = await print();
  expect(refused.exitCode).not.toBe(0);
  expect(`${refused.stdout}${refused.stderr}`).toContain('Jumlah hasil 2, sasaran 3: selisih 1.');
  expect(existsSync(pdf)).toBe(false);
  expect(await pembinaan('urungkan-lembar', kelompok)).toEqual({ diurungkan: 3 });
  expect((await key([row(a, 'A', 'A'), row(b, 'B', 'T'), row(c, 'D', '')])).exitCode).toBe(0);
  expect((await print()).exitCode).toBe(0);
  expect(existsSync(pdf)).toBe(true);
  const book = path.join(folder, 'rekap.xlsx');
  await pembinaan('kampanye-cetak', '--kampanye', 'Verifikasi', '--keluaran', book);
  expect(existsSync(book)).toBe(true);
});

test('sheets, a handover and the revival list by the door', async () => {
  const { folder, meja, door, file, names } = await office();
  const pembinaan = (...args: string[]) => meja<Record<string, unknown>>('pembinaan', ...args);
  const [name = ''] = names;
  await pembinaan('catat-petugas', '--nama', 'Contoh Dewi');
  const entry = {
    tahun: 2025,
    koperasi: name,
    petugas: 'Contoh Hidayat',
    tujuan: 'aktifkan RAT',
    kunjungan: [{ tanggal: '2025-06-10', hasil: 'pindah', tindakLanjut: [{ apa: 'Cari alamat baru' }] }],
  };
  await pembinaan('tambah', file('pembinaan.json', JSON.stringify(entry)));
  const sheets = path.join(folder, 'lembar.pdf');
  expect(await pembinaan('lembar', '--tahun', '2025', '--keluaran', sheets)).toMatchObject({
    lembar: 1,
    halaman: 3,
  });
  const record = path.join(folder, 'serah-terima.pdf');
  const handed = await pembinaan(
    'serah-terima',
    '--petugas',
    'Contoh Hidayat',
    '--kepada',
    'Contoh Dewi',
    '--sampai',
    '2025-11-30',
    '--keluaran',
    record,
  );
  expect(handed['pekerjaan']).toMatchObject([
    { jenis: 'tindakLanjut', koperasi: name, isi: 'Cari alamat baru' },
    { jenis: 'rencana', isi: 'Aktifkan RAT' },
  ]);
  expect(existsSync(record)).toBe(true);
  const open = async (officer: string) =>
    (await pembinaan('serah-terima', '--petugas', officer))['pekerjaan'];
  expect([await open('Contoh Hidayat'), await open('Contoh Dewi')]).toMatchObject([[], { length: 2 }]);
  expect(await pembinaan('urungkan-serah-terima', String(handed['serahTerima']))).toEqual({
    dikembalikan: 2,
  });
  expect(await open('Contoh Dewi')).toEqual([]);

  const all = await meja<readonly { koperasi: string; jalur: string }[]>('pembinaan', 'hidupkan');
  expect(all.length).toBeGreaterThan(0);
  const untouched = await meja<readonly unknown[]>('pembinaan', 'hidupkan', '--jalur', 'belum-ditangani');
  expect(untouched).toEqual(all.filter(({ jalur }) => jalur === 'belum-ditangani'));
  for (const ending of ['pdf', 'xlsx']) {
    const target = path.join(folder, `hidupkan.${ending}`);
    await pembinaan('hidupkan', '--keluaran', target);
    expect(existsSync(target)).toBe(true);
  }
  expect((await door('pembinaan', 'hidupkan', '--jalur', 'lain')).exitCode).not.toBe(0);
  expect((await door('pembinaan', 'lembar', '--keluaran', sheets)).exitCode).not.toBe(0);
});
