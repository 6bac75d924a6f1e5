import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { odsFile, registerFile } from '../helpers/ods-list.ts';
import { readPages } from '../helpers/read-pdf.ts';
import { runCommandLine, runForValue } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

async function officeFolder(): Promise<string> {
  const data = tempFolder();
  await runForValue(['siapkan', '--wilayah', '64.08', '--data', data]);
  await runForValue(['impor', registerFile(), '--data', data]);
  return data;
}

const dated = ['--tanggal', '2025-10-01', '--hari', '2025-11-18'];

describe('cocokkan', () => {
  test('tells counts and lists, keeps the result, prints what is to be done, and is removed with a reason', async () => {
    const data = await officeFolder();
    const papers = tempFolder();
    const [pdf, xlsx] = [path.join(papers, 'daftar.pdf'), path.join(papers, 'daftar.xlsx')];
    const origin = ['--berkas', odsFile(), '--sumber', 'ods', ...dated, '--data', data];
    const outputs = ['--cetak', pdf, '--keluaran', xlsx];
    const value = await runForValue<{ readonly idPencocokan: string }>(['cocokkan', ...origin, ...outputs]);
    expect(value).toMatchObject({
      lembar: 'Koperasi',
      baris: 7,
      diRegister: 9,
      sama: 2,
      jumlah: { perluDiperiksa: 2, berbeda: 2, hanyaDiSini: 2, hanyaDiSana: 1 },
      berbeda: [
        { nama: 'Koperasi Tani Subur', temuan: 'Telepon', tindakLanjut: 'belum' },
        { temuan: 'Status' },
      ],
      hanyaDiSana: [{ nama: 'Koperasi Hanya Di Sana', idKoperasi: null }],
      berkas: [pdf, xlsx],
    });
    const pages = readPages(readFileSync(pdf));
    const telen = pages.find(({ text }) => text.includes('Koperasi, Kecamatan Telen'))?.text ?? '';
    expect(telen).toContain('Ekspor 1 Oktober 2025, 7 baris; 7 temuan');
    expect(telen).toContain('Ketua: Ani Uji');
    expect(telen).toContain('Petugas: Budi');
    expect(telen).toContain('Sudah bubar; wajar bila tidak ada lagi di sana.');
    expect(pages.map(({ text }) => text).join('\n')).not.toContain('081234567890');

    const id = value.idPencocokan;
    expect(await runForValue(['cocokkan', 'daftar', '--data', data])).toMatchObject([
      { id, sumber: 'ODS', belum: 7 },
    ]);
    const one = path.join(papers, 'bengalon.pdf');
    const printed = ['cocokkan', 'cetak', id, '--keluaran', one, '--kecamatan', 'Bengalon', '--data', data];
    expect(await runForValue(printed)).toMatchObject({ berkas: one, halaman: 1 });
    const removed = ['cocokkan', 'hapus', id, '--alasan', 'salah berkas', '--data', data];
    expect(await runForValue(removed)).toEqual({ temuan: 7 });
    expect(await runForValue(['cocokkan', 'daftar', '--data', data])).toEqual([]);
  }, 120_000);

  test('a trial keeps nothing; wrong words and files end with a sentence', async () => {
    const data = await officeFolder();
    const run = (...words: readonly string[]) => runCommandLine(['cocokkan', ...words, '--data', data]);
    const trial = await run('--berkas', odsFile(), '--sumber', 'simkopdes', '--uji');
    expect(trial.exitCode).toBe(0);
    expect(trial.stdout).toContain('Uji coba (tidak ada yang disimpan): 7 baris');
    const missing = await run('--sumber', 'ods');
    expect([missing.exitCode, missing.stderr]).toEqual([
      2,
      expect.stringContaining('Belum disebut: --berkas'),
    ]);
    expect((await run('--berkas', odsFile(), '--sumber', 'excel')).exitCode).toBe(2);
    expect((await run('--berkas', odsFile(), '--sumber', 'ods', '--tanggal', '32-10-2025')).exitCode).toBe(2);
    const absent = await run('--berkas', path.join(data, 'tidak-ada.xlsx'), '--sumber', 'ods');
    expect([absent.exitCode, absent.stderr]).toEqual([1, expect.stringContaining('tidak-ada.xlsx')]);
    const nameless = await run('--berkas', odsFile(), '--sumber', 'lainnya');
    expect(nameless.exitCode).toBe(1);
    expect(nameless.stderr).toContain('sourceName: Tulis nama daftar atau sistem asalnya.');
    expect(await runForValue(['cocokkan', 'daftar', '--data', data])).toEqual([]);
  }, 120_000);
});
