import { describe, expect, test } from 'vitest';
import { runCommandLine, runForValue } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { workbookOf } from '../helpers/workbook-file.ts';

const COVER = [['Daftar koperasi'], ['Sangatta']];
const REGISTER = [
  ['Nama Koperasi', 'Kecamatan', 'Status'],
  ['Koperasi Satu', 'Telen', 'Aktif'],
];
async function officeFolder(): Promise<string> {
  const data = tempFolder();
  await runForValue(['siapkan', '--wilayah', '64.08', '--data', data]);
  return data;
}

describe('impor of a workbook of several sheets', () => {
  test('takes the sheet with the register, as the window does', async () => {
    const data = await officeFolder();
    const file = workbookOf({ Sampul: COVER, Isi: REGISTER });
    expect(await runForValue(['impor', file, '--uji', '--data', data])).toMatchObject({
      lembar: 'Isi',
      baru: 1,
    });
  }, 60_000);

  test('names the sheets and the option when none, or not the one named, can be read', async () => {
    const data = await officeFolder();
    const file = workbookOf({ Sampul: COVER, Catatan: COVER });
    const whole = await runCommandLine(['impor', file, '--uji', '--data', data]);
    expect([whole.exitCode, whole.stdout]).toEqual([1, '']);
    expect(whole.stderr).toContain('--lembar "Sampul" atau --lembar "Catatan"');
    const wrong = await runCommandLine(['impor', file, '--uji', '--lembar', 'Lain', '--data', data]);
    expect(wrong.exitCode).toBe(1);
    expect(wrong.stderr).toContain('--lembar "Sampul" atau --lembar "Catatan"');
  }, 60_000);
});
