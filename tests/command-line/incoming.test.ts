import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readFlowingText } from '../helpers/read-pdf.ts';
import { runCommandLine, runForValue } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

interface Line {
  readonly agenda: string;
  readonly pengirim: string;
  readonly keadaan: string;
  readonly menunggu: readonly string[];
  readonly tenggat: string | null;
}

test('incoming letters by the command line: recorded, passed on, finished, answered, printed', async () => {
  const folder = tempFolder();
  const data = path.join(folder, 'data');
  const meja = <Value>(...args: string[]) =>
    runForValue<Value>(['surat-masuk', ...args, '--data', data, '--hari', '2025-11-18']);
  await runForValue(['siapkan', '--wilayah', '64.08', '--data', data]);
  const first = await meja<{ agenda: string }>(
    'catat',
    '--dari',
    'Camat Contoh',
    '--perihal',
    'Permohonan narasumber',
    '--nomor',
    '005/12',
    '--tanggal',
    '17-11-2025',
    '--sifat',
    'rahasia',
    '--pindaian',
    path.resolve('resources/icon/icon.png'),
  );
  expect(first.agenda).toBe('1/2025');
  await meja('catat', '--dari', 'Bank Contoh', '--perihal', 'Penawaran');
  await meja(
    'disposisi',
    '1',
    '--kepada',
    'Bidang Kelembagaan; Sekretaris',
    '--instruksi',
    'siapkan jawaban; Laporkan hasilnya',
    '--tenggat',
    '20-11-2025',
  );
  await meja('selesai', '1/2025', '--kepada', 'sekretaris', '--dengan', 'dicatat');
  await meja('selesai', '2', '--dengan', 'diarsipkan');
  const all = await meja<readonly Line[]>('daftar', '--tahun', '2025');
  expect(all.map(({ agenda, keadaan, menunggu, tenggat }) => [agenda, keadaan, menunggu, tenggat])).toEqual([
    ['2/2025', 'selesai', [], null],
    ['1/2025', 'menunggu', ['Bidang Kelembagaan'], '2025-11-20'],
  ]);
  expect(await meja('daftar', '--keadaan', 'selesai')).toHaveLength(1);
  const { surat } = await meja<{ surat: string }>('balas', '1');
  expect(surat).not.toBe('');
  const sheet = path.join(folder, 'lembar.pdf');
  expect(await meja('cetak', '1', '--keluaran', sheet)).toEqual({ berkas: sheet, halaman: 1 });
  expect(readFlowingText(readFileSync(sheet))).toContain('Siapkan jawaban; Laporkan hasilnya');
  const book = path.join(folder, 'agenda.pdf');
  await meja('cetak', '--buku', '--keluaran', book);
  expect(readFlowingText(readFileSync(book))).toContain('BUKU AGENDA SURAT MASUK');
  const workbook = path.join(folder, 'agenda.xlsx');
  expect(await meja('daftar', '--keluaran', workbook)).toEqual({ berkas: workbook, baris: 2 });
}, 120_000);

test.each([
  ['catat', '--dari', 'Camat'],
  ['catat', '--dari', 'Camat', '--perihal', 'X', '--sifat', 'aneh'],
  ['catat', '--dari', 'Camat', '--perihal', 'X', '--tanggal', '2025-02-30'],
  ['catat', '--dari', 'Camat', '--perihal', 'X', '--lampiran', 'dua'],
  ['daftar', '--keadaan', 'beres'],
  ['disposisi', '--kepada', 'A'],
  ['selesai', '1'],
  ['cetak', '1'],
])('surat-masuk %s with words it does not know is wrong usage', async (...words) => {
  const { exitCode, stderr } = await runCommandLine(['surat-masuk', ...words, '--data', tempFolder()]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('Pemakaian');
});
