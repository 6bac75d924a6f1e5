import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { officeBackend } from '../../helpers/test-backend.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { workbookFile } from '../../helpers/workbook-file.ts';

const HEADER = ['Nama Koperasi', 'Kecamatan', 'Status'];
const list = (...names: readonly string[]) =>
  workbookFile([HEADER, ...names.map((name) => [name, 'Bengalon', 'Aktif'])]);

test('the very same file is known again, whatever it is called, until its import is taken back', async () => {
  const backend = await officeBackend();
  const file = list('Koperasi Satu Contoh');
  const before = async (of: string) =>
    (await backend.ask('import.run', { path: of, isDryRun: true })).importedBefore;
  expect(await before(file)).toBeNull();
  const written = await backend.ask('import.run', { path: file, isDryRun: false });
  expect(written.importedBefore).toBeNull();
  const renamed = path.join(tempFolder(), 'nama lain.xlsx');
  copyFileSync(file, renamed);
  for (const one of [file, renamed])
    expect(await before(one)).toMatchObject({ fileName: path.basename(file) });
  expect(await before(list('Koperasi Satu Contoh', 'Koperasi Dua Contoh'))).toBeNull();
  await backend.ask('import.undo', { importId: written.importId ?? '' });
  expect(await before(file)).toBeNull();
});
