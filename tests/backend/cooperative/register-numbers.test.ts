import path from 'node:path';
import { expect, test } from 'vitest';
import { readWorkbookGrids } from '#backend/spreadsheet/read/read-workbook.ts';
import { DEFAULT_READ_LIMITS } from '#backend/spreadsheet/file/read-limits.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import { newRecord } from '../../helpers/test-record.ts';

const NUMBERS = {
  nikKoperasi: '0104010020001',
  nib: '0220001234567',
  npwp: '01.234.567.8-901.000',
  phone: '0811234567',
} as const;
const KEPT = { ...NUMBERS, npwp: '0012345678901000' };

test('numbers that begin with zero keep it when saved, exported and imported elsewhere', async () => {
  const backend = await officeBackend();
  const numbers = ['844A/BH/VIII/1980', '21/BH/Tahun 2007', 'AHU-0025673.AH.01.29.TAHUN 2025'];
  for (const [index, legalEntityNumber] of numbers.entries()) {
    const name = `Koperasi Jasa Uji Nomor ${index}`;
    await newRecord(backend, { name, legalEntityNumber, ...(index === 0 ? NUMBERS : {}) });
  }
  const file = path.join(tempFolder(), 'ekspor.xlsx');

  await backend.ask('cooperative.export', { path: file, fullNumbersPurpose: 'uji pindah data' });
  const cells = JSON.stringify(await readWorkbookGrids(file, DEFAULT_READ_LIMITS));
  for (const number of Object.values(KEPT)) expect(cells).toContain(`"${number}"`);

  const other = await officeBackend();
  const { registered } = await importInto(other, file);
  expect(registered).toBe(3);
  const { rows } = await other.ask('cooperative.list', { limit: 10 });
  expect(rows.map((row) => row.legalEntityNumber).toSorted()).toEqual(numbers.toSorted());
  const first = rows.find(({ legalEntityNumber }) => legalEntityNumber === numbers[0]);
  const { fields } = await other.ask('cooperative.get', { id: first?.id ?? '' });
  // A telephone number is shown masked; its zero stands.
  expect(fields).toMatchObject({ ...KEPT, phone: '0811****67' });
});

async function importInto(backend: Awaited<ReturnType<typeof officeBackend>>, file: string) {
  await backend.ask('import.run', { path: file, isDryRun: false });
  return { registered: (await backend.ask('cooperative.count', {})).registerTotal };
}
