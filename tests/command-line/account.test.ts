import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ADMIN, codeOnSheet, OWN_PASSWORD } from '../helpers/account-office.ts';
import { readFlowingText } from '../helpers/read-pdf.ts';
import { runCommandLine, runForValue, runJson } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { officeBackend } from '../helpers/test-backend.ts';

/** An office set up before, without accounts. */
async function office(): Promise<string> {
  const backend = await officeBackend();
  await backend.close();
  return backend.dataFolder;
}

/** Turned on by the door alone. @returns the data folder and the sheet's code */
async function withAccounts(): Promise<{ readonly data: string; readonly code: string }> {
  const data = await office();
  const sheet = path.join(tempFolder(), 'lembar.pdf');
  const made = await runForValue(
    ['akun', 'nyalakan', '--masuk', ADMIN.login, '--nama', ADMIN.name, '--keluaran', sheet, '--data', data],
    `${ADMIN.password}\n`,
  );
  expect(made).toEqual({ berkas: sheet, halaman: 1, menyala: false });
  const code = codeOnSheet(sheet);
  expect(await runForValue(['akun', 'pastikan', '--data', data], code)).toEqual({ menyala: true });
  return { data, code };
}

const asRini = (data: string) => ['--data', data, '--akun', 'rini'];

describe('the door of an office with accounts', () => {
  test('is closed to who does not say who it is, with a sentence', { timeout: 240_000 }, async () => {
    const { data } = await withAccounts();
    const { exitCode, answer } = await runJson(['koperasi', 'cari', 'maju', '--data', data]);
    expect(exitCode).toBe(1);
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'LOGIN_NEEDED', message: expect.stringContaining('--akun NAMA') as string },
    });
    expect(await runForValue(['koperasi', 'cari', 'maju', ...asRini(data)], ADMIN.password)).toEqual([]);
    const file = path.join(tempFolder(), 'sandi.txt');
    // As an editor of Windows leaves it.
    writeFileSync(file, `\u{FEFF}${ADMIN.password}\r\n`);
    expect(await runForValue(['koperasi', 'cari', 'maju', ...asRini(data), '--sandi-berkas', file])).toEqual(
      [],
    );
  });

  test('takes a password neither from the line nor from nowhere', { timeout: 240_000 }, async () => {
    const { data } = await withAccounts();
    const cases: readonly (readonly [readonly string[], string, number, string])[] = [
      [asRini(data), 'bukan-sandinya', 1, 'tidak cocok'],
      [asRini(data), '', 2, 'Belum ada kata sandi'],
      [[...asRini(data), '--sandi', ADMIN.password], ADMIN.password, 2, 'tidak dikenal'],
      [[...asRini(data), '--sandi-berkas', path.join(data, 'tidak-ada.txt')], '', 1, 'tidak-ada.txt'],
      [['--data', data, '--akun'], '', 2, 'Belum ada isi sesudah --akun'],
    ];
    for (const [words, input, code, sentence] of cases) {
      const { exitCode, stdout, stderr } = await runCommandLine(
        ['koperasi', 'cari', 'maju', ...words],
        input,
      );
      expect({ words, exitCode, stdout }).toEqual({ words, exitCode: code, stdout: '' });
      expect(stderr).toContain(sentence);
    }
    const large = path.join(tempFolder(), 'besar.txt');
    writeFileSync(large, 'x'.repeat(5000));
    const big = await runCommandLine(['periksa', ...asRini(data), '--sandi-berkas', large]);
    expect({ exitCode: big.exitCode, isTold: big.stderr.includes('terlalu besar') }).toEqual({
      exitCode: 2,
      isTold: true,
    });
  });

  test('reads the JSON of minta behind the password', { timeout: 240_000 }, async () => {
    const { data } = await withAccounts();
    const found = await runForValue(
      ['minta', 'region.listReference', ...asRini(data)],
      `${ADMIN.password}\n{"parentCode":"65"}`,
    );
    expect(found).toHaveLength(5);
  });

  test('does every step of an account’s life', { timeout: 600_000 }, async () => {
    const { data, code } = await withAccounts();
    const run = <Value>(...words: readonly string[]) =>
      runForValue<Value>([...words, ...asRini(data), '--hari', '2025-11-18'], ADMIN.password);
    const refused = await runJson(
      ['akun', 'tambah', 'dewi', '--nama', 'Contoh Dewi', '--peran', 'pendamping', ...asRini(data)],
      ADMIN.password,
    );
    expect(refused).toMatchObject({ exitCode: 1, answer: { error: { code: 'INVALID_INPUT' } } });
    const made = await run<{ masuk: string; sandiSementara: string }>(
      'akun',
      'tambah',
      'dewi',
      '--nama',
      'Contoh Dewi',
      '--peran',
      'pendamping',
      '--sampai',
      '31/12/2025',
    );
    expect(made.masuk).toBe('dewi');
    const asDewi = ['--data', data, '--akun', 'dewi', '--hari', '2025-11-18'];
    expect(
      await runForValue(['akun', 'sandi', ...asDewi], `${made.sandiSementara}\n${OWN_PASSWORD}\n`),
    ).toEqual({ diganti: true });
    const target = path.join(tempFolder(), 'keluar.xlsx');
    const exported = await runJson(['koperasi', 'ekspor', '--keluaran', target, ...asDewi], OWN_PASSWORD);
    expect(exported).toMatchObject({ exitCode: 1, answer: { error: { code: 'NOT_ALLOWED' } } });
    expect(existsSync(target)).toBe(false);

    await run('akun', 'ubah', 'dewi', '--peran', 'operator', '--tanpa-batas');
    await run('akun', 'kunci', '15');
    expect(await run('akun', 'daftar')).toMatchObject({
      menyala: true,
      kunciSesudahMenit: 15,
      akun: [
        { masuk: 'dewi', peran: 'operator', sampai: null, keadaan: 'aktif', sandiSementara: false },
        { masuk: 'rini', peran: 'admin' },
      ],
    });
    const reset = await run<{ sandiSementara: string }>('akun', 'sandi-baru', 'dewi');
    expect(reset.sandiSementara).not.toBe(made.sandiSementara);
    expect((await runJson(['akun', 'tutup', 'rini', ...asRini(data)], ADMIN.password)).answer).toMatchObject({
      error: { code: 'LAST_ADMIN' },
    });
    const sheet = path.join(tempFolder(), 'serah-terima.pdf');
    expect(
      await run('akun', 'tutup', 'dewi', '--penerima', 'Contoh Sari', '--serah-terima', sheet),
    ).toMatchObject({ masuk: 'dewi', pekerjaanTerbuka: [], serahTerima: { berkas: sheet, halaman: 1 } });
    expect(readFlowingText(readFileSync(sheet))).toContain('Contoh Sari; selanjutnya disebut PIHAK KEDUA');
    await run('akun', 'ubah', 'dewi', '--buka');
    const again = path.join(tempFolder(), 'lagi.pdf');
    expect(await run('akun', 'serah-terima', 'dewi', '--keluaran', again)).toMatchObject({ halaman: 1 });

    const newPassword = 'sandi-baru-rini';
    await runForValue(['akun', 'pulihkan', 'rini', '--data', data], `${code}\n${newPassword}\n`);
    const next = path.join(tempFolder(), 'baru.pdf');
    await runForValue(['akun', 'lembar', '--keluaran', next, ...asRini(data)], newPassword);
    await runForValue(['akun', 'pastikan', ...asRini(data)], `${newPassword}\n${codeOnSheet(next)}\n`);
    expect(await runForValue(['akun', 'matikan', ...asRini(data)], newPassword)).toEqual({ menyala: false });
    expect(await runForValue(['koperasi', 'cari', 'maju', '--data', data])).toEqual([]);
  });

  test('names the account in every change', { timeout: 240_000 }, async () => {
    const { data } = await withAccounts();
    const words = ['konsultasi', 'catat', '--nama', 'Contoh Laila', '--topik', 'halal', ...asRini(data)];
    await runForValue(words, ADMIN.password);
    const listed = await runForValue<{ rows: readonly { recordedBy: string }[] }>(
      ['minta', 'consultation.list', '{}', ...asRini(data)],
      ADMIN.password,
    );
    expect(listed.rows.map(({ recordedBy }) => recordedBy)).toEqual([ADMIN.name]);
  });
});

test('without accounts the door is as it was, and --akun says so', { timeout: 120_000 }, async () => {
  const data = await office();
  expect(await runForValue(['koperasi', 'cari', 'maju', '--data', data])).toEqual([]);
  const { answer } = await runJson(['koperasi', 'cari', 'maju', ...asRini(data)], ADMIN.password);
  expect(answer).toMatchObject({ error: { code: 'ACCOUNTS_OFF' } });
});
