import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommandLine, runForValue, runJson } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

interface Law {
  readonly id: string;
  readonly peraturan: string;
  readonly kutipan: string;
  readonly berlakuSampai: string | null;
  readonly dipastikan: boolean;
  readonly dikutipDalam: readonly string[];
}
interface List {
  readonly dasarHukum: readonly Law[];
  readonly belumAda: readonly string[];
}

describe('legal bases by the command line', () => {
  test('are listed for a day, recorded, corrected and ended', async () => {
    const data = path.join(tempFolder(), 'data');
    const meja = <Value>(...args: string[]) => runForValue<Value>([...args, '--data', data]);
    await meja('siapkan', '--wilayah', '64.08');
    const decree = ['dasar-hukum', 'daftar', '--templat', 'sk-penghargaan'];
    const ids = async (on: string) =>
      (await meja<List>(...decree, '--pada', on)).dasarHukum.map(({ id }) => id);
    expect(await ids('30-3-2023')).not.toContain('uu-6-2023');
    expect(await ids('31 Maret 2023')).toContain('uu-6-2023');

    const record = ['dasar-hukum', 'catat', '--jenis', 'perda', '--nomor', '9', '--tahun', '2016'];
    const perda = await meja<Law>(
      ...record,
      '--tentang',
      'Susunan Perangkat Daerah',
      '--sejak',
      '1-12-2016',
      '--mengatur',
      'susunan',
      '--dikutip',
      'sk-penghargaan',
      '--dipastikan',
    );
    expect(perda).toMatchObject({
      peraturan: 'Peraturan Daerah Kabupaten Kutai Timur Nomor 9 Tahun 2016',
      dipastikan: true,
    });
    expect((await meja<List>(...decree)).belumAda).toEqual(['tugas']);

    const paper = 'LN 2020/240, TLN 6571';
    const duty = await meja<Law>('dasar-hukum', 'ubah', 'uu-10-2020', '--diundangkan', paper);
    expect(duty.kutipan).toContain('Tambahan Lembaran Negara Republik Indonesia Nomor 6571');
    expect(duty.dipastikan).toBe(true);
    const open = await meja<Law>('dasar-hukum', 'ubah', 'uu-10-2020', '--belum-dipastikan');
    expect([open.dipastikan, open.kutipan]).toEqual([false, duty.kutipan]);

    const ended = await meja<Law>('dasar-hukum', 'akhiri', perda.id, '--pada', '31-12-2025');
    expect(ended.berlakuSampai).toBe('2025-12-31');
    expect(await ids('31-12-2025')).toContain(perda.id);
    expect(await ids('1-1-2026')).not.toContain(perda.id);
  }, 120_000);

  test('go out to a sheet and are read back row by row', async () => {
    const data = path.join(tempFolder(), 'data');
    const meja = <Value>(...args: string[]) => runForValue<Value>([...args, '--data', data]);
    await meja('siapkan', '--wilayah', '64.08');
    const file = path.join(tempFolder(), 'dasar-hukum.xlsx');
    const { banyaknya } = await meja<{ banyaknya: number }>('dasar-hukum', 'ekspor', '--keluaran', file);
    expect(banyaknya).toBeGreaterThan(30);
    const own = path.join(tempFolder(), 'sendiri.csv');
    const head = 'Jenis,Nomor,Tahun,Tentang,Berlaku sejak';
    writeFileSync(own, `${head}\nPerda,9,2016,Susunan,1/12/2016\nUU,25,1992,Perkoperasian,21/10/1992\n`);
    const tried = await meja<object>('dasar-hukum', 'impor', own, '--coba');
    expect(tried).toMatchObject({ baris: [{ baris: 2, perubahan: 'baru' }, { baris: 3 }], dicatat: 0 });
    expect(await meja<object>('dasar-hukum', 'impor', own)).toMatchObject({ dicatat: 1 });
    expect(await meja<object>('dasar-hukum', 'impor', file)).toMatchObject({ dicatat: 0 });
  }, 120_000);

  test('a letter by the door says which law of the region the library lacks', async () => {
    const data = path.join(tempFolder(), 'data');
    const meja = <Value>(...args: string[]) => runForValue<Value>([...args, '--data', data]);
    await meja('siapkan', '--wilayah', '64.08');
    const made = ['surat', 'buat', 'surat-tugas', '--tanggal', '18-11-2025', '--data', data, '--json'];
    const { exitCode, stderr, stdout } = await runCommandLine(made);
    expect({ exitCode, stdout: stdout.includes('"surat"') }).toEqual({ exitCode: 0, stdout: true });
    expect(stderr).toContain(
      'Peraturan kepala daerah tentang tugas dan fungsi dinas belum ada dalam pustaka.',
    );
  }, 120_000);

  test('a refusal names the field; a law that is not there is wrong usage', async () => {
    const data = path.join(tempFolder(), 'data');
    await runForValue(['siapkan', '--wilayah', '64.08', '--data', data]);
    const act = ['--jenis', 'uu', '--nomor', '25', '--tahun', '1992', '--tentang', 'Perkoperasian'];
    const again = ['dasar-hukum', 'catat', ...act, '--sejak', '21-10-1992', '--data', data];
    const twice = await runJson(again);
    expect(twice).toMatchObject({ exitCode: 1, answer: { error: { code: 'INVALID_INPUT' } } });
    const nobody = await runCommandLine(['dasar-hukum', 'akhiri', 'x', '--pada', '1-1-2025', '--data', data]);
    expect([nobody.exitCode, nobody.stderr.includes('dasar-hukum daftar')]).toEqual([2, true]);
  }, 120_000);
});

test.each([
  ['catat', '--jenis', 'uu'],
  ['catat', '--jenis', 'pergub', '--nomor', '1', '--tahun', '2020', '--tentang', 'X', '--sejak', '1-1-2020'],
  ['daftar', '--pada', '2025-02-30'],
  ['akhiri', 'uu-25-1992'],
  ['ubah'],
])('dasar-hukum %s with words it does not know is wrong usage', async (...words) => {
  const { exitCode, stderr } = await runCommandLine(['dasar-hukum', ...words, '--data', tempFolder()]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('Pemakaian');
});
