import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runCommandLine, runForValue, runJson } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const SEPASO = '64.08.09.2001';
interface MatrixValue {
  readonly tahunBukuRat: number | null;
  readonly kebutuhan: readonly { readonly kode: string; readonly kelompok: string }[];
  readonly baris: readonly {
    readonly kode: string;
    readonly keadaan: Readonly<Record<string, string>>;
    readonly kurang: number;
    readonly diubah: string | null;
  }[];
  readonly kecamatan: readonly { readonly kode: string; readonly desa: number }[];
  readonly jumlah: { readonly desa: number; readonly ada: Readonly<Record<string, number>> };
}

let data = '';
beforeAll(async () => {
  data = mkdtempSync(path.join(tmpdir(), 'meja-test-'));
  await runForValue(['siapkan', '--wilayah', '64.08', '--data', data]);
});
const at = (...words: readonly string[]) => [...words, '--data', data, '--hari', '2025-11-18'];
const matrix = (...words: readonly string[]) =>
  runForValue<MatrixValue>(at('merah-putih', 'matriks', ...words));

describe('merah-putih at the headless door', () => {
  test('fills a cell, shows it in the matrix, and takes it back', async () => {
    const filled = await runForValue<{ perubahan: string; keadaan: string }>(
      at('merah-putih', 'isi', SEPASO, 'nib', '--nilai', '0220001234567'),
    );
    expect(filled.keadaan).toBe('ada');
    await runForValue(at('merah-putih', 'isi', SEPASO, 'npwp', '--keadaan', 'ada'));
    const { baris, kecamatan, jumlah, kebutuhan, tahunBukuRat } = await matrix('--kecamatan', '64.08.09');
    expect([tahunBukuRat, kebutuhan.length, kebutuhan[0]?.kelompok]).toEqual([null, 14, 'Pembentukan']);
    expect(baris.find(({ kode }) => kode === SEPASO)?.keadaan).toMatchObject({
      nib: 'ada',
      npwp: 'ada-tanpa-nomor',
      akta: 'belum',
    });
    expect(kecamatan).toMatchObject([{ kode: '64.08.09', desa: 11 }]);
    expect([jumlah.desa, jumlah.ada['nib']]).toEqual([11, 1]);
    await runForValue(at('merah-putih', 'isi', SEPASO, 'npwp', '--keadaan', 'belum'));
    await runForValue(at('merah-putih', 'urungkan', filled.perubahan));
    expect((await matrix('--kecamatan', '64.08.09')).jumlah.ada['nib']).toBe(0);
  });

  test('refuses to write over what was changed since it was read', async () => {
    const before = (await matrix('--kecamatan', '64.08.08')).baris[0];
    const code = before?.kode ?? '';
    await runForValue(at('merah-putih', 'isi', code, 'akta', '--nilai', '7'));
    const read = (await matrix('--kecamatan', '64.08.08')).baris[0]?.diubah ?? '';
    await runForValue(at('merah-putih', 'isi', code, 'akta', '--nilai', '8'));
    const refused = await runJson(at('merah-putih', 'isi', code, 'akta', '--nilai', '9', '--dibaca', read));
    expect(refused).toMatchObject({ exitCode: 1, answer: { error: { code: 'RECORD_CHANGED_ELSEWHERE' } } });
  });

  test('prints and exports what the filter lets through', async () => {
    const folder = tempFolder();
    const [pdf, csv] = [path.join(folder, 'kurang.pdf'), path.join(folder, 'papan.csv')];
    const narrow = ['--kecamatan', '64.08.09', '--kurang', 'akta,ahu', '--urut', 'kurang'];
    expect(await runForValue(at('merah-putih', 'cetak', '--keluaran', pdf, ...narrow))).toMatchObject({
      berkas: pdf,
    });
    expect(existsSync(pdf)).toBe(true);
    expect(await runForValue(at('merah-putih', 'ekspor', '--keluaran', csv, ...narrow))).toEqual({
      berkas: csv,
      baris: 11,
    });
    expect(readFileSync(csv, 'utf8').split('\r\n')).toHaveLength(13);
  });

  test.each([
    [['merah-putih', 'isi', SEPASO, 'kapal', '--keadaan', 'ada']],
    [['merah-putih', 'isi', SEPASO, 'nib']],
    [['merah-putih', 'isi', SEPASO, 'nib', '--keadaan', 'mungkin']],
    [['merah-putih', 'matriks', '--lengkap', '--belum-lengkap']],
    [['merah-putih', 'ekspor', '--keluaran', 'papan.pdf']],
  ])('%j is wrong usage', async (words) => {
    expect((await runCommandLine(at(...words))).exitCode).toBe(2);
  });
});
