import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runForValue, runJson } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const SEPASO = '64.08.09.2001';
interface WorkValue {
  readonly perubahan: string | null;
  readonly keadaan: string;
  readonly sebab: readonly string[];
  readonly anggota: { readonly jumlah: number | null };
  readonly pembiayaan: {
    readonly pinjaman: number | null;
    readonly alasan: readonly { readonly kode: string }[];
  };
}

let data = '';
beforeAll(async () => {
  data = mkdtempSync(path.join(tmpdir(), 'meja-test-'));
  await runForValue(['siapkan', '--wilayah', '64.08', '--data', data]);
});
const at = (...words: readonly string[]) => ['merah-putih', ...words, '--data', data, '--hari', '2026-02-18'];
function fileOf(content: unknown): string {
  const file = path.join(tempFolder(), 'usaha.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('the work of village cooperatives at the headless door', () => {
  test('V8: sembako only is "terbatas", nothing recorded "belum-dicatat"', async () => {
    expect((await runForValue<WorkValue>(at('usaha', SEPASO))).keadaan).toBe('belum-dicatat');
    const one = await runForValue<WorkValue>(at('unit', SEPASO, 'sembako', '--keadaan', 'beroperasi'));
    expect(one.keadaan).toBe('terbatas');
    const two = await runForValue<WorkValue>(
      at('unit', SEPASO, 'usp', '--keadaan', 'beroperasi', '--sejak', '2026-01-05', '--omzet', '12000000'),
    );
    expect(two.keadaan).toBe('beroperasi');
    await runForValue(at('urungkan', two.perubahan ?? ''));
    expect((await runForValue<WorkValue>(at('usaha', SEPASO))).keadaan).toBe('terbatas');
  });

  test('a file fills the rest; what is wrong is named in the words of the file', async () => {
    const filled = await runForValue<WorkValue>(
      at('isi-usaha', SEPASO, fileOf({ anggota: { lakiLaki: 60, perempuan: 40, per: '2026-02-01' } })),
    );
    expect([filled.keadaan, filled.anggota.jumlah]).toEqual(['terbatas', 100]);
    const wrong = await runJson(
      at('isi-usaha', SEPASO, fileOf({ unit: [{ jenis: 'warung', keadaan: 'beroperasi' }] })),
    );
    expect(wrong).toMatchObject({
      exitCode: 1,
      answer: { error: { code: 'INVALID_INPUT', details: { faults: [{ path: 'unit[0].jenis' }] } } },
    });
    expect(await runJson(at('isi-usaha', SEPASO, fileOf({ apa: 1 })))).toMatchObject({ exitCode: 1 });
  });
});
