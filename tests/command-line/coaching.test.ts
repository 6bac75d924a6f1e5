import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runCommandLine, runForValue } from '../helpers/run-command-line.ts';
import { SAMPLE_REGISTER } from '../helpers/test-backend.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const OUTCOMES = ['bertemu-pengurus', 'kantor-ada', 'pindah', 'tidak-ditemukan', 'menolak', 'telepon'];

test('coaching by the command line: entered from files, added up, printed, and refused as a whole', async () => {
  const folder = tempFolder();
  const data = path.join(folder, 'data');
  const meja = <Value>(...args: string[]) => runForValue<Value>([...args, '--data', data]);
  const file = (content: object) => {
    const target = path.join(folder, 'pembinaan.json');
    writeFileSync(target, JSON.stringify(content));
    return target;
  };
  await meja('siapkan', '--wilayah', '64.08');
  await meja('impor', SAMPLE_REGISTER);
  const [one, two] = await meja<readonly { id: string; nama: string }[]>('koperasi', 'cari', 'koperasi');
  const entry = {
    tahun: 2025,
    koperasi: one?.nama,
    petugas: 'Contoh Hidayat',
    tujuan: 'aktifkan RAT',
    kunjungan: OUTCOMES.map((hasil, at) => ({ tanggal: `2025-0${String(at + 1)}-10`, hasil, catatan: 'x' })),
  };
  const add = (content: object) =>
    runCommandLine(['pembinaan', 'tambah', file(content), '--hari', '2025-11-18', '--data', data, '--json']);
  const first = await add(entry);
  expect(first.stderr).toContain('Petugas Contoh Hidayat belum tercatat');
  expect(JSON.parse(first.stdout)).toMatchObject({ ok: true, value: { id: expect.any(String) as string } });
  expect((await add({ ...entry, koperasi: two?.id, tujuan: 'buku kas', kunjungan: [] })).exitCode).toBe(0);

  // B7: the call is counted under its outcome, not as a visit.
  expect(await meja('pembinaan', 'rekap', '--tahun', '2025')).toEqual({
    target: 2,
    kunjungan: 5,
    koperasi: 1,
    persen: '50,00',
    aktifSetelahPembinaan: 0,
    perHasil: Object.fromEntries(OUTCOMES.map((word) => [word, 1])),
  });
  // B1: a target of the office's own.
  await meja('pembinaan', 'target', '--tahun', '2025', '--koperasi', '150', '--dasar', 'SK Satgas');
  expect(await meja('pembinaan', 'rekap', '--tahun', '2025')).toMatchObject({ target: 150, persen: '0,67' });

  // B6: the period ends on 30 June; the day is allowed, the day after is not, and nothing of the file is kept.
  const closed = ['--nama', 'Contoh Hidayat', '--tugas', 'ppkl', '--sampai', '2025-06-30'];
  await meja('pembinaan', 'catat-petugas', ...closed);
  const more = (tanggal: string) =>
    add({
      ...entry,
      kunjungan: [
        { tanggal: '2025-05-01', hasil: 'pindah' },
        { tanggal, hasil: 'pindah' },
      ],
    });
  const refused = await more('2025-07-01');
  expect(refused.exitCode).toBe(1);
  expect(refused.stdout).toContain('berakhir 30 Juni 2025');
  expect(await meja('pembinaan', 'rekap', '--tahun', '2025')).toMatchObject({ kunjungan: 5 });
  expect((await more('2025-06-30')).exitCode).toBe(0);
  expect(await meja('pembinaan', 'rekap', '--tahun', '2025')).toMatchObject({ kunjungan: 7 });

  const [officer] = await meja<readonly object[]>('pembinaan', 'petugas', '--tahun', '2025');
  expect(officer).toMatchObject({
    nama: 'Contoh Hidayat',
    tugas: 'PPKL',
    sampai: '2025-06-30',
    kunjungan: 7,
  });
  expect(await meja('pembinaan', 'kunjungan', '--bulan', '2025-06')).toHaveLength(2);
  expect(await meja('pembinaan', 'kunjungan', '--tahun', '2025', '--hasil', 'telepon')).toHaveLength(1);
  expect(await meja('pembinaan', 'tindak-lanjut')).toEqual([]);
  const target = path.join(folder, 'laporan.pdf');
  expect(
    await meja(
      'pembinaan',
      'cetak',
      '--petugas',
      'contoh hidayat',
      '--bulan',
      '2025-06',
      '--keluaran',
      target,
    ),
  ).toMatchObject({ berkas: target, halaman: 1 });

  const wrong = await add({
    ...entry,
    koperasi: 'Koperasi Yang Tidak Ada',
    kunjungan: [{ tanggal: '2025-02-30' }],
  });
  expect(wrong.exitCode).toBe(1);
  expect(wrong.stdout).toContain('kunjungan[0].tanggal');
  expect((await add({ ...entry, koperasi: 'Koperasi Yang Tidak Ada' })).stdout).toContain('"koperasi"');
  expect((await add({ ...entry, tujuan: 'pembukuan' })).stdout).toContain('"tujuan"');
}, 180_000);

test.each([
  ['tambah'],
  ['rekap'],
  ['rekap', '--tahun', 'dua ribu'],
  ['target', '--tahun', '2025', '--koperasi', 'banyak'],
  ['kunjungan', '--tahun', '2025', '--hasil', 'beres'],
  ['cetak', '--petugas', 'Contoh', '--bulan', '2025-13', '--keluaran', 'x.pdf'],
])('pembinaan %s with words it does not know is wrong usage', async (...words) => {
  const { exitCode, stderr } = await runCommandLine(['pembinaan', ...words, '--data', tempFolder()]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('Pemakaian');
});
