import path from 'node:path';
import { expect, test } from 'vitest';
import { writeExport } from '#backend/cooperative/write-export.ts';
import { DEFAULT_READ_LIMITS } from '#backend/spreadsheet/file/read-limits.ts';
import { readWorkbookGrids } from '#backend/spreadsheet/read/read-workbook.ts';
import { modelRows } from '../../helpers/list-model.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { variedRegister } from '../../helpers/varied-register.ts';

const COUNT = 1300;

test('every field of the list is written in its order, page by page, each book year with a RAT in a column', async () => {
  const { raw, file } = await variedRegister(COUNT);
  const target = path.join(tempFolder(), 'semua.xlsx');
  const steps: number[] = [];
  const written = await writeExport(
    {
      databaseFile: file,
      request: { text: '', filters: [], sort: { column: 'updatedAt', isDescending: true } },
      format: 'xlsx',
      columns: null,
      isMasked: true,
      provinceName: 'Kalimantan Timur',
      target,
    },
    (done) => steps.push(done),
  );
  const listed = modelRows(raw)
    .filter((row) => row.is_listed === 1)
    .toSorted(
      (a, b) =>
        (a.updated_at < b.updated_at ? 1 : a.updated_at > b.updated_at ? -1 : 0) || b.sequence - a.sequence,
    );
  expect(written).toBe(listed.length);
  expect(written).toBeGreaterThan(1000);
  expect(steps).toEqual([1000, written]);

  const [grid] = await readWorkbookGrids(target, DEFAULT_READ_LIMITS);
  const [header = [], ...rows] = grid?.rows.map((row) => row.map((cell) => cell?.text ?? '')) ?? [];
  const column = (title: string) => rows.map((row) => row[header.indexOf(title)]);
  expect(column('Nama Koperasi')).toEqual(listed.map(({ name }) => name));
  expect(header.filter((title) => /RAT/.test(title)).length).toBeGreaterThan(1);
  expect(column('Provinsi')[0]).toBe('Kalimantan Timur');
});
