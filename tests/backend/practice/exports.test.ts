import { readFileSync } from 'node:fs';
import path from 'node:path';
import { read, utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';

const firstCell = (file: string): unknown => {
  const { Sheets, SheetNames } = read(readFileSync(file));
  return utils.sheet_to_json<unknown[]>(Sheets[SheetNames[0] ?? ''] ?? {}, { header: 1 })[0]?.[0];
};

test('every list that leaves practice says so in its first line, and is read back all the same', async () => {
  const practice = await testBackend({ isPractice: true });
  await practice.ask('practice.fill', {});
  const folder = tempFolder();
  const selection = { text: '', filters: [] } as const;
  const { registerTotal } = await practice.ask('cooperative.count', selection);
  for (const format of ['xlsx', 'csv'] as const) {
    const file = path.join(folder, `register.${format}`);
    await practice.ask('cooperative.export', { ...selection, path: file, format });
    expect(format === 'csv' ? readFileSync(file, 'utf8').split('\r\n')[0] : firstCell(file)).toContain(
      'CONTOH',
    );
    const back = await practice.ask('import.run', { path: file, isDryRun: true });
    expect(back).toMatchObject({ rowCount: registerTotal, created: 0 });
  }
  const table = path.join(folder, 'rekap.xlsx');
  await practice.ask('recap.exportTable', {
    figureId: null,
    grouping: 'district',
    columns: [{ key: 'total' }],
    filters: [],
    path: table,
  });
  const { Sheets, SheetNames } = read(readFileSync(table));
  expect(JSON.stringify(Sheets[SheetNames[0] ?? ''])).toContain('CONTOH');
}, 240_000);

test('a list of the office begins with its header, as ever', async () => {
  const office = await officeBackend();
  const file = path.join(tempFolder(), 'register.xlsx');
  await office.ask('cooperative.export', { text: '', filters: [], path: file });
  expect(String(firstCell(file))).not.toContain('CONTOH');
});
